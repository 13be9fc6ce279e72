using System.Numerics;

namespace QuoteBot.Index.Words;

/// <summary>Passages, in order.</summary>
internal interface IPassageList
{
    /// <summary>Where it is: 0 before the first, <see cref="long.MaxValue"/> behind the last.</summary>
    long Passage { get; }

    /// <summary>Goes on to the first passage that is no earlier than this one.</summary>
    /// <returns>False at the end.</returns>
    bool NextFrom(long passage);
}

/// <summary>Goes through the passages that have a bit in every one of some sets.</summary>
/// <param name="sets">One or more; passage n has bit n mod 64 of number n / 64.</param>
internal sealed class PassageBits(IReadOnlyList<ulong[]> sets) : IPassageList
{
    /// <summary>Passages that one number of a set tells of.</summary>
    public const int Bits = 64;

    private readonly ulong[] _first = sets[0];
    private readonly ulong[][] _others = [.. sets.Skip(1)];
    private readonly int _length = sets.Min(set => set.Length);

    public long Passage { get; private set; }

    public bool NextFrom(long passage)
    {
        if (passage <= Passage)
            return Passage != long.MaxValue;
        var mask = ulong.MaxValue << (int)(passage % Bits);
        for (var at = passage / Bits; at < _length; at++, mask = ulong.MaxValue)
        {
            var all = _first[at] & mask;
            foreach (var other in _others)
                all &= other[at];
            if (all == 0)
                continue;
            Passage = (at * Bits) + BitOperations.TrailingZeroCount(all);
            return true;
        }

        Passage = long.MaxValue;
        return false;
    }
}
