using System.Text.RegularExpressions;

namespace QuoteBot.Ingestion.Html;

/// <summary>Reads the names out of a byline.</summary>
internal static partial class Byline
{
    // Four authors with their middle names; longer text is something else.
    private const int MaxLength = 200;

    /// <summary>False for what some pages put in an author's place: an address, a handle, a number.</summary>
    public static bool IsName(string text) =>
        text.Length <= MaxLength && !text.Contains("://", StringComparison.Ordinal) && !text.StartsWith('@') && !text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && text.Any(char.IsLetter);

    /// <summary>Takes off "By", and what follows a bar or a date.</summary>
    /// <returns>Null when no name is left; several names with a comma between.</returns>
    public static string? Names(string? byline)
    {
        if (string.IsNullOrWhiteSpace(byline) || byline.Length > 2 * MaxLength)
            return null;
        var line = string.Join(' ', byline.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = Opening().Replace(line, "");
        line = Closing().Replace(line, "");
        line = And().Replace(line, ", ").Trim(' ', ',', ';', '|', '·', '•');
        return IsName(line) ? line : null;
    }

    [GeneratedRegex(@"^(?:(?:written|posted|reported|words|story|text|analysis|opinion)\s+)?by\b:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s*(?:\||•|·|\bpublished\b|\bupdated\b|\bposted\b).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"\s*(?:,\s*and|\band\b|&|;)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();
}
