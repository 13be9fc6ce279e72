namespace QuoteBot.Attribution.Names;

/// <summary>What tells father and son of one name apart: "Jr", "III".</summary>
internal static class NameSuffix
{
    /// <summary>The folded name without its suffix: "tom vik" of "tom vik jr".</summary>
    public static string Without(string key)
    {
        var space = key.LastIndexOf(' ');
        return space > 0 && NameLists.Suffixes.Contains(key[(space + 1)..]) ? key[..space] : key;
    }

    /// <summary>The suffix with the space before it; empty for most names.</summary>
    public static string Of(string key) => key[Without(key).Length..];
}
