using QuoteBot.Checking;
using QuoteBot.Discord.Sources;
using QuoteBot.Index;

namespace QuoteBot.Discord.Commands;

/// <summary>Checks claims against the sources that a guild may see; only so many at the same time.</summary>
public sealed class CheckDesk(GuildIndexes indexes, SpeakerAliases aliases) : IDisposable
{
    /// <summary>Checking is work for the processor: more at once would only take longer each.</summary>
    private readonly SemaphoreSlim places = new(Environment.ProcessorCount);

    public Task<IQuoteIndex> IndexAsync(string? guild) => indexes.OfAsync(guild);

    public async Task<Verdict> CheckAsync(string? guild, Claim claim, CancellationToken cancellationToken)
    {
        var index = await indexes.OfAsync(guild).ConfigureAwait(false);
        return await WithPlaceAsync(() => new QuoteChecker(index, aliases).CheckAsync(claim, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    public SpeakerAliases Aliases => aliases;

    /// <summary>Waits for its turn, and lets the next one in when it is done.</summary>
    public async Task<T> WithPlaceAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();
}
