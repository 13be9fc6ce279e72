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
    private static readonly FrozenSet<string> Untruths = WordSet.Of("misconception misconceptions myth myths lie lies falsehood fiction nonsense rumor rumour fallacy untrue false");

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

        // "Had there been batteries, …", "Should it rain, …": a condition without "if".
        if (words[0] is "had" or "were" or "should" && words.Count > 2 && pauses[^1] && !isQuestion)
            return "The claim leaves out the condition.";

        // "all but two of them": without what stands before, the very opposite.
        if (words is [.., "all" or "everyone" or "everybody" or "everything" or "nobody" or "nothing" or "none" or "anything" or "anyone", "but" or "except"])
            return "The claim leaves out what the words are the exception to.";

        var clause = LastClause(words, pauses);
        if (clause.Count == 0)
            return HasCondition(words, pauses) ? "The claim leaves out the condition." : null;
        if (clause[^1] == "that" && clause.Any(Untruths.Contains))
            return "In the record, the speaker calls this untrue.";
        if (Conditions.Contains(clause[0]) || Conditions.Contains(clause[^1]))
            return "The claim leaves out the condition.";
        if (clause[^1] is var last && (Limits.Contains(last) && !(clause.Count > 1 && clause[^2] == "not")))
            return "The claim leaves out a limit.";
        if (Hearsay.Is(clause))
            return "In the record, the speaker reports what others say.";
        if (Negates(clause))
            return "The claim leaves out the negation.";
        return isQuestion && Askers.Contains(words[0]) ? "In the record, the words are part of a question." : null;
    }

    /// <summary>Looks at what stood after the kept words, in their sentence.</summary>
    /// <param name="pause">Whether a pause stands between the kept words and the first left out.</param>
    /// <param name="kept">The kept words of the sentence, in order.</param>
    public static string? HarmAfter(IReadOnlyList<string> words, IReadOnlyList<bool> pauses, bool pause, IReadOnlyList<string> kept)
    {
        if (words.Count == 0)
            return null;
        var head = words[0] is "and" or "but" or "or" && words.Count > 1 ? 1 : 0;
        if (words[head] is "if" or "unless" or "until" or "till" or "once" or "provided" or "providing" or "assuming" or "except"
            || (words[head] is "only" or "even" && words.Count > head + 1 && Conditions.Contains(words[head + 1]))
            || (words.Count > head + 3 && words[head] == "as" && words[head + 1] is "long" && words[head + 2] == "as")
            || (words.Count > head + 1 && words[head] is "on" && words[head + 1] is "condition")
            || (words.Count > 1 && words[0] is "the" && words[1] is "minute" or "moment" or "instant"))
            return "The claim leaves out the condition that follows.";
        if (words[0] is "but" or "though" or "although" or "yet" or "however" && (words.Take(ReachOfContrast).Any(form => Lexicon.IsNegation(form) || Limits.Contains(form)) || IsConcession(kept)))
            return "The claim leaves out what the speaker set against it.";
        if (words[0] is "only" or "hardly" || IsLimited(words, kept, pause))
            return "The claim leaves out a limit.";
        if (Restricts(words, pause, kept))
            return "The claim leaves out what the words are limited to.";
        var clause = FirstClause(words, pauses);
        if (words[0] is "and" or "or" && words.Count > 1 && words[1] is "that" or "which" or "who" && Negates(clause))
            return "The claim leaves out the negation.";
        if (pause || Joiners.Contains(words[0]))
            return null;
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

    // "but I would not", "but it is a loss and not a hole": the negation of a contrast stands near its head.
    private const int ReachOfContrast = 8;

    /// <summary>"It may not be perfect, but …", "I would have burned it, but …": the point comes after the "but".</summary>
    private static bool IsConcession(IReadOnlyList<string> kept)
        => kept.Take(ReachOfContrast).Any(form => form is "may" or "might" or "admittedly" or "granted") || kept.Zip(kept.Skip(1)).Any(pair => pair is ("would" or "could" or "should", "have"));

    /// <summary>"for this year", "at least not before …": how far, or how long, the words hold.</summary>
    private static bool IsLimited(IReadOnlyList<string> words, IReadOnlyList<string> kept, bool pause)
    {
        var (first, second) = (words[0], words.Count > 1 ? words[1] : "");
        if (first == "at" && second is "least" or "most" || first == "for" && second is "now" or "this" or "less" or "fewer" && !pause)
            return true;
        // What is denied is denied of that alone: "He does not work for us", "We will not go back before Monday".
        return !pause && first is "for" or "before" or "after" or "without" or "while" && Negates(kept)
            && !words.Take(4).Any(form => form.StartsWith("any", StringComparison.Ordinal) || form is "single" or "moment" or "ever");
    }

    /// <summary>"a budget that I have not read", "anything that is right": a clause that tells which, where the kept words deny all or mean any.</summary>
    private static bool Restricts(IReadOnlyList<string> words, bool pause, IReadOnlyList<string> kept)
        => !pause && words.Count > 1 && words[0] is "that" or "who" or "which" or "whose" or "where"
            && (Negates(kept) || kept.Count > 0 && kept[^1] is "anything" or "everything" or "anyone" or "anybody" or "everyone" or "everybody" or "all" or "those");

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

    private static bool Negates(IReadOnlyList<string> clause)
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
