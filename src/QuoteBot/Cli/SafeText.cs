using System.Globalization;
using System.Text;

namespace QuoteBot.Cli;

/// <summary>Makes other people's text safe to show in a terminal.</summary>
/// <remarks>Articles and claims are untrusted: an escape sequence could rewrite the screen, a direction mark could turn a verdict round.</remarks>
public static class SafeText
{
    private const char Replacement = '\uFFFD';
    private const int ControlPictures = 0x2400;

    /// <summary>The text on one line: white space runs become one space, control characters a visible sign, and invisible marks that reorder or hide text are left out.</summary>
    public static string Line(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var line = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                pendingSpace = line.Length > 0;
                continue;
            }

            var shown = Shown(rune);
            if (shown is null)
            {
                continue;
            }

            if (pendingSpace)
            {
                line.Append(' ');
                pendingSpace = false;
            }

            line.Append(shown.Value.ToString());
        }

        return line.ToString();
    }

    /// <summary>The text on one line and not longer than <paramref name="most"/> characters, with an ellipsis where it was cut.</summary>
    public static string Line(string? text, int most) => Cut(Line(text), most);

    /// <summary>Cuts at a character border, never inside a surrogate pair.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end].TrimEnd() + "…";
    }

    /// <summary>The last <paramref name="most"/> characters, with an ellipsis where it was cut.</summary>
    public static string CutStart(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var start = text.Length - most;
        start = char.IsLowSurrogate(text[start]) ? start + 1 : start;
        return "…" + text[start..].TrimStart();
    }

    /// <summary>Null for a character that must not reach the terminal at all.</summary>
    private static Rune? Shown(Rune rune) => rune.Value switch
    {
        < 0x20 => new Rune(ControlPictures + rune.Value),
        0x7F => new Rune(0x2421),
        >= 0x80 and <= 0x9F => new Rune(Replacement),
        // Joiners shape emoji and several scripts and reorder nothing.
        0x200C or 0x200D => rune,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format => null,
        _ => rune,
    };
}
