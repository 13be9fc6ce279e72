using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Omissions;

namespace QuoteBot.Checking.Aligning;

/// <summary>Finds the places of a claim, or of a run of its words, in the windows.</summary>
internal static class Places
{
    // The lead paragraph, the quote, and a caption that repeats it.
    private const int MostPlacesOfRegion = 3;

    /// <summary>A second place of one region is worth a look only when it can hold this share of the claim's content words.</summary>
    private const double SecondPlaceShare = 0.5;

    // An end of an alignment that is held by fewer content words, beyond a gap, is chance.
    private const int LeastEndContents = 2;
    private const int LongEndGap = 4;

    public static IEnumerable<Alignment> Of(ClaimText claim, RecordWords record)
    {
        foreach (var (start, end) in Regions.Of(claim, record))
        {
            var taken = new bool[record.Count];
            for (var found = 0; found < MostPlacesOfRegion; found++)
            {
                var alignment = Trimmed(claim, record, Aligner.Align(claim, record, 0, claim.Count, start, end, taken));
                if (alignment.Pairs.Count == 0)
                    break;
                yield return alignment;
                foreach (var pair in alignment.Pairs)
                    taken[pair.Record] = true;
                if (SharesLeft(claim, record, start, end, taken) < SecondPlaceShare)
                    break;
            }
        }
    }

    /// <summary>The best place of one run of the claim's words.</summary>
    public static Alignment OfRun(ClaimText claim, RecordWords record, int from, int to)
    {
        var best = Alignment.Nothing;
        foreach (var (start, end) in Regions.Of(claim, record))
        {
            var alignment = Trimmed(claim, record, Aligner.Align(claim, record, from, to, start, end));
            if (alignment.Score > best.Score)
                best = alignment;
        }

        return best;
    }

    public static Alignment Trimmed(ClaimText claim, RecordWords record, Alignment alignment)
    {
        var pairs = alignment.Pairs.ToList();
        while (Cuttable(claim, record, pairs) is var (start, count))
            pairs.RemoveRange(start, count);
        return pairs.Count == alignment.Pairs.Count ? alignment : alignment with { Pairs = pairs };
    }

    private static (int Start, int Count)? Cuttable(ClaimText claim, RecordWords record, List<WordPair> pairs)
    {
        for (var at = 1; at < pairs.Count; at++)
        {
            if (!IsGap(claim, record, pairs[at - 1], pairs[at]))
                continue;
            if (Contents(claim, pairs, 0, at) < LeastEndContents)
                return (0, at);
            break;
        }

        for (var at = pairs.Count - 1; at > 0; at--)
        {
            if (!IsGap(claim, record, pairs[at - 1], pairs[at]))
                continue;
            if (Contents(claim, pairs, at, pairs.Count) < LeastEndContents)
                return (at, pairs.Count - at);
            break;
        }

        return null;
    }

    private static bool IsGap(ClaimText claim, RecordWords record, WordPair one, WordPair two)
        => StatementPath.Between(record, one.Record, two.Record) >= LongEndGap && !claim.CutBefore[two.Claim]
            || Enumerable.Range(one.Claim + 1, Math.Max(0, two.Claim - one.Claim - 1)).Count(word => !claim.IsBracketed[word]) >= LongEndGap;

    private static int Contents(ClaimText claim, List<WordPair> pairs, int from, int to)
        => pairs.Skip(from).Take(to - from).Count(pair => claim.IsContent[pair.Claim]);

    private static double SharesLeft(ClaimText claim, RecordWords record, int start, int end, bool[] taken)
    {
        var seen = new HashSet<int>();
        for (var j = start; j < end; j++)
        {
            if (!taken[j] && record.StemId[j] >= 0)
                seen.Add(record.StemId[j]);
        }

        return claim.DistinctContents == 0 ? 0 : seen.Count / (double)claim.DistinctContents;
    }
}
