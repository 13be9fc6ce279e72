using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Where a quotation stands in its sentence and paragraph, and what its words look like.</summary>
internal static class QuotePlace
{
    /// <summary>Nothing but the quotation stands in its sentence before it: it opens the sentence.</summary>
    public static bool OpensSentence(MarkedText text, QuotedRegion region)
    {
        var sentence = text.Tokenized.SentenceAround(region.Open);
        return region.Open == sentence.Start || (region.Open == sentence.Start + 1 && !text.Tokens[sentence.Start].IsWord && !text.IsQuoted(sentence.Start));
    }

    public static bool EndsSentence(MarkedText text, QuotedRegion region)
    {
        if (region.After >= text.Tokens.Count || !region.IsClosed)
            return true;
        return text.Tokenized.SentenceOf(region.After) != text.Tokenized.SentenceOf(region.After - 1) || text.Lower(region.After) is "." or "!" or "?";
    }

    public static bool IsAlone(MarkedText text, QuotedRegion region)
    {
        var paragraph = text.Tokenized.ParagraphAround(region.Open);
        return region.Open <= paragraph.Start + 1 && OpensSentence(text, region);
    }

    /// <summary>A list's items are not one speech.</summary>
    public static bool IsItem(MarkedText text, QuotedRegion region) => text.Tokenized.ParagraphAround(region.Open).Start != region.Open;

    public static bool HasVerb(MarkedText text, QuotedRegion region)
    {
        for (var i = region.Inner.Start; i < region.Inner.End; i++)
        {
            if (Verbs.LooksFinite(text.Tokens[i]))
                return true;
        }

        return false;
    }
}
