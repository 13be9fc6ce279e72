using System.Numerics;
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

    /// <summary>In how many signs each vector differs from the query.</summary>
    /// <param name="vectors">The signs of one vector after the other; more than are asked for may follow.</param>
    /// <param name="differences">Filled, one number a vector.</param>
    public static void Differences(ReadOnlySpan<ulong> query, ReadOnlySpan<ulong> vectors, Span<ushort> differences)
    {
        if (query.Length == 2)
        {
            // The embedded model's hundred numbers, without the inner loop: a million vectors in a millisecond or two.
            var (first, second) = (query[0], query[1]);
            var pairs = MemoryMarshal.Cast<ulong, (ulong First, ulong Second)>(vectors)[..differences.Length];
            for (var i = 0; i < pairs.Length; i++)
                differences[i] = (ushort)(BitOperations.PopCount(first ^ pairs[i].First) + BitOperations.PopCount(second ^ pairs[i].Second));
            return;
        }
        for (var i = 0; i < differences.Length; i++)
        {
            var vector = vectors.Slice(i * query.Length, query.Length);
            var sum = 0;
            for (var j = 0; j < vector.Length; j++)
                sum += BitOperations.PopCount(query[j] ^ vector[j]);
            differences[i] = (ushort)sum;
        }
    }

    /// <summary>Up to which difference so many vectors lie, or a few more.</summary>
    public static ushort Bound(ReadOnlySpan<ushort> differences, int dimensions, int wanted)
    {
        Span<int> counts = stackalloc int[dimensions + 1];
        counts.Clear();
        foreach (var number in differences)
            counts[number]++;
        var bound = 0;
        for (var sum = counts[0]; sum < wanted && bound < dimensions; sum += counts[bound])
            bound++;
        return (ushort)bound;
    }
}
