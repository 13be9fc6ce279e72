using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Finds the condition under which the kept words of a sentence were said. Pure.</summary>
internal static class Conditions
{
    /// <summary>"either side", "either way": one as well as the other.</summary>
    private static readonly FrozenSet<string> BehindEither = WordSet.Of("of or side way end one case direction");

    private static readonly FrozenSet<string> Heads = WordSet.Of("if unless until provided providing assuming supposing suppose whether till");
    private static readonly FrozenSet<string> HeadsAfter = WordSet.Of("if unless until till once provided providing assuming except");

    /// <summary>"the best, if not the cheapest", "if anything", "if you will": no condition.</summary>
    private static readonly FrozenSet<string> Idioms = WordSet.Of("not any anything ever you");

    /// <summary>Behind them "if" opens a condition; behind a verb of asking or knowing it asks whether.</summary>
    private static readonly FrozenSet<string> Joining = WordSet.Of("that and but so even only because since or then where when which");

    /// <summary>"I think if he pays, …": whoever thinks so does not ask whether.</summary>
    private static readonly FrozenSet<string> Opining = WordSet.Of("think thinks thought believe believes believed feel feels felt guess suppose mean say says said");

    /// <summary>"without doubt", "without fail": no condition.</summary>
    private static readonly FrozenSet<string> Certain = WordSet.Of("doubt question fail exception hesitation delay further ado saying");

    private static readonly FrozenSet<string> Arguments = WordSet.Of("logic reasoning");
    private static readonly FrozenSet<string> Standards = WordSet.Of("standard standards measure criterion criteria yardstick definition");

    /// <summary>Another's; "by this measure we saved the town" is a means.</summary>
    private static readonly FrozenSet<string> Others = WordSet.Of("that those same such his her their your");

    private static readonly FrozenSet<string> SentenceAdverbs = WordSet.Of("obviously clearly certainly surely naturally frankly honestly well now look yes no sure also then");

    /// <summary>"as long as I live", "as long as we can remember": a time.</summary>
    private static readonly FrozenSet<string> Lasting = WordSet.Of("am are live lived remember recall can could have was were");

    /// <summary>What a speaker counts up in sentences of their own.</summary>
    private static readonly FrozenSet<string> ListNouns = WordSet.Of("message messages reason reasons fact facts point points argument arguments truth truths lesson lessons question questions answer answers");

    // "two messages to get out loud and clear:"
    private const int ReachOfListNoun = 8;

    // "the tunnel has been dry": its verb stands near the start.
    private const int ReachOfPerfect = 4;

    private static readonly FrozenSet<string> Subjects = WordSet.Of("i we you he she they it");

    /// <summary>The subject of the condition itself stands among so many words from its head on.</summary>
    private const int ReachOfOwnSubject = 3;

    // "If the figures are confirmed,": more may be about something else.
    private const int LongestOuter = 6;

    // "by the very same standards"
    private const int ReachOfMeasure = 4;

    // "If that proves unsuccessful,"
    private const int LongestResumed = 5;

    private static readonly FrozenSet<string> Assuring = WordSet.Of("you can may i we will then rest be assured assure sure certain promise guarantee that");

    private static readonly FrozenSet<string> Inverted = WordSet.Of("had were should");
    private static readonly FrozenSet<string> Asking = WordSet.Of("ask asks asked asking wonder wondered know knew see saw me him them us decide decided find");
    private static readonly FrozenSet<string> Unreal = WordSet.Of("would could might should will may");

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

    /// <summary>"If they want to dig, they dig, but for the most part, | …": what would follow stands before the turn already.</summary>
    public static bool IsCompleteBefore(CutWords cut)
    {
        var turn = cut.Words.ToList().FindLastIndex(form => form == "but");
        return turn > 0 && cut.Pauses[turn - 1] && IsForNow(cut.Words.Skip(turn).ToArray())
            && Enumerable.Range(1, turn - 1).Any(at => cut.Pauses[at - 1] && CutWords.OpensClause(cut.Words[at]));
    }

