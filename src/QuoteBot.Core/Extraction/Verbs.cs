using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>A guess, without a parser, at whether a word is a finite verb.</summary>
internal static class Verbs
{
    /// <summary>Irregular past forms that are frequent in news.</summary>
    private static readonly FrozenSet<string> Irregular = (
        "became began read bought broke brought built came caught chose cut did drew drove fell felt fought found gave got grew had heard held hit kept knew laid led left lent let lost made meant met "
        + "paid put quit ran rose said sang sat saw sent set shook shot showed shut slept spoke spent stood stole struck swore took taught thought threw told understood went won wore wrote "
        + "makes takes gives gets goes comes seems looks needs wants remains continues includes plans expects faces means shows keeps leaves works plays lives runs").Split(' ').ToFrozenSet();

    /// <summary>-ed words that are mostly adjectives or names of things.</summary>
    private static readonly FrozenSet<string> NotVerbs = (
        "united red hundred so-called unnamed alleged retired armed speed need feed seed indeed bed shed breed deed greed wed embed ahmed mohammed muhammed mohamed reed led-light sacred naked wicked crowded talented elected newly-elected noted "
        + "self-described unidentified named registered certified").Split(' ').ToFrozenSet();

    public static bool IsAuxiliary(string lower) => Lexicon.Auxiliaries.Contains(lower);

    /// <summary>An auxiliary, a contraction, a past form, or a frequent present form.</summary>
    public static bool LooksFinite(Token token)
    {
        var word = token.Lower;
        if (!token.IsWord || token.IsCapitalised)
            return false;
        return Lexicon.Auxiliaries.Contains(word) || Irregular.Contains(word) || IsPast(word)
            || word.EndsWith("n't", StringComparison.Ordinal)
            || (CueVerbs.TryGet(word, out var verb) && verb.Form is VerbForm.Past or VerbForm.ThirdPerson && !(verb.Form == VerbForm.ThirdPerson && verb.Class != CueClass.Clause));
    }

    /// <summary>A small word in -s: after a name a verb more often than not ("Ruiz reaches the gate").</summary>
    public static bool LooksPresent(Token token) =>
        token is { IsWord: true, IsCapitalised: false } && token.Lower.Length > 3 && token.Lower[^1] == 's' && token.Lower[^2] is not ('s' or '\'' or 'u' or 'i');

    public static bool IsPast(string word) => word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !NotVerbs.Contains(word) && !word.EndsWith("eed", StringComparison.Ordinal);

    public static bool IsAdverb(string word) =>
        Lexicon.Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && word is not ("family" or "only" or "italy" or "july" or "rally" or "ally" or "assembly" or "reply" or "supply" or "anomaly" or "emily" or "sally" or "billy" or "kelly" or "early"));
}
