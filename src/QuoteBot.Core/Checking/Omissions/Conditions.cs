using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Finds the condition under which the kept words of a sentence were said. Pure.</summary>
internal static class Conditions
{
    /// <summary>"either side", "either way": one as well as the other.</summary>
    private static readonly FrozenSet<string> BehindEither = WordSet.Of("of or side way end one case direction");

    private static readonly FrozenSet<string> Heads = WordSet.Of("if unless until provided providing assuming supposing suppose whether till");

    /// <summary>Behind them "if" opens a condition; behind a verb of asking or knowing it asks whether.</summary>
    internal static readonly FrozenSet<string> Joining = WordSet.Of("that and but so only because since or then where when which");

    /// <summary>"I think if he pays, …": whoever thinks so does not ask whether.</summary>
    private static readonly FrozenSet<string> Opining = WordSet.Of("think thinks thought believe believes believed feel feels felt guess suppose mean say says said");

    private static readonly FrozenSet<string> SentenceAdverbs = WordSet.Of("obviously clearly certainly surely naturally frankly honestly well now look yes no sure also then");

    /// <summary>What a speaker counts up in sentences of their own.</summary>
    private static readonly FrozenSet<string> ListNouns = WordSet.Of("message messages reason reasons fact facts point points argument arguments truth truths lesson lessons question questions answer answers");

    // "two messages to get out loud and clear:"
    private const int ReachOfListNoun = 8;

    // "the tunnel has been dry": its verb stands near the start.
    internal const int ReachOfPerfect = 4;

    internal static readonly FrozenSet<string> Subjects = WordSet.Of("i we you he she they it");

    /// <summary>The subject of the condition itself stands among so many words from its head on.</summary>
    internal const int ReachOfOwnSubject = 3;

    // "If the figures are confirmed,": more may be about something else.
    private const int LongestOuter = 6;

    // "If that proves unsuccessful,"
    private const int LongestResumed = 5;

    private static readonly FrozenSet<string> Assuring = WordSet.Of("you can may i we will then rest be assured assure sure certain promise guarantee that");
    private static readonly FrozenSet<string> Inverted = WordSet.Of("had were should");
    private static readonly FrozenSet<string> Asking = WordSet.Of("ask asks asked asking wonder wondered know knew see saw me him them us decide decided find");
    internal static readonly FrozenSet<string> Unreal = WordSet.Of("would could might should will may");

    public static bool Contains(string form) => Heads.Contains(form);

    /// <summary>"Either they pay or | we close": one of two ways; not "on either side of it or", "either a fee or a tax, or", "I don't like it either, or".</summary>
    public static bool IsOneOfTwo(CutWords cut)
    {
        var words = cut.Words.ToList();
        var either = words.LastIndexOf("either");
        return either >= 0 && cut.KeepsClause && words.IndexOf("or", either) == words.Count - 1 && !cut.Pauses[either] && !BehindEither.Contains(words[either + 1]) && !words.Take(either).Any(Lexicon.IsNegation);
    }

    /// <summary>"If I recall correctly, …", "If you ask me, …": no condition.</summary>
    public static bool IsModesty(CutWords cut) => cut.Pauses[^1] && cut.Words.ToArray() switch
    {
        ["if", "i", "recall" or "remember", .. { Length: <= 1 }] or ["if", "i", "may", .. { Length: <= 1 }] or ["if", "you", "ask", "me"] or ["if", "i", "am", "not", "mistaken" or "wrong"] => true,
        _ => false,
    };

    /// <summary>"If that fails, you can rest assured that, | if I am mayor, …": it only takes up the sentence before, as "it" need not, and the kept words have a condition of their own.</summary>
    public static bool IsResumed(CutWords cut)
    {
        var pause = cut.Pauses.TakeWhile(isPause => !isPause).Count();
        return cut.Words.Count > pause + 1 && pause <= LongestResumed && cut.Words[0] == "if"
            && (pause == 1 && cut.Words[1] is "so" or "not" || pause > 1 && cut.Words[1] == "that" && cut.Words[2] is "fails" or "proves" or "does")
            && cut.Kept.Count > 0 && cut.Kept[0] is "if" or "unless" && cut.Words.Skip(pause + 1).All(Assuring.Contains);
    }

    /// <summary>"If they dig without pumps they will drown, because | the hill is wet": what is so, is so whatever the condition; what will be may hang on it.</summary>
    public static bool IsBeforeReason(CutWords cut)
        => cut.Words.Count > LeastBeforeReason && cut.Words[^1] == "because" && cut.Pauses[^2] && !Foretells(cut.Kept);

    /// <summary>"they will take it", "nobody is going to pay"; "they will never agree" says how they are.</summary>
    private static bool Foretells(IReadOnlyList<string> kept)
        => kept.ToList().FindIndex(form => Unreal.Contains(form) || form is "going") is >= 0 and var at && !(at + 1 < kept.Count && kept[at] == "will" && kept[at + 1] is "never" or "always");

    // "if you dig you drown, because"
    private const int LeastBeforeReason = 5;

    /// <summary>If true, “it is a disaster”: the reporter's own condition, right before the marks.</summary>
    /// <param name="outer">The reporter's words of the sentence before the marks.</param>
    public static bool IsBeforeMarks(CutWords outer)
        => outer.Words.Count is > 1 and <= LongestOuter && outer.Words[0] is "if" or "unless" && outer.Pauses[^1] && outer.Pauses.Count(pause => pause) == 1;

