using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Tells, inside a statement, what somebody else believes: "The mayor believes that", "My colleagues are of the view that", "Their position is that". Pure.</summary>
internal static class OthersViews
{
    private static readonly FrozenSet<string> Believing = WordSet.Of("believe believes believed think thinks");
    private static readonly FrozenSet<string> Views = WordSet.Of("view opinion belief position stance contention argument");

    /// <summary>"our board", "my party": the speaker is one of them; of a thing "the evidence" nothing is believed.</summary>
    private static readonly FrozenSet<string> Owners = WordSet.Of("the my his her their some these those");

    private static readonly FrozenSet<string> OwnBodies = WordSet.Of("party team side government administration company office board group organization organisation family church campaign client clients members");
    /// <summary>"The president believes that": as a rule it is their own people who say so.</summary>
    private static readonly FrozenSet<string> Bosses = WordSet.Of("president governor mayor senator congressman congresswoman secretary minister administration campaign company department government agency ministry house");

    private static readonly FrozenSet<string> Pronouns = WordSet.Of("i we you it that this there what which who let to everyone everybody nobody");

    // "my colleagues on the other side"
    private const int LongestSubject = 7;

    public static bool Are(CutWords cut)
    {
        var words = cut.Words;
        if (words.Count < 3 || words[^1] != "that" || words.Any(form => form is "i" or "we" or "us" or "our" or "you" or "if" or "and" or "but" or "because" || Lexicon.IsNegation(form)))
            return false;
        if (words.Count > 5 && Views.Contains(words[^2]) && words[^3] is "the" && words[^4] is "of" && words[^5] is "is" or "are" or "was" or "were")
            return IsOther(cut, words.Count - 5);
        if (words.Count > 3 && words[^2] is "is" or "was" && Views.Contains(words[^3]))
            return words[^4] is "his" or "her" or "their" && words.Count == 4;
        return Believing.Contains(words[^2]) && IsOther(cut, words.Count - 2);
    }

    /// <summary>Words from the first on that name one or several, of whom the speaker is none.</summary>
    private static bool IsOther(CutWords cut, int count)
    {
        var subject = cut.Words.Take(count).ToList();
        if (subject is ["they" or "he" or "she" or "many" or "most" or "some"])
            return true;
        return subject.Count is > 0 and <= LongestSubject && !subject.Exists(Pronouns.Contains) && !(subject[0] == "my" && subject.Exists(OwnBodies.Contains)) && !Bosses.Contains(subject[^1])
            && subject.Count > 1 && (Owners.Contains(subject[0]) || Enumerable.Range(0, count).All(at => cut.Capitals[at]));
    }
}
