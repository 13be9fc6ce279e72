using System.Collections.Frozen;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Omissions;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <param name="Parts">The claim against the record, in order.</param>
/// <param name="Extra">Content words of the claim that stand outside what is on record, as clauses of their own.</param>
/// <param name="Swapped">Content words of the claim that stand exactly where the record has another word of their class.</param>
/// <param name="Filled">Content words of the claim that are fillers, false starts and parts of a name in another length: the record need not have them.</param>
/// <param name="Cut">How many of the parts are whole clauses that the claim left out in its middle without a mark, and that govern what it kept.</param>
internal sealed record Comparison(IReadOnlyList<DiffPart> Parts, int Extra, int Swapped, int Filled, int Cut);

/// <summary>Turns an alignment into the diff that is shown, one stretch after the other.</summary>
/// <param name="counts">Whether a record word belongs to the statement.</param>
/// <param name="reported">The record is reported speech: tense and person are as the reporter's sentence demands.</param>
internal sealed class DiffBuilder(ClaimText claim, RecordWords record, Alignment alignment, Func<int, bool> counts, bool reported)
{
    // A word or three at the claim's edge, where the record goes on otherwise, is a swap; more is a clause of its own.
    private const int LongestEdgeSwap = 3;

    /// <summary>"he will do it" for "he will think about doing it": such words stand for all that follows in the record, which may be anything that the claim does not say elsewhere.</summary>
    private static readonly FrozenSet<string> Standing = WordSet.Of("do does did done doing be been is was are were have has had it them that this so me us you him her");

    private const int ReachOfStanding = 3;

    // "if", "and the".
    private const int MostReporters = 3;

    // "the Second World War".
    private const int LongestName = 6;

    // "unless it rains": a shorter stretch between pauses is a remark.
    private const int ShortestClause = 3;

    private readonly DiffParts _parts = new(claim, record, alignment.Pairs, reported);

    // The verbs of words like "harbour's" that the other side writes out: they are told with those words.
    private readonly HashSet<int> _contracted = [];
    private readonly HashSet<int> _contractedOfClaim = [];
    private int _extra;
    private int _cut;

    public Comparison Build()
    {
        var pairs = alignment.Pairs;
        Leading(pairs[0]);
        var runStart = 0;
        for (var at = 1; at <= pairs.Count; at++)
        {
            if (at < pairs.Count && Touch(pairs[at - 1], pairs[at]) && pairs[at].Kind != PairKind.Inflected && pairs[at - 1].Kind != PairKind.Inflected)
                continue;
            Run(runStart, at - 1);
            if (at < pairs.Count)
            {
                Gap(pairs[at - 1], pairs[at]);
                runStart = at;
            }
        }

        Trailing(pairs[^1]);
        return new(_parts.Settle(_extra > 0), _extra, _parts.Swapped, _parts.Filled, _cut);
    }

    private bool Touch(WordPair one, WordPair two)
        => two.Claim <= one.Claim + 1 && !Skipped(one.Record, two.Record).Any();

