using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <param name="Parts">The claim against the record, in order.</param>
/// <param name="Extra">Content words of the claim that stand outside what is on record, as clauses of their own.</param>
/// <param name="Swapped">Content words of the claim that stand exactly where the record has another word of their class.</param>
internal sealed record Comparison(IReadOnlyList<DiffPart> Parts, int Extra, int Swapped);

/// <summary>Turns an alignment into the diff that is shown, one stretch after the other.</summary>
internal sealed class DiffBuilder(ClaimText claim, RecordWords record, Alignment alignment, Func<int, bool> counts)
{
    // A word or three at the claim's edge, where the record goes on otherwise, is a swap; more is a clause of its own.
    private const int LongestEdgeSwap = 3;

    // A negation that moved ("I do not think we will" – "I think we will not") stays within a clause.
    private const int LongestMove = 8;

    private readonly List<DiffPart> _parts = [];
    private readonly List<(int At, int Part, int Net)> _negations = [];
    private int _extra;
    private int _swapped;

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
        SettleMovedNegation();
        return new(_parts, _extra, _swapped);
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
            Emit([pairs[first].Claim], [pairs[first].Record], DiffChange.Wording);
            return;
        }

        var start = first;
        for (var at = first; at <= last; at++)
        {
            if (at < last && Restyled(pairs[at]) == Restyled(pairs[at + 1]))
                continue;
            _parts.Add(new(DiffOp.Equal, claim.Cut(pairs[start].Claim, pairs[at].Claim), Printed(pairs[start].Record, pairs[at].Record), Restyled(pairs[at]) ? DiffChange.Cosmetic : DiffChange.None));
            start = at + 1;
        }
    }

    private void Gap(WordPair one, WordPair two)
    {
        var mine = Enumerable.Range(one.Claim + 1, Math.Max(0, two.Claim - one.Claim - 1)).ToList();
        var printed = Skipped(one.Record, two.Record).ToList();
        var marked = mine.Where(word => claim.IsBracketed[word]).ToList();
        if (marked.Count > 0 || claim.CutBefore[two.Claim] || mine.Any(word => claim.CutBefore[word]))
        {
            var plain = mine.Except(marked).ToList();
            Emit([], printed, DiffChange.Marked);
            Emit(marked, [], DiffChange.Marked);
            if (plain.Count > 0)
                Changed(plain, []);
            return;
        }

        // What the outlet put in itself, or left out itself, is no change by the claim.
        var inserted = printed.Where(word => record.IsBracketed[word]).ToList();
        if (inserted.Count > 0)
        {
            Emit([], inserted, DiffChange.Marked);
            printed = printed.Except(inserted).ToList();
            if (printed.Count == 0)
            {
                Emit(mine, [], DiffChange.Marked);
                return;
            }
        }

        if (mine.Count > 0 && printed.Count == 0 && (record.CutBefore(two.Record) || record.CutBefore(one.Record + 1)))
        {
            Outside(mine);
            return;
        }

        if (printed.Count == 0 && mine.Count > 0 && claim.SentenceStart[mine[0]] && claim.SentenceStart[two.Claim])
        {
            Outside(mine);
            return;
        }

        if (mine.Count == printed.Count)
        {
            for (var at = 0; at < mine.Count; at++)
                Changed([mine[at]], [printed[at]]);
            return;
        }

        Changed(mine, printed);
    }

    private void Leading(WordPair first)
    {
        if (first.Claim == 0)
            return;
        var mine = Enumerable.Range(0, first.Claim).ToList();
        var printed = new List<int>();
        for (var at = first.Record - 1; at >= 0 && counts(at) && !Marks.EndsSentence(record.Between(at + 1)); at--)
            printed.Add(at);
        printed.Reverse();
        if (claim.SentenceStart[first.Claim])
            printed.Clear();
        Edge(mine, printed.TakeLast(Math.Min(printed.Count, mine.Count)).ToList());
    }

    private void Trailing(WordPair last)
    {
        if (last.Claim == claim.Count - 1)
            return;
        var mine = Enumerable.Range(last.Claim + 1, claim.Count - last.Claim - 1).ToList();
        var printed = new List<int>();
        for (var at = last.Record + 1; at < record.Count && counts(at) && !Marks.EndsSentence(record.Between(at)); at++)
            printed.Add(at);
        if (claim.SentenceStart[mine[0]])
            printed.Clear();
        Edge(mine, printed.Take(mine.Count).ToList());
    }

    private void Edge(List<int> mine, List<int> printed)
    {
        if (mine.All(word => claim.IsBracketed[word]))
            Emit(mine, [], DiffChange.Marked);
        else if (mine.Count <= LongestEdgeSwap && printed.Count > 0 && (mine.Exists(word => claim.IsContent[word]) || printed.Exists(word => Lexicon.IsNegation(PrintedForm(word)))))
            Changed(mine, printed.TrueForAll(word => record.IsBracketed[word]) ? [] : printed);
        else if (mine.Count < LongestEdgeSwap && Classify(mine, []) is var change && change is DiffChange.Negation or DiffChange.Modal or DiffChange.Cosmetic)
            Changed(mine, []);
        else
            Outside(mine);
    }

    private void Outside(List<int> mine)
    {
        _extra += mine.Count(word => claim.IsContent[word] && !claim.IsBracketed[word]);
        var change = mine.Exists(word => claim.IsContent[word]) ? DiffChange.Wording : DiffChange.Cosmetic;
        Emit(mine, [], change);
    }

    private void Changed(List<int> mine, List<int> printed)
    {
        if (mine.Count == 0 && printed.Count > 0)
        {
            printed = WithoutFillers(printed);
            foreach (var group in Grouped(printed, word => Classify([], [word])))
                Add([], group, Classify([], group));
        }
        else if (printed.Count == 0)
        {
            foreach (var group in Grouped(mine, word => Classify([word], [])))
                Add(group, [], Classify(group, []));
        }
        else if (Letters(claim.Cut(mine[0], mine[^1])).Equals(Letters(record.Cut(printed[0], printed[^1])), StringComparison.OrdinalIgnoreCase))
        {
            // "US" among capitals reads as the pronoun; the letters are the same.
            _parts.Add(new(DiffOp.Equal, claim.Cut(mine[0], mine[^1]), record.Cut(printed[0], printed[^1]), DiffChange.Cosmetic));
        }
        else
        {
            Add(mine, printed, Classify(mine, printed));
        }
    }

    /// <summary>Shows the record's fillers ("you know") as cosmetic and gives the other words.</summary>
    private List<int> WithoutFillers(List<int> printed)
    {
        var others = new List<int>();
        for (var at = 0; at < printed.Count; at++)
        {
            var length = QuoteText.FillerLength(record.Words, printed[at]);
            if (length > 0 && at + length <= printed.Count && printed[at + length - 1] == printed[at] + length - 1)
            {
                Emit([], printed.GetRange(at, length), DiffChange.Cosmetic);
                at += length - 1;
            }
            else
            {
                others.Add(printed[at]);
            }
        }

        if (others.Count == 0 || others.Count == printed.Count || !IsFalseStart(printed, others))
            return others;
        Emit([], others, DiffChange.Cosmetic);
        return [];
    }

    /// <summary>"I will, well, I will": with the fillers gone, the words are said once more directly before or after.</summary>
    private bool IsFalseStart(List<int> printed, List<int> others)
    {
        return Same(printed[^1] + 1) || Same(printed[0] - others.Count);

        bool Same(int from) => from >= 0 && from + others.Count <= record.Count && others.Index().All(word => PrintedForm(word.Item) == PrintedForm(from + word.Index));
    }

    private void Add(List<int> mine, List<int> printed, DiffChange change)
    {
        if (change == DiffChange.Negation)
            _negations.Add((mine.Count > 0 ? mine[0] : printed[0], _parts.Count, Negations(mine.ConvertAll(MyForm)) - Negations(printed.ConvertAll(PrintedForm))));
        if (mine.Count > 0 && printed.Count > 0 && DiffClassifier.ChangesMeaning(change))
            _swapped += mine.Count(word => claim.IsContent[word]);
        Emit(mine, printed, change);
    }

    private void Emit(List<int> mine, List<int> printed, DiffChange change)
    {
        if (printed.Count > 0)
            _parts.Add(new(DiffOp.Delete, "", string.Join(' ', Runs(printed).Select(run => record.Cut(run[0], run[^1]))), change));
        if (mine.Count > 0)
            _parts.Add(new(DiffOp.Insert, string.Join(' ', Runs(mine).Select(run => claim.Cut(run[0], run[^1]))), "", change));
    }

    /// <summary>Two negations, one added and one taken out near by, are one that moved.</summary>
    private void SettleMovedNegation()
    {
        if (_negations is not [var one, var two] || one.Net + two.Net != 0 || Math.Abs(two.At - one.At) > LongestMove)
            return;
        foreach (var (_, part, _) in _negations)
        {
            for (var at = part; at < _parts.Count && at < part + 2; at++)
            {
                if (_parts[at].Change == DiffChange.Negation)
                    _parts[at] = _parts[at] with { Change = DiffChange.Wording };
            }
        }
    }

    private DiffChange Classify(List<int> mine, List<int> printed)
        => DiffClassifier.Classify(mine.ConvertAll(MyForm), printed.ConvertAll(PrintedForm), mine.ConvertAll(claim.IsName), printed.ConvertAll(record.IsName));

    private string MyForm(int word) => claim.Words[word].Form;

    private string PrintedForm(int word) => record.Words[word].Form;

    private static int Negations(List<string> forms) => forms.Count(Lexicon.IsNegation);

    /// <summary>Whether the two are written differently beyond case and marks: forty, 40.</summary>
    private bool Restyled(WordPair pair)
        => !Letters(claim.Cut(pair.Claim, pair.Claim)).Equals(Letters(record.Cut(pair.Record, pair.Record)), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol));

    private string Printed(int first, int last)
        => string.Join(' ', Runs(Enumerable.Range(first, last - first + 1).Where(word => word == first || word == last || counts(word)).ToList()).Select(run => record.Cut(run[0], run[^1])));

    private static IEnumerable<List<int>> Grouped(List<int> words, Func<int, DiffChange> change)
    {
        var group = new List<int>();
        foreach (var word in words)
        {
            if (group.Count > 0 && change(group[^1]) != change(word))
            {
                yield return group;
                group = [];
            }

            group.Add(word);
        }

        if (group.Count > 0)
            yield return group;
    }

    private static List<List<int>> Runs(List<int> words)
    {
        var runs = new List<List<int>>();
        foreach (var word in words)
        {
            if (runs.Count > 0 && runs[^1][^1] == word - 1)
                runs[^1].Add(word);
            else
                runs.Add([word]);
        }

        return runs;
    }
}
