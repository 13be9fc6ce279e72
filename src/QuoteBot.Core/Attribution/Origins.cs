using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>The origin of a quote: to whom it was told.</summary>
internal static class Origins
{
    /// <summary>"Axios" in "told Axios"; "Barak Vik of The Post" stays whole; null for a crowd, a person spoken to, or when nothing tells.</summary>
    public static string? ToldTo(MarkedText text, Cue cue)
    {
        if (cue.Hearer is not { } hearer || Lexicon.ObjectPronouns.Contains(text.Lower(hearer.Start)))
            return null;
        var start = hearer.Start;
        if (text.Lower(start) is "the" or "a" or "an" && hearer.Length > 1 && !text.Tokens[start].IsCapitalised)
            start++;
        for (var i = start; i < hearer.End; i++)
        {
            if (text.Tokens[i].IsCapitalised)
                return text.TextOf(new TokenRange(start, hearer.End));
        }

        return null;
    }
}
