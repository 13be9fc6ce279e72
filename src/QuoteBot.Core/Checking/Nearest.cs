using QuoteBot.Index;

namespace QuoteBot.Checking;

/// <summary>What is nearest to a claim.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="Windows">Windows around the best, without those that had been read before.</param>
/// <param name="MeaningMissing">Why meaning was not looked for, or not everywhere; null when it was, or was not needed.</param>
internal sealed record Nearest(IReadOnlyList<PassageHit> Hits, IReadOnlyList<SourceText> Windows, string? MeaningMissing)
{
    public static readonly Nearest NotLookedFor = new([], [], null);
}