    private IEnumerable<int> Skipped(int from, int to)
        => Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).Where(counts);

    private void Run(int first, int last)
    {
        var pairs = alignment.Pairs;
        if (pairs[first].Kind == PairKind.Inflected)
        {
            var (verbClaimed, verbPrinted) = ContractedVerbs.Behind(claim, record, pairs[first], first + 1 < pairs.Count ? pairs[first + 1] : null);
            if (verbClaimed.Count + verbPrinted.Count > 0)
                _parts.Changed([pairs[first].Claim, .. verbClaimed], [pairs[first].Record, .. verbPrinted]);
            else
                _parts.Inflected(pairs[first]);
            _contracted.UnionWith(verbPrinted);
            _contractedOfClaim.UnionWith(verbClaimed);
            return;
        }

        var start = first;
        for (var at = first; at <= last; at++)
        {
            if (at < last && _parts.Restyled(pairs[at]) == _parts.Restyled(pairs[at + 1]))
                continue;
            _parts.Equal(pairs[start], pairs[at], counts);
            start = at + 1;
        }
    }

    private void Gap(WordPair one, WordPair two)
    {
        var mine = Enumerable.Range(one.Claim + 1, Math.Max(0, two.Claim - one.Claim - 1)).Where(word => !_contractedOfClaim.Contains(word)).ToList();
        var printed = Skipped(one.Record, two.Record).Where(word => !_contracted.Contains(word)).ToList();
        var marked = mine.Where(word => claim.IsBracketed[word]).ToList();
        if (marked.Count > 0 || claim.CutBefore[two.Claim] || mine.Any(word => claim.CutBefore[word]))
        {
            var plain = mine.Except(marked).ToList();
            // A name or number beside the claim's own "…" stands where the record has another, and not where something was left out.
            var beside = plain.Count == 0 ? [] : claim.CutBefore[two.Claim] ? printed.Take(plain.Count).ToList() : claim.CutBefore[plain[0]] ? printed.TakeLast(plain.Count).ToList() : [];
            if (!(IsNamed(plain, beside) || beside.Count > 0 && _parts.Classify(plain, beside) == DiffChange.Number))
                beside.Clear();
            _parts.Emit([], printed.Except(beside).ToList(), DiffChange.Marked);
            _parts.Emit(marked, [], DiffChange.Marked);
            if (plain.Count > 0)
                _parts.Changed(plain, beside);
            return;
        }

        // What the outlet put in itself, or left out itself, is no change by the claim.
        var inserted = printed.Where(word => record.IsBracketed[word]).ToList();
        if (inserted.Count > 0 && !(inserted.Count == printed.Count && IsNamed(mine, inserted)))
        {
            _parts.Emit([], inserted, DiffChange.Marked);
            printed = printed.Except(inserted).ToList();
            if (printed.Count == 0)
            {
                _parts.Emit(mine, [], DiffChange.Marked);
                return;
            }
        }

        if (mine.Count > 0 && printed.Count == 0 && (record.CutBefore(two.Record) || record.CutBefore(one.Record + 1)))
        {
            Outside(mine);
            return;
        }

        if (printed.Count == 0 && IsReporters(mine, one.Record + 1, two.Record))
        {
            _parts.Emit(mine, [], DiffChange.Cosmetic);
            return;
        }

        if (printed.Count == 0 && mine.Count > 0 && claim.SentenceStart[mine[0]] && claim.SentenceStart[two.Claim])
        {
            Outside(mine);
            return;
        }

        if (mine.Count == 0 && two.Claim == one.Claim + 1 && WholeSentences.Are(record, one.Record, two.Record, printed) && CutReader.HarmOfSentences(record, one.Record, printed) is null)
        {
            _parts.Emit([], printed, DiffChange.Cosmetic);
            return;
        }

        if (IsCutClause(one, two, mine, printed))
        {
            _cut++;
            _parts.Emit([], printed, DiffChange.Wording);
            return;
        }

        // A slip beside other words that differ is a slip all the same.
        if (mine.Count != printed.Count && mine.Count > 0 && printed.Count > 0 && _parts.Classify(mine, printed) != DiffChange.Cosmetic)
        {
            if (_parts.IsSlip(mine[..1], printed[..1]))
            {
                _parts.Changed(mine[..1], printed[..1]);
                (mine, printed) = (mine[1..], printed[1..]);
            }
            else if (_parts.IsSlip(mine[^1..], printed[^1..]))
            {
                _parts.Changed(mine[..^1], printed[..^1]);
                _parts.Changed(mine[^1..], printed[^1..]);
                return;
            }
        }

        if (mine.Count == printed.Count && !Handles.AreAllThatDiffers(claim, record, mine, printed))
        {
            for (var at = 0; at < mine.Count; at++)
                _parts.Changed([mine[at]], [printed[at]]);
            return;
        }

        _parts.Changed(mine, printed);
    }

    /// <summary>“there would be hell” if “we failed”: the reporter's own word between the marks, which the claim has as printed.</summary>
    private bool IsReporters(List<int> mine, int start, int end)
        => mine.Count is > 0 and <= MostReporters && end - start == mine.Count && Enumerable.Range(0, mine.Count).All(at => record.Words[start + at].Form == claim.Words[mine[at]].Form);

    private void Leading(WordPair first)
    {
        if (first.Claim == 0)
            return;
        var mine = Enumerable.Range(0, first.Claim).ToList();
        var chat = mine.TakeWhile(word => LoneWords.IsChat(claim.Words[word].Form)).ToList();
        mine.RemoveRange(0, chat.Count);
        _parts.Fill(chat);
        if (mine.Count > 0)
            Leading(first, mine);
    }

    private void Leading(WordPair first, List<int> mine)
    {
        var printed = new List<int>();
        for (var at = first.Record - 1; at >= 0 && counts(at) && !Marks.EndsSentence(record.Between(at + 1)); at--)
            printed.Add(at);
        printed.Reverse();
        if (claim.SentenceStart[first.Claim])
            printed.Clear();
        if (mine.Count == 1 && printed.Count > 1 && ContractedVerbs.AreAllThatDiffers(claim, record, mine, printed[^2..]))
            _parts.Changed(mine, printed[^2..]);
        else if (!IsOtherName(mine, length => printed[^Math.Min(length, printed.Count)..]))
            Edge(mine, printed.TakeLast(Math.Min(printed.Count, mine.Count)).ToList(), Marks.EndsClause(record.Between(first.Record)));
    }

    private void Trailing(WordPair last)
    {
        var mine = Enumerable.Range(last.Claim + 1, claim.Count - last.Claim - 1).ToList();
        var chat = mine.AsEnumerable().Reverse().TakeWhile(word => LoneWords.IsChat(claim.Words[word].Form)).Reverse().ToList();
        mine.RemoveRange(mine.Count - chat.Count, chat.Count);
        if (mine.Count > 0)
            Trailing(last, mine);
        _parts.Fill(chat);
    }

    private void Trailing(WordPair last, List<int> mine)
    {
        var printed = new List<int>();
        for (var at = last.Record + 1; at < record.Count && counts(at) && !Marks.EndsSentence(record.Between(at)); at++)
            printed.Add(at);
        if (claim.SentenceStart[mine[0]])
            printed.Clear();
        if (mine.Count == 1 && printed.Count > 1 && ContractedVerbs.AreAllThatDiffers(claim, record, mine, printed[..2]))
        {
            _parts.Changed(mine, printed[..2]);
            return;
        }

        if (MaskedWords.AtEnd(claim, record, mine, printed) is > 0 and var spelled)
        {
            _parts.Changed(mine, printed[..spelled]);
            return;
        }

        if (IsOtherName(mine, length => printed[..Math.Min(length, printed.Count)]))
            return;
        var pause = Marks.EndsClause(record.Between(last.Record + 1));
        if (!pause && mine.Count < LongestEdgeSwap && mine.TrueForAll(word => Standing.Contains(claim.Words[word].Form)) && printed.Take(ReachOfStanding).Any(word => Lexicon.IsContent(record.Words[word].Form) && record.StemId[word] < 0))
            _parts.Emit(mine, printed.Take(ReachOfStanding).ToList(), DiffChange.Wording);
        else
            Edge(mine, printed.Take(mine.Count).ToList(), pause);
    }

    /// <summary>The claim's edge calls a war or a body otherwise than the record does: "The NRA can go" for "The National Rifle Association can go". There the record's name is as long as it is, whatever the claim's.</summary>
    /// <param name="place">The record's words beside the aligned ones, so many.</param>
    private bool IsOtherName(List<int> mine, Func<int, List<int>> place)
    {
        var initials = mine.FindAll(word => !IsArticle(claim.Words[word].Form));
        for (var length = 0; length <= LongestName; length++)
        {
            var printed = length == 0 ? [] : place(length);
            if (WorldWars.AreAllThatDiffers(claim, record, mine, printed, alignment.Pairs) || HouseNames.AreAllThatDiffers(claim, record, mine, printed))
            {
                _parts.Changed(mine, printed);
                return true;
            }

            if (initials.Count != 1)
                continue;
            var full = printed.FindAll(word => !IsArticle(record.Words[word].Form) || word > printed[0]);
            if (full.Count == printed.Count && Abbreviations.AreAllThatDiffers(claim, record, initials, full))
            {
                _parts.Changed(initials, full);
                return true;
            }
        }

        return false;
    }

    /// <summary>Both are names, and different ones: "(Ruiz)" for the outlet's "(Vik)", not "he" for it.</summary>
    private bool IsNamed(List<int> mine, List<int> printed)
        => printed.Count > 0 && mine.Exists(word => Names.InClaim(claim, record, word, printed)) && printed.Exists(word => Names.InRecord(record, word)) && (_parts.Classify(mine, printed) == DiffChange.Name || _parts.IsMisspelt(mine, printed));

    private static bool IsArticle(string form) => form is "the" or "a" or "an";

    private void Edge(List<int> mine, List<int> printed, bool pause)
    {
        if (mine.All(word => claim.IsBracketed[word]))
            _parts.Emit(mine, [], DiffChange.Marked);
        else if (mine.Count <= LongestEdgeSwap && printed.Count > 0 && (mine.Any(word => claim.IsContent[word]) || (!pause && _parts.Classify(mine, printed) == DiffChange.Negation)))
            _parts.Changed(mine, printed.TrueForAll(word => record.IsBracketed[word]) && !IsNamed(mine, printed) ? [] : printed);
        else if (mine.Count < LongestEdgeSwap && mine.Count == printed.Count && !pause && _parts.Classify(mine, printed) == DiffChange.Wording)
            _parts.Changed(mine, printed);
        else if (mine.Count < LongestEdgeSwap && _parts.Classify(mine, []) is var change && change is DiffChange.Negation or DiffChange.Modal or DiffChange.Cosmetic)
            _parts.Changed(mine, []);
        else
            Outside(mine);
    }

    private void Outside(List<int> mine)
    {
        _extra += mine.Count(word => claim.IsContent[word]);
        var change = mine.Exists(word => claim.IsContent[word]) ? DiffChange.Wording : DiffChange.Cosmetic;
        _parts.Emit(mine, [], change);
    }

    private bool IsCutClause(WordPair one, WordPair two, List<int> mine, List<int> printed)
        => mine.Count == 0 && IsClause(record, one.Record, two.Record, printed) && CutReader.HarmInside(record, one.Record, two.Record, printed) is not null;

    /// <summary>The words between two others are a clause of their own, between two pauses; a word or phrase inside a clause is a dropped word.</summary>
    public static bool IsClause(RecordWords record, int before, int after, List<int> printed)
        => printed.Count >= ShortestClause && Marks.EndsClause(record.Between(before + 1)) && Marks.EndsClause(record.Between(after));
}
