namespace QuoteBot.Index;

/// <summary>Some thousand signatures. It is only ever added to, so who knows how many there were may go on reading those.</summary>
/// <param name="atLeast">It has room for so many, whatever its usual capacity.</param>
internal sealed class PairBlock(int atLeast)
{
    /// <summary>Half a megabyte: small enough to be shared among cores, and no waste in a small index.</summary>
    private const int Capacity = 32_768;

    private readonly PairSignature[] _signatures = new PairSignature[Math.Max(Capacity, atLeast)];
    private readonly List<PairRun> _runs = [];
    private int _count;

    public bool HasRoomFor(int signatures) => _count + signatures <= _signatures.Length;

    public void Add(long firstPassage, ReadOnlySpan<PairSignature> signatures)
    {
        // Ids go on from one article to the next, so most rows lengthen the run before.
        if (_runs.Count == 0 || _runs[^1].IdAt(_count) != firstPassage)
            _runs.Add(new PairRun(_count, firstPassage));
        signatures.CopyTo(_signatures.AsSpan(_count));
        _count += signatures.Length;
    }

    /// <summary>A view of what is in it now.</summary>
    public PairBlockView View() => new(_signatures, _count, [.. _runs]);
}

/// <summary>Signatures of passages with consecutive ids, up to the next run.</summary>
/// <param name="Start">The place of the first in the block.</param>
internal readonly record struct PairRun(int Start, long FirstPassage)
{
    public long IdAt(int place) => FirstPassage + (place - Start);
}

internal readonly record struct PairBlockView(PairSignature[] Signatures, int Count, PairRun[] Runs)
{
    /// <summary>The id of the passage at a place.</summary>
    public long IdAt(int place)
    {
        var (low, high) = (0, Runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Runs[middle].Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return Runs[low].IdAt(place);
    }
}
