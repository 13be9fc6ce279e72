namespace QuoteBot.Cli;

/// <summary>Finds the claim's words in the passage that is shown.</summary>
public static class ContextMarks
{
    /// <summary>The stretches of <paramref name="shown"/> that the comparison found equal, in order, not overlapping.</summary>
    /// <remarks>The longest equal stretch is the anchor; the others are looked for outward from it, so that a common word is not marked at the wrong place.</remarks>
    public static IReadOnlyList<TextSpan> Of(string shown, IReadOnlyList<DiffPart> diff)
    {
        var equal = diff
            .Where(part => part.Op is DiffOp.Equal)
            .Select(part => SafeText.Line(part.Record.Length > 0 ? part.Record : part.Claim))
            .Where(text => text.Length > 0)
            .ToList();
        var (anchor, at) = Anchor(shown, equal);
        if (anchor < 0)
        {
            return [];
        }

        var marks = new List<TextSpan> { new(at, at + equal[anchor].Length) };
        for (int part = anchor - 1, before = at; part >= 0; part--)
        {
            var found = Last(shown, equal[part], before);
            if (found >= 0)
            {
                marks.Insert(0, new TextSpan(found, found + equal[part].Length));
                before = found;
            }
        }

        for (int part = anchor + 1, after = marks[^1].End; part < equal.Count; part++)
        {
            var found = First(shown, equal[part], after);
            if (found >= 0)
            {
                marks.Add(new TextSpan(found, found + equal[part].Length));
                after = marks[^1].End;
            }
        }

        return Joined(shown, marks);
    }

    private static (int Part, int At) Anchor(string shown, List<string> equal)
    {
        foreach (var part in Enumerable.Range(0, equal.Count).OrderByDescending(part => equal[part].Length))
        {
            var at = First(shown, equal[part], 0);
            if (at >= 0)
            {
                return (part, at);
            }
        }

        return (-1, -1);
    }

    /// <summary>Where a stretch of whole words stands first, at or after a position; −1 for nowhere.</summary>
    private static int First(string shown, string text, int from)
    {
        for (var at = shown.IndexOf(text, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = shown.IndexOf(text, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsWhole(shown, at, at + text.Length))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Where a stretch of whole words stands last, wholly before a position; −1 for nowhere.</summary>
    private static int Last(string shown, string text, int end)
    {
        var found = -1;
        for (var at = First(shown, text, 0); at >= 0 && at + text.Length <= end; at = First(shown, text, at + 1))
        {
            found = at;
        }

        return found;
    }

    private static bool IsWhole(string shown, int start, int end) =>
        !(start > 0 && char.IsLetterOrDigit(shown[start - 1]) && char.IsLetterOrDigit(shown[start]))
        && !(end < shown.Length && char.IsLetterOrDigit(shown[end]) && char.IsLetterOrDigit(shown[end - 1]));

    /// <summary>Marks with only a space between them read as one.</summary>
    private static List<TextSpan> Joined(string shown, List<TextSpan> marks)
    {
        var joined = new List<TextSpan>();
        foreach (var mark in marks)
        {
            if (joined.Count > 0 && string.IsNullOrWhiteSpace(shown[joined[^1].End..mark.Start]))
            {
                joined[^1] = joined[^1] with { End = mark.End };
            }
            else
            {
                joined.Add(mark);
            }
        }

        return joined;
    }
}
