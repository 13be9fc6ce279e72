using System.Collections.Frozen;
using QuoteBot.Checking.Omissions;
using QuoteBot.Text;

namespace QuoteBot.Checking.Records;

/// <summary>Reads the reporter's words right before the marks of a partial quote, under which its words stand: denied, or somebody's mere view. Pure.</summary>
internal static class OutsideMarks
{
    private static readonly FrozenSet<string> Denying = WordSet.Of("deny denies denied denying");
    private static readonly FrozenSet<string> Subjects = WordSet.Of("i we you he she it they there this that");
    private static readonly FrozenSet<string> Verbs = WordSet.Of("am is are was were be been being have has had having do does did");

    /// <summary>What may stand between the denial and the fragment: anything else may be what is denied, as in "did not regret that he was “…”".</summary>
    private static readonly FrozenSet<string> Between = WordSet.Of("that he she it they a an the any ever");

    /// <summary>Frames of mind, which speak for no person.</summary>
    private static readonly FrozenSet<string> Mindsets = WordSet.Of("paradigm mindset ideology worldview narrative dogma stereotype prejudice");

    private static readonly FrozenSet<string> Holding = WordSet.Of("believes believed says said holds held assumes assumed claims claimed thinks thought insists insisted teaches taught");
    private static readonly FrozenSet<string> Ideas = WordSet.Of("idea notion claim suggestion theory allegation assertion accusation insinuation rumor rumour");
    private static readonly FrozenSet<string> Falsehoods = WordSet.Of("myth lie falsehood fallacy misconception illusion delusion");
    private static readonly FrozenSet<string> Rejections = WordSet.Of("reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted dispute disputes disputed debunk debunks debunked deny denies denied");

    private static readonly FrozenSet<string> Owners = WordSet.Of("my our your his her their its");

    // "rejected the old and tired notion that"
    private const int ReachOfRejection = 6;

    /// <summary>It "doesn't have “a role”", she "denied being “a friend”": the claim puts a verb of its own before the fragment, and so says what is denied.</summary>
    /// <param name="outer">The reporter's words of the sentence before the marks.</param>
    /// <param name="added">What the claim has before the fragment.</param>
    /// <returns>The words that deny it; null for none.</returns>
    public static IReadOnlyList<string>? Deny(CutWords outer, IReadOnlyList<string> added)
    {
        if (!added.Any(Subjects.Contains) || !added.Any(Verbs.Contains) || added.Any(Lexicon.IsNegation))
            return null;
        var clause = outer.LastClause();
        var denial = clause.FindLastIndex(form => Lexicon.IsNegation(form) || Denying.Contains(form));
        var isDenied = denial >= 0 && clause.Skip(denial + 1).Any(Verbs.Contains) && clause.Skip(denial + 1).All(form => Verbs.Contains(form) || Between.Contains(form))
            && !clause.Take(denial).Any(Lexicon.IsNegation);
        return isDenied ? clause : null;
    }

    /// <summary>"a mindset that believes “…”": nobody in the article says that it is so.</summary>
    public static bool AreOfMindset(CutWords outer)
        => outer.Words is [.., var mindset, "that" or "which", var verb] && Mindsets.Contains(mindset) && Holding.Contains(verb);

    /// <summary>"the myth that “…”", "rejected the notion that “…”"; but "rejected Vik's claim that" tells that she said it.</summary>
    public static bool AreRejected(CutWords outer)
        => outer.Words is [.., var idea, "that"] && !outer.Words.TakeLast(ReachOfRejection).Any(Lexicon.IsNegation)
            && (Falsehoods.Contains(idea) || Ideas.Contains(idea) && IsRejected(outer, outer.Words.Count - 2));

    private static bool IsRejected(CutWords outer, int idea)
    {
        var at = idea - 1;
        while (at >= 0 && outer.Words.Count - at <= ReachOfRejection && !Rejections.Contains(outer.Words[at]))
        {
            if (outer.Capitals[at] || Owners.Contains(outer.Words[at]) || IsPossessive(outer.Words[at]))
                return false;
            at--;
        }

        return at >= 0 && Rejections.Contains(outer.Words[at]);
    }

    /// <summary>"moreaus" of "Moreau's"; "baseless" and "outrageous" are none.</summary>
    private static bool IsPossessive(string form)
        => form[^1] == 's' && form != "this" && !form.EndsWith("ss", StringComparison.Ordinal) && !form.EndsWith("ous", StringComparison.Ordinal);
}
