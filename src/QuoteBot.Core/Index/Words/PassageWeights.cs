using System.Numerics;

namespace QuoteBot.Index.Words;

/// <summary>Adds up weights by passage. A table of its own: adding to one of .NET's dictionaries took longer than reading what is added.</summary>
internal sealed class PassageWeights
{
    private const int FirstCapacity = 1 << 12;

    /// <summary>3 MB: what a rare query needs beyond is given back.</summary>
    private const int MostKept = 1 << 17;

    // Fibonacci hashing: neighbouring ids go far apart.
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // Each passage's place among the others, counted from 1, at the passage's hash or behind it; 0 where none is. Twice as many as there is room for passages.
    private int[] _places = new int[2 * FirstCapacity];
    private int _shift = 64 - BitOperations.Log2(2 * FirstCapacity);

    private (long Passage, double Weight)[] _passages = new (long, double)[FirstCapacity];

    public int Count { get; private set; }

    /// <param name="passage">Above 0.</param>
    public void Add(long passage, double weight)
    {
        for (var at = PlaceOf(passage); ; at = (at + 1) & (_places.Length - 1))
        {
            var place = _places[at];
            if (place == 0)
            {
                if (Count == _passages.Length)
                {
                    Resize(2 * Count);
                    Add(passage, weight);
                    return;
                }

                _passages[Count] = (passage, weight);
                _places[at] = ++Count;
                return;
            }

            if (_passages[place - 1].Passage == passage)
            {
                _passages[place - 1].Weight += weight;
                return;
            }
        }
    }

    public void Clear()
    {
        Count = 0;
        if (_passages.Length > MostKept)
            Resize(FirstCapacity);
        else
            Array.Clear(_places);
    }

    /// <summary>How many passages have at least so much weight.</summary>
    public int CountOf(double weight)
    {
        // Weights were added up in any order.
        const double rounding = 1e-9;
        var count = 0;
        foreach (var one in _passages.AsSpan(0, Count))
        {
            if (one.Weight >= weight - rounding)
                count++;
        }

        return count;
    }

    /// <summary>The heaviest, best first, equal ones by id.</summary>
    /// <param name="most">1 or more.</param>
    public List<(long Passage, double Weight)> Heaviest(int most)
    {
        var heaviest = new PriorityQueue<(long Passage, double Weight), (long Passage, double Weight)>(HeaviestLast);
        var least = (Passage: long.MaxValue, Weight: double.NegativeInfinity);
        foreach (var one in _passages.AsSpan(0, Count))
        {
            // Most are passed over here.
            if (one.Weight < least.Weight || (one.Weight == least.Weight && one.Passage >= least.Passage))
                continue;
            heaviest.Enqueue(one, one);
            if (heaviest.Count > most)
                heaviest.Dequeue();
            if (heaviest.Count == most)
                least = heaviest.Peek();
        }

        var sorted = new List<(long Passage, double Weight)>(heaviest.Count);
        while (heaviest.TryDequeue(out var one, out _))
            sorted.Add(one);
        sorted.Reverse();
        return sorted;
    }

    private static readonly Comparer<(long Passage, double Weight)> HeaviestLast = Comparer<(long Passage, double Weight)>.Create((one, other) =>
        one.Weight != other.Weight ? one.Weight.CompareTo(other.Weight) : other.Passage.CompareTo(one.Passage));

    private int PlaceOf(long passage) => (int)(((ulong)passage * Multiplier) >> _shift);

    private void Resize(int capacity)
    {
        Array.Resize(ref _passages, capacity);
        _places = new int[2 * capacity];
        _shift = 64 - BitOperations.Log2((uint)_places.Length);
        for (var i = 0; i < Count; i++)
        {
            var at = PlaceOf(_passages[i].Passage);
            while (_places[at] != 0)
                at = (at + 1) & (_places.Length - 1);
            _places[at] = i + 1;
        }
    }
}
