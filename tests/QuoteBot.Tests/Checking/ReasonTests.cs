namespace QuoteBot.Tests.Checking;

/// <summary>The sentence that a verdict gives is the one that its case needs.</summary>
public sealed class ReasonTests
{
    private const string Quay = "The old quay can stay open through the summer and the fishermen can keep their sheds.";
    private const string Band = "Nobody in this town owes the company anything at all.";

    private static Task<Verdict> Check(string claim, string? speaker, params AnnotatedArticle[] articles) => VerdictTests.Check(claim, speaker, articles);

    [Theory]
    [InlineData(Quay, "Mara Lindqvist", "The words are on record exactly, from Mara Lindqvist.")]
    [InlineData(Quay, null, "The words are on record exactly.")]
    [InlineData("The old quay can stay open through the summer – and the fishermen can keep their sheds.", "Mara Lindqvist", "The words are on record exactly, from Mara Lindqvist.")]
    [InlineData("The old quay can stay open through summer and the fishermen can keep their sheds.", "Mara Lindqvist", "The words are on record; only the style differs, from Mara Lindqvist.")]
    [InlineData("The old quay can stay open … and the fishermen can keep their sheds.", "Mara Lindqvist", "The words are on record, with the edits that the claim marks, from Mara Lindqvist.")]
    public async Task An_accurate_claim_is_told_how_accurate(string claim, string? speaker, string reason)
        => Assert.Equal([reason], (await Check(claim, speaker, Some.Saying(Quay))).Reasons);

    [Theory]
    [InlineData("", "The record does not say who spoke these words.")]
    [InlineData("Tomás Echeverri@0.5", "The record does not establish clearly that Mara Lindqvist said this; it points to Tomás Echeverri.")]
    [InlineData("Tomás Echeverri!Supposes", "The record does not say that these words were spoken for certain.")]
    [InlineData("Tomás Echeverri!Denies", "The record says that Tomás Echeverri denied these words.")]
    [InlineData("Tomás Echeverri!QuotesAnother", "In the record, Tomás Echeverri is quoting somebody else.")]
    public async Task An_unattributed_claim_is_told_what_the_record_has_instead(string speaker, string reason)
        => Assert.Equal([reason], (await Check(Quay, "Mara Lindqvist", Some.Article($"“[[{Quay}|{speaker}]]”"))).Reasons);

    [Fact]
    public async Task A_stitch_of_two_speakers_names_both()
        => Assert.Equal(["The claim joins words of Mara Lindqvist and of Wen Zhao."], (await Check($"{Quay} {Band}", null, Some.Saying(Quay), Some.Saying(Band, "Wen Zhao"))).Reasons);

    [Fact]
    public async Task A_stitch_of_one_speaker_says_whether_articles_were_joined()
    {
        var apart = $"“[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist. The crowd cheered for a long time. The band of the fire brigade played until the rain came.\n\nIn the evening she was angrier. “[[{Band}|Mara Lindqvist]]” she said.";

        Assert.Equal(["The claim joins statements from different articles as one."], (await Check($"{Quay} {Band}", "Mara Lindqvist", Some.Saying(Quay), Some.Saying(Band))).Reasons);
        Assert.Equal(["The claim joins separate statements as one."], (await Check($"{Quay} {Band}", "Mara Lindqvist", Some.Article(apart))).Reasons);
    }

    [Theory]
    [InlineData("The Harbour Post", "The words are The Harbour Post’s own, not a quotation.")]
    [InlineData(null, "The words are the outlet’s own, not a quotation.")]
    public async Task Narration_names_the_outlet_whose_words_they_are(string? outlet, string reason)
        => Assert.Equal(reason, (await Check("The mayor left the town hall at midnight by the back door", "Mara Lindqvist", Some.Article("The mayor left the town hall at midnight by the back door. It rained.", outlet))).Reasons[0]);

