using QuoteBot.Extraction.Marks;

namespace QuoteBot.Extraction;

/// <summary>“…,” Ruiz tweeted. / “…,” she continued.: one thread of posts, in two paragraphs. What is spoken, or stands in a longer text, may go on much later.</summary>
internal static class Continuation
{
    /// <param name="found">A quote with a cue of its own.</param>
    /// <param name="last">The quote before it.</param>
    public static bool Is(MarkedText text, FoundQuote found, FoundQuote last)
    {
        if (found is not { Kind: QuoteKind.Direct, Rule: AttributionRule.SubjectCueAfter, Cue: { Verb.Lemma: "continue", Subject: { Length: 1 } speaker } cue }
            || last is not { Kind: QuoteKind.Direct, Cue: { Subject: not null, Verb.Lemma: "tweet" or "post" } } || text.Lower(speaker.Start) is not ("he" or "she") || text.Lower(cue.Words.End) is not ("." or ","))
            return false;
        var paragraph = text.Tokenized.ParagraphOf(found.FirstToken);
        if (paragraph == 0 || text.Tokenized.Paragraphs[paragraph].Start != found.FirstToken)
            return false;
        var before = text.Tokenized.Paragraphs[paragraph - 1];
        if (PageLabels.Is(text, before) && paragraph > 1)
            before = text.Tokenized.Paragraphs[paragraph - 2];
        /* Nothing of the reporter's comes after the attribution. */
        var end = Math.Max(last.AfterToken, last.Cue.Phrase.End) - 1;
        return last.FirstToken == before.Start && before.Contains(end) && text.Tokenized.SentenceOf(end) == text.Tokenized.SentenceOf(before.End - 1);
    }
}
