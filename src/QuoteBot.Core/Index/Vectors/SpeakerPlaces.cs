using QuoteBot.Index.Speakers;

namespace QuoteBot.Index.Vectors;

/// <summary>Where each speaker's vectors are in a block.</summary>
internal sealed class SpeakerPlaces
{
    private readonly int[] _places;

    // Each speaker once; theirs begin at the same place of _starts, and end where the next one's begin.
    private readonly int[] _speakers;
    private readonly int[] _starts;

    /// <param name="speakers">Of the block's vectors, in order.</param>
    public SpeakerPlaces(ReadOnlySpan<int> speakers)
    {
        _places = new int[speakers.Length];
        var sorted = speakers.ToArray();
        for (var i = 0; i < _places.Length; i++)
            _places[i] = i;
        Array.Sort(sorted, _places);
        var starts = new List<int>();
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
                starts.Add(i);
        }
        _speakers = [.. starts.Select(start => sorted[start])];
        _starts = [.. starts, sorted.Length];
    }

    /// <summary>Finds the vectors of some speakers.</summary>
    /// <param name="found">Filled with their places; has room for all.</param>
    /// <returns>How many there are.</returns>
    public int Of(SpeakerSet wanted, Span<int> found)
    {
        var count = 0;
        for (var i = 0; i < _speakers.Length; i++)
        {
            if (!wanted.Has(_speakers[i]))
                continue;
            var places = _places.AsSpan(_starts[i].._starts[i + 1]);
            places.CopyTo(found[count..]);
            count += places.Length;
        }
        return count;
    }
}
