using QuoteBot.Text;

namespace QuoteBot.Extraction.Marks;

/// <summary>"Advertisement:": a word alone in its paragraph is the page's, and no sentence.</summary>
internal static class PageLabels
{
    /// <summary>A word and a mark on either side; a longer paragraph is not even counted.</summary>
    private const int Longest = 3;

    public static bool Is(MarkedText text, TokenRange paragraph) =>
        paragraph.Length <= Longest && text.WordCount(paragraph) == 1 && !text.IsQuoted(paragraph.Start) && text.Lower(paragraph.End - 1) is not ("." or "!" or "?");
}
