using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Finds the place, the time, the lack or the measure under which the kept words of a sentence hold. Pure.</summary>
internal static class Circumstances
{
    /// <summary>"without doubt", "without fail": no condition.</summary>
    private static readonly FrozenSet<string> Certain = WordSet.Of("doubt question fail exception hesitation delay further ado saying");

    private static readonly FrozenSet<string> Arguments = WordSet.Of("logic reasoning");
    private static readonly FrozenSet<string> Standards = WordSet.Of("standard standards measure criterion criteria yardstick definition");

    /// <summary>Another's; "by this measure we saved the town" is a means.</summary>
    private static readonly FrozenSet<string> Others = WordSet.Of("that those same such his her their your");

    /// <summary>"as long as I live", "as long as we can remember": a time.</summary>
    private static readonly FrozenSet<string> Lasting = WordSet.Of("am are live lived remember recall can could have was were");

    // "by the very same standards"
    private const int ReachOfMeasure = 4;

    /// <summary>"If they want to dig, they dig, but for the most part, | …": what would follow stands before the turn already.</summary>
    public static bool IsCompleteBefore(CutWords cut)
    {
        var turn = cut.Words.ToList().FindLastIndex(form => form == "but");
        return turn > 0 && cut.Pauses[turn - 1] && IsForNow(cut.Words.Skip(turn).ToArray())
            && Enumerable.Range(1, turn - 1).Any(at => cut.Pauses[at - 1] && CutWords.OpensClause(cut.Words[at]));
    }

    /// <summary>"If they want to learn, that is what they learn here; | …": a clause that says what would follow is over.</summary>
    public static bool IsFollowedBefore(CutWords cut)
    {
        if (!cut.Pauses[^1] || !CutWords.OpensClause(cut.Kept.Count > 0 ? cut.Kept[0] : ""))
            return false;
        var first = cut.Words.Count - 1;
        while (first > 0 && !cut.Pauses[first - 1])
            first--;
        return first > 1 && cut.Words.Skip(first).ToArray() is ["that", "is" or "would", ("be" or "what" or "how" or "where" or "when"), _, ..] behind && behind.Any(form => form is "what" or "how" or "where" or "when") && !behind.Contains("if");
    }

    /// <summary>"but for the most part", "but for me": how far it holds, or for whom; "but for the rain" is a condition.</summary>
    private static bool IsForNow(IReadOnlyList<string> words)
        => words is ["but", "for", "now" or "me" or "us" or "years" or "instance" or "example"] or ["but", "for", "the", "moment"] or ["but", "for", "the", "most", "part"];

    /// <summary>"As long as the town pays, …"; not "as long as I live", a time.</summary>
    public static bool LastsAsLong(CutWords cut)
    {
        var words = cut.Words;
        return words.Count > 4 && words[0] is "as" or "so" && words[1] == "long" && words[2] == "as" && !(words[3] is "i" or "we" && Lasting.Contains(words[4])) && cut.Pauses.Any(pause => pause)
            && !(cut.Kept.Count > 2 && cut.Kept.Take(Conditions.ReachOfPerfect).Any(form => form is "have" or "has" or "had"));
    }

    /// <summary>"As soon as he pays, | we will dig", "once he pays then | we would dig".</summary>
    public static bool IsFirstToCome(CutWords cut)
    {
        var words = cut.Words;
        var isAs = words.Count > 4 && words[0] == "as" && words[1] == "soon" && words[2] == "as";
        return (isAs || words[0] is "once" or "when" && words.Count > 3) && words[^1] == "then" && cut.Kept.Any(Conditions.Unreal.Contains) || isAs && cut.Pauses[^1] && cut.Kept.Take(Conditions.ReachOfPerfect).Contains("will");
    }

    /// <summary>"…, otherwise | the tunnel will flood", "…, or else": what is done against it is left out.</summary>
    public static bool IsOtherwise(CutWords cut)
    {
        var words = cut.Words;
        if (words.Count > 1 && words[^1] == "else" && words[^2] == "or" && (words.Count > 2 || cut.KeepsClause && cut.Kept.Any(Conditions.Unreal.Contains)))
            return true;
        return words.Count > 1 && words[^1] == "otherwise" && (cut.Pauses[^2] || words[^2] is "and" or "or" or "because") && cut.Kept.Any(Conditions.Unreal.Contains);
    }

    /// <summary>"Whether you row or sail, …", and what the cut has behind the pause: what follows holds in any case.</summary>
    public static bool IsEither(CutWords cut)
    {
        var or = cut.Words[0] == "whether" ? cut.Words.ToList().IndexOf("or") : -1;
        var pause = or < 0 ? -1 : Enumerable.Range(or, cut.Words.Count - or).FirstOrDefault(at => cut.Pauses[at], -1);
        return pause >= 0 && !cut.Words.Skip(pause + 1).Any(Conditions.Contains);
    }

    /// <summary>"Where the hill is soft, …", "Whenever it rains, …": what follows holds there, or then.</summary>
    public static bool IsOfPlace(CutWords cut)
        => cut.Words.Count > 2 && cut.Pauses[^1] && (cut.Words[0] is "wherever" or "whenever" || cut.Words[0] == "where" && !Conditions.Subjects.Contains(cut.Words[1]) && !Lexicon.IsAuxiliary(cut.Words[1]));

    /// <summary>"Without these reforms, …", "But for the rain, …": no clause, and the kept words say what would follow.</summary>
    public static bool IsLack(CutWords cut)
    {
        var words = cut.Words;
        var isLack = words[0] is "without" or "absent" or "barring" || words.Count > 2 && words[0] == "but" && words[1] == "for";
        return isLack && words.Count > 1 && cut.Pauses[^1] && !words.Any(Certain.Contains) && !IsForNow(words) && cut.Kept.Any(form => Lexicon.IsModal(form) || Conditions.Unreal.Contains(form));
    }

    /// <summary>"By the same standards he is using, …": where the standards stand; null where nobody's use of them follows.</summary>
    private static int? UsedBy(IReadOnlyList<string> words, int first)
        => Enumerable.Range(first + 1, Math.Min(ReachOfMeasure, words.Count - first - 1)).FirstOrDefault(at => Standards.Contains(words[at]) && words.Count - at is 3 or 4 && words[at + 1] is "he" or "she" or "they" or "you") is > 0 and var found ? found : null;

    /// <summary>"By the same standards …", "Under that logic …": what follows holds only if one reasons as others do.</summary>
    public static bool IsByMeasure(CutWords cut)
    {
        var first = cut.Words[0] is "and" or "but" or "so" ? 1 : 0;
        var last = cut.Words.Count - 1;
        if (last > first && cut.Words[first] == "by" && UsedBy(cut.Words, first) is { } used)
            last = used;
        if (last <= first || last - first > ReachOfMeasure || !cut.Words.Skip(first + 1).Any(Others.Contains))
            return false;
        // The kept words begin right behind it. "Under those standards" may be a law.
        return cut.Words[first] == "by" && Standards.Contains(cut.Words[last]) || cut.Words[first] is "by" or "under" or "on" && Arguments.Contains(cut.Words[last]);
    }
}
