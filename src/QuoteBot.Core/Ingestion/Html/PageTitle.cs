namespace QuoteBot.Ingestion.Html;

/// <summary>Cleans titles of what pages add to them.</summary>
internal static class PageTitle
{
    // A shorter one may be a section's name: "Politics".
    private const int MinHeadline = 15;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: "];

    /// <summary>Cuts " - Outlet" off the end, where what stands there is the outlet's name.</summary>
    public static string? WithoutOutlet(string? title, string? outlet)
    {
        if (string.IsNullOrWhiteSpace(title))
            return null;
        var clean = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        while (Suffix(clean) is { } at && IsOutlet(clean[at.End..], outlet))
            clean = clean[..at.Start].TrimEnd();
        return clean;
    }

    /// <summary>Prefers the page's own headline where the title is the same one, cut short or with a section's name around it.</summary>
    public static string? AsShown(string? title, string? headline)
    {
        if (title is null || headline is null || headline.Length < MinHeadline)
            return title;
        var start = title.TrimEnd('.', '…', ' ');
        var isCut = start.Length < title.Length && start.Length >= MinHeadline && headline.StartsWith(start, StringComparison.OrdinalIgnoreCase);
        var isWrapped = Separators.Any(separator => title.StartsWith(headline + separator, StringComparison.OrdinalIgnoreCase) || title.EndsWith(separator + headline, StringComparison.OrdinalIgnoreCase));
        return isCut || isWrapped ? headline : title;
    }

    /// <returns>What follows the last separator of a page's title: mostly the outlet. Null when there is none.</returns>
    public static string? OutletOf(string? title) => title is not null && Suffix(title) is { } at ? title[at.End..].Trim() : null;

    private static (int Start, int End)? Suffix(string title)
    {
        var best = Separators.Select(separator => (At: title.LastIndexOf(separator, StringComparison.Ordinal), separator.Length)).MaxBy(found => found.At);
        return best.At > 0 ? (best.At, best.At + best.Length) : null;
    }

    private static bool IsOutlet(string suffix, string? outlet)
    {
        if (outlet is null)
            return false;
        string left = Letters(suffix), right = Letters(outlet);
        return left.Length > 1 && right.Length > 1 && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant().Replace("the", "", StringComparison.Ordinal);
}
