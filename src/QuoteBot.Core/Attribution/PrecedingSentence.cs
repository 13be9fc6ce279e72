using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>The sentence that a reader has just read when an attribution comes.</summary>
internal static class PrecedingSentence
{
    /// <summary>So many labels follow one another.</summary>
    private const int MaxLabels = 2;

    /// <returns>The sentence before that of the token; of “It is late. We go,” it said: that before the whole quotation. Null at the text's start.</returns>
    public static TokenRange? Of(MarkedText text, int token)
    {
        var start = text.Tokenized.SentenceAround(token).Start;
        if (start > 0 && text.IsQuoted(start) && text.IsQuoted(start - 1))
            start = text.Tokenized.SentenceAround(text.Regions[text.RegionOf(start)].Open).Start;
        for (var i = 0; i < MaxLabels && start > 0 && IsLabel(text, start - 1); i++)
            start = text.Tokenized.SentenceAround(start - 1).Start;
        return start == 0 ? null : text.Tokenized.SentenceAround(start - 1);
    }

    /// <summary>A word and a mark on either side; a longer paragraph is not even counted.</summary>
    private const int LongestLabel = 3;

    /// <summary>"Advertisement:": a word alone in its paragraph is the page's, and no sentence.</summary>
    private static bool IsLabel(MarkedText text, int token)
    {
        var paragraph = text.Tokenized.ParagraphAround(token);
        return paragraph.Length <= LongestLabel && text.WordCount(paragraph) == 1 && !text.IsQuoted(paragraph.Start) && text.Lower(paragraph.End - 1) is not ("." or "!" or "?");
    }
}
