using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteBot.Index.Words;

/// <summary>The passages that hold a term: their places in groups of many, or of a common term a bit for every passage.</summary>
internal sealed class TermPassages
{
    /// <summary>Passages in a group: their places have two bytes.</summary>
    private const int Group = ushort.MaxValue + 1;

    /// <summary>A term is common that one in so many passages holds: then bits take twice as much room as places, and are added up faster.</summary>
    private const int CommonShare = 32;

    /// <summary>Passages that one number of bits tells of.</summary>
    public const int BitsOfNumber = 64;

    private readonly ushort[] _places;

    // How many places stand before each group's.
    private readonly int[] _groups;
    private readonly ulong[] _bits;

    private TermPassages(ushort[] places, int[] groups, ulong[] bits, int count, long upTo, long removed)
    {
        (_places, _groups, _bits, _count, UpTo, Removed) = (places, groups, bits, count, upTo, removed);
    }

    private readonly int _count;

    // In order.
    private int[] _later = [];

    /// <summary>How many they are.</summary>
    public int Count => _count + _later.Length;

    /// <summary>Those that were written after the others; null for none.</summary>
    public TermPassages? Later { get; private init; }

    /// <summary>The last writing of the full-text index that is in it.</summary>
    public long UpTo { get; }

    /// <summary>How many passages the full-text index lacked then.</summary>
    public long Removed { get; }

    /// <summary>Whether they are bits.</summary>
    public bool IsCommon => _bits.Length > 0;

    public long Bytes => ((long)_places.Length * sizeof(ushort)) + ((long)_groups.Length * sizeof(int)) + ((long)_bits.Length * sizeof(ulong)) + ((long)_later.Length * sizeof(int));

    /// <param name="passages">In order, each once.</param>
    public static TermPassages Of(IReadOnlyList<int> passages, long upTo = 0, long removed = 0)
    {
        if (passages.Count == 0 || passages.Count < passages[^1] / CommonShare)
            return WithPlaces(passages, upTo, removed);
        var bits = new ulong[(passages[^1] / BitsOfNumber) + 1];
        foreach (var passage in passages)
            bits[passage / BitsOfNumber] |= 1UL << (passage % BitsOfNumber);
        return Of(bits, upTo, removed);
    }

    /// <param name="bits">Passage n has bit n mod 64 of number n / 64; the last number is not 0.</param>
    public static TermPassages Of(ReadOnlySpan<ulong> bits, long upTo, long removed)
    {
        var count = 0;
        foreach (var number in bits)
            count += BitOperations.PopCount(number);
        if (count >= bits.Length * BitsOfNumber / CommonShare)
            return new TermPassages([], [], bits.ToArray(), count, upTo, removed);
        var passages = new List<int>(count);
        for (var at = 0; at < bits.Length; at++)
        {
            for (var left = bits[at]; left != 0; left &= left - 1)
                passages.Add((at * BitsOfNumber) + BitOperations.TrailingZeroCount(left));
        }

        return WithPlaces(passages, upTo, removed);
    }

    private static TermPassages WithPlaces(IReadOnlyList<int> passages, long upTo, long removed)
    {
        var places = new ushort[passages.Count];
        var groups = new int[passages.Count == 0 ? 1 : (passages[^1] / Group) + 2];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = (ushort)(passages[i] % Group);
            groups[(passages[i] / Group) + 1]++;
        }

        for (var group = 1; group < groups.Length; group++)
            groups[group] += groups[group - 1];
        return new TermPassages(places, groups, [], places.Length, upTo, removed);
    }

    /// <summary>The same with what was written since.</summary>
    /// <param name="more">What was written since, and maybe some of what is known.</param>
    /// <returns>The same with these; null where so many are new that all are better read again.</returns>
    public TermPassages? With(IReadOnlyList<int> more, long upTo)
    {
        if (upTo == UpTo)
            return this;
        int[] later = [.. _later.Concat(more.Where(passage => !Has(passage))).Order()];
        if (later.Length > Math.Max(MostLater, _count / LaterShare))
            return null;
        return new TermPassages(_places, _groups, _bits, _count, upTo, Removed) { _later = later, Later = later.Length == 0 ? null : Of(later) };
    }

    private bool Has(int passage)
    {
        if (Array.BinarySearch(_later, passage) >= 0)
            return true;
        if (IsCommon)
            return passage / BitsOfNumber < _bits.Length && ((_bits[passage / BitsOfNumber] >> (passage % BitsOfNumber)) & 1) > 0;
        var group = passage / Group;
        return group < _groups.Length - 1 && Array.BinarySearch(_places, _groups[group], _groups[group + 1] - _groups[group], (ushort)(passage % Group)) >= 0;
    }

    private const int MostLater = 4096;
    private const int LaterShare = 4;

    /// <summary>Adds a weight to the sums of those that are not common.</summary>
    /// <param name="sums">Of the passages from the first on, all of one group.</param>
    /// <param name="at">How many places stand before the first; then before the first behind the sums.</param>
    public void AddTo(Span<ushort> sums, int first, ref int at, ushort weight)
    {
        var group = first / Group;
        if (group >= _groups.Length - 1)
            return;
        var before = first % Group;
        var places = _places.AsSpan(0, _groups[group + 1]);
        for (at = Math.Max(at, _groups[group]); at < places.Length && places[at] - before is var place && place < sums.Length; at++)
        {
            if (place >= 0)
                sums[place] += weight;
        }
    }

    /// <summary>The same for common ones.</summary>
    /// <param name="first">A multiple of 64, as is the number of sums.</param>
    public void AddTo(Span<byte> sums, int first, byte weight)
    {
        var bits = _bits.AsSpan(Math.Min(first / BitsOfNumber, _bits.Length));
        bits = bits[..Math.Min(sums.Length / BitsOfNumber, bits.Length)];
        if (Avx2.IsSupported)
            AddWide(sums, bits, weight);
        else
            AddPortably(sums, bits, weight);
    }

    /// <summary>Spreads the bits of thirty-two passages over as many bytes, and adds the weight where they are set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddWide(Span<byte> sums, ReadOnlySpan<ulong> bits, byte weight)
    {
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var halves = ref Unsafe.As<ulong, uint>(ref MemoryMarshal.GetReference(bits));
        // The instruction looks into its own half of the register, and each half has all four bytes.
        var bytes = Vector256.Create(0x0000000000000000UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303).AsByte();
        var bit = Vector256.Create(0x8040201008040201UL).AsByte();
        var all = Vector256.Create(weight);
        for (nint i = 0; i < 2 * bits.Length; i++)
        {
            var held = Avx2.Shuffle(Vector256.Create(Unsafe.Add(ref halves, i)).AsByte(), bytes) & bit;
            ref var place = ref Unsafe.Add(ref sum, i * Vector256<byte>.Count);
            (Vector256.LoadUnsafe(ref place) + (Vector256.Equals(held, bit) & all)).StoreUnsafe(ref place);
        }
    }

    internal static void AddPortably(Span<byte> sums, ReadOnlySpan<ulong> bits, byte weight)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            for (var left = bits[i]; left != 0; left &= left - 1)
                sums[(i * BitsOfNumber) + BitOperations.TrailingZeroCount(left)] += weight;
        }
    }
}
