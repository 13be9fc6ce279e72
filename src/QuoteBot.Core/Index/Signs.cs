using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteBot.Index;

/// <summary>The signs of a vector's numbers, a bit each: an eighth of the memory to read, and enough to tell what is not near.</summary>
/// <remarks>The share of signs in which two vectors differ follows their angle (Charikar, "Similarity Estimation Techniques from Rounding Algorithms", 2002).</remarks>
internal static class Signs
{
    /// <summary>How many 64-bit words the signs of a vector take.</summary>
    public static int Words(int dimensions) => (dimensions + 63) / 64;

    /// <param name="common">What all have in common and does not count; null for none.</param>
    /// <param name="signs">Filled.</param>
    public static void Of(ReadOnlySpan<sbyte> vector, float[]? common, Span<ulong> signs)
    {
        var along = 0f;
        for (var i = 0; common is not null && i < vector.Length; i++)
            along += vector[i] * common[i];
        signs.Clear();
        for (var i = 0; i < vector.Length; i++)
        {
            if (vector[i] - (common is null ? 0 : along * common[i]) > 0)
                signs[i / 64] |= 1UL << (i % 64);
        }
    }

    public static ulong[] Of(ReadOnlySpan<short> query)
    {
        var signs = new ulong[Words(query.Length)];
        for (var i = 0; i < query.Length; i++)
        {
            if (query[i] > 0)
                signs[i / 64] |= 1UL << (i % 64);
        }
        return signs;
    }

    /// <summary>In how many signs two vectors differ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Difference(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var sum = 0;
        for (var i = 0; i < other.Length; i++)
            sum += BitOperations.PopCount(one[i] ^ other[i]);
        return sum;
    }

    /// <summary>Finds the vectors that differ from the query in at most so many signs.</summary>
    /// <param name="vectors">The signs of one vector after the other.</param>
    /// <param name="found">Filled with their places, in order; has room for all.</param>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Within(ReadOnlySpan<ulong> query, ReadOnlySpan<ulong> vectors, int bound, Span<int> found)
    {
        var count = 0;
        if (query.Length == 2)
        {
            // The embedded model's hundred numbers, without the inner loop: a million vectors in a millisecond or two.
            var (first, second) = (query[0], query[1]);
            var pairs = MemoryMarshal.Cast<ulong, (ulong First, ulong Second)>(vectors);
            for (var i = 0; i < pairs.Length; i++)
            {
                if (BitOperations.PopCount(first ^ pairs[i].First) + BitOperations.PopCount(second ^ pairs[i].Second) <= bound)
                    found[count++] = i;
            }
            return count;
        }
        for (var i = 0; i * query.Length < vectors.Length; i++)
        {
            if (Difference(query, vectors.Slice(i * query.Length, query.Length)) <= bound)
                found[count++] = i;
        }
        return count;
    }
}
