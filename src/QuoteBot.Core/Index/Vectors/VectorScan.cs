using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteBot.Index.Vectors;

/// <summary>Multiplies a query with a vector of bytes: the innermost loop of search by meaning.</summary>
/// <remarks>
/// A byte of the vector is widened to 16 bits and multiplied with 16 bits of the query; neighbouring products are added in 32 bits. With
/// 12 bits of query (<see cref="MostQuery"/>) no sum overflows below 8,000 dimensions. On processors with AVX2 sixteen at a time;
/// elsewhere a plain loop that gives the same number. Compiled at full strength at once: twenty thousand calls of the first search would else run through what the compiler makes in a hurry.
/// </remarks>
internal static class VectorScan
{
    /// <summary>The largest number of a query: fine enough that rounding changes no rank that matters.</summary>
    public const int MostQuery = 2047;

    /// <summary>A row of bytes is padded to a multiple of this.</summary>
    public const int Lane = 16;

    private const int LengthBytes = sizeof(float);

    /// <summary>How many bytes the row of a vector takes: its numbers, zeros, and in the last four bytes one over its length, where the query has zeros. So one look at the memory gives both.</summary>
    public static int Stride(int dimensions) => (dimensions + LengthBytes + Lane - 1) / Lane * Lane;

    /// <summary>Writes the row of a vector.</summary>
    /// <param name="row">Filled, as long as the stride.</param>
    public static void Write(ReadOnlySpan<sbyte> vector, float inverseLength, Span<sbyte> row)
    {
        row.Clear();
        vector.CopyTo(row);
        MemoryMarshal.Write(MemoryMarshal.AsBytes(row)[^LengthBytes..], inverseLength);
    }

    /// <summary>What <see cref="Write"/> was given.</summary>
    public static float InverseLength(ReadOnlySpan<sbyte> row) => MemoryMarshal.Read<float>(MemoryMarshal.AsBytes(row)[^LengthBytes..]);

    /// <param name="query">Padded; numbers up to <see cref="MostQuery"/>.</param>
    /// <param name="vector">As long.</param>
    public static int Dot(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> vector)
    {
        if (vector.Length != query.Length || query.Length % Lane != 0)
            throw new ArgumentException("The vector is not padded as the query is.", nameof(vector));
        return Avx2.IsSupported ? Wide(query, vector) : Portable(query, vector);
    }

    internal static int Portable(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> vector)
    {
        var sum = 0;
        for (var i = 0; i < vector.Length; i++)
            sum += vector[i] * query[i];
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Wide(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> vector)
    {
        ref var bytes = ref MemoryMarshal.GetReference(vector);
        ref var with = ref MemoryMarshal.GetReference(query);
        var sums = Vector256<int>.Zero;
        for (nint i = 0; i < query.Length; i += Lane)
        {
            var wide = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref Unsafe.Add(ref bytes, i)));
            sums += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref Unsafe.Add(ref with, i)));
        }
        return Vector256.Sum(sums);
    }
}
