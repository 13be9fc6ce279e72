using System.Text.RegularExpressions;

namespace QuoteBot.Ingestion;

/// <summary>Finds the writer of a column whose page has the name as its first line and says at its end who that is: "Ana Ruiz is a pilot in Vik."</summary>
internal static partial class Byline
{
    /// <summary>Behind it stands at most what the outlet says of all its columns.</summary>
    private const int LastParagraphs = 3;

    /// <returns>Null where one of the two is missing, or the text speaks of somebody so called: a profile is not by its subject.</returns>
    public static string? Of(string text)
    {
        var first = text.AsSpan().TrimStart();
        var end = first.IndexOf('\n');
        if (end < 0 || Name().Match(first[..end].Trim().ToString()) is not { Success: true } match)
            return null;
        var name = match.Groups["name"].Value;
        var body = first[end..].TrimEnd();
        var start = body.Length;
        for (var i = 0; i < LastParagraphs && start > 0; i++)
        {
            var paragraphEnd = start;
            start = body[..paragraphEnd].TrimEnd().LastIndexOf('\n');
            if (start < 0)
                return null;
            if (TellsOf(body[start..paragraphEnd].Trim(), name))
                return HasSurname(body[..start], name) ? null : name;
        }

        return null;
    }

    private static bool TellsOf(ReadOnlySpan<char> paragraph, string name)
        => paragraph.StartsWith(name, StringComparison.Ordinal) && Who().IsMatch(paragraph[name.Length..]);

    private static bool HasSurname(ReadOnlySpan<char> text, string name)
        => text.Contains(name.AsSpan(name.LastIndexOf(' ') + 1), StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:[Bb]y )?(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*\.?){0,2} \p{Lu}[\p{L}'’-]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:,[^,\n]{1,120},)? (?:is|was|served|serves|writes|teaches)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Who();
}
