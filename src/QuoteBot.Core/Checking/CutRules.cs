using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Decides whether words that a claim left out change the meaning of those it kept. Pure.</summary>
/// <remarks>Careful on purpose: only words that govern the kept ones directly count, so that a harmless excerpt is never called out of context.</remarks>
internal static class CutRules
{
    private static readonly FrozenSet<string> Conditions = WordSet.Of("if unless until provided providing assuming supposing suppose whether till");
    private static readonly FrozenSet<string> Limits = WordSet.Of("only hardly barely scarcely rarely seldom supposedly allegedly");
    private static readonly FrozenSet<string> Joiners = WordSet.Of("and or so but then because which who since as while that to when where after before");
    private static readonly FrozenSet<string> Contrasts = WordSet.Of("but however though although except yet");
    private static readonly FrozenSet<string> SayVerbs = WordSet.Of("say says said claim claims claimed argue argues argued believe believes believed think thinks thought suggest suggests suggested insist insists insisted allege alleges alleged pretend pretends pretended tell tells told want wants");
    private static readonly FrozenSet<string> Others = WordSet.Of("they he she people critics some others opponents experts many everyone everybody officials government media press rumours rumors somebody someone");
    private static readonly FrozenSet<string> Untruths = WordSet.Of("misconception misconceptions myth myths lie lies falsehood fiction nonsense rumor rumour fallacy untrue false");
    private static readonly FrozenSet<string> FirstPerson = WordSet.Of("i we");

    /// <summary>"There is no doubt that", "nobody can deny that": a negation that affirms.</summary>
    private static readonly FrozenSet<string> Affirming = WordSet.Of("doubt doubts doubted deny denies denied forget question wonder mistake secret surprise matter hesitate denying doubting stress emphasise emphasize");

    private static readonly FrozenSet<string> Askers = WordSet.Of("do does did is are was were will would can could should have has had who what why how where when may might");

    /// <summary>Looks at what stood before the kept words, in their sentence.</summary>
    /// <param name="words">The words left out, in order, up to the kept ones.</param>
    /// <param name="pauses">For each, whether a pause (comma, dash, semicolon) follows it.</param>
    /// <param name="isQuestion">The sentence is a question, and the claim is not.</param>
    public static string? HarmBefore(IReadOnlyList<string> words, IReadOnlyList<bool> pauses, bool isQuestion)
    {
        if (words.Count == 0)
            return null;
        if (Conditions.Contains(words[0]) || (words.Count > 1 && words[0] is "even" or "only" or "and" or "but" or "so" && Conditions.Contains(words[1])))
            return "The claim leaves out the condition.";

        var clause = LastClause(words, pauses);
        if (clause.Count == 0)
            return HasCondition(words, pauses) ? "The claim leaves out the condition." : null;
        if (clause[^1] == "that" && clause.Any(Untruths.Contains))
            return "In the record, the speaker calls this untrue.";
        if (Conditions.Contains(clause[0]) || Conditions.Contains(clause[^1]))
            return "The claim leaves out the condition.";
        if (clause[^1] is var last && (Limits.Contains(last) && !(clause.Count > 1 && clause[^2] == "not")))
            return "The claim leaves out a limit.";
        if (SaysAnother(clause))
            return "In the record, the speaker reports what others say.";
        if (Negates(clause))
            return "The claim leaves out the negation.";
        return isQuestion && Askers.Contains(words[0]) ? "In the record, the words are part of a question." : null;
    }

