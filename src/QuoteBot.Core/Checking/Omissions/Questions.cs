using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Finds the question that the kept words are, or are a part of. Pure.</summary>
internal static class Questions
{
    /// <summary>In a statement no article or owner follows them.</summary>
    private static readonly FrozenSet<string> Helpers = WordSet.Of("do does did will would can could should shall may might must");
    private static readonly FrozenSet<string> Being = WordSet.Of("is are was were am have has had");
    private static readonly FrozenSet<string> Askers = WordSet.Of("who what why how where when which whose whom whether if");
    private static readonly FrozenSet<string> Pronouns = WordSet.Of("i we you he she it they there");
    private static readonly FrozenSet<string> Determiners = WordSet.Of("the a an my our your his her their this that these those any");
    private static readonly FrozenSet<string> Openers = WordSet.Of("and but so or well now oh then wait yes no ok okay look sorry");

    /// <summary>"The tunnel is dry, right?": the speaker says so all the same.</summary>
    private static readonly FrozenSet<string> Tags = WordSet.Of("right ok okay yes no correct huh eh true not know see remember");

    private static readonly FrozenSet<string> Answers = WordSet.Of("yes no never not nobody none nothing noone absolutely certainly sure");

    private const int ShortestQuestion = 4;

    // "Easy: they are not"
    private const int LongestBareAnswer = 4;

    /// <summary>"Of course she does.", "No.", "They are not.": a sentence behind a question that answers it; many another only goes on.</summary>
    public static bool AreAnswer(IReadOnlyList<string> sentence)
        => sentence.Count <= LongestBareAnswer || Answers.Contains(sentence[0]) || sentence[0] == "of" && sentence[1] == "course";

    /// <summary>Whether the words before the kept ones ask: from the first on, or in the last clause with a verb before its subject, as in "we must ask ourselves, is the reason that".</summary>
    /// <param name="clause">The words since the last pause.</param>
    /// <param name="kept">The claim's words of the sentence.</param>
    public static bool Ask(IReadOnlyList<string> words, List<string> clause, IReadOnlyList<string> kept)
        => Helpers.Contains(clause[^1]) && kept.Count > 1 && IsSubject(kept[0]) || words[0] != "if" && Askers.Contains(words[0]) || IsAuxiliary(words[0]) || clause.Count > 1 && IsAuxiliary(clause[0]) && IsSubject(clause[1]);

    /// <summary>"and how do | we dig": a verb before its subject behind a word that asks, with or without the mark.</summary>
    public static bool AreTurned(List<string> clause, IReadOnlyList<string> kept)
        => clause.Count > 1 && Helpers.Contains(clause[^1]) && clause[^2] is "how" or "why" or "what" or "where" or "when" && kept.Count > 2 && Pronouns.Contains(kept[0]);

    /// <summary>"do | the boats": a verb before its subject.</summary>
    public static bool Turns(string verb, string subject) => Helpers.Contains(verb) && IsSubject(subject);

    /// <summary>Nothing but "and", "so", "well" and the like.</summary>
    public static bool AreOpeners(IReadOnlyList<string> words) => words.All(Openers.Contains);

    /// <summary>"The tunnel has to be wet?": only its mark makes it a question, so that it is a statement without it.</summary>
    /// <param name="sentence">All words of the sentence.</param>
    public static bool AreAskedByMark(IReadOnlyList<string> sentence)
    {
        var words = sentence.SkipWhile(Openers.Contains).ToList();
        if (words.Count < ShortestQuestion || IsAuxiliary(words[0]) || Tags.Contains(words[^1]) || words.Exists(Askers.Contains) || !words.Exists(IsAuxiliary))
            return false;
        // "dry, are they", "it is late, can the town pay": a verb before its subject asks without a mark.
        return !Enumerable.Range(0, words.Count - 1).Any(at => IsAuxiliary(words[at]) && IsTurned(words[at], words.Skip(at + 1).FirstOrDefault(word => word != "not") ?? ""));
    }

    private static bool IsTurned(string verb, string subject) => Pronouns.Contains(subject) || Helpers.Contains(verb) && Determiners.Contains(subject);

    private static bool IsAuxiliary(string form) => Helpers.Contains(form) || Being.Contains(form);

    private static bool IsSubject(string form) => Pronouns.Contains(form) || Determiners.Contains(form);
}
