using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Tells whether left-out words negate the kept ones. Pure.</summary>
internal static class Denials
{
    /// <summary>"There is no doubt that", "nobody can deny that": a negation that affirms.</summary>
    private static readonly FrozenSet<string> Affirming = WordSet.Of("doubt doubts doubted deny denies denied forget question wonder mistake secret surprise matter hesitate denying doubting stress emphasise emphasize");

    // "no less than", "never heard as much about": a comparison, not a denial.
    private static readonly FrozenSet<string> Comparing = WordSet.Of("less more better greater bigger as such");

    private static readonly FrozenSet<string> Doubting = WordSet.Of("doubt doubts doubted deny denies denied dispute disputes disputed disbelieve disbelieves");

    private static readonly FrozenSet<string> Wrong = WordSet.Of("wrong false untrue inaccurate incorrect misleading mistaken absurd ridiculous unfair preposterous dishonest");
    private static readonly FrozenSet<string> Stating = WordSet.Of("say claim suggest think argue imply believe conclude pretend insist assert");

    /// <summary>Before them "doubt" is a noun.</summary>
    private static readonly FrozenSet<string> NotSubjects = WordSet.Of("a an any the some little much without beyond of in to is was are");

    /// <summary>Words that open a clause with a subject of its own.</summary>
    private static readonly FrozenSet<string> Subordinating = WordSet.Of("that which who whom whose because since when where while what how why");

    private const int ReachOfAffirming = 3;
    private const int ReachOfComparing = 4;

    /// <summary>"and we do not": the longest that a clause gets that takes its verb from the one before.</summary>
    private const int LongestEllipsis = 6;

    /// <summary>Whether a clause that governs the kept words is negative.</summary>
    public static bool Negate(List<string> clause)
    {
        var negations = 0;
        for (var at = 0; at < clause.Count; at++)
        {
            if (!Lexicon.IsNegation(clause[at]))
                continue;
            var next = clause.Skip(at + 1).Take(ReachOfAffirming).ToList();
            var affirms = next.Exists(Affirming.Contains) || next.Exists(Wrong.Contains) && clause.Exists(Stating.Contains);
            var notOnly = at + 1 < clause.Count && clause[at + 1] is "only" or "just" or "merely";
            var compares = clause.Skip(at + 1).Take(ReachOfComparing).Any(Comparing.Contains);
            if (!affirms && !notOnly && !compares)
                negations++;
        }

        return negations % 2 == 1;
    }

    /// <summary>Whether words that follow the kept ones deny them: "under no circumstances"; not "because of the fact that nobody paid", a clause with a subject of its own.</summary>
    public static bool NegatesBefore(List<string> clause)
        => Negate([clause[0], .. clause.Skip(1).TakeWhile(form => !Subordinating.Contains(form))]);

    /// <summary>"I doubt (that)", "he seriously disputes that": the verb that governs the kept words says that they are not so; not "no doubt", "I do not deny that".</summary>
    public static bool Disbelieves(List<string> clause)
    {
        var verb = clause.Count - (clause[^1] == "that" ? 2 : 1);
        return verb > 0 && Doubting.Contains(clause[verb]) && !NotSubjects.Contains(clause[verb - 1]) && !clause.Any(Lexicon.IsNegation);
    }

    /// <summary>"Does he not understand that": the question is not whether the kept words are so.</summary>
    public static bool TakesForGranted(List<string> clause)
        => clause[0] is "does" or "do" or "did" && clause.Exists(Lexicon.IsNegation) && clause[clause.Count - (clause[^1] == "that" ? 2 : 1) is >= 0 and var verb ? verb : 0] is "understand" or "know" or "realize" or "see" or "remember" or "notice";

    /// <summary>"The last thing we need (to do is) | to dig": nothing is wanted less.</summary>
    public static bool IsLast(IReadOnlyList<string> words)
        => words.Count > 3 && words[0] is "the" && words[1] is "last" && words[2] is "thing" && words.Any(word => word is "need" or "needs" or "want" or "wants" or "should");

    /// <summary>"It is wrong to say (that)", "it would be misleading to suggest": the kept words are what the speaker calls wrong; not "it is wrong that".</summary>
    public static bool CallsWrong(List<string> clause)
    {
        var verb = clause.Count - (clause[^1] == "that" ? 2 : 1);
        return verb > 1 && Stating.Contains(clause[verb]) && clause[verb - 1] == "to" && Wrong.Contains(clause[verb - 2]) && !clause.Any(Lexicon.IsNegation);
    }

    /// <summary>"and that we do not": a clause that ends with its negation denies what the kept words say.</summary>
    public static bool TakesUp(CutWords cut)
    {
        if (cut.Words[0] is not ("and" or "but" or "or"))
            return false;
        var clause = cut.FirstClause();
        var ends = clause.Count == cut.Words.Count || cut.Pauses[clause.Count - 1] || cut.Words[clause.Count] is "and" or "but";
        return ends && clause.Count is > 2 and <= LongestEllipsis && clause[^1] is "not" or "never" && Lexicon.IsAuxiliary(clause[^2]);
    }
}
