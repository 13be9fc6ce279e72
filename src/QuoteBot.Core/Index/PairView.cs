namespace QuoteBot.Index;

/// <summary>All signatures at one moment.</summary>
internal sealed class PairView
{
    private readonly (long FirstPassage, int Block, int Run)[] _byId;

    public PairView(IReadOnlyList<PairBlockView> blocks)
    {
        Blocks = blocks;
        _byId = [.. blocks.Index().SelectMany(block => block.Item.Runs.Select((run, i) => (run.FirstPassage, block.Index, i))).Order()];
    }

    public IReadOnlyList<PairBlockView> Blocks { get; }

    /// <summary>Of a passage by its id; without a bit where none is known.</summary>
    public PairSignature Of(long passage)
    {
        var (low, high) = (0, _byId.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_byId[middle].FirstPassage <= passage)
                low = middle;
            else
                high = middle - 1;
        }

        if (_byId.Length == 0)
            return default;
        var (first, number, run) = _byId[low];
        var block = Blocks[number];
        var end = run + 1 < block.Runs.Length ? block.Runs[run + 1].Start : block.Count;
        var place = block.Runs[run].Start + (passage - first);
        return passage >= first && place < end ? block.Signatures[place] : default;
    }
}
