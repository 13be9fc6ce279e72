namespace QuoteBot.Checking;

/// <summary>Tells a word that the outlet spells out in part only: "h***", "a--", "s**t". Pure.</summary>
internal static class MaskedWords
{
    /// <param name="mine">Words that the claim alone has at this place.</param>
    /// <param name="printed">Words that the record alone has at this place.</param>
    /// <returns>Whether one side is the other with a word spelled out.</returns>
    public static bool AreAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
        => (mine, printed) switch
        {
            ([var word], [var start, var end]) => MaskBehind(record, start) is > 0 and var mask && record.Words[start].Span.End + mask == record.Words[end].Span.Start && Fits(claim.Words[word].Form, record.Words[start].Form, record.Words[end].Form),
            _ => mine.Count > 0 && mine.Count == printed.Count && mine.Zip(printed).All(pair => claim.Words[pair.First].Form == record.Words[pair.Second].Form
                || MaskBehind(record, pair.Second) > 0 && Fits(claim.Words[pair.First].Form, record.Words[pair.Second].Form, "")),
        };

    private static bool Fits(string word, string start, string end)
        => word.Length > start.Length + end.Length && word.StartsWith(start, StringComparison.Ordinal) && word.EndsWith(end, StringComparison.Ordinal);

    /// <returns>How many asterisks, or two or more hyphens, stand right behind the word; 0 for none.</returns>
    private static int MaskBehind(RecordWords record, int word)
    {
        var behind = record.Source.Text.AsSpan(record.Words[word].Span.End);
        var asterisks = behind.IndexOfAnyExcept('*');
        if (asterisks != 0)
            return asterisks < 0 ? behind.Length : asterisks;
        var hyphens = behind.IndexOfAnyExcept('-');
        return hyphens < 0 ? behind.Length : hyphens > 1 ? hyphens : 0;
    }
}
