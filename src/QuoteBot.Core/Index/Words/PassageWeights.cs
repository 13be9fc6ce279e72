using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace QuoteBot.Index.Words;

/// <summary>Adds up what the words weigh that each passage holds, and finds the passages that hold most.</summary>
/// <remarks>Every passage of an index is looked at, some thousands at a time, so that their sums stay in the processor's nearest cache.</remarks>
internal sealed class PassageWeights
{
    /// <summary>Passages whose sums are made at once.</summary>
    public const int Block = 4096;

    /// <summary>Common words are added up in bytes, so many at a time.</summary>
    private const int WordsInBytes = 8;

    /// <summary>What one common word counts at the most.</summary>
    private const int MostOfCommon = byte.MaxValue / WordsInBytes;

    /// <summary>The weight that counts one where no word is common: rare words weigh up to 15, and what is found as a phrase some times as much.</summary>
    private const double FineUnit = 1 / 16.0;

    private readonly List<(TermPassages Passages, double Weight)> _words = [];

    public void Add(TermPassages passages, double weight)
    {
        _words.Add((passages, weight));
        if (passages.Later is { } later)
            _words.Add((later, weight));
    }

    /// <summary>The heaviest, best first, equal ones by id; none that hold nothing.</summary>
    /// <param name="most">1 or more.</param>
    /// <param name="first">The first that is looked at.</param>
    /// <param name="last">The last.</param>
    /// <param name="within">Only those in one of these stretches, which are in order; null for all.</param>
    /// <returns>With what they hold, or less: weights are counted in whole numbers, and what is over is left out.</returns>
    public List<(long Passage, double Weight)> Heaviest(int most, int first, int last, IReadOnlyList<(long First, long Last)>? within = null)
    {
        // A passage may hold all of them, and its sum has two bytes.
        var unit = Math.Max(_words.Sum(word => word.Weight) / ushort.MaxValue, _words.Where(word => word.Passages.IsCommon).Select(word => word.Weight / MostOfCommon).DefaultIfEmpty(FineUnit).Max());
        var common = _words.Where(word => word.Passages.IsCommon).Select(word => (word.Passages, Weight: (byte)(word.Weight / unit))).ToList();
        var others = _words.Where(word => !word.Passages.IsCommon).Select(word => (word.Passages, Weight: (ushort)(word.Weight / unit))).ToList();
        var next = new int[others.Count];
        var stretch = 0;
        var heaviest = new HeaviestPassages(most);
        Span<byte> few = stackalloc byte[Block];
        Span<ushort> block = stackalloc ushort[Block];
        for (var start = first / Block * Block; start <= last; start += Block)
        {
            block.Clear();
            for (var batch = 0; batch < common.Count; batch += WordsInBytes)
            {
                few.Clear();
                for (var word = batch; word < Math.Min(batch + WordsInBytes, common.Count); word++)
                    common[word].Passages.AddTo(few, start, common[word].Weight);
                Add(few, block);
            }

            for (var word = 0; word < others.Count; word++)
                others[word].Passages.AddTo(block, start, ref next[word], others[word].Weight);
            var (from, to) = (Math.Max(0, first - start), Math.Min(Block, last - start + 1));
            if (within is null)
            {
                heaviest.Take(block[from..to], start + from);
                continue;
            }

            while (stretch < within.Count && within[stretch].Last < start)
                stretch++;
            for (var at = stretch; at < within.Count && within[at].First < start + to; at++)
            {
                var (begin, end) = ((int)Math.Max(from, within[at].First - start), (int)Math.Min(to, within[at].Last - start + 1));
                if (begin < end)
                    heaviest.Take(block[begin..end], start + begin);
            }
        }

        return heaviest.InOrder(unit);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<byte> few, Span<ushort> sums)
    {
        for (var at = 0; at < sums.Length; at += Vector256<byte>.Count)
        {
            var (lower, upper) = Vector256.Widen(Vector256.Create(few[at..]));
            var half = at + Vector256<ushort>.Count;
            (Vector256.Create<ushort>(sums[at..]) + lower).CopyTo(sums[at..]);
            (Vector256.Create<ushort>(sums[half..]) + upper).CopyTo(sums[half..]);
        }
    }
}

/// <summary>The heaviest of the passages that went by, in order of their numbers.</summary>
/// <param name="most">1 or more.</param>
internal sealed class HeaviestPassages(int most)
{
    // The least heavy is at its head, of equal ones the last.
    private readonly PriorityQueue<int, (ushort Weight, int Passage)> _kept = new(Comparer<(ushort Weight, int Passage)>.Create((one, other) =>
        one.Weight != other.Weight ? one.Weight.CompareTo(other.Weight) : other.Passage.CompareTo(one.Passage)));

    private ushort _least;

    /// <param name="first">The passage of the first sum.</param>
    public void Take(ReadOnlySpan<ushort> sums, int first)
    {
        for (var at = 0; at < sums.Length;)
        {
            // Nearly all are passed over here.
            if (at + Vector<ushort>.Count <= sums.Length && !Vector.GreaterThanAny(new Vector<ushort>(sums[at..]), new Vector<ushort>(_least)))
            {
                at += Vector<ushort>.Count;
                continue;
            }

            for (var end = Math.Min(at + Vector<ushort>.Count, sums.Length); at < end; at++)
            {
                if (sums[at] > _least)
                    Keep(first + at, sums[at]);
            }
        }
    }

    public List<(long Passage, double Weight)> InOrder(double unit)
    {
        var sorted = new List<(long Passage, double Weight)>(_kept.Count);
        while (_kept.TryDequeue(out var passage, out var one))
            sorted.Add((passage, one.Weight * unit));
        sorted.Reverse();
        return sorted;
    }

    private void Keep(int passage, ushort weight)
    {
        _kept.Enqueue(passage, (weight, passage));
        if (_kept.Count > most)
            _kept.Dequeue();
        if (_kept.Count == most && _kept.TryPeek(out _, out var lightest))
            _least = lightest.Weight;
    }
}
