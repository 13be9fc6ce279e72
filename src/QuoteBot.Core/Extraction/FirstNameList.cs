using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>First names by the sex that bears them more often; see NOTICE for their origin.</summary>
internal static class FirstNameList
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Lists = WordLists.Read("QuoteBot.Extraction.first-names.txt");

    private static readonly FrozenSet<string> Male = Words(Lists["male"]);
    private static readonly FrozenSet<string> Female = Words(Lists["female"]);
    private static readonly FrozenSet<string> All = Words([.. Lists["male"], .. Lists["female"], .. Lists["either"]]);

    /// <param name="lower">A word in lower case.</param>
    public static bool Contains(string lower) => All.Contains(Key(lower));

    /// <param name="lower">A word in lower case.</param>
    /// <returns>False too for what is borne by both, or is no first name.</returns>
    public static bool IsMale(string lower) =>
        // "Jean" is a woman's name in English, but every French Jean-Yves is a man.
        lower.StartsWith("jean-", StringComparison.Ordinal) || lower.StartsWith("jean‑", StringComparison.Ordinal) || Male.Contains(Key(lower));

    /// <inheritdoc cref="IsMale"/>
    public static bool IsFemale(string lower) => !IsMale(lower) && Female.Contains(Key(lower));

    /// <summary>"Jean-Luc" counts as "jean", "Tomás" as "tomas".</summary>
    private static string Key(string lower)
    {
        var plain = NameKey.Fold(lower);
        var hyphen = plain.IndexOf('-');
        return hyphen > 1 ? plain[..hyphen] : plain;
    }

    private static FrozenSet<string> Words(IReadOnlyList<string> lines) =>
        lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet();
}
