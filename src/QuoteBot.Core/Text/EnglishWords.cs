namespace QuoteBot.Text;

/// <summary>Tells a word of English from a slip of the pen. Rare words that are nearly written as no other word are not in it.</summary>
public static class EnglishWords
{
    // Most checks never ask: some 73,000 words take a few hundredths of a second to read.
    private static readonly Lazy<HashSet<string>> All = new(() => [.. EmbeddedList.Lines("words.txt")]);

    /// <param name="form">A canonical form of four letters or more; shorter words are not in the list.</param>
    public static bool Contains(string form) => All.Value.Contains(form) || (form.EndsWith('s') && All.Value.Contains(form[..^1]));

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>A shorter form is a slip of too many words.</summary>
    private const int ShortestSlip = 6;

    private const int LongestSlip = 20;

    /// <summary>The words of which the form is one slip of the pen: a letter more, less or other, or two neighbours exchanged; never the first.</summary>
    /// <param name="form">A canonical form.</param>
    /// <returns>In alphabetical order; empty for what is a word itself, no word of plain letters, or shorter than six letters or longer than twenty.</returns>
    public static IReadOnlyList<string> MeantBy(string form)
    {
        if (form.Length is < ShortestSlip or > LongestSlip || !form.All(char.IsAsciiLetterLower) || Contains(form))
            return [];
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = 1; at <= form.Length; at++)
        {
            var (before, after) = (form[..at], form[at..]);
            foreach (var letter in Letters)
            {
                Try(before + letter + after);
                if (after.Length > 0)
                    Try(before + letter + after[1..]);
            }

            if (after.Length > 0)
                Try(before + after[1..]);
            if (after.Length > 1)
                Try(before + after[1] + after[0] + after[2..]);
        }

        return [.. found];

        void Try(string word)
        {
            if (Contains(word))
                found.Add(word);
        }
    }
}
