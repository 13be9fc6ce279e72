using QuoteBot.Text;

namespace QuoteBot.Extraction.Cues;

/// <summary>A guess, without a parser, at whether a word is a finite verb.</summary>
internal static class Verbs
{
    public static bool IsAuxiliary(string lower) => Lexicon.Auxiliaries.Contains(lower);

    /// <summary>An auxiliary, a contraction, a past form, or a frequent present form.</summary>
    public static bool LooksFinite(Token token)
    {
        var word = token.Lower;
        if (!token.IsWord || token.IsCapitalised)
            return false;
        return Lexicon.Auxiliaries.Contains(word) || Lexicon.FiniteForms.Contains(word) || IsPast(word)
            || word.EndsWith("n't", StringComparison.Ordinal) || IsFiniteCue(word);
    }

    /// <summary>"said", "warned", "says"; of verbs that take no clause the form in -s is as often a noun: "calls", "laughs".</summary>
    private static bool IsFiniteCue(string word) =>
        CueVerbs.TryGet(word, out var verb) && (verb.Form is VerbForm.Past || verb is { Form: VerbForm.ThirdPerson, Class: CueClass.Clause });

    /// <summary>A word in -s without a capital: after a name a verb more often than not ("Ruiz reaches the gate").</summary>
    public static bool LooksPresent(Token token) =>
        token is { IsWord: true, IsCapitalised: false, Lower: { Length: > 3 } word } && word[^1] == 's' && word[^2] is not ('s' or '\'' or 'u' or 'i');

    /// <summary>A form in -ed, but no adjective or noun such as "united", "hundred", "need".</summary>
    public static bool IsPast(string word) =>
        word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal)
        && !Lexicon.NoPastForms.Contains(word);

    /// <summary>A word of the closed list, or one in -ly; but no noun or name such as "family", "Italy", "longtime-ally".</summary>
    public static bool IsAdverb(string lower) =>
        Lexicon.Adverbs.Contains(lower)
        || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !Lexicon.NoAdverbs.Contains(lower) && !lower.EndsWith("-ally", StringComparison.Ordinal));
}
