using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Cues;

/// <summary>When and where, between a name and its verb: "Ruiz on Tuesday said", "Ruiz last week said", "Ruiz in a letter said".</summary>
internal static class Adjuncts
{
    private static readonly FrozenSet<string> Spans =
    [
        "week", "month", "year", "day", "night", "morning", "afternoon", "evening", "weekend", "spring", "summer", "autumn", "fall", "winter",
    ];

    /// <summary>Where the time that ends before the token begins; the token itself when no time stands there.</summary>
    public static int BeforeTime(MarkedText text, int end, int floor)
    {
        var last = end - 1;
        if (last <= floor)
            return end;
        var word = text.Lower(last);
        if (Lexicon.Days.Contains(word))
            return WithPreposition(text, last, floor);
        if (text.Tokens[last].Kind == TokenKind.Number)
        {
            if (Lexicon.Months.Contains(text.Lower(last - 1)) && text.Tokens[last - 1].IsCapitalised)
                return WithPreposition(text, last - 1, floor);
            return text.Lower(last - 1) is "in" && last - 1 > floor && word.Length == 4 ? last - 1 : end;
        }

        if (Spans.Contains(word) && text.Lower(last - 1) is "the" && text.Lower(last - 2) is "in" && text.Lower(last - 3) is "earlier" or "later" or "early" or "late" && last - 3 > floor)
            return last - 3;
        if (!Spans.Contains(word) || text.Lower(last - 1) is not ("last" or "this" or "that" or "next") || last - 1 <= floor)
            return end;
        return text.Lower(last - 2) is "earlier" or "late" or "later" && last - 2 > floor ? last - 2 : last - 1;
    }

    /// <summary>"Ruiz in a letter" → Ruiz: after a name, an occasion with an article of its own is no part of the name.</summary>
    public static TokenRange WithoutOccasion(MarkedText text, TokenRange mention)
    {
        for (var i = mention.Start + 1; i + 2 < mention.End; i++)
        {
            var opens = text.Lower(i) is "in" or "on" or "at" or "during" && text.Lower(i + 1) is "a" or "an" or "his" or "her" or "their";
            if (opens && text.Tokens[i - 1].IsCapitalised)
                return new TokenRange(mention.Start, i);
        }

        return mention;
    }

    private static int WithPreposition(MarkedText text, int start, int floor)
    {
        while (start - 1 > floor && text.Lower(start - 1) is "on" or "late" or "early" or "earlier" or "in" or "since")
            start--;
        return start;
    }
}
