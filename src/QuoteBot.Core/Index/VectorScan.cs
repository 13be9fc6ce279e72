using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteBot.Index;

/// <summary>Multiplies one query with many vectors of bytes: the innermost loop of search by meaning.</summary>
/// <remarks>
/// A byte of the vector is widened to 16 bits and multiplied with 16 bits of the query; neighbouring products are added in 32 bits. With
/// 12 bits of query (<see cref="MostQuery"/>) no sum overflows below 8,000 dimensions. On processors with AVX2 sixteen at a time, which
/// reads memory nearly as fast as it can be read; elsewhere a plain loop that gives the same numbers.
/// </remarks>
internal static class VectorScan
{
    /// <summary>The largest number of a query: fine enough that rounding changes no rank that matters.</summary>
    public const int MostQuery = 2047;

    /// <summary>A row of bytes is padded with zeros to a multiple of this.</summary>
    public const int Lane = 16;

    /// <summary>How many bytes a padded vector takes.</summary>
    public static int Stride(int dimensions) => (dimensions + Lane - 1) / Lane * Lane;

    /// <param name="query">As long as a padded vector.</param>
    /// <param name="vectors">Padded vectors, one after the other.</param>
    /// <param name="dots">Filled, one number a vector.</param>
    public static void Dots(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> vectors, Span<int> dots)
    {
        if (vectors.Length < dots.Length * query.Length || query.Length % Lane != 0)
            throw new ArgumentException("The vectors are not as many, or not padded, as the query needs.", nameof(vectors));
        if (Avx2.IsSupported)
            Wide(query, vectors, dots);
        else
            Portable(query, vectors, dots);
    }

    internal static void Portable(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> vectors, Span<int> dots)
    {
        for (var i = 0; i < dots.Length; i++)
        {
            var vector = vectors.Slice(i * query.Length, query.Length);
            var sum = 0;
            for (var j = 0; j < vector.Length; j++)
                sum += vector[j] * query[j];
            dots[i] = sum;
        }
    }

    private static void Wide(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> vectors, Span<int> dots)
    {
        ref var first = ref MemoryMarshal.GetReference(vectors);
        ref var with = ref MemoryMarshal.GetReference(query);
        for (var i = 0; i < dots.Length; i++)
        {
            ref var vector = ref Unsafe.Add(ref first, (nint)i * query.Length);
            var sums = Vector256<int>.Zero;
            for (nint j = 0; j < query.Length; j += Lane)
            {
                var wide = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref Unsafe.Add(ref vector, j)));
                sums += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(ref Unsafe.Add(ref with, j)));
            }
            dots[i] = Vector256.Sum(sums);
        }
    }
}
