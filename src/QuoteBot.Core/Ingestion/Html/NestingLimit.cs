using System.Text;

namespace QuoteBot.Ingestion.Html;

/// <summary>Flattens markup that is nested deeper than any page, before it reaches the parser.</summary>
/// <remarks>Also refuses markup whose formatting, left open, the parser would have to repeat in every paragraph. The HTML algorithm searches all open elements at every tag, so 100,000 open ones take it most of a minute. Browsers stop nesting at 512 too.</remarks>
internal static class NestingLimit
{
    private const int MaxDepth = 512;

    // Elements without an end tag, or whose end tag may be left out: counting them would see depth where there is none.
    private static readonly HashSet<string> NotNesting = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "html", "head", "body", "rt", "rp",
    };

    // Elements that HTML opens again in the next block when a block ends inside them. A link is one too, but never twice.
    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    // The heaviest real news pages have 20,000 elements.
    private const int MaxRepeatedElements = 400_000;

    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "noscript" };

    /// <returns>The same markup without the tags beyond the limit; the very same string when there are none; null for markup that would multiply.</returns>
    public static string? Apply(string html)
    {
        StringBuilder? kept = null;
        int depth = 0, beyond = 0, copied = 0, formatting = 0, repeated = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = Next(html, at + 1))
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = End(html, "-->", at + 4) - 1;
                continue;
            }

            var isEnd = html[at + 1] == '/';
            var name = NameAt(html, at + (isEnd ? 2 : 1));
            if (name.Length == 0)
                continue;
            var close = TagEnd(html, at);
            if (!isEnd && RawText.Contains(name))
            {
                at = End(html, "</" + name, close) - 1;
                continue;
            }

            if (Formatting.Contains(name))
                formatting = Math.Max(0, formatting + (isEnd ? -1 : 1));
            else if (!isEnd && (repeated += formatting) > MaxRepeatedElements)
                return null;
            if (NotNesting.Contains(name) || html[close - 2] == '/')
                continue;
            var drop = isEnd ? beyond > 0 : depth >= MaxDepth;
            if (drop)
            {
                beyond += isEnd ? -1 : 1;
                kept = (kept ?? new StringBuilder(html.Length)).Append(html, copied, at - copied);
                copied = close;
            }
            else
            {
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            }

            at = close - 1;
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static int Next(string html, int from) => from >= html.Length ? -1 : html.IndexOf('<', from);

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-'))
            end++;
        return end > start && char.IsAsciiLetter(html[start]) ? html[start..end] : "";
    }

    // Behind the tag's ">", which may also stand inside a quoted attribute.
    private static int TagEnd(string html, int start)
    {
        var quote = '\0';
        for (var at = start; at < html.Length; at++)
        {
            var character = html[at];
            if (quote != '\0')
                quote = character == quote ? '\0' : quote;
            else if (character is '"' or '\'' && html[at - 1] == '=')
                quote = character;
            else if (character == '>')
                return at + 1;
        }

        return html.Length;
    }

    private static int End(string html, string mark, int from)
    {
        var found = html.IndexOf(mark, Math.Min(from, html.Length), StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + mark.Length;
    }
}
