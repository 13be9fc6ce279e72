using QuoteBot.Checking.Claims;

namespace QuoteBot.Checking.Aligning;

/// <summary>Finds the stretches of a long record in which the claim's words crowd, so that alignment stays linear in the record's length.</summary>
internal static class Regions
{
    // Below this the whole window is cheaper than looking for regions.
    private const int SmallWindow = 240;

    /// <summary>A claim of as many words shares some with any text: only one that has a phrase of it is worth aligning.</summary>
    private const int LongClaim = 60;

    // Room for words that the claim left out, on top of the claim's own length.
    private const int Slack = 60;

    /// <summary>More places of one text than this are never shown.</summary>
    private const int MostRegions = 6;

    /// <summary>A region must hold at least this share of the claim's content words …</summary>
    private const double LeastShare = 0.3;

    // … or as many of them as make a clause: a long claim may be on record in part.
    private const int ContentsOfClause = 4;

    /// <returns>Half-open stretches of record words, best first.</returns>
    public static IReadOnlyList<(int Start, int End)> Of(ClaimText claim, RecordWords record)
    {
        if (claim.Count >= LongClaim && !claim.SharesPhrase(record))
            return [];
        var width = claim.Count * 2 + Slack;
        if (record.Count <= Math.Max(SmallWindow, width))
            return Shares(claim, record, 0, record.Count) >= LeastShare ? [(0, record.Count)] : [];

        var step = Math.Max(8, width / 4);
        var found = new List<(int Start, int End, double Share)>();
        for (var start = 0; start < record.Count; start += step)
        {
            var end = Math.Min(record.Count, start + width);
            var share = Shares(claim, record, start, end);
            if (share >= LeastShare)
                found.Add((start, end, share));
            if (end == record.Count)
                break;
        }

        var chosen = new List<(int Start, int End)>();
        foreach (var (start, end, _) in found.OrderByDescending(region => region.Share).ThenBy(region => region.Start))
        {
            if (chosen.Count == MostRegions)
                break;
            if (!chosen.Any(region => Math.Min(region.End, end) - Math.Max(region.Start, start) > width / 2))
                chosen.Add((start, end));
        }

        // The crowd of words may sit at the region's border, and the rest of the quote beyond it.
        return chosen.ConvertAll(region => (Math.Max(0, region.Start - width / 2), Math.Min(record.Count, region.End + width / 2)));
    }

    private static double Shares(ClaimText claim, RecordWords record, int start, int end)
    {
        var seen = new HashSet<int>();
        var content = 0;
        for (var j = start; j < end; j++)
        {
            if (record.StemId[j] >= 0 && seen.Add(record.StemId[j]))
                content++;
            else if (record.JoinedId[j] >= 0 && seen.Add(~record.JoinedId[j]))
                content++;
        }

        if (claim.DistinctContents == 0)
            return 1;
        var share = content / (double)claim.DistinctContents;
        return content >= ContentsOfClause ? Math.Max(share, LeastShare) : share;
    }
}
