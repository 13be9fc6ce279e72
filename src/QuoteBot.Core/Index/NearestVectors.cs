using System.Buffers;

namespace QuoteBot.Index;

/// <summary>A vector that is near to a query.</summary>
/// <param name="Cosine">−1 to 1.</param>
/// <param name="Row">The key of its row.</param>
/// <param name="Place">Its place in the row.</param>
internal readonly record struct NearVector(float Cosine, long Row, int Place);

/// <summary>Finds the vectors nearest to a query by looking at all of them: at the signs of each, and then at the whole of those whose signs are most like the query's.</summary>
internal static class NearestVectors
{
    /// <summary>The share of the vectors that is looked at as a whole. Measured on 1.1 million: 96 or 97 of the hundred nearest are in it, and 98 % of the twenty nearest.</summary>
    private const double LookedAt = 0.02;

    /// <summary>Of few vectors a larger share is looked at: so many cost next to nothing.</summary>
    private const int FewestLookedAt = 5_000;

    /// <summary>Fewer are looked at faster by one core than handed to several.</summary>
    private const int WorthSharing = 30_000;

    /// <param name="most">How many at the most of all, and again of the likely ones.</param>
    /// <param name="wanted">Only these, and each of them is looked at as a whole; null for all.</param>
    /// <param name="likely">The best of these are found as well, however far they are; null for none.</param>
    /// <param name="lookedAt">The share of the vectors that is looked at as a whole: 1 for all.</param>
    /// <returns>Nearest first, equal ones by row and place; each once.</returns>
    public static List<NearVector> Of(IReadOnlyList<BlockView> blocks, MeaningVector query, int most, VectorFilter? wanted = null, SpeakerSet? likely = null, double lookedAt = LookedAt)
    {
        if (most <= 0 || query.Length == 0)
            return [];
        var count = blocks.Sum(block => (long)block.Count);
        var share = Math.Min(1, Math.Max(lookedAt, FewestLookedAt / Math.Max(1.0, count)));
        var workers = count < WorthSharing ? 1 : Math.Min(blocks.Count, Environment.ProcessorCount);
        var found = new VectorSearch[workers];
        Parallel.For(0, workers, worker =>
        {
            found[worker] = new VectorSearch(query, most, wanted, likely, share);
            for (var block = worker; block < blocks.Count; block += workers)
                found[worker].Look(blocks[block], block);
        });
        return [.. Best(found.Select(search => search.Nearest)).Union(Best(found.Select(search => search.NearestOfLikely))).Order(NearestFirst)];

        IEnumerable<NearVector> Best(IEnumerable<NearestList> lists) => lists
            .SelectMany(list => list.Items.Select(item => Near(blocks[item.Block], item.Vector, item.Cosine / query.Length)))
            .Order(NearestFirst)
            .Take(most);
    }

    private static readonly Comparer<NearVector> NearestFirst = Comparer<NearVector>.Create((one, other) =>
        other.Cosine.CompareTo(one.Cosine) is not 0 and var cosine ? cosine
        : one.Row.CompareTo(other.Row) is not 0 and var row ? row
        : one.Place.CompareTo(other.Place));

    private static NearVector Near(BlockView block, int vector, float cosine)
    {
        var (row, _, place) = block.RowOf(vector);
        return new NearVector(cosine, row, place);
    }
}

/// <summary>One worker's search, block after block.</summary>
internal sealed class VectorSearch(MeaningVector query, int most, VectorFilter? wanted, SpeakerSet? likely, double lookedAt)
{
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
                    LookAt(block, number, i, likely is not null && likely.Has(block.Speakers[i]));
            }
            return;
        }

        var rented = ArrayPool<ushort>.Shared.Rent(block.Count);
        var differences = rented.AsSpan(0, block.Count);
        Signs.Differences(query.Signs, block.Signs, differences);
        var bound = Signs.Bound(differences, query.Numbers.Length, (int)Math.Ceiling(block.Count * lookedAt));
        for (int at = 0, step; (step = differences[at..].IndexOfAnyInRange((ushort)0, bound)) >= 0; at += step + 1)
            LookAt(block, number, at + step, likely is not null && likely.Has(block.Speakers[at + step]));
        for (var i = 0; likely is not null && i < block.Count; i++)
        {
            if (likely.Has(block.Speakers[i]) && differences[i] > bound)
                LookAt(block, number, i, isLikely: true);
        }
        ArrayPool<ushort>.Shared.Return(rented);
    }

    private void LookAt(BlockView block, int number, int vector, bool isLikely)
    {
        var cosine = VectorScan.Dot(query.Numbers, block.Vectors.AsSpan(vector * block.Stride, block.Stride)) * block.InverseLengths[vector];
        if (cosine > Nearest.Least)
            Nearest.Add(cosine, number, vector);
        if (isLikely && cosine > NearestOfLikely.Least)
            NearestOfLikely.Add(cosine, number, vector);
    }
}

/// <summary>The highest numbers of many, so that most are passed over after one comparison with <see cref="Least"/>.</summary>
internal sealed class NearestList
{
    private readonly int _most;

    // The worst is in front: of equal ones the later, so that the answer does not depend on chance.
    private readonly PriorityQueue<(int Block, int Vector), (float Cosine, int Earlier, int EarlierVector)> _queue = new();

    public NearestList(int most)
    {
        _most = most;
        Least = most > 0 ? float.NegativeInfinity : float.PositiveInfinity;
    }

    /// <summary>What is not higher does not get in.</summary>
    public float Least { get; private set; }

    public IEnumerable<(float Cosine, int Block, int Vector)> Items => _queue.UnorderedItems.Select(item => (item.Priority.Cosine, item.Element.Block, item.Element.Vector));

    public void Add(float cosine, int block, int vector)
    {
        _queue.Enqueue((block, vector), (cosine, -block, -vector));
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
