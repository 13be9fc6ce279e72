using QuoteBot.Index.Speakers;

namespace QuoteBot.Index.Vectors;

/// <summary>Which vectors a query asks for.</summary>
/// <param name="Articles">By their keys; null for all.</param>
/// <param name="Speakers">Null for all.</param>
internal sealed record VectorFilter(IReadOnlySet<long>? Articles, SpeakerSet? Speakers)
{
    public bool Passes(BlockView block, int vector) =>
        (Speakers is null || Speakers.Has(block.Speakers[vector])) && (Articles is null || Articles.Contains(block.RowOf(vector).Article));
}
