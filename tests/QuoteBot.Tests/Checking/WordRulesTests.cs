namespace QuoteBot.Tests.Checking;

/// <summary>Words that no quotation has exactly: what is called altered, the outlet's own, partly found or a paraphrase, and what is none of these.</summary>
public sealed class WordRulesTests
{
    private const string Dam = "the new dam will hold for a hundred years";
    private const string Left = "The mayor left the town hall at midnight by the back door";
    private const string Fire = "We brought everybody out of the burning warehouse";

    private static Task<Verdict> Check(string claim, string? speaker, params AnnotatedArticle[] articles) => VerdictTests.Check(claim, speaker, articles);

    private static AnnotatedArticle Reporting(string words, string speaker = "Mara Lindqvist", string outlet = "The Harbour Post") => Some.Article($"It was a long day. {speaker} said that [[~{words}|{speaker}]].", outlet);

    [Theory]
    [InlineData("the new dam will hold for two hundred years")]
    [InlineData("the new dam will not hold for a hundred years")]
    [InlineData("the old dam will hold for a hundred years")]
    public async Task Reported_speech_with_another_meaning_neither_confirms_nor_accuses(string claim)
        => Assert.Equal(VerdictKind.NotFound, (await Check(claim, "Mara Lindqvist", Reporting(Dam))).Kind);

    [Fact]
    public async Task Narration_with_a_word_changed_accuses_nobody()
        => Assert.Equal(VerdictKind.NotFound, (await Check("The mayor left the town hall at noon by the back door", "Mara Lindqvist", Some.Article($"{Left}. It rained."))).Kind);

    [Fact]
    public async Task Words_that_one_outlet_tells_and_another_reports_of_the_speaker_are_a_paraphrase()
        => Assert.Equal(VerdictKind.Paraphrase, (await Check(Left, "Mara Lindqvist", Some.Article($"{Left}. It rained.", "Kanal Nord"), Reporting("the mayor left the town hall at midnight by the back door"))).Kind);

    [Fact]
    public async Task The_speakers_own_reported_speech_hides_an_outlets_words_in_any_order()
        => Assert.NotEqual(VerdictKind.Narration, (await Check("Police used water cannon and tear gas to clear the crowded market square", "Mara Lindqvist", Some.Article(
            "Police used water cannon and tear gas to clear the crowded market square. According to Mara Lindqvist, [[~the crowded square was cleared with gas and cannon by police|Mara Lindqvist]]."))).Kind);

    [Fact]
    public async Task A_few_words_like_anothers_quotation_are_not_found()
        => Assert.Equal(VerdictKind.NotFound, (await Check("The old stone quay holds every boat easily", "Ada Moreau", Some.Saying("The old stone quay holds every boat badly."))).Kind);

    [Fact]
    public async Task A_paraphrase_says_that_the_article_has_no_marks_and_how_the_name_fits()
    {
        var verdict = await Check(Dam, "Mara", Reporting(Dam));

        Assert.Equal(VerdictKind.Paraphrase, verdict.Kind);
        Assert.Equal(["The article reports this in its own words, without quotation marks."], verdict.Reasons);
        Assert.Contains("Only the first name fits.", verdict.Notes);
    }

    [Theory]
    [InlineData("the dam will hold", "the dam will hold", "Mara Lindqvist", VerdictKind.Paraphrase)]
    [InlineData("the dam will hold firm", "the dam would hold firm", "", VerdictKind.NotFound)]
    [InlineData("the new dam will hold firm", "the new dam would hold firm", "", VerdictKind.Paraphrase)]
    public async Task Nobodys_reported_speech_needs_more_words_than_the_speakers_own(string claim, string reported, string speaker, VerdictKind expected)
        => Assert.Equal(expected, (await Check(claim, "Mara Lindqvist", Some.Article($"It was a long day. According to a voice from the hall, [[~{reported}|{speaker}]]."))).Kind);

    [Fact]
    public async Task A_record_with_more_of_the_claim_is_the_one_to_judge_by()
        => Assert.Equal(VerdictKind.Altered, (await Check($"{Fire}, and we will rebuild it by autumn.", "Mara Lindqvist", Some.Saying($"{Fire}."), Some.Saying($"{Fire}, and we will rebuild it by winter.", outlet: "Kanal Nord"))).Kind);

    [Fact]
    public async Task A_changed_record_with_less_of_the_claim_does_not_hide_what_is_on_record()
        => Assert.Equal(VerdictKind.PartlyFound, (await Check($"{Fire}, and we will rebuild it by autumn.", "Mara Lindqvist", Some.Saying($"{Fire}."), Some.Saying("We brought everybody out of the burning mill.", outlet: "Kanal Nord"))).Kind);

    [Fact]
    public async Task Anothers_report_in_the_same_article_does_not_excuse_a_changed_number()
        => Assert.Equal(VerdictKind.Altered, (await Check("We will build fifty new hospitals in the harbour district", "Mara Lindqvist", Some.Article(
            "“[[We will build forty new hospitals in the harbour district,|Mara Lindqvist]]” said Mara Lindqvist. Tomás Echeverri said that [[~we will build fifty new hospitals in the harbour district|Tomás Echeverri]]."))).Kind);

    [Fact]
    public async Task Another_translation_is_not_altered_whatever_else_was_reported()
        => Assert.NotEqual(VerdictKind.Altered, (await Check("The river gives with one hand and steals the crop with the other.", "Inga Solberg",
            Some.Article("“[[The river gives with one hand and takes the harvest with the other.|Inga Solberg!Translated]]” Inga Solberg said in Norwegian."), Reporting("the river gives with one hand", "Inga Solberg", "Kanal Nord"))).Kind);

    [Theory]
    [InlineData("The mayor believes the whole of the tunnel is dry by now", "Mara Lindqvist told the council that [[~she does not believe the whole of the tunnel is dry by now|Mara Lindqvist]].")]
    [InlineData("There should be a battle between the quay and the town", "At the fair, there should not be “[[a battle between the quay and the town|Mara Lindqvist]],” Mara Lindqvist said.")]
    public async Task Where_the_record_denies_what_the_claim_says_it_is_no_paraphrase(string claim, string record)
        => Assert.NotEqual(VerdictKind.Paraphrase, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Article(record))).Kind);

    [Theory]
    [InlineData("We raided the Fishermen position in the valley", "We raided the Fishermen (Harbour Guard) position in the valley.", VerdictKind.Verified)]
    [InlineData("We raided the Fishermen position in the valley", "We raided the Fishermen (protest movement) position in the valley.", VerdictKind.Verified)]
    [InlineData("We raided the position in the valley", "We raided the (not empty) position in the valley.", VerdictKind.Altered)]
    [InlineData("We spent the money of the valley", "We spent the money (40 million) of the valley.", VerdictKind.Altered)]
    public async Task A_name_in_round_brackets_explains_and_anything_else_was_said(string claim, string record, VerdictKind expected)
        => Assert.Equal(expected, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);

    [Fact]
    public async Task A_phrase_in_a_report_of_nobodys_does_not_hide_a_negation_taken_out()
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check("That was so with us. I think that's a pity.", null,
            Some.Saying("That wasn’t so with us. I think that’s a pity."), Some.Saying("I think that’s a pity.", "Wen Zhao", "The Evening Bell"), Some.Article("It rained. But I think it’s a pity to call the harbour a lake.", "Kanal Nord"))).Kind);
}
