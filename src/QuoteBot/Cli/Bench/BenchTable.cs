namespace QuoteBot.Cli.Bench;

/// <summary>The figures of all sizes in one table.</summary>
public static class BenchTable
{
    /// <summary>Rows in the order of their first figure; a column for each size, and one for the growth of times from the last but one size to the last.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<string> sizes, IReadOnlyList<IReadOnlyList<Figure>> figures)
    {
        var isGrowing = sizes.Count > 1;
        var rows = new List<IReadOnlyList<string>> { isGrowing ? ["", .. sizes, "growth"] : ["", .. sizes] };
        foreach (var name in figures.SelectMany(column => column).Select(figure => figure.Name).Distinct())
        {
            var cells = figures.Select(column => column.FirstOrDefault(figure => figure.Name == name)).ToList();
            IEnumerable<string> texts = cells.Select(figure => figure?.ToString() ?? "–").Prepend(name);
            rows.Add([.. isGrowing ? texts.Append(Growth(cells[^2], cells[^1])) : texts]);
        }

        return MarkdownTable.Lines(rows);
    }

    /// <summary>Empty for what is no time, and where there is none.</summary>
    private static string Growth(Figure? before, Figure? after) =>
        before is { Form: FigureForm.Milliseconds, Value: > 0 } && after is not null ? FormattableString.Invariant($"{after.Value / before.Value:0.0}×") : "";
}
