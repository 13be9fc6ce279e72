using QuoteBot.Checking;
using QuoteBot.Checking.Speakers;
using QuoteBot.Discord.Sources;
using QuoteBot.Index;

namespace QuoteBot.Discord.Commands;

/// <summary>Checks claims against the sources that a guild may see; only so many at the same time.</summary>
public sealed class CheckDesk(GuildIndexes indexes, SpeakerAliases aliases) : IDisposable
{
    private readonly CheckPlaces _places = new();

    public Task<IQuoteIndex> IndexAsync(string? guild) => indexes.OfAsync(guild);

    public async Task<Verdict> CheckAsync(string? guild, Claim claim, CancellationToken cancellationToken)
    {
        var index = await indexes.OfAsync(guild).ConfigureAwait(false);
        return await WithPlaceAsync(() => new QuoteChecker(index, aliases).CheckAsync(claim, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    public SpeakerAliases Aliases => aliases;

    /// <summary>Waits for its turn, and lets the next one in when it is done.</summary>
    public Task<T> WithPlaceAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken) => _places.TakeAsync(work, cancellationToken);

    public void Dispose() => _places.Dispose();
}
