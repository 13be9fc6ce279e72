using QuoteBot.Index;

namespace QuoteBot.Checking;

/// <summary>What is nearest to a claim.</summary>
/// <param name="Windows">Windows around the best, without those that had been read before.</param>
/// <param name="Shown">The best as records to be shown, one an article; they are being read meanwhile.</param>
/// <param name="MeaningMissing">Why meaning was not looked for, or not everywhere; null when it was, or was not needed.</param>
internal sealed record Nearest(IReadOnlyList<SourceText> Windows, Task<IReadOnlyList<QuoteRecord>> Shown, string? MeaningMissing)
{
    public static readonly Nearest NotLookedFor = new([], Task.FromResult<IReadOnlyList<QuoteRecord>>([]), null);
}
