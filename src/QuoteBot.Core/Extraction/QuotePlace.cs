using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Marks;

namespace QuoteBot.Extraction;

/// <summary>Where a quotation stands in its sentence and paragraph, and what its words look like.</summary>
internal static class QuotePlace
{
    /// <summary>"asked by the members of the council whether the plan was": longer questions are misread.</summary>
    private const int MaxQuestion = 18;

    /// <summary>Fewer words in a paragraph of their own are a heading.</summary>
    private const int ShortestSpeech = 5;

    /// <summary>Nothing but the quotation stands in its sentence before it: it opens the sentence.</summary>
    public static bool OpensSentence(MarkedText text, QuotedRegion region)
    {
        var sentence = text.Tokenized.SentenceAround(region.Open);
        var touchesStop = region.Open > 0 && !text.Tokens[region.Open].SpaceBefore && text.Lower(region.Open - 1) is "." or "!" or "?";
        return region.Open == sentence.Start || touchesStop || (region.Open == sentence.Start + 1 && !text.Tokens[sentence.Start].IsWord && !text.IsQuoted(sentence.Start));
    }

    public static bool EndsSentence(MarkedText text, QuotedRegion region)
    {
        if (region.After >= text.Tokens.Count || !region.IsClosed)
            return true;
        return text.Tokenized.SentenceOf(region.After) != text.Tokenized.SentenceOf(region.After - 1) || text.Lower(region.After) is "." or "!" or "?";
    }

    /// <summary>"she said when asked whether “the plan was paid for”", "a question by Vik of whether it was “paid for”": the words belong to who asked, not to who answers.</summary>
    public static bool IsOfQuestion(MarkedText text, QuotedRegion region)
    {
        var floor = Math.Max(text.Tokenized.SentenceAround(region.Open).Start, region.Open - MaxQuestion);
        var isAbout = false;
        /* "She said when asked about it that “…”": the answer. */
        if (text.Lower(region.Open - 1) is "that")
            return false;
        var isBy = false;
        for (var i = region.Open - 1; i >= floor && (text.Tokens[i].IsWord || isAbout) && !text.IsQuoted(i); i--)
        {
            if (text.Lower(i) is "asked")
                return isAbout && text.Lower(i - 1) is "when" or "if";
            if (text.Lower(i) is "question")
                return isBy;
            isBy |= isAbout && text.Lower(i) is "by" or "from";
            isAbout |= text.Lower(i) is "whether" or "if" or "about" or "why" or "how" or "what";
        }

        return false;
    }

    public static bool IsAlone(MarkedText text, QuotedRegion region)
    {
        var paragraph = text.Tokenized.ParagraphAround(region.Open);
        return region.Open <= paragraph.Start + 1 && OpensSentence(text, region);
    }

    /// <summary>A list's items are not one speech.</summary>
    public static bool IsItem(MarkedText text, QuotedRegion region) => text.Tokenized.ParagraphAround(region.Open).Start != region.Open;

    /// <summary>The paragraph is one quotation of some words, which ends as a sentence does.</summary>
    public static bool IsWholeParagraph(MarkedText text, QuotedRegion region) =>
        region.IsClosed && IsAlone(text, region) && !IsItem(text, region) && region.After >= text.Tokenized.ParagraphAround(region.Open).End
        && text.WordCount(region.Inner) >= ShortestSpeech && text.Lower(region.Inner.End - 1) is "." or "!" or "?" or "…" or "...";

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
