namespace QuoteBot.Cli.Bench;

/// <summary>How a figure is written.</summary>
public enum FigureForm
{
    Number,
    Rate,
    Seconds,
    Milliseconds,

    /// <summary>Bytes.</summary>
    Memory,

    /// <summary>0 to 1.</summary>
    Share,
}

/// <summary>One row of the benchmark's table, for one size.</summary>
public sealed record Figure(string Name, double Value, FigureForm Form)
{
    public override string ToString() => FormattableString.Invariant(Form switch
    {
        FigureForm.Number => $"{Value:N0}",
        FigureForm.Rate => $"{Value:N0}/s",
        FigureForm.Seconds => $"{Value:N1} s",
        FigureForm.Milliseconds when Value >= 100 => $"{Value:N0} ms",
        FigureForm.Milliseconds => $"{Value:0.0} ms",
        FigureForm.Memory => $"{Bytes.Text((long)Value)}",
        _ => $"{100 * Value:0.0} %",
    });
}
