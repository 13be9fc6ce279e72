using QuoteBot.Checking.Aligning;

namespace QuoteBot.Checking.Claims;

/// <summary>Finds the outermost quotations of a short text, whatever the style of the marks.</summary>
internal static class QuotationMarks
{
    /// <returns>The spans between outermost pairs, without the marks, in order; empty when there is none or a mark has no partner.</returns>
    public static IReadOnlyList<TextSpan> Outer(string text)
    {
        var spans = new List<TextSpan>();
        var at = 0;
        while (at < text.Length)
        {
            if (!Opens(text, at))
            {
                at++;
                continue;
            }

            var end = Partner(text, at);
            if (end < 0)
                return [];
            if (text[(at + 1)..end].Any(char.IsLetterOrDigit))
                spans.Add(new(at + 1, end));
            at = end + 1;
        }

        return spans;
    }

    private static bool Opens(string text, int at)
    {
        if (!Marks.IsOpener(text[at]) || at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]))
            return false;
        // An apostrophe inside or before a word ("it's", "'em") opens nothing unless a partner closes it.
        return at == 0 || !char.IsLetterOrDigit(text[at - 1]);
    }

    private static int Partner(string text, int open)
    {
        var depth = 0;
        var mark = text[open];
        var last = -1;
        for (var at = open + 1; at < text.Length; at++)
        {
            var c = text[at];
            if (c == mark && mark is '“' or '«' && c == mark)
                depth++;
            if (!Closes(mark, c))
                continue;
            if (depth > 0)
            {
                depth--;
                continue;
            }

            var opensAgain = c == mark && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && !char.IsLetterOrDigit(text[at - 1]);
            var insideWord = c is '\'' or '’' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]);
            if (insideWord)
                continue;
            if (opensAgain && char.IsWhiteSpace(text[at - 1]))
            {
                // A straight mark after a space opens a quotation within: skip it with its partner.
                var inner = text.IndexOf(c, at + 1);
                if (inner < 0)
                    return last;
                at = inner;
                continue;
            }

            last = at;
            if (mark is '\'' or '‘' && text[at - 1] is 's' or 'S' && text.IndexOf(c, at + 1) > 0)
                continue;
            return at;
        }

        return last;
    }

    private static bool Closes(char open, char c) => open switch
    {
        '“' or '‟' => c is '”' or '"',
        '„' or '‚' => c is '“' or '”' or '‘' or '’' or '"',
        '‘' => c is '’' or '\'',
        '«' => c == '»',
        '‹' => c == '›',
        '「' => c == '」',
        '『' => c == '』',
        _ => c == open || (open == '"' && c == '”'),
    };
}
