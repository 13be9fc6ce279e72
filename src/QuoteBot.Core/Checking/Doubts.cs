using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Tells words that a speaker names as hard to believe, unlikely, or what only a fool would say. Pure.</summary>
internal static class Doubts
{
    private static readonly FrozenSet<string> Foolish = WordSet.Of("dumb stupid foolish crazy naive gullible mad insane silly blind");
    private static readonly FrozenSet<string> Fools = WordSet.Of("fool idiot moron lunatic madman imbecile");
    private static readonly FrozenSet<string> Holding = WordSet.Of("believe think suppose say suggest");

    // "either the mayor or the master of the harbour can"
    private const int ReachOfModal = 10;

    public static bool IsFoolish(string form) => Foolish.Contains(form);

    /// <summary>"Is anybody dumb enough to believe that", "only a fool would think (that)", "you would be crazy to believe that"; "I would be lying if I said that".</summary>
    public static bool CallsFoolish(CutWords cut, List<string> clause)
    {
        var verb = VerbOf(cut, clause);
        if (verb < 2)
            return false;
        if (clause[verb] is "said" or "say" && verb > 2 && clause[verb - 1] is "i" or "we" && clause[verb - 2] == "if" && clause[verb - 3] == "lying")
            return true;
        return Holding.Contains(clause[verb]) && clause[verb - 1] switch
        {
            "to" when clause[verb - 2] is "enough" or "as" => verb > 2 && Foolish.Contains(clause[verb - 3]),
            "to" => Foolish.Contains(clause[verb - 2]) && !clause.Exists(Lexicon.IsNegation),
            "would" or "could" => Fools.Contains(clause[verb - 2]) || clause[verb - 2] == "mind" && clause[0] is "who" or "noone",
            _ => false,
        };
    }

    /// <summary>"It is hard to see how | that can work"; not "how he did it", which is so.</summary>
    public static bool IsHardToSee(CutWords cut, List<string> clause)
        => clause is [.., "hard" or "difficult" or "impossible" or "tough", "to", "see" or "imagine", "how"] && !clause.Exists(Lexicon.IsNegation) && cut.Kept.Take(ReachOfModal).Any(Lexicon.IsModal);

    /// <summary>"I find it hard to believe (that)", "I refuse to believe", "it is unlikely that"; "it is hard to believe that it was ten years ago" only wonders.</summary>
    public static bool AreUttered(CutWords cut, List<string> clause)
    {
        var verb = VerbOf(cut, clause);
        if (verb < 1 || clause.Exists(Lexicon.IsNegation))
            return false;
        return clause.GetRange(0, verb + 1) switch
        {
            [.., "find" or "finds" or "found", "it", "hard" or "difficult" or "impossible", "to", "believe" or "imagine"] => true,
            [.., "refuse" or "refuses" or "refused", "to", "believe" or "accept"] => true,
            [.., "hard" or "difficult", "time", "believing" or "imagining"] => true,
            [.., "unlikely" or "doubtful" or "improbable"] => clause[^1] == "that",
            _ => false,
        };
    }

    /// <summary>The last word before "that", or before the kept clause; -1 where neither follows.</summary>
    private static int VerbOf(CutWords cut, List<string> clause)
        => clause[^1] == "that" ? clause.Count - 2 : cut.KeepsClause ? clause.Count - 1 : -1;
}
