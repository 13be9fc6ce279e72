using QuoteBot.Checking;

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
