using System.Text;
using QuoteBot.Cli;

namespace QuoteBot.Discord.Cards;

/// <summary>Shows other people's text in a Discord message as it is: it can neither format, link, mention nor hide anything.</summary>
/// <remarks>https://support.discord.com/hc/en-us/articles/210298617 lists the markup; a backslash before a sign takes its meaning.</remarks>
public static class Markdown
{
    /// <summary>Signs that mean something wherever they stand. &lt; begins mentions, emoji, times and addresses; [ begins a masked link.</summary>
    private const string Anywhere = "\\*_~`|<>[]";

    /// <summary>Signs that mean something at the start of a line: headings, small print, lists.</summary>
    private const string AtStart = "#-+";

    /// <summary>The text on one line, without control and direction characters, every sign of markup shown as itself.</summary>
    public static string Escape(string? text)
    {
        var line = SafeText.Line(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var at = 0; at < line.Length; at++)
        {
            if (Anywhere.Contains(line[at]) || (at == 0 && AtStart.Contains(line[at])) || OpensAddress(line, at) || NumbersList(line, at))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[at]);
            if (line[at] == '@')
            {
                // No markup, but "@everyone" pings where a message is sent on by others: a word joiner, which nobody sees, parts it.
                escaped.Append('\u2060');
            }
        }

        return escaped.ToString();
    }

    /// <summary>The text made safe and cut, by whole words, so that what comes out has at most <paramref name="most"/> UTF-16 units, "…" included.</summary>
    public static string Escape(string? text, int most)
    {
        var line = SafeText.Line(text);
        var escaped = Escape(line);
        for (var keep = Math.Min(line.Length, most); escaped.Length > most && keep > 0; keep -= Math.Max(1, (escaped.Length - most) / 2))
        {
            escaped = Escape(Cut(line, keep));
        }

        return escaped.Length <= most ? escaped : "";
    }

    /// <summary>Cuts by whole words, never inside a surrogate pair, and never to more than <paramref name="most"/> UTF-16 units, "…" included. For text that is not escaped yet.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        if (most < 1)
        {
            return "";
        }

        var end = most - 1;
        var space = text.LastIndexOf(' ', end);
        // A word as long as half of what is kept is cut itself.
        end = space > end / 2 ? space : end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return text[..end].TrimEnd() + "…";
    }

    /// <summary>The colon of "https://": a bare address would become a link.</summary>
    private static bool OpensAddress(string line, int at) => line[at] == ':' && line.AsSpan(at + 1).StartsWith("//", StringComparison.Ordinal);

    /// <summary>The point of "1. " at the start.</summary>
    private static bool NumbersList(string line, int at) => line[at] is '.' or ')' && at is > 0 and < 10 && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;
}
