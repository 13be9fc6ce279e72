using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>The forms under which speakers are kept and looked up.</summary>
internal static class SpeakerNames
{
    /// <summary>"van der", "al": a surname seldom has more than three parts.</summary>
    private const int MostSurnameParts = 3;

    /// <summary>The canonical words of a name, joined by a space: equal for names that differ in case, accents or marks only.</summary>
    public static string Key(string name)
    {
        var key = string.Join(' ', QuoteText.Words(name).Select(word => word.Form));
        return key.Length > 0 ? key : name.Trim();
    }

    /// <summary>As <see cref="Key"/>, without an article before it: "the harbour master" is the harbour master.</summary>
    public static string RoleKey(string role)
    {
        var key = Key(role);
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (key.Length > article.Length && key.StartsWith(article, StringComparison.Ordinal))
                return key[article.Length..];
        }
        return key;
    }

    /// <summary>What a name's key may be called by its end: of "ursula van der leyen", the last one, two and three parts.</summary>
    public static IEnumerable<string> Surnames(string key)
    {
        var parts = key.Split(' ');
        for (var count = 1; count <= Math.Min(MostSurnameParts, parts.Length - 1); count++)
            yield return string.Join(' ', parts[^count..]);
    }
}
