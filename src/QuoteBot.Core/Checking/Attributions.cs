using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Tells, inside a statement, words that its speaker passes on from somebody else: "critics say", "I was told that". Pure.</summary>
internal static class Attributions
{
    private static readonly FrozenSet<string> Opinion = WordSet.Of("say says said claim claims claimed argue argues argued believe believes believed think thinks thought suggest suggests suggested insist insists insisted allege alleges alleged pretend pretends pretended tell tells told want wants feel feels felt fear fears feared");
    private static readonly FrozenSet<string> Others = WordSet.Of("they he she people critics some others opponents experts many everyone everybody officials government media press rumours rumors somebody someone anybody anyone whoever nobody those");
    private static readonly FrozenSet<string> Saying = WordSet.Of("say says said tell tells told claim claims claimed insist insists insisted allege alleges alleged argue argues argued");
    private static readonly FrozenSet<string> Holding = WordSet.Of("hold holds held maintain maintains maintained contend contends contended");
    private static readonly FrozenSet<string> Camps = WordSet.Of("lobby movement party camp crowd opposition industry faction wing group groups folks men women politicians lobbyists skeptics sceptics pundits");
    private static readonly FrozenSet<string> Telling = WordSet.Of("told assured promised informed warned advised");
    private static readonly FrozenSet<string> Being = WordSet.Of("am is are was were be been being get got");
    private static readonly FrozenSet<string> Helpers = WordSet.Of("used to have has had always often still also keep keeps kept will would can could once");
    private static readonly FrozenSet<string> Hearers = WordSet.Of("me us you them him her everyone everybody people");
    private static readonly FrozenSet<string> FirstPerson = WordSet.Of("i we");

    /// <summary>"it is fair to say that", "which says that", "let me say that": nobody else speaks.</summary>
    private static readonly FrozenSet<string> NoSpeakers = WordSet.Of("i we you it this that there which what who let not never");

    private static readonly FrozenSet<string> Owners = WordSet.Of("the my our his her their this that a an");
    private static readonly FrozenSet<string> NotInSubject = WordSet.Of("i we you he she they it who that which what thing things way words as like");

    /// <summary>"as they say,", "whatever he says,": the speaker goes on in their own name.</summary>
    private static readonly FrozenSet<string> TakingUp = WordSet.Of("as like what whatever however");

    private const int LongestSubject = 5;

    // "been told every year that" is about the longest that stands between the verb and what was said.
    private const int LongestTail = 3;
    private const int ReachOfBeing = 3;

    // "as far as the engineers from the valley tell us" is no short remark any more.
    private const int LongestTrail = 6;

    /// <param name="clause">The words before the kept ones, back to the last pause.</param>
    /// <param name="next">The first kept word.</param>
    public static bool PassOn(List<string> clause, string next)
    {
        for (var at = 1; at < clause.Count; at++)
        {
            var tail = clause.Count - 1 - at;
            if (tail > LongestTail)
                continue;
            if (IsOpinion(clause, at) || IsHeld(clause, at) || (IsToldOf(clause, at) && next != "to" && (tail == 0 || clause[^1] == "that" || Hearers.Contains(clause[^1]))) || IsSaid(clause, at))
                return true;
        }

        return false;
    }

    /// <summary>"Jan Ruiz said | the tunnel is dry": names, and the verb right before the kept clause.</summary>
    public static bool PassOnByName(CutWords cut)
    {
        var clause = cut.LastClause();
        if (clause.Count < 2 || !Saying.Contains(clause[^1]) || clause[^1] is "tell" or "tells" or "told" || !cut.KeepsClause)
            return false;
        var first = cut.Words.Count - clause.Count;
        var subject = clause.Count - 1;
        while (subject > 0 && Helpers.Contains(clause[subject - 1]))
            subject--;
        return subject is > 0 and <= LongestSubject && Enumerable.Range(0, subject).All(at => cut.Capitals[first + at] && !NotInSubject.Contains(clause[at]) && !NoSpeakers.Contains(clause[at]) && !Lexicon.IsQuantifier(clause[at]));
    }

    /// <summary>"They told me, | the tunnel is dry": what others say, before a pause; not "as they say,".</summary>
    public static bool PassOnBeforePause(CutWords cut)
    {
        var clause = Enumerable.Range(0, cut.Words.Count - 1).Reverse().TakeWhile(at => !cut.Pauses[at]).Reverse().Append(cut.Words.Count - 1).Select(at => cut.Words[at]).ToList();
        var verb = clause.Count - (Hearers.Contains(clause[^1]) ? 2 : 1);
        return verb > 0 && Saying.Contains(clause[verb]) && !clause.Exists(TakingUp.Contains) && cut.KeepsClause && PassOn(clause, "");
    }

    /// <summary>A remark at the end: "the market will pay, ministers tell us".</summary>
    public static bool Trail(CutWords cut)
    {
        var clause = cut.FirstClause();
        return cut.Pause && clause.Count is > 1 and <= LongestTrail && clause.Count == cut.Words.Count && Saying.Contains(clause.Find(Saying.Contains) ?? "")
            && PassOn(clause, "") && clause[^1] != "that";
    }

    private static bool IsOpinion(List<string> clause, int at)
        => Opinion.Contains(clause[at]) && !clause.Take(at).Any(FirstPerson.Contains) && (Others.Contains(clause[at - 1]) || (at > 1 && Others.Contains(clause[at - 2])));

    /// <summary>"a lobby which has held that", "people who have always argued that": whoever they are, the speaker is not among them.</summary>
    private static bool IsHeld(List<string> clause, int at)
    {
        if (at != clause.Count - 2 || clause[^1] != "that" || !(Opinion.Contains(clause[at]) || Holding.Contains(clause[at])) || clause.Any(form => FirstPerson.Contains(form) || Lexicon.IsNegation(form)))
            return false;
        var relative = at - 1;
        while (relative > 0 && Helpers.Contains(clause[relative]))
            relative--;
        return relative > 0 && clause[relative] is "who" or "which" or "that" && (Others.Contains(clause[relative - 1]) || Camps.Contains(clause[relative - 1]));
    }

    /// <summary>"I was told", "we have been promised": whoever told it is another.</summary>
    private static bool IsToldOf(List<string> clause, int at)
        => Telling.Contains(clause[at]) && clause.Take(at).TakeLast(ReachOfBeing).Any(Being.Contains) && !clause.Take(at).Any(Lexicon.IsNegation);

    /// <summary>"Engineers tell us that", "my grandmother used to say that".</summary>
    private static bool IsSaid(List<string> clause, int at)
    {
        if (!Saying.Contains(clause[at]))
            return false;
        var subject = clause.Take(at).Reverse().SkipWhile(Helpers.Contains).Reverse().ToList();
        if (subject.Count == 0 || subject.Any(form => FirstPerson.Contains(form) || Lexicon.IsNegation(form)) || NoSpeakers.Contains(subject[0]) || NoSpeakers.Contains(subject[^1]))
            return false;
        var said = clause.Skip(at + 1).ToList();
        // "The same genius said | the tunnel is dry": without "that" only a full subject tells a clause from "the thing she said".
        return said.Count == 0 ? subject.Count is > 1 and <= LongestSubject && Owners.Contains(subject[0]) && !subject.Skip(1).Any(NotInSubject.Contains)
            : said.TrueForAll(form => Hearers.Contains(form) || form == "that");
    }
}
