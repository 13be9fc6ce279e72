namespace QuoteBot.Index.Vectors;

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
