using System.Collections.Frozen;
using QuoteBot.Extraction;

namespace QuoteBot.Attribution;

public enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>What is known of names and titles in general; see NOTICE for the origin of the first names.</summary>
internal static class NameLists
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Lists = WordLists.Read("QuoteBot.Attribution.titles.txt");
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> FirstNames = WordLists.Read("QuoteBot.Attribution.first-names.txt");

    public static readonly FrozenSet<string> Titles = Words(Lists["titles"]);
    public static readonly FrozenSet<string> Feminine = Words(Lists["feminine"]);
    public static readonly FrozenSet<string> Masculine = Words(Lists["masculine"]);
    public static readonly FrozenSet<string> Particles = Words(Lists["particles"]);
    public static readonly FrozenSet<string> Suffixes = Words(Lists["suffixes"]);
    public static readonly FrozenSet<string> Places = Words(Lists["places"]);

    private static readonly FrozenSet<string> Male = Words(FirstNames["male"]);
    private static readonly FrozenSet<string> Female = Words(FirstNames["female"]);
    private static readonly FrozenSet<string> Either = Words(FirstNames["either"]);

    public static bool IsFirstName(string lower) => Male.Contains(Key(lower)) || Female.Contains(Key(lower)) || Either.Contains(Key(lower));

    public static Gender GenderOf(string lower)
    {
        var key = Key(lower);
        return Male.Contains(key) ? Gender.Male : Female.Contains(key) ? Gender.Female : Gender.Unknown;
    }

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
