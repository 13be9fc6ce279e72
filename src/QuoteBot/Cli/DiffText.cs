namespace QuoteBot.Cli;

/// <summary>A piece of the comparison as it is shown.</summary>
public readonly record struct DiffRun(DiffOp Op, DiffChange Change, string Text);

/// <summary>Puts the parts of a comparison together as readable text.</summary>
public static class DiffText
{
    private const string NoSpaceBefore = ".,;:!?)]}’”…%'";
    private const string NoSpaceAfter = "([{‘“";

    /// <summary>The parts in order, each safe to show, with the spaces that belong between them as runs of equal text.</summary>
    public static IReadOnlyList<DiffRun> Runs(IReadOnlyList<DiffPart> diff)
    {
        var runs = new List<DiffRun>();
        var previous = "";
        foreach (var part in diff)
        {
            var text = SafeText.Line(part.Op is DiffOp.Delete ? part.Record : part.Claim);
            if (text.Length == 0)
            {
                continue;
            }

            if (runs.Count > 0 && NeedsSpace(previous, text))
            {
                runs.Add(new DiffRun(DiffOp.Equal, DiffChange.None, " "));
            }

            runs.Add(new DiffRun(part.Op, part.Change, text));
            previous = text;
        }

        return runs;
    }

    /// <summary>True when the claim's words differ from the record's in more than looks.</summary>
    public static bool ShowsChange(IReadOnlyList<DiffPart> diff) => diff.Any(part => part.Op is not DiffOp.Equal);

    private static bool NeedsSpace(string before, string after) =>
        !NoSpaceAfter.Contains(before[^1]) && !(NoSpaceBefore.Contains(after[0]) && !StartsWord(after));

    /// <summary>"'tis" and "…and" open a word; ", he" and "." do not.</summary>
    private static bool StartsWord(string text) => text[0] is '\'' or '’' or '…' && text.Length > 2 && char.IsLetter(text[1]);
}
