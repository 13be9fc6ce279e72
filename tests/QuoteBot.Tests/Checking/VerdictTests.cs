using QuoteBot.Checking;

namespace QuoteBot.Tests.Checking;

/// <summary>One test a code, in the order of precedence.</summary>
public sealed class VerdictTests
{
    private const string Hospitals = "We will build forty new hospitals in the harbour district before the winter of next year.";

    internal static Task<Verdict> Check(string claim, string? speaker, params AnnotatedArticle[] articles) => Check(new Claim(claim, speaker), articles);

    internal static async Task<Verdict> Check(Claim claim, params AnnotatedArticle[] articles)
    {
        await using var index = await Some.Index(articles);
        return await new QuoteChecker(index).CheckAsync(claim);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("hospitals")]
    [InlineData("🚢🚢🚢")]
    [InlineData("Мы построим сорок новых больниц в этом году")]
    [InlineData("forty new trains")]
    [InlineData("https://harbour.example/a 40")]
    public async Task A_claim_without_checkable_words_is_uncheckable(string claim)
    {
        var verdict = await Check(claim, null, Some.Saying(Hospitals));

        Assert.Equal(VerdictKind.Uncheckable, verdict.Kind);
        Assert.NotEmpty(verdict.Reasons);
    }

    [Fact]
    public async Task A_claim_of_twenty_thousand_characters_is_refused_with_the_limit()
    {
        var verdict = await Check(string.Concat(Enumerable.Repeat("hospitals ", 2000)), null, Some.Saying(Hospitals));

        Assert.Equal(VerdictKind.Uncheckable, verdict.Kind);
        Assert.Contains("8,000", verdict.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_wording_is_corrected_and_the_notice_is_told()
    {
        var verdict = await Check("The board will cut ten sailings a day", "Petra Holm", Corrected);

        Assert.Equal(VerdictKind.Corrected, verdict.Kind);
        Assert.Contains("not ten", verdict.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_corrected_wording_is_verified_with_a_note()
    {
        var verdict = await Check("The board will cut two sailings a day", "Petra Holm", Corrected);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Contains(verdict.Notes, note => note.Contains("correction", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_wording_that_only_the_notice_puts_right_is_verified_with_the_notice()
    {
        var verdict = await Check("The board will cut two sailings a day in winter", "Petra Holm", Some.Article(
            "“[[The board will cut ten sailings a day in winter|Petra Holm]],” said Petra Holm.\n\nCorrection: Petra Holm was misquoted. She said two sailings, not ten sailings."));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.False(verdict.MeaningChanged);
    }

    private static AnnotatedArticle Corrected => Some.Article(
        "“[[The board will cut two sailings a day|Petra Holm]],” said Petra Holm.\n\nCorrection: An earlier version of this article misquoted Petra Holm. She said two sailings a day, not ten sailings a day.");

    [Fact]
    public async Task The_words_of_the_claimed_speaker_are_verified()
    {
        var verdict = await Check(Hospitals, "Mara Lindqvist", Some.Saying(Hospitals));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.False(verdict.Excerpt);
        Assert.Equal(Hospitals, verdict.Record!.Quote);
        Assert.Equal([new TextSpan(1, 1 + Hospitals.Length)], verdict.Record.Segments);
    }

    [Fact]
    public async Task The_words_of_another_speaker_are_misattributed_and_the_true_one_is_named()
    {
        var verdict = await Check(Hospitals, "Tomás Echeverri", Some.Saying(Hospitals));

        Assert.Equal(VerdictKind.Misattributed, verdict.Kind);
        Assert.Equal("Mara Lindqvist", verdict.Record!.Speaker!.Name);
        Assert.Contains("Mara Lindqvist", verdict.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_without_a_known_speaker_are_unattributed()
        => Assert.Equal(VerdictKind.Unattributed, (await Check(Hospitals, "Mara Lindqvist", Some.Article($"A voice from the hall: “[[{Hospitals}|]]”"))).Kind);

    [Fact]
    public async Task Statements_of_two_articles_joined_as_one_are_stitched_and_each_is_shown()
    {
        var verdict = await Check(
            "We will build forty new hospitals in the harbour district, the old lighthouse keeper was the bravest man in town.",
            "Mara Lindqvist",
            Some.Saying(Hospitals),
            Some.Saying("I have always said that the old lighthouse keeper was the bravest man in town."));

        Assert.Equal(VerdictKind.Stitched, verdict.Kind);
        Assert.Equal(2, verdict.Pieces.Count);
        Assert.StartsWith("We will build", verdict.Pieces[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Separate_statements_of_one_article_joined_as_one_are_stitched()
    {
        var verdict = await Check(
            "The ferry will sail again on Monday morning. Nobody in this town owes the company anything.",
            "Mara Lindqvist",
            Some.Article("“[[The ferry will sail again on Monday morning.|Mara Lindqvist]]” said Mara Lindqvist. The crowd cheered for a long time. The band of the fire brigade played until the rain came. A baker gave out bread.\n\nIn the evening she was angrier. “[[Nobody in this town owes the company anything.|Mara Lindqvist]]” she said."));

        Assert.Equal(VerdictKind.Stitched, verdict.Kind);
    }

    [Fact]
    public async Task A_cut_that_drops_a_condition_is_out_of_context_and_the_words_left_out_are_given()
    {
        var verdict = await Check("The old quay can stay open through the summer", "Mara Lindqvist", Some.Saying("The old quay can stay open through the summer unless the next inspection finds more rot."));

        Assert.Equal(VerdictKind.OutOfContext, verdict.Kind);
        Assert.Equal("unless the next inspection finds more rot", verdict.Dropped);
        Assert.True(verdict.Excerpt);
    }

    [Fact]
    public async Task A_claim_with_a_clause_more_than_any_record_is_partly_found()
    {
        var verdict = await Check(Hospitals + " And every one of them will have a garden for the patients.", "Mara Lindqvist", Some.Saying(Hospitals));

        Assert.Equal(VerdictKind.PartlyFound, verdict.Kind);
        Assert.Equal(Hospitals, verdict.Record!.Quote);
    }

    [Fact]
    public async Task A_changed_number_is_altered_with_the_diff()
    {
        var verdict = await Check(Hospitals.Replace("forty", "fifty", StringComparison.Ordinal), "Mara Lindqvist", Some.Saying(Hospitals));

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.True(verdict.MeaningChanged);
        Assert.Equal(["The record has “forty” where the claim has “fifty”."], verdict.Reasons);
        Assert.Contains(new DiffPart(DiffOp.Delete, "", "forty", DiffChange.Number), verdict.Diff);
        Assert.Contains(new DiffPart(DiffOp.Insert, "fifty", "", DiffChange.Number), verdict.Diff);
    }

    [Fact]
    public async Task The_reporters_own_words_are_narration()
    {
        var verdict = await Check("The mayor left the town hall at midnight by the back door", "Mara Lindqvist", Some.Article("The mayor left the town hall at midnight by the back door. It rained."));

        Assert.Equal(VerdictKind.Narration, verdict.Kind);
        Assert.Equal(RecordKind.Narration, verdict.Record!.Kind);
        Assert.Null(verdict.Record.Speaker);
    }

    [Fact]
    public async Task A_wording_that_one_source_quotes_and_another_reports_differently_is_contested()
    {
        var verdict = await Check(
            "The new dam holds back three million tonnes of water behind the valley road",
            "Mara Lindqvist",
            Some.Article("Mara Lindqvist said [[~the new dam holds back three million tonnes of water behind the valley road|Mara Lindqvist]].", "Kanal Nord"),
            Some.Saying("The new dam holds back four million tonnes of water behind the valley road"));

        Assert.Equal(VerdictKind.Contested, verdict.Kind);
    }

    [Fact]
    public async Task Reported_speech_is_a_paraphrase_even_word_for_word()
    {
        var verdict = await Check("the new dam will hold for a hundred years", "Mara Lindqvist", Some.Article("Mara Lindqvist said [[~the new dam will hold for a hundred years|Mara Lindqvist]]."));

        Assert.Equal(VerdictKind.Paraphrase, verdict.Kind);
        Assert.Equal(RecordKind.Indirect, verdict.Record!.Kind);
    }

    [Fact]
    public async Task Words_that_are_nowhere_are_not_found_with_what_was_searched()
    {
        var verdict = await Check("The lighthouse belongs to the gulls and the gulls do not vote", "Mara Lindqvist", Some.Saying(Hospitals));

        Assert.Equal(VerdictKind.NotFound, verdict.Kind);
        Assert.Null(verdict.Record);
        Assert.Contains(verdict.Reasons, reason => reason.Contains("1 article", StringComparison.Ordinal));
        Assert.Equal(1, verdict.Coverage.OfSpeaker);
    }
}