    /// <summary>"but for the most part", "but for me": how far it holds, or for whom; "but for the rain" is a condition.</summary>
    private static bool IsForNow(IReadOnlyList<string> words)
        => words is ["but", "for", "now" or "me" or "us" or "years" or "instance" or "example"] or ["but", "for", "the", "moment"] or ["but", "for", "the", "most", "part"];

    /// <summary>If true, “it is a disaster”: the reporter's own condition, right before the marks.</summary>
    /// <param name="outer">The reporter's words of the sentence before the marks.</param>
    public static bool IsBeforeMarks(CutWords outer)
        => outer.Words.Count is > 1 and <= LongestOuter && outer.Words[0] is "if" or "unless" && outer.Pauses[^1] && outer.Pauses.Count(pause => pause) == 1;

    /// <summary>She said that if “the town pays, | we dig”: the reporter opens the condition, and the claim leaves out what hangs on it.</summary>
    /// <param name="added">What the claim has before the quote's words.</param>
    /// <param name="after">What the claim leaves out behind them.</param>
    public static bool OpensMarks(CutWords outer, IReadOnlyList<string> added, CutWords after)
        => outer.Words is [.., "that", "if" or "unless"] && !added.Any(Contains) && after.Pause && after.Words.Count > 1;

    /// <summary>"if", "even if", "and unless" at a place.</summary>
    public static bool Opens(IReadOnlyList<string> words, int at)
        => Contains(words[at]) || (words.Count > at + 1 && words[at] is "even" or "only" or "and" or "but" or "so" && Contains(words[at + 1]));

    /// <summary>"Obviously if", "Of course, unless".</summary>
    public static bool OpensBehindAdverb(IReadOnlyList<string> words)
    {
        var head = words.Count > 2 && words[0] == "of" && words[1] == "course" ? 2 : 1;
        return words.Count > head + 1 && (head == 2 || SentenceAdverbs.Contains(words[0])) && words[head] is "if" or "unless";
    }

    /// <summary>"As long as the town pays, …"; not "as long as I live", a time.</summary>
    public static bool LastsAsLong(CutWords cut)
    {
        var words = cut.Words;
        return words.Count > 4 && words[0] is "as" or "so" && words[1] == "long" && words[2] == "as" && !(words[3] is "i" or "we" && Lasting.Contains(words[4])) && cut.Pauses.Any(pause => pause)
            && !(cut.Kept.Count > 2 && cut.Kept.Take(ReachOfPerfect).Any(form => form is "have" or "has" or "had"));
    }

    /// <summary>"I fear if it rains there will be a flood and | the tunnel might not stand": the second thing that would follow.</summary>
    public static bool IsOfBoth(CutWords cut)
    {
        var words = cut.Words;
        var last = words.Count - 1;
        if (last < 1 || words[last] != "and" || cut.Pauses[last - 1] || !cut.Kept.Take(ReachOfPerfect).Any(Unreal.Contains))
            return false;
        var head = words.Count - 1;
        while (head > 0 && !(words[head] is "if" or "unless"))
            head--;
        return head > 0 && !Asking.Contains(words[head - 1]) && !words.Skip(head).Any(form => form is "but" or "i");
    }

    /// <summary>"As soon as he pays, | we will dig", "once he pays then | we would dig".</summary>
    public static bool IsFirstToCome(CutWords cut)
    {
        var words = cut.Words;
        var isAs = words.Count > 4 && words[0] == "as" && words[1] == "soon" && words[2] == "as";
        return (isAs || words[0] is "once" or "when" && words.Count > 3) && words[^1] == "then" && cut.Kept.Any(Unreal.Contains) || isAs && cut.Pauses[^1] && cut.Kept.Take(ReachOfPerfect).Contains("will");
    }

    /// <summary>"…, otherwise | the tunnel will flood", "…, or else": what is done against it is left out.</summary>
    public static bool IsOtherwise(CutWords cut)
    {
        var words = cut.Words;
        if (words.Count > 2 && words[^1] == "else" && words[^2] == "or")
            return true;
        return words.Count > 1 && words[^1] == "otherwise" && (cut.Pauses[^2] || words[^2] is "and" or "or" or "because") && cut.Kept.Any(Unreal.Contains);
    }