    /// <summary>She said that if “the town pays, | we dig”: the reporter opens the condition, and the claim leaves out what hangs on it.</summary>
    /// <param name="added">What the claim has before the quote's words.</param>
    /// <param name="after">What the claim leaves out behind them.</param>
    public static bool OpensMarks(CutWords outer, IReadOnlyList<string> added, CutWords after)
        => outer.Words is [.., "that", "if" or "unless"] && !added.Any(Contains) && after.Pause && after.Words.Count > 1;

    /// <summary>She said, if it “turns out | he lied, we leave”: the reporter opens the condition in which the kept words stand.</summary>
    /// <param name="cut">What the claim leaves out behind the opening mark.</param>
    public static bool OpensBefore(CutWords outer, CutWords cut)
        => !outer.Pauses[^1] && !cut.Pauses.Any(pause => pause) && outer.LastClause() is { Count: > 0 and <= LongestOpening } clause && clause.FindLastIndex(form => form is "if" or "unless") is >= 0 and var head && !(head > 0 && Asking.Contains(clause[head - 1]));

    private const int LongestOpening = 4;

    /// <summary>"if", "only if", "and unless", "to the extent that" at a place; "even if" concedes.</summary>
    public static bool Opens(IReadOnlyList<string> words, int at)
        => Contains(words[at]) || at == 0 && words is ["to", "the", "extent", ..] || (words.Count > at + 1 && words[at] is "only" or "and" or "but" or "so" && Contains(words[at + 1]));

    /// <summary>"Obviously if", "Of course, unless".</summary>
    public static bool OpensBehindAdverb(IReadOnlyList<string> words)
    {
        var head = words.Count > 2 && words[0] == "of" && words[1] == "course" ? 2 : 1;
        return words.Count > head + 1 && (head == 2 || SentenceAdverbs.Contains(words[0])) && words[head] is "if" or "unless";
    }

    /// <summary>"I fear if it rains there will be a flood and | the tunnel might not stand", "if it is not dry it cannot hold, and | could fall": the second thing that would follow.</summary>
    public static bool IsOfBoth(CutWords cut)
    {
        var words = cut.Words;
        var last = words.Count - 1;
        if (last < 1 || words[last] != "and" || !cut.Kept.Take(cut.Pauses[last - 1] ? 1 : ReachOfPerfect).Any(Unreal.Contains))
            return false;
        var head = words.Count - 1;
        while (head > 0 && !(words[head] is "if" or "unless"))
            head--;
        // Behind a pause the outcome has stood already: "if it is not dry, it cannot hold, and".
        if (cut.Pauses[last - 1] && !(words[head] is "if" or "unless" && (head == 0 || Joining.Contains(words[head - 1])) && Enumerable.Range(head, last - 1 - head).Any(at => cut.Pauses[at])))
            return false;
        return (head > 0 || cut.Pauses[last - 1]) && !(head > 0 && Asking.Contains(words[head - 1])) && !words.Skip(head).Any(form => form is "but" or "i");
    }

    /// <summary>"two reasons: first,": its points hold whatever the condition before them.</summary>
    public static bool HeadsList(IReadOnlyList<string> words)
        => words[^1] is "one" or "#1" or "#1th" or "firstly" && ListNouns.Overlaps(words.SkipLast(1).TakeLast(ReachOfListNoun));

    /// <summary>"Had there been a vote, …": no joining word, and the kept words say what would follow.</summary>
    public static bool IsInverted(CutWords cut, bool isQuestion)
        => !isQuestion && cut.Words.Count > 2 && Inverted.Contains(cut.Words[0]) && cut.Pauses[^1] && cut.Kept.Any(Unreal.Contains);

    /// <summary>"if, in fact, | the gate is open".</summary>
    public static bool IsBeforeAside(CutWords cut)
    {
        if (cut.Words.Count < 2 || !cut.Pauses[^1])
            return false;
        var aside = cut.Words.Count - 1;
        while (aside > 0 && !cut.Pauses[aside - 1])
            aside--;
        return aside > 0 && cut.Words.Count - aside <= LongestAside && cut.Words[aside - 1] is "if" or "unless";
    }

    // "in point of fact"
    private const int LongestAside = 4;

    /// <summary>"I know that if he does not pay, …": a condition of the kept words, before a pause, opens the clause or follows "that".</summary>
    public static bool IsBeforePause(CutWords cut)
    {
        var words = cut.Words;
        var last = words.Count - 1;
        if (last > 0 && words[last] == "then" && cut.Pauses[last - 1])
            last--;
        var first = last;
        while (first > 0 && !cut.Pauses[first - 1])
            first--;
        for (var at = first; at <= last; at++)
        {
            if (words[at] is "if" or "unless" && (at == first || Joining.Contains(words[at - 1]) || Opining.Contains(words[at - 1])))
                return true;
        }

        return false;
    }

    /// <summary>"I think if he pays | there will be a tunnel": no pause stands between the condition and what would follow.</summary>
    public static bool IsBeforeClause(CutWords cut, List<string> clause)
    {
        var head = clause.FindLastIndex(form => form is "if" or "unless");
        return head > 0 && clause.Count - head > ReachOfOwnSubject - 1 && (Joining.Contains(clause[head - 1]) || Opining.Contains(clause[head - 1]))
            && cut.KeepsClause && cut.Kept.Take(ReachOfPerfect).Any(form => Unreal.Contains(form) || form == "going");
    }
}
