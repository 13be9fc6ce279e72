using System.Text;
using System.Text.RegularExpressions;

namespace QuoteBot.Ingestion.Html;

/// <summary>The encoding that a web page declares for itself.</summary>
internal static partial class PageCharset
{
    // Where browsers look for it.
    private const int HeadBytes = 4096;

    /// <returns>The name as written in <c>&lt;meta charset&gt;</c> or its http-equiv form; null when there is none.</returns>
    public static string? Of(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, HeadBytes)]);
        return Pattern().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"<meta\b[^>]*?\bcharset\s*=\s*[""']?\s*([a-z0-9_:.\-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
