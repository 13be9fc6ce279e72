using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Tells words that a speaker names as hard to believe, unlikely, or what only a fool would say. Pure.</summary>
internal static class Doubts
{
    private static readonly FrozenSet<string> Foolish = WordSet.Of("dumb stupid foolish crazy naive gullible mad insane silly blind");
    private static readonly FrozenSet<string> Fools = WordSet.Of("fool idiot moron lunatic madman imbecile");
    private static readonly FrozenSet<string> Holding = WordSet.Of("believe think suppose say suggest");

    // "either the mayor or the master of the harbour can"
    private const int ReachOfModal = 10;

    // "it has been", "it really has been"
    private const int ReachOfPerfect = 4;

    public static bool IsFoolish(string form) => Foolish.Contains(form);

    /// <summary>"Is anybody dumb enough to believe that", "only a fool would think (that)", "you would be crazy to believe that", "I would be lying if I said that"; not "they called me crazy to think that", who thought so.</summary>
    public static bool CallsFoolish(CutWords cut, List<string> clause)
    {
        var verb = VerbOf(cut, clause);
        if (verb < 2 || OthersVoices.AreEndorsed(cut))
            return false;
        if (clause[verb] is "said" or "say" && verb > 2 && clause[verb - 1] is "i" or "we" && clause[verb - 2] == "if" && clause[verb - 3] == "lying")
            return true;
        return Holding.Contains(clause[verb]) && clause[verb - 1] switch
        {
            "to" when clause[verb - 2] == "enough" => verb > 2 && Foolish.Contains(clause[verb - 3]) && (clause.Exists(Lexicon.IsNegation) || clause[0] == "is" || clause[0] == "who" && clause.Count == cut.Words.Count),
            "to" => Foolish.Contains(clause[verb - 2]) && clause[0] == "you" && clause.Contains("would") && !clause.Exists(form => form is "i" or "we" or "me" or "us" || Lexicon.IsNegation(form)),
            "would" or "could" => Fools.Contains(clause[verb - 2]) || clause[verb - 2] == "mind" && clause[0] is "who" or "noone",
            _ => false,
        };
    }

    /// <summary>"It is hard to see how | that can work"; not "how he did it", which is so.</summary>
    public static bool IsHardToSee(CutWords cut, List<string> clause)
        => clause is [.., "hard" or "difficult" or "impossible" or "tough", "to", "see" or "imagine", "how"] && !clause.Exists(Lexicon.IsNegation) && cut.Kept.Take(ReachOfModal).Any(Lexicon.IsModal);

    /// <summary>"I find it hard to believe (that)", "I refuse to believe", "it is unlikely that"; another's refusal affirms the words, and "it is hard to believe that it was ten years ago" only wonders.</summary>
    public static bool AreDoubted(CutWords cut, List<string> clause)
    {
        var verb = VerbOf(cut, clause);
        if (verb < 1 || clause.Exists(Lexicon.IsNegation))
            return false;
        return clause.GetRange(0, verb + 1) switch
        {
            ["i" or "we", .., "find" or "found", "it", "hard" or "difficult" or "impossible", "to", "believe" or "imagine"] => !AreWonderedAt(cut.Kept),
            ["i" or "we", .., "refuse" or "refused", "to", "believe"] => true,
            ["i" or "we", .., "hard" or "difficult", "time", "believing" or "imagining"] => !AreWonderedAt(cut.Kept),
            [.., "unlikely" or "doubtful" or "improbable"] => clause[^1] == "that",
            _ => false,
        };
    }

    /// <summary>"I am standing here as the mayor", "it has been ten years", "the gate is still shut": so it is, and the speaker marvels.</summary>
    private static bool AreWonderedAt(IReadOnlyList<string> kept)
        => kept.Count > 0 && (kept[0] is "i" or "we" or "my" or "our" || kept[0] == "it" && kept.Take(ReachOfPerfect).Contains("been") || kept.Contains("still"));

    /// <summary>The last word before "that", or before the kept clause; -1 where neither follows.</summary>
    private static int VerbOf(CutWords cut, List<string> clause)
        => clause[^1] == "that" ? clause.Count - 2 : cut.KeepsClause ? clause.Count - 1 : -1;
}
