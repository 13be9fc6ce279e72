using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Tells a quote that was spoken in another language from one printed as it was spoken.</summary>
internal static class Translations
{
    private static readonly FrozenSet<string> Languages = WordLists.Read("QuoteBot.Attribution.languages.txt")["languages"]
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Speaking = WordSet.Of("in from speaking");
    private static readonly FrozenSet<string> Helping = WordSet.Of("through via with using by");
    private static readonly FrozenSet<string> Consulting = WordSet.Of("in to through per");

    /// <summary>"in her native and rather hurried Catalan": so far may a language stand from its preposition.</summary>
    private const int MaxGap = 4;

    /// <summary>"said in Hebrew", "told reporters through an interpreter", "according to a translation".</summary>
    public static bool IsToldOf(MarkedText text, FoundQuote found)
    {
        foreach (var range in Circumstances.Of(text, found))
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (IsToldAt(text, i, range.Start))
                    return true;
            }
        }

        return false;
    }

    public static bool IsLanguage(string lower) => Languages.Contains(lower);

    private static bool IsToldAt(MarkedText text, int i, int floor)
    {
        var word = text.Lower(i);
        if (text.Tokens[i].IsCapitalised && Languages.Contains(word))
            return !NounAhead.At(text, i + 1) && Follows(text, i, floor, Speaking);
        return word switch
        {
            "interpreter" or "interpreters" or "translator" or "translators" => Follows(text, i, floor, Helping),
            "translation" => Follows(text, i, floor, Consulting),
            "translated" => text.Lower(i + 1) is "by" or "into" or "for" or "from",
            _ => false,
        };
    }

    /// <summary>A wanted word stands close before, only words in small letters between.</summary>
    private static bool Follows(MarkedText text, int i, int floor, FrozenSet<string> wanted)
    {
        for (var at = i - 1; at >= floor && i - at <= MaxGap && text.Tokens[at].IsWord; at--)
        {
            if (wanted.Contains(text.Lower(at)))
                return true;
            if (text.Tokens[at].IsCapitalised && !Languages.Contains(text.Lower(at)))
                return false;
        }

        return false;
    }
}
