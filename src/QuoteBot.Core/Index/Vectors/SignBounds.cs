using QuoteBot.Index.Speakers;

namespace QuoteBot.Index.Vectors;

/// <summary>How much a vector's signs may speak against its being near and it still be worth looking at as a whole.</summary>
/// <param name="All">Of all vectors.</param>
/// <param name="Likely">Of those of the likely speakers; never less.</param>
internal readonly record struct SignBounds(int All, int Likely)
{
    /// <summary>Of few vectors a larger share is looked at: so many cost next to nothing.</summary>
    private const int FewestLookedAt = 5_000;

    /// <summary>Of very many, every so manieth run of some dozens tells the bounds as well as all do: still ten thousand vectors or more.</summary>
    private const int Step = 16;

    /// <summary>Neighbours are read together: the memory gives some cache lines at once as fast as one.</summary>
    private const int Run = 64;

    private const int ManyVectors = 200_000;

    /// <param name="lookedAt">The share of the vectors to look at.</param>
    public static SignBounds Of(IReadOnlyList<BlockView> blocks, SignWeights query, SpeakerSet? likely, double lookedAt)
    {
        var step = blocks.Sum(block => (long)block.Count) >= ManyVectors ? Step : 1;
        var all = new int[query.Most + 1];
        var ofLikely = new int[query.Most + 1];
        Span<ushort> against = stackalloc ushort[Run];
        foreach (var block in blocks)
        {
            for (var first = 0; first < block.Count; first += step * Run)
            {
                var count = Math.Min(Run, block.Count - first);
                var run = against[..Signs.InWholeGroups(count)];
                if (first + (step * Run) is var next && next < block.Count)
                    CacheLines.Prefetch(block.SignsOf(next, Math.Min(Run, block.Count - next)));
                query.Against(block.SignsOf(first, run.Length), run);
                for (var i = 0; i < count; i++)
                {
                    all[run[i]]++;
                    if (likely is not null && likely.Has(block.Speakers[first + i]))
                        ofLikely[run[i]]++;
                }
            }
        }

        var bound = Bound(all, lookedAt, step);
        return new SignBounds(bound, likely is null ? bound : Math.Max(bound, Bound(ofLikely, lookedAt, step)));
    }

    /// <summary>Up to which number the share of the vectors lies, or a few more.</summary>
    /// <param name="counts">How many have each number.</param>
    /// <param name="step">For how many vectors each of them stands.</param>
    internal static int Bound(ReadOnlySpan<int> counts, double lookedAt, int step = 1)
    {
        var count = 0L;
        foreach (var number in counts)
            count += number;
        var wanted = Math.Min(count, Math.Max(lookedAt * count, (double)FewestLookedAt / step));
        var bound = 0;
        for (long sum = counts[0]; sum < wanted && bound < counts.Length - 1; sum += counts[bound])
            bound++;
        return bound;
    }
}
