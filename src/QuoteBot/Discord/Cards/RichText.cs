using System.Text;

namespace QuoteBot.Discord.Cards;

/// <summary>How a piece of text is set.</summary>
public enum TextStyle
{
    Plain,
    Bold,
    Struck,
}

/// <summary>Text of others, with some of it set apart. Every piece is made safe.</summary>
public sealed class RichText
{
    private readonly List<(string Text, TextStyle Style)> pieces = [];

    public RichText Add(string text, TextStyle style = TextStyle.Plain)
    {
        if (text.Length > 0)
        {
            pieces.Add((text, style));
        }

        return this;
    }

    /// <summary>As Discord's markdown, at most <paramref name="most"/> UTF-16 units; cut by whole words with "…", and never inside a mark.</summary>
    public string Render(int most)
    {
        var rendered = new StringBuilder();
        foreach (var (text, style) in pieces)
        {
            var piece = Set(text, style, int.MaxValue);
            if (rendered.Length + piece.Length <= most)
            {
                rendered.Append(piece);
                continue;
            }

            rendered.Append(Set(text, style, most - rendered.Length));
            break;
        }

        return rendered.ToString();
    }

    /// <summary>Marks hold only where no space stands inside of them, so spaces at the ends stay outside.</summary>
    private static string Set(string text, TextStyle style, int most)
    {
        var mark = style switch { TextStyle.Bold => "**", TextStyle.Struck => "~~", _ => "" };
        var words = text.Trim();
        var before = text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "";
        var after = words.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "";
        var room = most - before.Length - after.Length - (2 * mark.Length);
        if (words.Length == 0 || room < 2)
        {
            return most > 0 ? words.Length == 0 ? before : "…" : "";
        }

        var safe = Markdown.Escape(words, room);
        return safe.Length == 0 ? "…" : before + mark + safe + mark + after;
    }
}
