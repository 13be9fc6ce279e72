using QuoteBot.Index;

namespace QuoteBot.Checking;

/// <summary>Which quotes of a window are one statement: one speaker, nothing between them but the attribution.</summary>
internal static class Statements
{
    // "she said, turning to the harbour office below her window, and went on" is about the longest that papers print between.
    private const int LongestAttribution = 240;

    public static bool AreAdjacent(SourceText source, Quote first, Quote second)
    {
        if (second.Start < first.End || second.Start - first.End > LongestAttribution)
            return false;
        if (first.Speaker is { } one && second.Speaker is { } other && !string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase))
            return false;

        var between = new TextSpan(first.End, second.Start);
        var bare = !between.In(source.Text).Any(char.IsLetterOrDigit);
        if (bare)
            return true;
        if (first.Speaker is null || second.Speaker is null)
            return false;

        // A whole sentence between, in which neither quote is attributed, is the reporter going on with the story.
        return !source.Passages.Any(passage => between.Contains(passage.Span) && !Attributes(passage.Span, first) && !Attributes(passage.Span, second));
    }

    private static bool Attributes(TextSpan sentence, Quote quote)
        => (quote.Cue is { } cue && sentence.Overlaps(cue)) || (quote.Mention is { } mention && sentence.Overlaps(mention));
}