    /// <summary>Looks at what stood after the kept words, in their sentence.</summary>
    /// <param name="pause">Whether a pause stands between the kept words and the first left out.</param>
    public static string? HarmAfter(IReadOnlyList<string> words, IReadOnlyList<bool> pauses, bool pause)
    {
        if (words.Count == 0)
            return null;
        var head = words[0] is "and" or "but" or "or" && words.Count > 1 ? 1 : 0;
        if (words[head] is "if" or "unless" or "until" or "till" or "once" or "provided" or "providing" or "assuming" or "except"
            || (words[head] is "only" or "even" && words.Count > head + 1 && Conditions.Contains(words[head + 1]))
            || (words.Count > head + 3 && words[head] == "as" && words[head + 1] is "long" && words[head + 2] == "as")
            || (words.Count > head + 1 && words[head] is "on" && words[head + 1] is "condition")
            || (words.Count > head + 1 && words[head] is "the" && words[head + 1] is "minute" or "moment" or "instant"))
            return "The claim leaves out the condition that follows.";
        if (words[0] is "but" or "though" or "although" or "yet" or "however" && words.Take(ReachOfContrast).Any(form => Lexicon.IsNegation(form) || Limits.Contains(form)))
            return "The claim leaves out what the speaker set against it.";
        if (words[0] is "only" or "hardly")
            return "The claim leaves out a limit.";
        if (pause || Joiners.Contains(words[0]))
            return null;
        var clause = FirstClause(words, pauses);
        return Negates(clause) ? "The claim leaves out the negation." : null;
    }

    /// <summary>Looks at what the claim cut out between kept words and marked as cut.</summary>
    public static string? HarmBetween(IReadOnlyList<string> words, bool wholeSentences)
    {
        if (wholeSentences)
            return null;
        if (words.Any(Conditions.Contains))
            return "The claim leaves out the condition.";
        if (words.Count(Lexicon.IsNegation) % 2 == 1)
            return "The claim leaves out the negation.";
        return words.Any(Limits.Contains) ? "The claim leaves out a limit." : null;
    }

    /// <summary>Whether a harmless cut ends just before the speaker turns.</summary>
    public static bool TurnsAfter(IReadOnlyList<string> words) => words.Count > 0 && Contrasts.Contains(words[0]);

    // "but I would not", "but that is not": the negation of a contrast stands near its head.
    private const int ReachOfContrast = 6;

    /// <summary>"I know that if he does not pay, …": a condition of the kept words, before a pause, opens the clause or follows "that".</summary>
    private static bool HasCondition(IReadOnlyList<string> words, IReadOnlyList<bool> pauses)
    {
        var last = words.Count - 1;
        var first = last;
        while (first > 0 && !pauses[first - 1])
            first--;
        for (var at = first; at <= last; at++)
        {
            if (words[at] is "if" or "unless" && (at == first || words[at - 1] is "that" or "and" or "but" or "so" or "even" or "only"))
                return true;
        }

        return false;
    }

    private static bool SaysAnother(List<string> clause)
    {
        for (var at = 1; at < clause.Count; at++)
        {
            if (SayVerbs.Contains(clause[at]) && !clause.Take(at).Any(FirstPerson.Contains) && (Others.Contains(clause[at - 1]) || (at > 1 && Others.Contains(clause[at - 2]))))
                return clause.Count - at <= 3;
        }

        return false;
    }

    private static bool Negates(List<string> clause)
    {
        var negations = 0;
        for (var at = 0; at < clause.Count; at++)
        {
            if (!Lexicon.IsNegation(clause[at]))
                continue;
            var affirms = clause.Skip(at + 1).Take(3).Any(Affirming.Contains);
            var notOnly = at + 1 < clause.Count && clause[at + 1] is "only" or "just" or "merely";
            // "no less than", "never heard as much about": a comparison, not a denial.
            var compares = clause.Skip(at + 1).Take(4).Any(form => form is "less" or "more" or "better" or "greater" or "bigger" or "as" or "such");
            if (!affirms && !notOnly && !compares)
                negations++;
        }

        return negations % 2 == 1;
    }

    private static List<string> LastClause(IReadOnlyList<string> words, IReadOnlyList<bool> pauses)
    {
        var first = words.Count;
        while (first > 0 && !pauses[first - 1] && !(words[first - 1] is "and" or "but" or "because" or "so"))
            first--;
        return words.Skip(first).ToList();
    }

    private static List<string> FirstClause(IReadOnlyList<string> words, IReadOnlyList<bool> pauses)
    {
        var clause = new List<string>();
        for (var at = 0; at < words.Count; at++)
        {
            if (at > 0 && words[at] is "and" or "but" or "because" or "so")
                break;
            clause.Add(words[at]);
            if (pauses[at])
                break;
        }

        return clause;
    }
}
