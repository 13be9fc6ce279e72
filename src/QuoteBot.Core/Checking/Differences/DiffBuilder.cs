using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Omissions;

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
    // "if", "and the".
    private const int MostReporters = 3;

    // "unless it rains": a shorter stretch between pauses is a remark.
    private const int ShortestClause = 3;

    private readonly DiffParts _parts = new(claim, record, alignment.Pairs, reported);

    // The verbs of words like "harbour's" that the other side writes out: they are told with those words.
    private readonly HashSet<int> _contracted = [];
    private readonly HashSet<int> _contractedOfClaim = [];
    private int _cut;

    public Comparison Build()
    {
        var pairs = alignment.Pairs;
        var edges = new DiffEdges(claim, record, alignment, counts, _parts);
        edges.Leading(pairs[0]);
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

        edges.Trailing(pairs[^1]);
        return new(_parts.Settle(_parts.Extra > 0), _parts.Extra, _parts.Swapped, _parts.Filled, _cut);
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
            if (!(_parts.AreOtherNames(plain, beside) || beside.Count > 0 && _parts.Classify(plain, beside) == DiffChange.Number))
                beside.Clear();
            _parts.Emit([], printed.Except(beside).ToList(), DiffChange.Marked);
            _parts.Emit(marked, [], DiffChange.Marked);
            if (plain.Count > 0)
                _parts.Changed(plain, beside);
            return;
        }

        // What the outlet put in itself, or left out itself, is no change by the claim.
        var inserted = printed.Where(word => record.IsBracketed[word]).ToList();
        if (inserted.Count > 0 && !(inserted.Count == printed.Count && _parts.AreOtherNames(mine, inserted)))
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
            _parts.Outside(mine);
            return;
        }

        if (printed.Count == 0 && IsReporters(mine, one.Record + 1, two.Record))
        {
            _parts.Emit(mine, [], DiffChange.Cosmetic);
            return;
        }

        if (printed.Count == 0 && mine.Count > 0 && claim.SentenceStart[mine[0]] && claim.SentenceStart[two.Claim])
        {
            _parts.Outside(mine);
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

        // A slip beside other words that differ is a slip all the same; but "thatd" is all of "that'd".
        if (mine.Count != printed.Count && mine.Count > 0 && printed.Count > 0)
        {
            var isFirst = _parts.IsSlip(mine[..1], printed[..1]);
            if ((isFirst || _parts.IsSlip(mine[^1..], printed[^1..])) && _parts.Classify(mine, printed) != DiffChange.Cosmetic)
            {
                var (mySlip, printedSlip) = isFirst ? (1, 1) : (mine.Count - 1, printed.Count - 1);
                _parts.Changed(mine[..mySlip], printed[..printedSlip]);
                _parts.Changed(mine[mySlip..], printed[printedSlip..]);
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

    private bool IsCutClause(WordPair one, WordPair two, List<int> mine, List<int> printed)
        => mine.Count == 0 && IsClause(record, one.Record, two.Record, printed) && CutReader.HarmInside(record, one.Record, two.Record, printed) is not null;

    /// <summary>The words between two others are a clause of their own, between two pauses; a word or phrase inside a clause is a dropped word.</summary>
    public static bool IsClause(RecordWords record, int before, int after, List<int> printed)
        => printed.Count >= ShortestClause && Marks.EndsClause(record.Between(before + 1)) && Marks.EndsClause(record.Between(after));
}
