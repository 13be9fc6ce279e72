namespace QuoteBot.Text;

/// <summary>Where paragraphs end: at blank lines, and at single line breaks unless the text is wrapped to a width.</summary>
public static class Paragraphs
{
    /// <summary>Lines of a text wrapped to a width stay below this; lines that are paragraphs are often longer.</summary>
    private const int WidestWrap = 100;

    public static IReadOnlyList<TokenRange> Of(string text, TokenList tokens)
    {
        var paragraphs = new List<TokenRange>();
        if (tokens.Count == 0)
            return paragraphs;

        var wrapped = IsWrapped(text);
        var start = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (!tokens[i].SpaceBefore)
                continue;
            var breaks = LineBreaks(text, tokens[i - 1].End, tokens[i].Start);
            if (breaks == 0 || (breaks == 1 && wrapped && !StartsItem(tokens, i)))
                continue;
            paragraphs.Add(new TokenRange(start, i));
            start = i;
        }

        paragraphs.Add(new TokenRange(start, tokens.Count));
        return paragraphs;
    }

    private static bool StartsItem(TokenList tokens, int i) => tokens[i].Lower is "•" or "-" or "*" or "–" or "—" or "●" or "▪";

    private static int LineBreaks(string text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (text[i] is '\n' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
                count++;
        }

        return count;
    }

    /// <summary>Blank lines separate the paragraphs, and most lines between them are narrow and break off in mid-sentence.</summary>
    private static bool IsWrapped(string text)
    {
        int broken = 0, ended = 0, lineStart = 0, previousEnd = -1;
        var hasBlank = false;
        while (lineStart <= text.Length)
        {
            var lineEnd = text.IndexOf('\n', lineStart);
            if (lineEnd < 0)
                lineEnd = text.Length;
            var line = text.AsSpan(lineStart, lineEnd - lineStart).Trim();
            if (line.IsEmpty)
            {
                hasBlank |= lineEnd < text.Length;
                previousEnd = -1;
            }
            else
            {
                if (line.Length > WidestWrap)
                    return false;
                if (previousEnd >= 0)
                {
                    if (text[previousEnd] is '.' or '!' or '?' or '"' or '”' or ':' or '\'' or '’')
                        ended++;
                    else
                        broken++;
                }

                previousEnd = lineStart + text.AsSpan(lineStart, lineEnd - lineStart).TrimEnd().Length - 1;
            }

            lineStart = lineEnd + 1;
        }

        return hasBlank && broken > 2 * ended;
    }
}
