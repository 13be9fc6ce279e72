namespace QuoteBot.Index;

/// <summary>Speakers by their keys, asked a million times a query.</summary>
internal sealed class SpeakerSet(IReadOnlyCollection<long> keys)
{
    private readonly bool[] _has = Marked(keys);

    /// <summary>The processor compares so many at once with a whole run of others.</summary>
    private const int Few = 5;

    private readonly int[]? _few = keys.Count <= Few ? [.. keys.Select(key => (int)key)] : null;

    public bool Has(int speaker) => (uint)speaker < (uint)_has.Length && _has[speaker];

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

    private static bool[] Marked(IReadOnlyCollection<long> keys)
    {
        var marks = new bool[keys.Count == 0 ? 0 : keys.Max() + 1];
        foreach (var key in keys)
            marks[key] = true;
        return marks;
    }
}
