namespace QuoteBot.Checking;

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
            else if (part.Op == DiffOp.Delete)
                sentences.Add($"The claim leaves out “{part.Record}”.");
            else
                sentences.Add($"The claim adds “{part.Claim}”.");
        }

        return sentences;
    }
}
