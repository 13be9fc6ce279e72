using System.Buffers;

namespace QuoteBot.Index;

/// <summary>A vector that is near to a query.</summary>
/// <param name="Cosine">−1 to 1.</param>
/// <param name="Row">The key of its row.</param>
/// <param name="Place">Its place in the row.</param>
internal readonly record struct NearVector(float Cosine, long Row, int Place);

/// <summary>Finds the vectors nearest to a query by looking at all of them.</summary>
internal static class NearestVectors
{
    /// <summary>Fewer are looked at faster by one core than handed to several.</summary>
    private const int WorthSharing = 30_000;

    /// <param name="most">How many at the most of all, and again of the likely ones.</param>
    /// <param name="wanted">Only these; null for all.</param>
    /// <param name="likely">The best of these are found as well, however far they are; null for none.</param>
    /// <returns>Nearest first, equal ones by row and place; each once.</returns>
    public static List<NearVector> Of(IReadOnlyList<BlockView> blocks, MeaningVector query, int most, VectorFilter? wanted = null, SpeakerSet? likely = null)
    {
        if (most <= 0 || query.Length == 0)
            return [];
        var lists = new (NearestList All, NearestList Likely)[blocks.Count];
        var share = blocks.Sum(block => (long)block.Count) >= WorthSharing;
        Parallel.For(0, blocks.Count, new ParallelOptions { MaxDegreeOfParallelism = share ? Environment.ProcessorCount : 1 }, i =>
        {
            lists[i] = (new NearestList(most), new NearestList(likely is null ? 0 : most));
            Scan(blocks[i], query, wanted, likely, lists[i].All, lists[i].Likely);
        });
        return [.. Best(lists.Select(list => list.All)).Union(Best(lists.Select(list => list.Likely))).OrderByDescending(near => near.Cosine).ThenBy(near => near.Row).ThenBy(near => near.Place)];

        IEnumerable<NearVector> Best(IEnumerable<NearestList> found) => found
            .SelectMany((list, block) => list.Items.Select(item => Near(blocks[block], item, query.Length)))
            .OrderByDescending(near => near.Cosine).ThenBy(near => near.Row).ThenBy(near => near.Place)
            .Take(most);
    }

    private static void Scan(BlockView block, MeaningVector query, VectorFilter? wanted, SpeakerSet? likely, NearestList all, NearestList ofLikely)
    {
        var dots = ArrayPool<int>.Shared.Rent(block.Count);
        VectorScan.Dots(query.Numbers, block.Vectors.AsSpan(0, block.Count * block.Stride), dots.AsSpan(0, block.Count));
        for (var i = 0; i < block.Count; i++)
        {
            var cosine = dots[i] * block.InverseLengths[i];
            if (cosine > all.Least && (wanted is null || wanted.Passes(block, i)))
                all.Add(cosine, i);
            if (cosine > ofLikely.Least && likely!.Has(block.Speakers[i]) && (wanted is null || wanted.Passes(block, i)))
                ofLikely.Add(cosine, i);
        }
        ArrayPool<int>.Shared.Return(dots);
    }

    private static NearVector Near(BlockView block, (float Cosine, int Vector) item, float length)
    {
        var (row, _, place) = block.RowOf(item.Vector);
        return new NearVector(item.Cosine / length, row, place);
    }
}

/// <summary>The highest numbers of many, so that most are passed over after one comparison with <see cref="Least"/>.</summary>
internal sealed class NearestList
{
    private readonly int _most;

    // The worst is in front: of equal ones the later, so that the answer does not depend on chance.
    private readonly PriorityQueue<int, (float Cosine, int Earlier)> _queue = new();

    public NearestList(int most)
    {
        _most = most;
        Least = most > 0 ? float.NegativeInfinity : float.PositiveInfinity;
    }

    /// <summary>What is not higher does not get in.</summary>
    public float Least { get; private set; }

    public IEnumerable<(float Cosine, int Vector)> Items => _queue.UnorderedItems.Select(item => (item.Priority.Cosine, item.Element));

    public void Add(float cosine, int vector)
    {
        _queue.Enqueue(vector, (cosine, -vector));
        if (_queue.Count > _most)
            _queue.Dequeue();
        if (_queue.Count == _most && _queue.TryPeek(out _, out var worst))
            Least = worst.Cosine;
    }
}

/// <summary>Which vectors a query asks for.</summary>
/// <param name="Articles">By their keys; null for all.</param>
/// <param name="Speakers">Null for all.</param>
internal sealed record VectorFilter(IReadOnlySet<long>? Articles, SpeakerSet? Speakers)
{
    public bool Passes(BlockView block, int vector) =>
        (Speakers is null || Speakers.Has(block.Speakers[vector])) && (Articles is null || Articles.Contains(block.RowOf(vector).Article));
}

/// <summary>Speakers by their keys, asked a million times a query.</summary>
internal sealed class SpeakerSet(IReadOnlyCollection<long> keys)
{
    private readonly bool[] _has = Marked(keys);

    public bool Has(int speaker) => (uint)speaker < (uint)_has.Length && _has[speaker];

    private static bool[] Marked(IReadOnlyCollection<long> keys)
    {
        var marks = new bool[keys.Count == 0 ? 0 : keys.Max() + 1];
        foreach (var key in keys)
            marks[key] = true;
        return marks;
    }
}
