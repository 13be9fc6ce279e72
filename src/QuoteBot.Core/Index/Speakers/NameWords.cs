using QuoteBot.Text;

namespace QuoteBot.Index.Speakers;

/// <summary>The words of a name or role: folded, without possessives.</summary>
internal static class NameWords
{
    /// <summary>The names that one check meets, many times over: most of those of two dozen articles, and of whoever is called as the claimed speaker.</summary>
    public const int RememberedNames = 1 << 12;

    /// <summary>A longer one is a sentence.</summary>
    public const int LongestName = 64;

    private static readonly FormCache<IReadOnlyList<string>> Remembered = new(RememberedNames, Find, LongestName);

    public static IReadOnlyList<string> Of(string text) => Remembered.Of(text);

    private static List<string> Find(string text)
    {
        var plain = text.Replace('’', '\'');
        for (var at = plain.IndexOf("'s", StringComparison.Ordinal); at >= 0; at = plain.IndexOf("'s", at, StringComparison.Ordinal))
        {
            // Only where a word ends: "port's", not "O'Shea".
            if (at + 2 >= plain.Length || !char.IsLetterOrDigit(plain[at + 2]))
                plain = plain.Remove(at, 2);
            else
                at++;
        }

        return QuoteText.Words(plain).Select(word => word.Form).ToList();
    }
}
