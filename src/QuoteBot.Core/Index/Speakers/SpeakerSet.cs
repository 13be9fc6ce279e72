namespace QuoteBot.Index.Speakers;

/// <summary>Speakers by their keys, asked a million times a query.</summary>
internal sealed class SpeakerSet(IReadOnlyCollection<long> keys)
{
    /// <summary>Of a number in <see cref="_has"/>.</summary>
    private const int Bits = 64;

    // A bit each, so that those of a hundred thousand speakers stay in the processor's nearest cache.
    private readonly ulong[] _has = Marked(keys);

    public bool Has(int speaker) => (uint)speaker / Bits is var at && at < (uint)_has.Length && (_has[at] >> (speaker % Bits) & 1) != 0;

    private static ulong[] Marked(IReadOnlyCollection<long> keys)
    {
        var marks = new ulong[keys.Count == 0 ? 0 : (keys.Max() / Bits) + 1];
        foreach (var key in keys)
            marks[key / Bits] |= 1UL << (int)(key % Bits);
        return marks;
    }
}