    [Fact]
    public async Task A_few_words_that_only_somebody_else_used_are_told_apart_from_words_that_are_nowhere()
    {
        var few = await Check("keep their sheds", "Wen Zhao", Some.Saying(Quay));
        var none = await Check("The lighthouse belongs to the gulls and the gulls do not vote", "Wen Zhao", Some.Saying(Quay));

        Assert.StartsWith("No record has these few words from the claimed speaker", few.Reasons[0], StringComparison.Ordinal);
        Assert.StartsWith("No record in this index is near enough", none.Reasons[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We will sell the Quay.", "One record gives the words to Mara Lindqvist, another to Tom Vik.")]
    [InlineData("We will sell a quay.", "One record gives the words to Mara Lindqvist, another nearly the same words to Tom Vik.")]
    [InlineData("We will sell the Quay that leaks, and the town will pay for it.", "One record gives the words to Mara Lindqvist, another the words, in a longer sentence, to Tom Vik.")]
    public async Task Two_speakers_of_the_words_are_told_with_how_near_each_comes(string other, string reason)
        => Assert.Equal([reason], (await Check("We will sell the Quay!", "Wen Zhao", Some.Saying("We will sell the Quay."), Some.Saying(other, "Tom Vik", "The Bell"))).Reasons);

    [Theory]
    [InlineData("We will take care of that.", "The same words are on record from Tom Vik as well.")]
    [InlineData("If you ask me, we will take care of that before it rains.", "The same words, in a longer sentence, are on record from Tom Vik as well.")]
    [InlineData("We will take care of ourselves.", null)]
    public async Task Somebody_else_has_the_same_words_only_where_no_small_word_differs(string other, string? note)
        => Assert.Equal(note is null ? [] : [note], (await Check("We will take care of that", "Mara Lindqvist", Some.Saying("We will take care of that."), Some.Saying(other, "Tom Vik", "The Bell"))).Notes);

    [Fact]
    public async Task What_another_record_is_judged_to_be_is_told_with_its_speaker_and_outlet()
    {
        var verdict = await Check("We will not sell the old quay this year", "Mara Lindqvist", Some.Saying("We will not sell the old quay this year.", "Tom Vik"), Some.Saying("We will sell the old quay this year.", "Mara Lindqvist", "The Bell"));

        Assert.Equal(VerdictKind.Misattributed, verdict.Kind);
        Assert.Equal(["In The Bell, of Mara Lindqvist: The claim adds “not”."], verdict.Notes);
    }

    [Fact]
    public async Task What_is_left_out_in_one_run_is_told_in_one_sentence()
    {
        var verdict = await Check("The new dam of the valley will surely hold the flood and nobody will drown", "Mara Lindqvist",
            Some.Saying("The new dam of the valley will surely hold the flood for the sheep and the goats of the shore and nobody will drown."));

        Assert.Equal(["The claim leaves out “sheep and the goats of the shore”."], verdict.Reasons);
    }

    [Fact]
    public async Task What_one_outlet_quotes_is_not_another_outlets_own()
    {
        var verdict = await Check("the price of salt could not be any higher", "Wen Zhao", Some.Article("“[[The price of salt could not be any higher]],” it says."), Some.Article("The price of salt could not be any higher.", "The Bell"));

        Assert.Equal((VerdictKind.Unattributed, 0), (verdict.Kind, verdict.Notes.Count));
    }

    [Theory]
    [InlineData("This new dam is the key", "This new dam may be the key to the whole valley and its lakes.", "The record has “may be” where the claim has “is”.")]
    public async Task A_paraphrase_that_means_something_else_says_what_differs(string claim, string record, string change)
    {
        var verdict = await Check(claim, "Mara Lindqvist", Some.Saying(record));

        Assert.Contains(change, verdict.Reasons.Concat(verdict.Notes));
        Assert.DoesNotContain("A record says nearly the same in other words.", verdict.Reasons);
    }

    [Theory]
    [InlineData("the new dam will hold for a hundred years", "Mara Lindqvist", true)]
    [InlineData("the new dam will hold for a hundred years", "Mara Lindqvist!Denies", false)]
    [InlineData("the dam is old and it was always going to fall one day", "Mara Lindqvist", false)]
    public async Task What_another_is_reported_to_have_said_is_told_where_it_is_close(string reported, string speaker, bool told)
    {
        var verdict = await Check("the new dam will hold for a hundred years", "Ada Moreau", Some.Article($"Mara Lindqvist said that [[~{reported}|{speaker}]]."));

        Assert.Equal(VerdictKind.NotFound, verdict.Kind);
        Assert.Equal(told, verdict.Notes.Contains("Mara Lindqvist is reported to have said something close to it."));
    }
}
