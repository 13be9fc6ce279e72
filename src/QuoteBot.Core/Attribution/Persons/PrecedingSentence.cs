using QuoteBot.Extraction;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>The sentence that a reader has just read when an attribution comes.</summary>
internal static class PrecedingSentence
{
    /// <summary>A subject that begins later in its sentence is not what the sentence is about, and a pronoun so far behind it may mean somebody else.</summary>
    public const int MaxSubjectTokens = 40;

    /// <summary>So many labels follow one another.</summary>
    private const int MaxLabels = 2;

    /// <returns>The sentence before that of the token; of “It is late. We go,” it said: that before the whole quotation. Null at the text's start.</returns>
    public static TokenRange? Of(MarkedText text, int token)
    {
        var start = text.Tokenized.SentenceAround(token).Start;
        if (start > 0 && text.IsQuoted(start) && text.IsQuoted(start - 1))
            start = text.Tokenized.SentenceAround(text.Regions[text.RegionOf(start)].Open).Start;
        for (var i = 0; i < MaxLabels && start > 0 && PageLabels.Is(text, text.Tokenized.ParagraphAround(start - 1)); i++)
            start = text.Tokenized.SentenceAround(start - 1).Start;
        return start == 0 ? null : text.Tokenized.SentenceAround(start - 1);
    }
}
