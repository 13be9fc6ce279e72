namespace QuoteBot.Cli;

/// <summary>Durations and their percentiles.</summary>
public sealed class Latencies(IEnumerable<TimeSpan> durations)
{
    private readonly TimeSpan[] sorted = [.. durations.Order()];

    /// <summary>The smallest duration that at least this share of all does not exceed (nearest rank); zero when there is none.</summary>
    /// <param name="share">0 to 1.</param>
    public TimeSpan At(double share) =>
        sorted.Length == 0 ? TimeSpan.Zero : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
}
