using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Whether a speaker gives words as those of somebody else: "critics say that …", "I was told that …", "my father used to say …". Pure.</summary>
internal static class Hearsay
{
    private static readonly FrozenSet<string> SayVerbs = WordSet.Of("say says said claim claims claimed argue argues argued believe believes believed think thinks thought suggest suggests suggested insist insists insisted allege alleges alleged pretend pretends pretended tell tells told want wants promise promises promised");
    private static readonly FrozenSet<string> Told = WordSet.Of("told informed assured promised taught warned advised");
    private static readonly FrozenSet<string> Be = WordSet.Of("am is are was were be been being got");
    private static readonly FrozenSet<string> Habits = WordSet.Of("used like likes liked loves loved keep keeps kept tend tends");
    private static readonly FrozenSet<string> FirstPerson = WordSet.Of("i we me let");

    private static readonly FrozenSet<string> Others = WordSet.Of(
        "they he she you people critics some others opponents supporters experts many most everyone everybody nobody officials government governments media press rumours rumors somebody someone "
        + "father mother parents grandfather grandmother brother sister husband wife uncle aunt son daughter friend friends neighbour neighbours boss teacher teachers colleagues "
        + "minister ministers doctors doctor lawyers scientists economists bankers politicians journalists newspapers papers police owners managers employers unions voters residents locals sources reports");

    /// <summary>Between the verb and the words: "us", "me every year", "that".</summary>
    private const int MostAfterVerb = 4;

    /// <param name="clause">The words left out directly before the kept ones, back to the last pause.</param>
    public static bool Is(IReadOnlyList<string> clause)
    {
        for (var at = 1; at < clause.Count; at++)
        {
            if (clause.Count - at > MostAfterVerb)
                continue;
            var before = clause.Take(at).ToList();
            if (Told.Contains(clause[at]) && before.TakeLast(3).Any(Be.Contains))
                return true;
            if (!SayVerbs.Contains(clause[at]) || before.Exists(FirstPerson.Contains))
                continue;
            var subject = before[^1] == "to" && before.Count > 2 && Habits.Contains(before[^2]) ? before.Count - 3 : before.Count - 1;
            if (Others.Contains(before[subject]) || (subject > 0 && Others.Contains(before[subject - 1]) && !FunctionAfter(before[subject])))
                return true;
        }

        return false;
    }

    // "some of them say", "they all say": a word stands between; "they want to say" is another matter.
    private static bool FunctionAfter(string word) => word is "to" or "not" or "never";
}
