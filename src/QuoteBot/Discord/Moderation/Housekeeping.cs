using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>Deletes what is to be kept for a time only, and does again what was cut off or failed for a time.</summary>
/// <param name="knowsGuilds">Whether Discord has told since the start which guilds the bot is in: before that, one that it was added to again meanwhile is still noted as left.</param>
public sealed partial class Housekeeping(
    BotStore store, GuildIndexes indexes, SourceRuns runs, SourceRemoval removal, DisputeNews news, Func<bool> knowsGuilds, TimeProvider time, ILogger<Housekeeping> logger)
{
    /// <summary>A guild that removed the bot by mistake finds everything again for so long.</summary>
    public static readonly TimeSpan KeptAfterLeaving = TimeSpan.FromDays(7);

    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>At once, and every hour until it is cancelled. What fails is logged, and tried again an hour later.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await OnceAsync(time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
                await Task.Delay(Every, time, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <summary>What fails is logged, and keeps nothing that comes after it.</summary>
    public async Task OnceAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        await TryAsync(() => store.Checks.PruneAsync(now, cancellationToken), cancellationToken).ConfigureAwait(false);
        await TryAsync(() => store.Audit.PruneAsync(now, cancellationToken), cancellationToken).ConfigureAwait(false);
        await TryAsync(() => store.Disputes.PruneAsync(now, cancellationToken), cancellationToken).ConfigureAwait(false);
        await TryAsync(indexes.CloseIdleAsync, cancellationToken).ConfigureAwait(false);
        await TryAsync(() => FinishRemovalsAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        await TryAsync(() => news.TellWaitingAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        if (knowsGuilds())
        {
            await TryAsync(() => ForgetLeftAsync(now - KeptAfterLeaving, cancellationToken), cancellationToken).ConfigureAwait(false);
        }

        await TryAsync(() => store.WipeLogAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        await TryAsync(
            () =>
            {
                store.DeleteOldCopies(now);
                return Task.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes the sources that are marked and were not finished, as after a crash.</summary>
    private async Task FinishRemovalsAsync(CancellationToken cancellationToken)
    {
        foreach (var source in await store.Sources.MarkedAsync(cancellationToken).ConfigureAwait(false))
        {
            await TryAsync(() => removal.RemoveAsync(source, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ForgetLeftAsync(DateTimeOffset leftBy, CancellationToken cancellationToken)
    {
        foreach (var guild in await store.Guilds.LeftByAsync(leftBy, cancellationToken).ConfigureAwait(false))
        {
            await TryAsync(() => ForgetAsync(guild, leftBy, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TryAsync(Func<Task> step, CancellationToken cancellationToken)
    {
        try
        {
            await step().ConfigureAwait(false);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(failure);
        }
    }

    /// <summary>The files go first: while the guild still stands in the store, a deletion that was cut off is done again.</summary>
    private async Task ForgetAsync(string guild, DateTimeOffset leftBy, CancellationToken cancellationToken)
    {
        foreach (var source in await store.Sources.OfAsync(guild, cancellationToken).ConfigureAwait(false))
        {
            await runs.EndAsync(source.Id).ConfigureAwait(false);
        }

        // Ending the runs may have taken long: who is back in meanwhile keeps everything.
        if (!(await store.Guilds.LeftByAsync(leftBy, cancellationToken).ConfigureAwait(false)).Contains(guild))
        {
            return;
        }

        await indexes.DeleteAsync(guild).ConfigureAwait(false);
        if (await store.Guilds.ForgetAsync(guild, leftBy, cancellationToken).ConfigureAwait(false))
        {
            LogForgotten(guild);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "What was stored of guild {Guild} was deleted: the bot was removed from it a week ago.")]
    private partial void LogForgotten(string guild);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is kept for a time only could not be deleted; it is tried again in an hour.")]
    private partial void LogFailed(Exception failure);
}
