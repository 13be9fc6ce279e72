using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace QuoteBot.Index.Vectors;

/// <summary>The signs of vectors' numbers, a bit each: an eighth of the memory to read, and enough to tell what is not near.</summary>
/// <remarks>
/// Laid out for <see cref="SignWeights"/>: the vectors in groups of <see cref="Group"/>, of each group first the eight signs of its vectors' first eight numbers,
/// a byte a vector, then of the next eight, and so on.
/// </remarks>
internal static class Signs
{
    /// <summary>Vectors that the processor looks at together.</summary>
    public const int Group = 32;

    private const int BitsOfByte = 8;

    /// <summary>How many bytes the signs of one vector take.</summary>
    public static int Planes(int dimensions) => (dimensions + BitsOfByte - 1) / BitsOfByte;

    /// <summary>How many vectors are in the groups that so many begin.</summary>
    public static int InWholeGroups(int vectors) => (vectors + Group - 1) / Group * Group;

    /// <param name="common">What all have in common and does not count; null for none.</param>
    /// <param name="signs">Of all vectors; zero where this one's go.</param>
    /// <param name="place">The vector's place among them.</param>
    public static void Write(ReadOnlySpan<sbyte> vector, float[]? common, Span<byte> signs, int place)
    {
        var along = 0f;
        for (var i = 0; common is not null && i < vector.Length; i++)
            along += vector[i] * common[i];
        var first = (place / Group * Group * Planes(vector.Length)) + (place % Group);
        for (var i = 0; i < vector.Length; i++)
        {
            if (vector[i] - (common is null ? 0 : along * common[i]) > 0)
                signs[first + (i / BitsOfByte * Group)] |= (byte)(1 << (i % BitsOfByte));
        }
    }

    /// <summary>Finds those of many vectors whose signs speak little enough against a query.</summary>
    /// <param name="against">Of each vector, as <see cref="SignWeights.Against"/> gives it.</param>
    /// <param name="bound">The most.</param>
    /// <param name="found">Filled with their places, in order; has room for all.</param>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Within(ReadOnlySpan<ushort> against, int bound, Span<int> found)
    {
        var count = 0;
        var at = 0;
        var most = Vector256.Create((ushort)Math.Min(bound, ushort.MaxValue));
        for (; Vector256.IsHardwareAccelerated && at <= against.Length - Vector256<ushort>.Count; at += Vector256<ushort>.Count)
        {
            for (var near = Vector256.LessThanOrEqual(Vector256.Create(against[at..]), most).ExtractMostSignificantBits(); near != 0; near &= near - 1)
                found[count++] = at + BitOperations.TrailingZeroCount(near);
        }
        for (; at < against.Length; at++)
        {
            if (against[at] <= bound)
                found[count++] = at;
        }
        return count;
    }
}
