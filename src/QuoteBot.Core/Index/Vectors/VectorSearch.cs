using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteBot.Index.Speakers;

namespace QuoteBot.Index.Vectors;

/// <summary>One worker's search, block after block.</summary>
internal sealed class VectorSearch(MeaningVector query, int most, VectorFilter? wanted, SpeakerSet? likely, SignBounds bounds)
{
    /// <summary>Vectors whose memory is asked for before they are looked at: about as many as a core fetches at once.</summary>
    private const int Ahead = 12;

    public NearestList Nearest { get; } = new(most);

    public NearestList NearestOfLikely { get; } = new(likely is null ? 0 : most);

    /// <param name="number">The block's place among all.</param>
    public void Look(BlockView block, int number)
    {
        if (wanted is not null)
        {
            // A filter leaves so few that all of them are looked at.
            for (var i = 0; i < block.Count; i++)
            {
                if (wanted.Passes(block, i))
                    LookAt(in block, number, i);
            }
            return;
        }

        var whole = Signs.InWholeGroups(block.Count);
        var sums = ArrayPool<ushort>.Shared.Rent(whole);
        var found = ArrayPool<int>.Shared.Rent(block.Count);
        query.Weights.Against(block.SignsOf(0, whole), sums.AsSpan(0, whole));
        LookAt(in block, number, found.AsSpan(0, Signs.Within(sums.AsSpan(0, block.Count), bounds.All, found)));
        if (bounds.Likely > bounds.All)
            LookAt(in block, number, found.AsSpan(0, OfLikely(in block, sums.AsSpan(0, block.Count), found)));
        ArrayPool<int>.Shared.Return(found);
        ArrayPool<ushort>.Shared.Return(sums);
    }

    /// <summary>Finds those of the likely speakers against which too much speaks for all.</summary>
    /// <param name="found">Filled with their places; has room for all.</param>
    /// <returns>How many there are.</returns>
    private int OfLikely(in BlockView block, ReadOnlySpan<ushort> against, Span<int> found)
    {
        var theirs = found[..(block.BySpeaker?.Of(likely!, found) ?? Scanned(in block, found))];
        var count = 0;
        foreach (var place in theirs)
        {
            if (against[place] > bounds.All && against[place] <= bounds.Likely)
                found[count++] = place;
        }
        return count;
    }

    private int Scanned(in BlockView block, Span<int> found)
    {
        var count = 0;
        for (var i = 0; i < block.Count; i++)
        {
            if (likely!.Has(block.Speakers[i]))
                found[count++] = i;
        }
        return count;
    }

    private void LookAt(in BlockView block, int number, ReadOnlySpan<int> vectors)
    {
        for (var k = 0; k < vectors.Length; k++)
        {
            if (k + Ahead < vectors.Length)
                CacheLines.Prefetch(MemoryMarshal.AsBytes(block.RowBytes(vectors[k + Ahead])));
            LookAt(in block, number, vectors[k]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LookAt(in BlockView block, int number, int vector)
    {
        var row = block.RowBytes(vector);
        var cosine = VectorScan.Dot(query.Numbers, row) * VectorScan.InverseLength(row);
        if (cosine > Nearest.Least)
            Nearest.Add(cosine, number, vector);
        if (likely is not null && cosine > NearestOfLikely.Least && likely.Has(block.Speakers[vector]))
            NearestOfLikely.Add(cosine, number, vector);
    }
}
