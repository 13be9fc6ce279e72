using QuoteBot.Extraction.Cues;

namespace QuoteBot.Extraction.Grammar;

/// <summary>A participle with its preposition that tells which person is meant: "a harbour aide involved in the talks".</summary>
internal static class ReducedClauses
{
    /// <summary>"a senior former harbour office aide": more words before the noun are another phrase.</summary>
    private const int MaxDescribed = 7;

    /// <summary>The word is such a participle, right behind a noun of persons without a name, in the phrase that ends before <paramref name="end"/>.</summary>
    public static bool IsBefore(MarkedText text, int i, int end, int floor)
    {
        if (i - 2 < floor || i + 2 >= end || !Verbs.IsPast(text.Lower(i)) || text.Lower(i + 1) is not ("in" or "with" or "by" or "on") || !IsPerson(text, i - 1))
            return false;
        var start = i - 1;
        while (start > floor && i - start < MaxDescribed && text.Tokens[start].IsWord && !Lexicon.Determiners.Contains(text.Lower(start)) && text.Lower(start) is not "one")
            start--;
        return text.Lower(start) is "a" or "an" or "one" or "another";
    }

    private static bool IsPerson(MarkedText text, int i) =>
        !text.Tokens[i].IsCapitalised && (Lexicon.RoleNouns.Contains(text.Lower(i)) || Lexicon.PersonNouns.Contains(text.Lower(i)) || text.Lower(i) is "person" or "official");
}
