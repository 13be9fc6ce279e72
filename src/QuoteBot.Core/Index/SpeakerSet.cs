namespace QuoteBot.Index;

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
