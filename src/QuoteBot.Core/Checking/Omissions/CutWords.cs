using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Words of a sentence that a claim left out before or after those it kept.</summary>
/// <param name="Words">Canonical forms, in order, of the one sentence only.</param>
/// <param name="Pauses">For each, whether a pause (comma, dash, semicolon) follows it.</param>
/// <param name="Kept">The forms that the claim kept of the sentence, in order.</param>
/// <param name="Pause">Whether a pause stands between the kept words and the first left out after them.</param>
internal sealed record CutWords(IReadOnlyList<string> Words, IReadOnlyList<bool> Pauses, IReadOnlyList<string> Kept, bool Pause)
{
    /// <summary>The pause after the kept words is that of the reporter's aside: "…," he said, "that …".</summary>
    public bool IsAside { get; init; }

    /// <summary>The words stop behind the head of a list whose points are sentences of their own: "If we want to win, we need two messages: one, | …".</summary>
    public bool IsListed { get; init; }

    /// <summary>The sentence from the first word kept behind the left-out ones to its end, kept or not, in parts between pauses; empty for words left out after the kept ones.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Behind { get; init; } = [];

    /// <summary>The claim ends with a question mark.</summary>
    public bool IsAsked { get; init; }

    /// <summary>For each of the words, whether it is written with a capital.</summary>
    public IReadOnlyList<bool> Capitals { get; init; } = [.. Words.Select(_ => false)];

    /// <summary>A clause may begin with them; "the same" is none.</summary>
    private static readonly FrozenSet<string> Openers = WordSet.Of("i we you he she it they there this these those the a an my our your his her their its if when no all every people");

    public static bool OpensClause(string form) => Openers.Contains(form);

    /// <summary>The kept words look like a clause with a subject of its own, and do not go on with one: "to pay", "what they pay".</summary>
    public bool KeepsClause => Kept.Count > 2 && Openers.Contains(Kept[0]) && Kept[1] != "same";

    /// <summary>Behind "there is" an aside may stand between these and "that".</summary>
    private static readonly FrozenSet<string> Fictions = WordSet.Of("myth misconception fiction fallacy delusion lie rumor rumour");

    /// <summary>Behind these verbs an aside may stand before "that".</summary>
    private static readonly FrozenSet<string> BeforeThat = WordSet.Of("appears think thinks believe believes say says said claim claims argue argues accept agree stated suggested claimed");

    /// <summary>", nor have I ever stated, publicly or privately,": more of them are another thought.</summary>
    private const int MostAsides = 4;

    /// <summary>The words up to the first pause or joining word; the first word always belongs to it.</summary>
    public List<string> FirstClause()
    {
        var clause = new List<string>();
        for (var at = 0; at < Words.Count; at++)
        {
            if (at > 0 && IsJoiner(Words[at]))
                break;
            clause.Add(Words[at]);
            if (Pauses[at])
                break;
        }

        return clause;
    }

    /// <summary>The words after the last pause or joining word; empty when a pause ends them.</summary>
    public List<string> LastClause()
    {
        var first = Words.Count;
        while (first > 0 && !Pauses[first - 1] && !IsJoiner(Words[first - 1]))
            first--;
        return Words.Skip(first).ToList();
    }

    /// <summary>As if the claim had kept the last of the words as well.</summary>
    public CutWords WithLastKept() => this with { Words = [.. Words.SkipLast(1)], Pauses = [.. Pauses.SkipLast(1)], Capitals = [.. Capitals.SkipLast(1)], Kept = [Words[^1], .. Kept] };

    /// <summary>Without the "uh," right before the kept words: the clause goes on behind it.</summary>
    public CutWords WithoutFiller()
    {
        var end = Words.Count;
        while (end > 1 && Words[end - 1] is "uh" or "um" or "er" or "ah" or "eh")
            end--;
        return end == Words.Count ? this : this with { Words = [.. Words.Take(end)], Pauses = [.. Pauses.Take(end - 1), false], Capitals = [.. Capitals.Take(end)] };
    }

    /// <summary>The clause with the "that" which asides keep from it: "It appears, at this point, | that"; only "that" where there is none, or its verb takes none.</summary>
    public List<string> ClauseBeforeAsides()
    {
        // "Whatever they say, that | is a lie": the word is a subject.
        if (Kept.Count > 0 && Lexicon.IsAuxiliary(Kept[0]))
            return ["that"];
        var clause = FirstClause();
        // "There is this myth out there, a kind of legend, that".
        var noun = clause is [_, .., "out", "there"] ? clause.Count - 3 : clause.Count - 1;
        if ((BeforeThat.Contains(clause[noun]) || clause[0] == "there" && Fictions.Contains(clause[noun]) && !Words.Any(IsAffirming)) && clause.Count < Words.Count - 1)
            return [.. clause.Take(noun + 1), "that"];
        for (int asides = 0, end = Words.Count - 1; asides < MostAsides && end > 0; asides++)
        {
            var start = end;
            while (start > 0 && (start == end || !Pauses[start - 1] && !IsJoiner(Words[start - 1])))
                start--;
            if (asides > 0 && BeforeThat.Contains(Words[end - 1]))
                return [.. Words.Skip(start).Take(end - start), "that"];
            end = start > 0 && IsJoiner(Words[start - 1]) ? start - 1 : start;
        }

        return ["that"];
    }

    /// <summary>The clause on which an "and that" hangs: "The doctor told me I was ill and that | I would die" gives "the doctor told me that"; only "that" where there is none.</summary>
    public List<string> ClauseOfJoined()
    {
        for (var verb = 1; KeepsClause && verb < Words.Count - 2; verb++)
        {
            if (!BeforeThat.Contains(Words[verb]) && !(Words[verb] is "told" or "tells" or "tell" or "doubt" or "deny" or "denied" or "hope"))
                continue;
            var first = verb;
            while (first > 0 && !Pauses[first - 1] && !IsJoiner(Words[first - 1]))
                first--;
            var end = Words[verb + 1] is "me" or "us" or "you" or "him" or "her" or "them" ? verb + 2 : verb + 1;
            return [.. Words.Skip(first).Take(end - first), "that"];
        }

        return ["that"];
    }

    /// <summary>The words but for the clauses between two pauses that only tell more of what stands before them: ", who had not slept,", ", because nobody paid,"; one with a condition, or with what somebody says, may go on behind its pause.</summary>
    public List<string> WithoutAsides()
    {
        var rest = new List<string>();
        for (var at = 0; at < Words.Count;)
        {
            var end = at;
            while (end < Words.Count - 1 && !Pauses[end])
                end++;
            var isAside = (at == 0 ? Pause : Pauses[at - 1]) && Pauses[end] && end > at && Words[at] is "who" or "which" or "whom" or "whose" or "because"
                && !Words.Skip(at).Take(end + 1 - at).Any(form => Conditions.Contains(form) || form is "say" or "says" or "said" or "means");
            if (!isAside)
                rest.AddRange(Words.Skip(at).Take(end + 1 - at));
            at = end + 1;
        }

        return rest;
    }

    /// <summary>"There is a rumour, and I can confirm it, that".</summary>
    public static bool IsAffirming(string form) => form is "true" or "correct" or "confirm" or "confirmed" or "accurate" or "started";

    private static bool IsJoiner(string form) => form is "and" or "but" or "because" or "so";
}

/// <param name="Reason">A sentence.</param>
/// <param name="Words">How many of the words left out, from the first, are to blame.</param>
internal sealed record CutHarm(string Reason, int Words);
