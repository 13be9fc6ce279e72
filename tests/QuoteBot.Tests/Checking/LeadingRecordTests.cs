namespace QuoteBot.Tests.Checking;

/// <summary>Which of several records of the same words leads, and when they were first printed; and what an outlet's sentence is that reports without marks.</summary>
public sealed class LeadingRecordTests
{
    private const string Quay = "The old quay can stay open through the summer and the fishermen can keep their sheds";
    private const string Said = $"“[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist.";
    private const string Dam = "The new dam will hold for a hundred years";

    private static Task<Verdict> Check(string claim, params AnnotatedArticle[] articles) => VerdictTests.Check(claim, "Mara Lindqvist", articles);

    [Theory]
    [InlineData($"Mara Lindqvist hoped that “[[*{Quay}|Mara Lindqvist]]”.", "2025-03-01")]
    [InlineData($"“[[{Quay} for a year.|Mara Lindqvist]]” said Mara Lindqvist.", "2025-03-01")]
    [InlineData($"“[[{Quay}|Mara Lindqvist@0.9]]” said Mara Lindqvist.", "2025-03-01")]
    [InlineData($"“[[{Quay}|Mara]]” said Mara.", "2025-03-01")]
    [InlineData(Said, "2025-03-30")]
    [InlineData(Said, null)]
    [InlineData(Said, "2025-03-25")]
    public async Task A_full_quotation_by_a_sure_speaker_leads_and_of_such_the_first(string worse, string? published)
    {
        var articles = new[] { Some.Article(worse, "Kanal Nord", published, published == "2025-03-25" ? "b.md" : "0.md"), Some.Article($"It rained. {Said}", id: "a.md") };

        Assert.Equal("a.md", (await Check(Quay, articles)).Record!.Article.Id);
        Assert.Equal("a.md", (await Check(Quay, [.. articles.Reverse()])).Record!.Article.Id);
    }

    [Theory]
    [InlineData($"Mara Lindqvist said that [[~{Quay}|Mara Lindqvist]].")]
    [InlineData("“[[The old quay can stay open through the summer|Mara Lindqvist]]” said Mara Lindqvist.")]
    [InlineData($"“[[{Quay}|Wen Zhao]]” said Wen Zhao.")]
    [InlineData($"{Quay}.")]
    public async Task Another_kind_of_report_a_part_of_the_words_and_another_speaker_are_no_first_report(string earlier)
    {
        var verdict = await Check(Quay, Some.Article(Said), Some.Article(earlier, "Kanal Nord", "2025-03-01"));

        Assert.Equal("The Harbour Post", verdict.Record!.FirstReported!.Outlet);
        Assert.Equal(1, verdict.Record.IndependentOrigins);
    }

    [Theory]
    [InlineData($"She wrote: \"{Dam}\" and left.", VerdictKind.Unattributed)]
    [InlineData($"She wrote «{Dam}» and left.", VerdictKind.Unattributed)]
    [InlineData($"A \"no\" was heard. {Dam}.", VerdictKind.Narration)]
    [InlineData($"A “no” was heard and {Dam}.", VerdictKind.Narration)]
    [InlineData($"{Dam}, the mayor had said.", VerdictKind.Paraphrase)]
    [InlineData($"{Dam}, according to the mayor.", VerdictKind.Paraphrase)]
    [InlineData($"{Dam} but the mayor had said that it rained.", VerdictKind.Narration)]
    [InlineData($"{Dam} next to the quay.", VerdictKind.Narration)]
    public async Task A_sentence_without_marks_is_the_outlets_own_unless_it_says_whose_it_is(string sentence, VerdictKind expected)
        => Assert.Equal(expected, (await Check(Dam, Some.Article(sentence))).Kind);

    [Theory]
    [InlineData("I", VerdictKind.Paraphrase)]
    [InlineData("We", VerdictKind.Paraphrase)]
    [InlineData("They", VerdictKind.Narration)]
    public async Task A_sentence_in_the_first_person_is_not_the_outlets_own(string who, VerdictKind expected)
        => Assert.Equal(expected, (await Check($"{who} will hold the new dam for a hundred years", Some.Article($"It rained. {who} will hold the new dam for a hundred years."))).Kind);

    [Theory]
    [InlineData("My", VerdictKind.Paraphrase)]
    [InlineData("Our", VerdictKind.Paraphrase)]
    [InlineData("Their", VerdictKind.Narration)]
    public async Task A_sentence_about_what_is_mine_or_ours_is_not_the_outlets_own(string whose, VerdictKind expected)
        => Assert.Equal(expected, (await Check($"{whose} new dam will hold for a hundred years", Some.Article($"It rained. {whose} new dam will hold for a hundred years."))).Kind);
}
