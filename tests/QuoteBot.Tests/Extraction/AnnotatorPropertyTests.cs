using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using QuoteBot.Attribution;

namespace QuoteBot.Tests.Extraction;

public sealed class AnnotatorPropertyTests
{
    /// <summary>Pieces of which news is made, and pieces that break it.</summary>
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "‘", "’", "''", "«", "»", "„", ", ", ". ", "? ", "! ", " — ", "--", "…", ". . .", ":", ";", "(", ")", "[", "]", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u200B", "\u00AD",
        "said ", "she said", "he added, ", "told ", "according to ", "who ", "which ", "and ", "but ", "that ", "called ", "asked whether ", "saying ", "the mayor ", "the report ", "the army, ", "worried about the vote, ", "had issued the statement ", "a retired spokesman, ", "warned ", "noted ", "Then ", "however, ", "officials ", "it ", "they ",
        "Mara Lindqvist ", "Tomás Echeverri, the harbour master, ", "Mr. ", "Ms ", "al-Rashid ", "van der Meer ", "O’Neill ", "J.D. ", "U.S. ", "NASA ", "’s ", "s’ ", "The Harbour Board ", "Monday ", "in May ",
        "we will ", "not ", "open ", "the quay ", "no ", "6'2\" ", "$4bn ", "50% ", "👍", "\uD83D", "\uDC4D", "ﬁ", "e\u0301", "漢字", "مرحبا", "• ", "- ", "1. ", "@ana ", "#quay ", "https://a.example/x ", "<a href=\"x\">", "MARA: ", "\0", "I", "A",
    ];

    private static readonly Gen<string> SplicedText =
        Gen.ArrayOf(Gen.Elements(Pieces), 60).Select(string.Concat);

    private static readonly Gen<string> AnyText =
        Gen.OneOf(SplicedText, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), SpecText());

    [Fact]
    public void Every_span_lies_in_the_text_in_order_and_cuts_what_is_stored() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10_000), Prop.ForAll(AnyText.ToArbitrary(), text => Holds(text)));

    [Theory]
    [InlineData("Gen. Per Vik, a retired spokesman, said the army, worried about the vote, had issued the statement to warn the town.")]
    [InlineData(", a retired pilot, who sank, Dora Halm, defended her record. “Nobody was sent away,” the mayor said.")]
    [InlineData("Mara Lindqvist, , the mayor, said the quay is open. “It is,” wrote Tom Vik, , chair of the board.")]
    [InlineData("Mara Lindqvist ( ), the mayor, said the quay is open. “It is,” wrote Tom Vik ( ).")]
    public void Commas_and_brackets_with_nothing_or_a_second_cue_between_leave_every_span_whole(string text) => Assert.True(Holds(text));

    [Theory]
    [InlineData(", who called it a \"mess of old rope.\"")]
    [InlineData("Nia Okafor, who was a pilot, tells a story:\n\nI was out of work. When Petra Holm asked me what I wanted to do, I said I wanted to row. She told me that would be impossible. \"Why?\"")]
    public void A_clause_without_its_noun_and_a_question_without_its_attribution_are_read(string text) => Assert.True(Holds(text));

    [Theory]
    [InlineData("Son Rolf wrote it in a week. “It is dry,” he said.")]
    [InlineData("Older brother Rolf wrote it in a week. “It is dry,” he said.")]
    [InlineData("brother, Rolf")]
    public void A_relative_at_the_very_start_of_a_text_belongs_to_nobody(string text) => Assert.True(Holds(text));

    [Theory]
    [InlineData('"')]
    [InlineData('“')]
    [InlineData('\'')]
    [InlineData('.')]
    [InlineData(',')]
    [InlineData('A')]
    [InlineData(' ')]
    [InlineData('\n')]
    public void A_text_of_one_repeated_character_is_read_in_linear_time(char c)
    {
        var annotated = Annotator.Annotate(new Article { Id = "t", Text = new string(c, 300_000) });

        Assert.NotNull(annotated.Quotes);
    }

    [Fact]
    public void A_text_of_a_hundred_thousand_quotation_marks_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("“No,” she said. ", 50_000));
        var started = Stopwatch.GetTimestamp();

        var annotated = Annotator.Annotate(new Article { Id = "t", Text = text });

        // Some seconds; whatever looks at the whole paragraph for each quote takes minutes.
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.True(annotated.Quotes.Count > 0);
        Assert.True(Holds(text));
    }

    [Theory]
    [InlineData("Mara Vosk wrote to the board on Monday:\n\nI told you that the tide was late and that nobody would wait for it.\n\n")]
    [InlineData("Mara Vosk: I said that the tide was late for you, “so it goes,” he said.\n\n")]
    [InlineData("Did you ever say so?\n\nI said that the tide was late, “so it goes” I said.\n\n")]
    [InlineData("Mara Vosk VoskTide is late MORE ")]
    [InlineData("“No,” she said. It was late and cold at the gate. ")]
    public void A_text_of_one_repeated_paragraph_is_read_in_linear_time(string piece)
    {
        var annotated = Annotator.Annotate(new Article { Id = "t", Text = "Mara Vosk spoke. " + string.Concat(Enumerable.Repeat(piece, 10_000)) });

        Assert.NotNull(annotated.Quotes);
    }

    [Fact]
    public void One_stray_mark_costs_the_quotes_of_one_paragraph_at_most() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(StrayMark().ToArbitrary(), broken => LosesNothingElsewhere(broken.Text, broken.At, broken.Mark)));

    /// <summary>A specified article and a place in it where a mark is put between two words.</summary>
    private static Gen<(string Text, int At, string Mark)> StrayMark()
    {
        var articles = SpecDocument.ReadFolder(Path.Combine(AppContext.BaseDirectory, "Specs")).Select(spec => spec.Article.Text).Where(text => text.Contains("\n\n") && text.Contains('“')).ToArray();
        return from text in Gen.Elements(articles)
               from place in Gen.Choose(0, text.Length - 1)
               from mark in Gen.Elements("“", "”", "\"")
               let at = text.IndexOf(' ', place)
               where at >= 0
               select (text, at, mark);
    }

    private static bool LosesNothingElsewhere(string text, int at, string mark)
    {
        var start = text.LastIndexOf("\n\n", at, StringComparison.Ordinal);
        var end = text.IndexOf("\n\n", at, StringComparison.Ordinal);
        // What a line introduces by its colon is lost with the line.
        if (end > 0 && text[end - 1] == ':')
            end = text.IndexOf("\n\n", end + 2, StringComparison.Ordinal);
        var broken = Quoted(text.Insert(at, " " + mark)).Select(span => span.Start > at ? span.Shift(-1 - mark.Length) : span).ToHashSet();
        // A quotation that runs on over paragraphs is of the mark's paragraph as well, where it runs into that.
        foreach (var span in Quotes(text).Where(quote => quote.Segments.All(span => span.End <= start || (end >= 0 && span.Start > end))).SelectMany(LongEnough))
            Assert.True(broken.Contains(span), $"“{span.In(text)}” is lost by a {mark} at {at} in: {text}");
        return true;
    }

    /// <summary>What stands between marks and is long enough to be speech by itself.</summary>
    private static IEnumerable<TextSpan> Quoted(string text) => Quotes(text).SelectMany(LongEnough);

    private static IEnumerable<TextSpan> LongEnough((string Text, IReadOnlyList<TextSpan> Segments) quote) => quote.Segments.Where(segment => segment.In(quote.Text).Count(c => c == ' ') >= 5);

    private static IEnumerable<(string Text, IReadOnlyList<TextSpan> Segments)> Quotes(string text) =>
        Annotator.Annotate(new Article { Id = "t", Text = text }).Quotes.Where(quote => quote.Kind != QuoteKind.Indirect).Select(quote => (text, quote.Segments));

    /// <summary>Specified articles, cut at random places and spliced into each other.</summary>
    private static Gen<string> SpecText()
    {
        var articles = SpecDocument.ReadFolder(Path.Combine(AppContext.BaseDirectory, "Specs")).Select(spec => spec.Article.Text).ToArray();
        return from first in Gen.Elements(articles)
               from second in Gen.Elements(articles)
               from cut in Gen.Choose(0, first.Length)
               from start in Gen.Choose(0, second.Length)
               select first[..cut] + second[start..];
    }

    private static bool Holds(string text)
    {
        var annotated = Annotator.Annotate(new Article { Id = "t", Text = text });
        var lastStart = 0;
        foreach (var quote in annotated.Quotes)
        {
            Assert.True(quote.Start >= lastStart, "quotes are in text order");
            lastStart = quote.Start;
            Assert.NotEmpty(quote.Segments);
            Assert.InRange(quote.Confidence, 0, 1);
            var end = 0;
            foreach (var segment in quote.Segments)
            {
                Assert.True(segment.Start >= end && segment.End > segment.Start && segment.End <= text.Length, "segments are in order and in the text");
                end = segment.End;
            }

            Assert.Equal(string.Join(' ', quote.Segments.Select(segment => text[segment.Start..segment.End])), quote.TextIn(text));
            foreach (var span in new[] { quote.Mention, quote.Cue })
                Assert.True(span is null || (span.Value.Start >= 0 && span.Value.Length > 0 && span.Value.End <= text.Length));
        }

        var passageEnd = 0;
        foreach (var passage in annotated.Passages)
        {
            Assert.True(passage.Span.Start >= passageEnd && !passage.Span.IsEmpty && passage.Span.End <= text.Length, "passages are in order and apart");
            passageEnd = passage.Span.End;
        }

        return true;
    }
}
