using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Marks;

/// <summary>What a mark can do where it stands.</summary>
internal enum MarkRole
{
    None,
    Opens,
    Closes,
    Either,
}

/// <summary>Tells by glyph and blanks whether a mark opens or closes a quotation.</summary>
internal static class MarkRoles
{
    /// <summary>Words that begin with an apostrophe: never an opening mark.</summary>
    private static readonly FrozenSet<string> Clipped =
        ["em", "cause", "til", "tis", "twas", "n", "bout", "round", "course", "nother", "cuz", "s", "t", "re", "ve", "ll", "d"];

    public static MarkRole Of(TokenList tokens, int i, TokenRange paragraph)
    {
        var token = tokens[i];
        var hasNext = i + 1 < paragraph.End;
        var spaceAfter = !hasNext || tokens[i + 1].SpaceBefore;
        var atStart = i == paragraph.Start || token.SpaceBefore || tokens[i - 1].Lower is "(" or "[" or "—" or "–" or "--" or "-" or "/";
        if (token.Kind == TokenKind.SingleMark)
            return SingleRole(tokens, i, paragraph, atStart, spaceAfter);

        if (i > paragraph.Start && !token.SpaceBefore && IsMeasureOrAttribute(tokens, i, paragraph))
            return MarkRole.None;
        var sign = token.Lower[0];
        if (sign == '“' && spaceAfter && i > paragraph.Start && token.SpaceBefore && tokens[i - 1].Lower is ",")
            return MarkRole.Either;
        if (sign is '“' or '„' or '«')
            return !atStart && spaceAfter ? MarkRole.Closes : MarkRole.Opens;
        if (sign is '”' or '»')
            return (i == paragraph.Start || token.SpaceBefore) && !spaceAfter ? MarkRole.Opens : MarkRole.Closes;
        if (atStart && !spaceAfter)
            return i > paragraph.Start && !token.SpaceBefore ? MarkRole.Either : MarkRole.Opens;
        if (!atStart && spaceAfter)
            return MarkRole.Closes;
        if (!atStart && hasNext && !tokens[i + 1].IsWord)
            return MarkRole.Closes;
        return MarkRole.Either;
    }

    private static MarkRole SingleRole(TokenList tokens, int i, TokenRange paragraph, bool atStart, bool spaceAfter)
    {
        if (atStart && !spaceAfter)
        {
            var next = tokens[i + 1];
            var isClipped = next.Kind == TokenKind.Number || Clipped.Contains(next.Lower);
            return isClipped ? MarkRole.None : MarkRole.Opens;
        }

        if (tokens[i].SpaceBefore || tokens[i].Lower is "‘")
            return MarkRole.None;
        return spaceAfter || i + 1 >= paragraph.End || !tokens[i + 1].IsWord ? MarkRole.Closes : MarkRole.None;
    }

    /// <summary>6'2" or &lt;a href="…"&gt;: not speech.</summary>
    private static bool IsMeasureOrAttribute(TokenList tokens, int i, TokenRange paragraph)
    {
        var before = tokens[i - 1];
        if (before.Lower == "=")
            return true;
        if (before.Kind == TokenKind.Number && i - 2 >= paragraph.Start && tokens[i - 2].Kind == TokenKind.SingleMark && tokens[i - 2].Lower is "'" or "’")
            return true;
        return i >= paragraph.Start + 3 && tokens[i].Lower == "\"" && tokens[i - 2].Kind == TokenKind.DoubleMark && tokens[i - 3].Lower == "=";
    }
}
