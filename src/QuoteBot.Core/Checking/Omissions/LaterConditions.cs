using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Finds the condition that follows the kept words. Pure.</summary>
internal static class LaterConditions
{
    private static readonly FrozenSet<string> HeadsAfter = WordSet.Of("if unless until till once provided providing assuming except");

    /// <summary>"the best, if not the cheapest", "if anything", "if you will": no condition.</summary>
    private static readonly FrozenSet<string> Idioms = WordSet.Of("not any anything ever you");

    /// <summary>"unless …", "as long as …", "so long as …", "the minute they …" after the kept words.</summary>
    public static bool Follows(CutWords cut)
    {
        var (words, pause) = (cut.Words, cut.Pause);
        if (GovernsAnother(cut))
            return false;
        var head = words[0] is "and" or "but" or "or" && words.Count > 1 ? 1 : 0;
        var next = words.Count > head + 1 ? words[head + 1] : "";
        if (pause && words[head] == "if" && Idioms.Contains(next) && !IsRealCondition(words, head))
            return false;
        if (IsWillingWhen(cut) || IsNeededWhere(cut))
            return true;
        return HeadsAfter.Contains(words[head])
            || (words[head] == "only" && Conditions.Contains(next))
            || (words.Count > head + 3 && words[head] is "as" or "so" && next == "long" && words[head + 2] == "as")
            || (words[head] == "on" && next == "condition")
            || (head == 0 && words[0] == "the" && next is "minute" or "moment" or "instant");
    }

    /// <summary>"We would love to talk | when they are sincere": willing, once it is so.</summary>
    private static bool IsWillingWhen(CutWords cut)
        => !cut.Pause && cut.Words.Count > 2 && cut.Words[0] == "when" && cut.Words.Skip(2).Take(ReachOfBeing).Any(form => form is "is" or "are")
            && Enumerable.Range(1, Math.Max(0, cut.Kept.Count - 2)).Any(at => cut.Kept[at] == "would" && cut.Kept[at - 1] is "i" or "we" && cut.Kept[at + 1] is "love" or "welcome" or "support" or "consider" or "gladly");

    /// <summary>"Remedies are necessary | where a law infringes the right": there, and nowhere else; "where you enter" is only a place.</summary>
    private static bool IsNeededWhere(CutWords cut)
        => !cut.Pause && cut.Words.Count > 2 && cut.Words[0] == "where" && cut.Words[1] is "a" or "an" or "any" or "no" or "there" && cut.Kept.Count > 1 && Needed.Contains(cut.Kept[^1]) && cut.Kept[^2] is "is" or "are" or "be" && !cut.FirstClause().Any(form => form is "was" or "were" or "had") && !(cut.FirstClause().Any(Verbs.IsPast) && !cut.FirstClause().Any(Lexicon.IsAuxiliary));

    /// <summary>What a rule says; what is needed is needed at a place more often than on a condition.</summary>
    private static readonly FrozenSet<string> Needed = WordSet.Of("necessary required appropriate warranted justified permitted allowed permissible lawful legal");

    // "when the whole board is"
    private const int ReachOfBeing = 3;

    /// <summary>"and if it is rejected, I hope it rests": behind "and", the condition of a clause of its own.</summary>
    private static bool GovernsAnother(CutWords cut)
    {
        var words = cut.Words;
        // "works if you are poor, or if you are old": each of them is enough.
        if (words[0] == "or" && words.Count > 1 && words[1] == "if" && cut.Kept.Contains("if") || words[0] == "if" && cut.Kept.Contains("if") && words.Contains("or"))
            return true;
        if (words.Count < 2 || words[0] is not ("and" or "but" or "or") || words[1] is not ("if" or "unless" or "once"))
            return false;
        for (var at = 1 + Conditions.ReachOfOwnSubject; at < words.Count - 1; at++)
        {
            if (cut.Pauses[at - 1] || Conditions.Subjects.Contains(words[at]) && !Conditions.Joining.Contains(words[at - 1]) && words[at - 1] is not ("what" or "as" or "than" or "who"))
                return true;
        }

        return false;
    }

    /// <summary>"if not for the rain", "if you hear it": only "if you will", "if you like" and the like are idioms.</summary>
    private static bool IsRealCondition(IReadOnlyList<string> words, int head)
        => words[head + 1] switch
        {
            "not" => words.Count > head + 2 && words[head + 2] == "for",
            "you" => !(words.Count == head + 3 && words[head + 2] is "will" or "like" or "want" or "wish"),
            // "the best, if ever there was one"
            "ever" => words.Count > head + 3 && words[head + 2] != "there",
            "any" => words.Count > head + 3,
            _ => false,
        };
}
