using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;

namespace QuoteBot.Attribution.Names;

/// <summary>Tells whether a name stands alone or only qualifies the noun that follows: "FBI investigators", "in French politics".</summary>
internal static class NounAhead
{
    private static readonly FrozenSet<string> Small = new[]
    {
        Lexicon.Prepositions, Lexicon.Conjunctions, Lexicon.Determiners, Lexicon.Subordinators, Lexicon.SubjectPronouns, Lexicon.ObjectPronouns, Lexicon.Days,
        ["which", "whether", "there", "last", "late", "early", "formerly", "'s"],
    }.SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A word in small letters that is neither a small word nor a verb.</summary>
    public static bool At(MarkedText text, int i)
    {
        if (i >= text.Tokens.Count || text.Tokens[i] is not { IsWord: true, IsCapitalised: false } token || text.IsQuoted(i))
            return false;
        var isVerb = Verbs.LooksFinite(token) || token.Lower.EndsWith("ing", StringComparison.Ordinal) || CueVerbs.TryGet(token.Lower, out _);
        return !isVerb && !Small.Contains(token.Lower) && !text.IsAdverb(i);
    }
}
