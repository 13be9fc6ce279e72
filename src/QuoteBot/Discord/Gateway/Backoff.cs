namespace QuoteBot.Discord.Gateway;

/// <summary>How long to wait before the next connection: soon after one that worked, then twice as long each time. Chance spreads the waits of many bots.</summary>
internal sealed class Backoff(Random random)
{
    /// <summary>Interactions wait three seconds for an answer: a resume that comes within half a second loses none.</summary>
    private static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);

    /// <summary>Long enough to be no burden in an outage, short enough that its end is soon noticed.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private int failures;

    /// <summary>From a fifth of the step to the whole of it.</summary>
    public TimeSpan Next()
    {
        var step = First * Math.Pow(2, Math.Min(failures++, 10));
        return (step < Longest ? step : Longest) * (0.2 + 0.8 * random.NextDouble());
    }

    public void Reset() => failures = 0;
}
