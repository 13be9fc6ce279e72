using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>The words before "who" that it stands for.</summary>
internal static class BeforeWho
{
    /// <summary>"facing lawsuits from artists who say": only the noun before "who".</summary>
    public static TokenRange Of(MarkedText text, TokenRange noun)
    {
        if (OtherOfPair(text, noun) is { } other)
            return other;
        if (!text.Lower(noun.Start).EndsWith("ing", StringComparison.Ordinal) || text.Tokens[noun.Start].IsCapitalised)
            return noun;
        var start = noun.End - 1;
        while (start > noun.Start && !Lexicon.Prepositions.Contains(text.Lower(start - 1)))
            start--;
        return new TokenRange(start, noun.End);
    }

    /// <summary>"the feud between Ana Vik and Jan Holm who called Vik's song": Holm, for Vik is named in what he says.</summary>
    private static TokenRange? OtherOfPair(MarkedText text, TokenRange pair)
    {
        var and = Enumerable.Range(pair.Start, pair.Length).LastOrDefault(i => text.Lower(i) is "and", -1);
        if (and <= pair.Start || and + 1 >= pair.End)
            return null;
        var end = Math.Min(text.Tokenized.SentenceAround(pair.Start).End, pair.End + ReachOfWho);
        return Enumerable.Range(pair.End, end - pair.End).Any(i => !text.IsQuoted(i) && text.Tokens[i].IsCapitalised && text.Lower(i) == text.Lower(and - 1)) ? new TokenRange(and + 1, pair.End) : null;
    }

    // "who called Vik's newest song, after the show,"
    private const int ReachOfWho = 10;
}
