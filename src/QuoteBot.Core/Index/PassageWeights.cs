using System.Numerics;

namespace QuoteBot.Index;

/// <summary>Adds up weights by passage. A table of its own: adding to one of .NET's dictionaries took longer than reading what is added.</summary>
internal sealed class PassageWeights
{
    private const int FirstCapacity = 1 << 12;

    /// <summary>4 MB: what a rare query needs beyond is given back.</summary>
    private const int MostKept = 1 << 18;

    // Fibonacci hashing: neighbouring ids go far apart.
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private long[] _passages = new long[FirstCapacity];
    private double[] _weights = new double[FirstCapacity];
    private int _shift = 64 - BitOperations.Log2(FirstCapacity);

    public int Count { get; private set; }

    /// <param name="passage">Above 0.</param>
    public void Add(long passage, double weight)
    {
        var mask = _passages.Length - 1;
        var at = (int)(((ulong)passage * Multiplier) >> _shift);
        while (_passages[at] != passage)
        {
            if (_passages[at] == 0)
            {
                if (2 * (Count + 1) > _passages.Length)
                {
                    Grow();
                    Add(passage, weight);
                    return;
                }
                _passages[at] = passage;
                _weights[at] = weight;
                Count++;
                return;
            }
            at = (at + 1) & mask;
        }
        _weights[at] += weight;
    }

    public void Clear()
    {
        if (_passages.Length > MostKept)
        {
            _passages = new long[FirstCapacity];
            _weights = new double[FirstCapacity];
            _shift = 64 - BitOperations.Log2(FirstCapacity);
        }
        else
        {
            Array.Clear(_passages);
        }

        Count = 0;
    }

    /// <summary>How many passages have at least so much weight.</summary>
    public int CountOf(double weight)
    {
        // Weights were added up in any order.
        const double rounding = 1e-9;
        var count = 0;
        for (var at = 0; at < _passages.Length; at++)
        {
            if (_passages[at] != 0 && _weights[at] >= weight - rounding)
                count++;
        }

        return count;
    }

    /// <summary>The heaviest, best first, equal ones by id.</summary>
    /// <param name="most">1 or more.</param>
    public List<(long Passage, double Weight)> Heaviest(int most)
    {
        var heaviest = new PriorityQueue<(long Passage, double Weight), (double Weight, long Earlier)>();
        var least = (Weight: double.NegativeInfinity, Earlier: long.MinValue);
        for (var i = 0; i < _passages.Length; i++)
        {
            if (_passages[i] == 0 || _weights[i] < least.Weight || (_weights[i], -_passages[i]).CompareTo(least) <= 0)
                continue;
            heaviest.Enqueue((_passages[i], _weights[i]), (_weights[i], -_passages[i]));
            if (heaviest.Count > most)
                heaviest.Dequeue();
            if (heaviest.Count == most && heaviest.TryPeek(out _, out var worst))
                least = worst;
        }
        var sorted = new List<(long Passage, double Weight)>(heaviest.Count);
        while (heaviest.TryDequeue(out var one, out _))
            sorted.Add(one);
        sorted.Reverse();
        return sorted;
    }

    private void Grow()
    {
        var (passages, weights) = (_passages, _weights);
        _passages = new long[2 * passages.Length];
        _weights = new double[2 * passages.Length];
        _shift--;
        Count = 0;
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i] != 0)
                Add(passages[i], weights[i]);
        }
    }
}
