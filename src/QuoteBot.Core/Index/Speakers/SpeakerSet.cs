namespace QuoteBot.Index.Speakers;

/// <summary>Speakers by their keys, asked a million times a query.</summary>
internal sealed class SpeakerSet(IReadOnlyCollection<long> keys)
{
    /// <summary>Of a number in <see cref="_has"/>.</summary>
    private const int Bits = 64;

    // A bit each, so that those of a hundred thousand speakers stay in the processor's nearest cache.
    private readonly ulong[] _has = Marked(keys);

    /// <summary>The processor compares so many at once with a whole run of others.</summary>
    private const int Few = 5;

    private readonly int[]? _few = keys.Count <= Few ? [.. keys.Select(key => (int)key)] : null;

    public bool Has(int speaker) => (uint)speaker / Bits is var at && at < (uint)_has.Length && (_has[at] >> (speaker % Bits) & 1) != 0;

    /// <summary>The place of the first of these speakers that is in the set; negative when none is.</summary>
    public int FirstIn(ReadOnlySpan<int> speakers)
    {
        if (_few is not null)
            return speakers.IndexOfAny(_few);
        for (var i = 0; i < speakers.Length; i++)
        {
            if (Has(speakers[i]))
                return i;
        }
        return -1;
    }

    private static ulong[] Marked(IReadOnlyCollection<long> keys)
    {
        var marks = new ulong[keys.Count == 0 ? 0 : (keys.Max() / Bits) + 1];
        foreach (var key in keys)
            marks[key / Bits] |= 1UL << (int)(key % Bits);
        return marks;
    }
}
