namespace QuoteBot.Text;

internal static class MarkScanner
{
    /// <summary>A longer bracket is a passage of the text, not an editor's insertion; it also bounds the search for its end.</summary>
    private const int LongestInsertion = 200;

    /// <summary>Two full stops are a slip of the key.</summary>
    private const int FewestDots = 3;

    public static IReadOnlyList<Mark> Scan(string text)
    {
        var marks = new List<Mark>();
        var at = 0;
        while (at < text.Length)
        {
            var (kind, end) = MarkAt(text, at);
            if (end > at)
                marks.Add(new Mark(kind, new TextSpan(at, end)));
            at = Math.Max(end, at + 1);
        }

        return marks;
    }

    private static (MarkKind Kind, int End) MarkAt(string text, int at) => text[at] switch
    {
        '…' or '.' => (MarkKind.Ellipsis, DotsEnd(text, at)),
        '[' => Bracket(text, at),
        _ => (MarkKind.Ellipsis, at),
    };

    /// <summary>The end of a run of dots, single spaces between them allowed; its start when they are too few.</summary>
    private static int DotsEnd(string text, int start)
    {
        var (at, end, dots) = (start, start, 0);
        while (at < text.Length && text[at] is '.' or '…')
        {
            dots += text[at] == '…' ? FewestDots : 1;
            end = ++at;
            if (at + 1 < text.Length && text[at] is ' ' or '\u00A0' && text[at + 1] == '.')
                at++;
        }

        return dots >= FewestDots ? end : start;
    }

    private static (MarkKind Kind, int End) Bracket(string text, int start)
    {
        var length = text.AsSpan(start + 1, Math.Min(LongestInsertion, text.Length - start - 1)).IndexOfAny('[', ']');
        if (length <= 0 || text[start + 1 + length] != ']')
            return (MarkKind.Insertion, start);
        var inner = text.AsSpan(start + 1, length).Trim();
        var kind = inner.Trim(".… \u00A0").IsEmpty ? MarkKind.Ellipsis : MarkKind.Insertion;
        return (kind, start + length + 2);
    }
}