    /// <summary>"two reasons: first,": its points hold whatever the condition before them.</summary>
    public static bool HeadsList(IReadOnlyList<string> words)
        => words[^1] is "one" or "#1" or "#1th" or "firstly" && ListNouns.Overlaps(words.SkipLast(1).TakeLast(ReachOfListNoun));

    /// <summary>"Whether you row or sail, …": what follows holds in any case.</summary>
    public static bool IsEither(CutWords cut) => cut.Words[0] == "whether" && cut.Words.Contains("or") && cut.Pauses[^1];

    /// <summary>"Had there been a vote, …": no joining word, and the kept words say what would follow.</summary>
    public static bool IsInverted(CutWords cut, bool isQuestion)
        => !isQuestion && cut.Words.Count > 2 && Inverted.Contains(cut.Words[0]) && cut.Pauses[^1] && cut.Kept.Any(Unreal.Contains);

    /// <summary>"Where the hill is soft, …", "Whenever it rains, …": what follows holds there, or then.</summary>
    public static bool IsOfPlace(CutWords cut)
        => cut.Words.Count > 2 && cut.Pauses[^1] && (cut.Words[0] is "wherever" or "whenever" || cut.Words[0] == "where" && !Subjects.Contains(cut.Words[1]) && !Lexicon.IsAuxiliary(cut.Words[1]));

    /// <summary>"Without these reforms, …", "But for the rain, …": no clause, and the kept words say what would follow.</summary>
    public static bool IsLack(CutWords cut)
    {
        var words = cut.Words;
        var isLack = words[0] is "without" or "absent" or "barring" || words.Count > 2 && words[0] == "but" && words[1] == "for";
        return isLack && words.Count > 1 && cut.Pauses[^1] && !words.Any(Certain.Contains) && !IsForNow(words) && cut.Kept.Any(form => Lexicon.IsModal(form) || Unreal.Contains(form));
    }

    /// <summary>"By the same standards …", "Under that logic …": what follows holds only if one reasons as others do.</summary>
    public static bool IsByMeasure(CutWords cut)
    {
        var first = cut.Words[0] is "and" or "but" or "so" ? 1 : 0;
        var last = cut.Words.Count - 1;
        if (last <= first || last - first > ReachOfMeasure || !cut.Words.Skip(first + 1).Any(Others.Contains))
            return false;
        // The kept words begin right behind it. "Under those standards" may be a law.
        return cut.Words[first] == "by" && Standards.Contains(cut.Words[last]) || cut.Words[first] is "by" or "under" or "on" && Arguments.Contains(cut.Words[last]);
    }

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
        // "even if he pays": he need not.
        return head > 0 && clause[head - 1] != "even" && clause.Count - head > ReachOfOwnSubject - 1 && (Joining.Contains(clause[head - 1]) || Opining.Contains(clause[head - 1]))
            && cut.KeepsClause && cut.Kept.Take(ReachOfPerfect).Any(form => Unreal.Contains(form) || form == "going");
    }

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
        return HeadsAfter.Contains(words[head])
            || (words[head] is "only" or "even" && Contains(next))
            || (words.Count > head + 3 && words[head] is "as" or "so" && next == "long" && words[head + 2] == "as")
            || (words[head] == "on" && next == "condition")
            || (head == 0 && words[0] == "the" && next is "minute" or "moment" or "instant");
    }

    /// <summary>"and if it is rejected, I hope it rests": behind "and", the condition of a clause of its own.</summary>
    private static bool GovernsAnother(CutWords cut)
    {
        var words = cut.Words;
        // "works if you are poor, or if you are old": each of them is enough.
        if (words[0] == "or" && words.Count > 1 && words[1] == "if" && cut.Kept.Contains("if") || words[0] == "if" && cut.Kept.Contains("if") && words.Contains("or"))
            return true;
        if (words.Count < 2 || words[0] is not ("and" or "but" or "or") || words[1] is not ("if" or "unless" or "once"))
            return false;
        for (var at = 1 + ReachOfOwnSubject; at < words.Count - 1; at++)
        {
            if (cut.Pauses[at - 1] || Subjects.Contains(words[at]) && !Joining.Contains(words[at - 1]) && words[at - 1] is not ("what" or "as" or "than" or "who"))
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
