using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Tells a quote that was spoken in another language from one printed as it was spoken.</summary>
internal static class Translations
{
    private static readonly FrozenSet<string> Languages =
        WordLists.Read("QuoteBot.Attribution.languages.txt")["languages"].SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet();

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

    private static bool IsToldAt(MarkedText text, int i, int floor)
    {
        var word = text.Lower(i);
        if (text.Tokens[i].IsCapitalised && Languages.Contains(word) && !IsModifier(text, i) && Follows(text, i, floor, before => before is "in" or "from" or "speaking"))
            return true;
        var interpreted = word is "interpreter" or "interpreters" or "translator" or "translators" && Follows(text, i, floor, before => before is "through" or "via" or "with" or "using" or "by");
        var translated = word is "translation" && Follows(text, i, floor, before => before is "in" or "to" or "through" or "per") || word is "translated" && text.Lower(i + 1) is "by" or "into" or "for";
        return interpreted || translated;
    }

    /// <summary>"in French politics", "in a German newspaper": the word qualifies what follows.</summary>
    private static bool IsModifier(MarkedText text, int i)
    {
        if (i + 1 >= text.Tokens.Count || text.IsQuoted(i + 1) || !text.Tokens[i + 1].IsWord)
            return false;
        var next = text.Lower(i + 1);
        return !(Lexicon.Prepositions.Contains(next) || Lexicon.Conjunctions.Contains(next) || Lexicon.Days.Contains(next) || Lexicon.Determiners.Contains(next) || Lexicon.Subordinators.Contains(next) || text.IsAdverb(i + 1)
            || CueVerbs.TryGet(next, out _));
    }

    /// <summary>A wanted word stands close before, only words in small letters between.</summary>
    private static bool Follows(MarkedText text, int i, int floor, Func<string, bool> isWanted)
    {
        for (var at = i - 1; at >= floor && i - at <= MaxGap && text.Tokens[at].IsWord; at--)
        {
            if (isWanted(text.Lower(at)))
                return true;
            if (text.Tokens[at].IsCapitalised && !Languages.Contains(text.Lower(at)))
                return false;
        }

        return false;
    }
}
