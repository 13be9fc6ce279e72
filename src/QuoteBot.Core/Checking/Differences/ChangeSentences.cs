namespace QuoteBot.Checking.Differences;

/// <summary>Tells each change of a diff in a sentence.</summary>
internal static class ChangeSentences
{
    // More changes than this are read in the diff itself.
    private const int Most = 4;

    public static IReadOnlyList<string> Of(IReadOnlyList<DiffPart> diff)
    {
        var sentences = new List<string>();
        for (var at = 0; at < diff.Count && sentences.Count < Most; at++)
        {
            var part = diff[at];
            if (!part.Differs)
                continue;
            if (part.Op == DiffOp.Delete && at + 1 < diff.Count && diff[at + 1].Op == DiffOp.Insert && diff[at + 1].Change == part.Change)
                sentences.Add($"The record has “{part.Record}” where the claim has “{diff[++at].Claim}”.");
            else if (part.Op == DiffOp.Delete && LeftOutUntil(diff, at) is var last && last > at)
            {
                sentences.Add($"The claim leaves out “{string.Join(' ', diff.Skip(at).Take(last + 1 - at).Select(one => one.Record))}”.");
                at = last;
            }
            else if (part.Op == DiffOp.Delete)
                sentences.Add($"The claim leaves out “{part.Record}”.");
            else
                sentences.Add($"The claim adds “{part.Claim}”.");
        }

        return sentences;
    }

    /// <summary>The first name that the two sides spell in two ways, which is no change of what was said; null for none.</summary>
    public static string? OfName(IReadOnlyList<DiffPart> diff)
    {
        for (var at = 1; at < diff.Count; at++)
        {
            if (diff[at - 1] is { Op: DiffOp.Delete, Change: DiffChange.Cosmetic } printed && diff[at] is { Op: DiffOp.Insert, Change: DiffChange.Cosmetic } mine && Misspelt.AreSpellings(mine.Claim, printed.Record))
                return $"with “{printed.Record}” where the claim has “{mine.Claim}”";
        }

        return null;
    }

    /// <summary>The last of the changes that are left out in one run; small words between them belong to it. The first where it is alone, or the claim has others in their place.</summary>
    private static int LeftOutUntil(IReadOnlyList<DiffPart> diff, int first)
    {
        var last = first;
        var end = first;
        for (; end < diff.Count && diff[end].Op == DiffOp.Delete; end++)
            last = diff[end].Differs ? end : last;
        return end < diff.Count && diff[end].Op == DiffOp.Insert ? first : last;
    }
}
