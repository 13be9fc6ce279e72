namespace QuoteBot.Cli;

/// <summary>How a quote's stance is written out: one code a flag.</summary>
public static class StanceNames
{
    private static readonly (Stance Flag, string Name)[] Names =
        [(Stance.Asks, "asks"), (Stance.Denies, "denies"), (Stance.Supposes, "supposes"), (Stance.QuotesAnother, "quotes_another"), (Stance.Translated, "translated")];

    /// <returns>In a fixed order; empty when the speaker simply says it.</returns>
    public static IEnumerable<string> Of(Stance stance) => Names.Where(one => stance.HasFlag(one.Flag)).Select(one => one.Name);
}
