using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using QuoteBot.Text;

namespace QuoteBot.Tests.Text;

/// <summary>What holds for every text.</summary>
public sealed class WordPropertyTests
{
    private static readonly string[] Pieces =
    [
        "forty", "one", "hundred", "and", "million", "4", "1,200", ".5", "3rd", "$", "£", "%", "US", "U.S.", "a.m.", "it's", "don’t", "they'd", "gone", "organise",
        "colour", "[", "]", "…", "...", "-", "—", " ", " ", " ", "\n", "\u00AD", "\u0301", "\u200B", "é", "ﬁ", "ß", "😀", "𝐛", "\uD83D", "\uDE00", "#tag", "@name", "http://", "x.com", "'", "“", "a", "half", "point", "five", "s", "bn",
    ];

    private static readonly string[] PlainWords =
        ["mayor", "harbour", "don't", "forty", "it's", "twenty-five", "organised", "café", "the", "mayor's", "well-known", "gone", "\"quoted\"", "yesterday,", "end."];

    private static Arbitrary<string> AnyText()
        => Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
            Gen.Choose(0, char.MaxValue).Select(code => (char)code).ArrayOf().Select(chars => new string(chars))).ToArbitrary();

    private static Arbitrary<string> Sentences() => Gen.Elements(PlainWords).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();

    private static string[] Forms(string text) => [.. QuoteText.Words(text).Select(word => word.Form)];

    [Fact]
    public void Spans_of_words_and_marks_lie_in_the_text_and_in_order()
        => Check.QuickThrowOnFailure(Prop.ForAll(AnyText(), text =>
            InOrder(text, QuoteText.Words(text).Select(word => word.Span)) && InOrder(text, QuoteText.Marks(text).Select(mark => mark.Span))
            && QuoteText.Words(text).All(word => word.Form.Length > 0)));

    [Fact]
    public void Words_of_plain_forms_are_those_forms()
        => Check.QuickThrowOnFailure(Prop.ForAll(Sentences(), text => Forms(string.Join(' ', Forms(text))).SequenceEqual(Forms(text))));

    [Fact]
    public void Case_quotes_and_decomposition_change_no_form()
        => Check.QuickThrowOnFailure(Prop.ForAll(Sentences(), text =>
            Forms(text.ToUpperInvariant()).SequenceEqual(Forms(text))
            && Forms(text.Replace('\'', '’').Replace('"', '“')).SequenceEqual(Forms(text))
            && Forms(text.Replace("é", "e\u0301", StringComparison.Ordinal)).SequenceEqual(Forms(text))));

    [Fact]
    public void Fillers_and_classes_take_any_words()
        => Check.QuickThrowOnFailure(Prop.ForAll(AnyText(), text =>
        {
            var words = QuoteText.Words(text);
            return Enumerable.Range(0, words.Count).All(at => at + QuoteText.FillerLength(words, at) <= words.Count && Inflection.Same(words[at].Form, words[at].Form));
        }));

    // A quadratic pass over half a million characters would take minutes.
    [Theory]
    [InlineData("a")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("7")]
    [InlineData("1,")]
    [InlineData("\u0301")]
    [InlineData("a.")]
    [InlineData("A. ")]
    [InlineData("[")]
    [InlineData("a[")]
    [InlineData(". ")]
    [InlineData("\u00AD ")]
    [InlineData("a\u00AD ")]
    [InlineData("five ")]
    [InlineData("hundred and ")]
    [InlineData("they'd not ")]
    [InlineData("they'd never ")]
    [InlineData("a'")]
    [InlineData("#")]
    [InlineData("$")]
    [InlineData("\uD83D")]
    [InlineData("www.")]
    public void Repetition_without_end_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        var words = QuoteText.Words(text);
        var marks = QuoteText.Marks(text);

        Assert.True(InOrder(text, words.Select(word => word.Span)) && InOrder(text, marks.Select(mark => mark.Span)));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static bool InOrder(string text, IEnumerable<TextSpan> spans)
    {
        var last = new TextSpan(0, 0);
        foreach (var span in spans)
        {
            if (span.Start < last.Start || span.End < last.End || span.IsEmpty || span.End > text.Length)
                return false;
            last = span;
        }

        return true;
    }
}
