using System.Collections.Concurrent;

namespace QuoteBot.Discord;

/// <summary>Counts checks in the last minute, of a member and of a guild. Safe for concurrent use.</summary>
public sealed class CheckLimits(TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>With more counters the idle ones are thrown away.</summary>
    private const int MostCounters = 10_000;

    private readonly ConcurrentDictionary<string, Queue<DateTimeOffset>> counters = new(StringComparer.Ordinal);

    /// <summary>Takes one of the allowed checks.</summary>
    /// <param name="who">Of whom they are counted.</param>
    /// <param name="most">So many in a minute.</param>
    /// <returns>Null when there was one left, else how long until there is.</returns>
    public TimeSpan? Take(string who, int most) => Take(who, most, 1).Wait;

    /// <summary>Takes as many of the allowed checks as are left.</summary>
    /// <param name="wanted">No more than these; at least 1.</param>
    /// <returns>How many were taken; where none was, also how long until there is one.</returns>
    public (int Taken, TimeSpan? Wait) Take(string who, int most, int wanted)
    {
        var now = time.GetUtcNow();
        if (counters.Count > MostCounters)
        {
            Forget(now);
        }

        var taken = counters.GetOrAdd(who, _ => new Queue<DateTimeOffset>());
        lock (taken)
        {
            while (taken.TryPeek(out var earliest) && now - earliest >= Window)
            {
                taken.Dequeue();
            }

            if (taken.Count >= most)
            {
                return (0, taken.TryPeek(out var first) ? Window - (now - first) : Window);
            }

            var left = Math.Min(wanted, most - taken.Count);
            for (var one = 0; one < left; one++)
            {
                taken.Enqueue(now);
            }

            return (left, null);
        }
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (who, taken) in counters)
        {
            lock (taken)
            {
                if (taken.Count == 0 || now - taken.Last() >= Window)
                {
                    counters.TryRemove(who, out _);
                }
            }
        }
    }
}
