using System.Collections.Concurrent;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Sources;

/// <summary>Removes sources with all that belongs to them. A source is marked first: from then on nobody finds it and no run of it begins, and what is cut off is finished later.</summary>
public sealed class SourceRemoval(BotStore store, SourceRuns runs, UploadedFiles uploads)
{
    private readonly ConcurrentDictionary<long, byte> underWay = new();

    /// <returns>How many articles it had; null when another is removing it.</returns>
    public async Task<int?> RemoveAsync(StoredSource source, CancellationToken cancellationToken)
    {
        if (!underWay.TryAdd(source.Id, 0))
        {
            return null;
        }

        try
        {
            await store.Sources.MarkRemovedAsync(source.Id, cancellationToken);
            var articles = await runs.RemoveArticlesAsync(source, cancellationToken);
            uploads.Delete(source);
            await store.Sources.RemoveAsync(source.Id, cancellationToken);
            return articles;
        }
        finally
        {
            underWay.TryRemove(source.Id, out _);
        }
    }
}
