using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Ties a quotation to a phrase without a verb that says whose words it has: "in Ruiz's words", "for Ruiz, it's".</summary>
internal sealed class InWordsOf(MarkedText text)
{
    /// <summary>A name with its titles; a longer phrase is a clause.</summary>
    private const int LongestName = 8;

    /// <summary>Null when the quotation's sentence has no such phrase.</summary>
    public FoundQuote? Of(QuotedRegion region)
    {
        var sentence = text.Tokenized.SentenceAround(region.Open);
        var subject = BeforeWords(region, sentence) ?? AfterFor(region, sentence);
        return subject is null ? null : FoundQuote.Of(region, AttributionRule.InWordsOf, QuoteKind.Partial, subject: subject);
    }

    /// <summary>"in Ruiz's words, …", "…, in the words of Ruiz": beside the quotation, or a few words before it.</summary>
    private TokenRange? BeforeWords(QuotedRegion region, TokenRange sentence)
    {
        for (var i = Math.Max(sentence.Start, region.Open - LongestName); i < Math.Min(sentence.End, region.After + LongestName); i++)
        {
            if (text.IsQuoted(i) || text.Lower(i) is not ("words" or "phrase"))
                continue;
            if (text.Lower(i + 1) is "of" && text.Lower(i - 2) is "in")
                return NounPhrases.StartingAt(text, i + 2, sentence.End) is { Length: > 0 and <= LongestName } after ? after : null;
            var owner = NounPhrases.EndingBefore(text, i, sentence.Start);
            if (owner.Length > 1 && text.Lower(owner.Start - 1) is "in" && text.Lower(owner.End - 1) is "'s" or "'" or "’")
                return new TokenRange(owner.Start, owner.End - 1);
        }

        return null;
    }

    /// <summary>"For Ana Ruiz, it's …": the sentence is hers.</summary>
    private TokenRange? AfterFor(QuotedRegion region, TokenRange sentence)
    {
        if (text.Lower(sentence.Start) is not ("for" or "to") || text.IsQuoted(sentence.Start))
            return null;
        var name = NounPhrases.StartingAt(text, sentence.Start + 1, region.Open);
        var isNamed = name.Length is > 0 and <= LongestName && text.Tokens[name.End - 1].IsCapitalised;
        return isNamed && text.Lower(name.End) is "," && text.Lower(name.End + 1) is "it" or "this" or "that" or "it's" or "that's" ? name : null;
    }
}
