namespace QuoteBot.Text;

/// <summary>Tells a word of English from a slip of the pen. Rare words that are nearly written as no other word are not in it.</summary>
public static class EnglishWords
{
    // Most checks never ask: some 73,000 words take a few hundredths of a second to read.
    private static readonly Lazy<HashSet<string>> All = new(() => [.. EmbeddedList.Lines("words.txt")]);

    /// <param name="form">A canonical form of four letters or more; shorter words are not in the list.</param>
    public static bool Contains(string form) => All.Value.Contains(form) || (form.EndsWith('s') && All.Value.Contains(form[..^1]));
}
