namespace QuoteBot.Cli;

/// <summary>Rows as a table that is readable as it stands and as Markdown.</summary>
public static class MarkdownTable
{
    /// <param name="rows">The head first; all of one length. The first column stands left, the others right.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length)).ToArray();
        yield return Line(rows[0], widths);
        yield return "|" + string.Concat(widths.Select((width, column) => new string('-', width + 1) + (column == 0 ? "-|" : ":|")));
        foreach (var row in rows.Skip(1))
        {
            yield return Line(row, widths);
        }
    }

    private static string Line(IReadOnlyList<string> cells, int[] widths) =>
        $"| {string.Join(" | ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))} |";
}
