using System.Buffers;
using System.Runtime.CompilerServices;

namespace QuoteBot.Index;

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
        query.Weights.Against(block.SignsOf(0, whole), sums.AsSpan(0, whole));
        LookAtNear(in block, number, sums.AsSpan(0, block.Count));
        if (bounds.Likely > bounds.All)
            LookAtLikely(in block, number, sums.AsSpan(0, block.Count));
        ArrayPool<ushort>.Shared.Return(sums);
    }

    private void LookAtNear(in BlockView block, int number, ReadOnlySpan<ushort> against)
    {
        var near = ArrayPool<int>.Shared.Rent(block.Count);
        var count = Signs.Within(against, bounds.All, near);
        for (var k = 0; k < count; k++)
        {
            if (k + Ahead < count)
                VectorScan.Prefetch(block.RowBytes(near[k + Ahead]));
            LookAt(in block, number, near[k]);
        }
        ArrayPool<int>.Shared.Return(near);
    }

    /// <summary>At those of the likely speakers against which too much speaks for all.</summary>
    private void LookAtLikely(in BlockView block, int number, ReadOnlySpan<ushort> against)
    {
        var speakers = block.Speakers.AsSpan(0, block.Count);
        for (var i = 0; likely!.FirstIn(speakers[i..]) is >= 0 and var step; i++)
        {
            i += step;
            if (against[i] > bounds.All && against[i] <= bounds.Likely)
                LookAt(in block, number, i);
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
