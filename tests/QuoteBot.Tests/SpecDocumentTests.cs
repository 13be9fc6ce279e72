namespace QuoteBot.Tests;

public sealed class SpecDocumentTests
{
    private const string Document = """
        # Title

        Prose with a | in it.

        ## A case

        Why it matters: it does.

        kind: transcript

        ```article
        “We wait,” said Mara Lund. “Then we sail.”
        ```

        | kind | quote | speaker | mention | cue | told to |
        |---|---|---|---|---|---|
        | direct | We wait, // Then we sail. | Mara Lund or Lund | Mara Lund | said | |
        """;

    private static readonly SpecCase Case = SpecDocument.Parse("a.md", Document)[0];

    [Fact]
    public void A_case_has_its_heading_its_text_and_its_fields()
    {
        Assert.Equal(("a.md", "A case"), (Case.File, Case.Heading));
        Assert.Equal("“We wait,” said Mara Lund. “Then we sail.”", Case.Article.Text);
        Assert.Equal(ArticleKind.Transcript, Case.Article.Kind);
    }

    [Fact]
    public void A_row_is_an_expected_quote()
    {
        var quote = Assert.Single(Case.Quotes);

        Assert.Equal([QuoteKind.Direct], quote.Kinds);
        Assert.Equal(["We wait,", "Then we sail."], quote.Segments);
        Assert.Equal([["Mara Lund"], ["Lund"]], quote.Speakers);
        Assert.Equal(("Mara Lund", "said", ""), (quote.Mention, quote.Cue, quote.ToldTo));
    }

    [Fact]
    public void A_case_without_a_text_is_refused_by_name() =>
        Assert.Contains("\"Empty\"", Assert.Throws<FormatException>(() => SpecDocument.Parse("a.md", "\n## Empty\n\nno block")).Message);

    [Fact]
    public void The_same_quote_has_no_differences() =>
        Assert.Empty(SpecComparison.Differences(Case, [Found("Mara Lund")]));

    [Fact]
    public void Another_speaker_is_a_difference() =>
        Assert.Contains("speaker [Per Vik]", Assert.Single(SpecComparison.Differences(Case, [Found("Per Vik")])));

    [Fact]
    public void A_missing_quote_is_a_difference() =>
        Assert.StartsWith("missing", Assert.Single(SpecComparison.Differences(Case, [])));

    [Fact]
    public void Another_cue_is_a_difference() =>
        Assert.Contains("cue [Mara]", Assert.Single(SpecComparison.Differences(Case, [Found("Mara Lund") with { Cue = Span("Mara") }])));

    [Theory]
    [InlineData(QuoteKind.Partial, 1)]
    [InlineData(QuoteKind.Indirect, 0)]
    public void A_further_quote_is_a_difference_unless_it_is_indirect(QuoteKind kind, int differences) =>
        Assert.Equal(differences, SpecComparison.Differences(Case, [Found("Mara Lund"), Found("Mara Lund") with { Kind = kind, Segments = [Span("sail")] }]).Count);

    private static Quote Found(string speaker) => new()
    {
        Kind = QuoteKind.Direct,
        Segments = [Span("We wait,"), Span("Then we sail.")],
        Speakers = [new Speaker(speaker, SpeakerKind.Person, null, [])],
        Mention = Span("Lund"),
        Cue = Span("said"),
        Confidence = 1,
    };

    private static TextSpan Span(string words)
    {
        var start = Case.Article.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
