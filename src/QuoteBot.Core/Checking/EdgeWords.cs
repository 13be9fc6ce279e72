namespace QuoteBot.Checking;

/// <summary>Places the first and last words of a claim that the alignment left out because a changed or missing word parts them from the rest.</summary>
/// <remarks>
/// "I saw it" of "I never saw it": the "I" alone is worth less than the gap before it, and without it the record would seem to be cut
/// where in truth a word was taken out.
/// </remarks>
internal static class EdgeWords
{
    /// <summary>More words than that are a clause of their own, which may lie elsewhere.</summary>
    private const int MostWords = 8;

    /// <summary>So many words of the record may be missing from the claim there.</summary>
    private const int MostMissing = 3;

    public static Alignment Placed(ClaimText claim, RecordWords record, Alignment alignment)
    {
        if (alignment.Pairs.Count == 0)
            return alignment;
        var before = Ahead(record, alignment.FirstRecord, -1, alignment.FirstClaim + MostMissing);
        var first = Matches(claim, record, Enumerable.Range(0, alignment.FirstClaim).Reverse().ToList(), before);
        var after = Ahead(record, alignment.LastRecord, 1, claim.Count - 1 - alignment.LastClaim + MostMissing);
        var last = Matches(claim, record, Enumerable.Range(alignment.LastClaim + 1, claim.Count - 1 - alignment.LastClaim).ToList(), after);
        return first.Count + last.Count == 0 ? alignment : alignment with { Pairs = [.. Enumerable.Reverse(first), .. alignment.Pairs, .. last] };
    }

    /// <summary>The record's next words, from near to far, in the same statement or the same text around it.</summary>
    private static List<int> Ahead(RecordWords record, int from, int step, int most)
    {
        var words = new List<int>();
        for (var at = from; words.Count < most;)
        {
            var next = Next(record, at, step);
            if (next < 0 || next >= record.Count || StatementOf(record, next) != StatementOf(record, from))
                break;
            words.Add(next);
            at = next;
        }

        return words;
    }

    private static int Next(RecordWords record, int at, int step)
    {
        if (step < 0)
            return record.JumpFrom[at] >= 0 ? record.JumpFrom[at] : at - 1;
        var next = Array.IndexOf(record.JumpFrom, at, at + 1);
        return next > 0 ? next : at + 1;
    }

    private static int StatementOf(RecordWords record, int word) => record.QuoteOf[word] is >= 0 and var quote ? record.Statement[quote] : -1;

    /// <summary>The longest common run of equal words, gaps allowed, from near to far; empty where they agree in less than half of the claim's words there.</summary>
    private static List<WordPair> Matches(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
    {
        if (mine.Count is 0 or > MostWords || printed.Count == 0)
            return [];
        var longest = new int[mine.Count + 1, printed.Count + 1];
        for (var i = mine.Count - 1; i >= 0; i--)
        {
            for (var j = printed.Count - 1; j >= 0; j--)
                longest[i, j] = AreEqual(i, j) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        var pairs = new List<WordPair>();
        for (int i = 0, j = 0; i < mine.Count && j < printed.Count;)
        {
            if (AreEqual(i, j))
                pairs.Add(new WordPair(mine[i++], printed[j++], PairKind.Equal));
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }

        var contents = mine.Count(word => claim.IsContent[word]);
        var placed = pairs.Count(pair => claim.IsContent[pair.Claim]);
        return placed * 2 >= contents && (pairs.Count * 2 >= mine.Count || (contents > 0 && placed == contents)) ? pairs : [];

        bool AreEqual(int i, int j) => claim.FormId[mine[i]] == record.FormId[printed[j]];
    }
}
