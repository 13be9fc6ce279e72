namespace QuoteBot.Evaluation.MadeNews;

/// <summary>Numbers by chance that are the same on every machine and under every version of the runtime.</summary>
/// <remarks>SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.</remarks>
public sealed class Draws(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state = seed;

    /// <summary>An independent row of numbers for each number of a seed.</summary>
    public static Draws Of(int seed, int number) => new(Mix(((ulong)(uint)seed << 32) | (uint)number));

    public ulong Next() => Mix(state += Step);

    /// <summary>From 0 up to, not including, <paramref name="limit"/>, which is above 0.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>From 0 up to, not including, <paramref name="limit"/>, which is above 0 and below 2^53.</summary>
    public long Below(long limit) => (long)(Share() * limit);

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public void Shuffle<T>(Span<T> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    /// <summary>Spreads the bits of a number over all 64.</summary>
    internal static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
