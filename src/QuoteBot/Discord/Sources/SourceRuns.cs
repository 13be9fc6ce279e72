using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Store;
using QuoteBot.Index;

namespace QuoteBot.Discord.Sources;

/// <summary>Reads sources into their guild's index, in the background: one run a source at a time, two altogether.</summary>
/// <param name="indexer">How articles are taken into an index; <see cref="Services.Indexer"/>.</param>
public sealed partial class SourceRuns(
    BotStore store, GuildIndexes indexes, SourceRoots roots, Func<IQuoteIndex, IndexerOptions, Indexer> indexer, TimeProvider time, ILogger<SourceRuns> logger)
{
    /// <summary>A second one, so that a guild's few articles need not wait for another's million.</summary>
    private const int MostAtOnce = 2;

    /// <summary>One transaction: another writer gets its turn in between.</summary>
    private const int RemovedAtOnce = 200;

    private readonly ConcurrentDictionary<long, SourceRun> runs = new();
    private readonly SourceReading reading = new(indexes, roots, indexer, time);
    private readonly SemaphoreSlim turn = new(MostAtOnce, MostAtOnce);
    private volatile bool stopping;

    /// <summary>The run of a source that is under way, or the last one since the bot started; null when there is none.</summary>
    public SourceRun? Of(long source) => runs.GetValueOrDefault(source);

    /// <summary>Whether no run begins any more.</summary>
    public bool IsStopping => stopping;

    /// <summary>To be called once, before the first run.</summary>
    public Task MarkCutOffAsync(CancellationToken cancellationToken) => store.Runs.MarkCutOffAsync(cancellationToken);

    /// <param name="whole">Takes every article in anew, though it did not change.</param>
    /// <returns>Null when a run of this source is under way, the source is being removed, or the bot is stopping.</returns>
    public async Task<SourceRun?> StartAsync(StoredSource source, bool whole, CancellationToken cancellationToken)
    {
        if (stopping || (Of(source.Id) is { } last && !last.Ended.IsCompleted))
        {
            return null;
        }

        if (source.Kind == SourceKind.Attachment)
        {
            source = source with { Path = new UploadedFiles(indexes).PathOf(source) };
        }

        if (await store.Runs.StartAsync(source.Id, whole, cancellationToken) is not { } id)
        {
            return null;
        }

        var run = new SourceRun(id, source, whole, time);
        var begin = new TaskCompletionSource();
        run.Ended = begin.Task.ContinueWith(_ => Task.Run(() => RunAsync(run)), TaskScheduler.Default).Unwrap();
        if (!Claim(run))
        {
            run.Dispose();
            await store.Runs.EndAsync(run.Id, RunState.Cancelled, new RunFigures(), "Another run of this source was under way.", CancellationToken.None);
            return null;
        }

        // Who removes the source marks it first and then looks for a run: either that finds this one, or this finds the mark.
        var stays = false;
        try
        {
            stays = await store.Sources.FindAsync(source.Id, cancellationToken) is not null;
            return stays ? run : null;
        }
        finally
        {
            if (!stays)
            {
                run.Cancel();
            }

            begin.SetResult();
        }
    }

    /// <summary>Ends all runs, and waits until they have written down how far they got.</summary>
    public async Task StopAsync()
    {
        stopping = true;
        foreach (var run in runs.Values.Where(run => !run.Ended.IsCompleted))
        {
            run.Tell("The bot is being restarted. Run it again for the rest.");
            run.Cancel();
        }

        await Task.WhenAll(runs.Values.Select(run => run.Ended));
    }

    /// <summary>Ends the run of a source, where one is under way, and forgets it.</summary>
    public async Task EndAsync(long source)
    {
        if (Of(source) is { } run)
        {
            run.Cancel();
            await run.Ended;
            runs.TryRemove(source, out _);
        }
    }

    /// <summary>Removes all articles of a source from its index; a run of it that is under way ends first.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RemoveArticlesAsync(StoredSource source, CancellationToken cancellationToken)
    {
        await EndAsync(source.Id);
        var index = indexes.Own(source.Guild);
        var own = (await index.ListAsync(cancellationToken)).Select(article => article.Id).Where(id => id.StartsWith(source.Prefix, StringComparison.Ordinal));
        var removed = 0;
        foreach (var batch in own.Chunk(RemovedAtOnce))
        {
            removed += await index.RemoveAsync(batch, cancellationToken);
        }

        return removed;
    }

    /// <summary>Two may ask for the same source at the same moment; one of them gets it.</summary>
    private bool Claim(SourceRun run)
    {
        while (!stopping)
        {
            if (runs.TryAdd(run.Source.Id, run))
            {
                return true;
            }

            if (!runs.TryGetValue(run.Source.Id, out var before))
            {
                continue;
            }

            if (!before.Ended.IsCompleted)
            {
                return false;
            }

            if (runs.TryUpdate(run.Source.Id, run, before))
            {
                before.Dispose();
                return true;
            }
        }

        return false;
    }

    /// <summary>The one catch-all of runs: whatever ends one is written down with it.</summary>
    private async Task RunAsync(SourceRun run)
    {
        var state = RunState.Failed;
        try
        {
            await turn.WaitAsync(run.Cancelled);
            try
            {
                state = await reading.RunAsync(run);
            }
            finally
            {
                turn.Release();
            }
        }
        catch (OperationCanceledException) when (run.Cancelled.IsCancellationRequested)
        {
            state = RunState.Cancelled;
        }
        catch (IndexException failure)
        {
            run.Tell($"{Sentence(failure.Failure)} The log has more under run {run.Id}.");
            LogFailed(failure, run.Id, run.Source.Id);
        }
        catch (Exception failure)
        {
            run.Tell($"Something went wrong that should not. The log has it under run {run.Id}.");
            LogFailed(failure, run.Id, run.Source.Id);
        }

        run.End(state);
        await WriteDownAsync(run);
    }

    /// <summary>For moderators, who are not to read the host's paths.</summary>
    private static string Sentence(IndexFailure failure) => failure switch
    {
        IndexFailure.Missing => "The folder or file is no longer there.",
        IndexFailure.Full => "The disk, or the room that the index may take, is full.",
        IndexFailure.Locked => "Another program holds the index for itself.",
        IndexFailure.NotADatabase or IndexFailure.NotOurs => "The index's file is damaged, or none of QuoteBot's.",
        IndexFailure.TooNew => "The index was made by a newer version of the bot.",
        _ => "The index cannot be written to.",
    };

    private async Task WriteDownAsync(SourceRun run)
    {
        try
        {
            var status = run.Status;
            await store.Runs.EndAsync(run.Id, status.State, status.Figures, status.Message);
        }
        catch (Exception failure)
        {
            LogFailed(failure, run.Id, run.Source.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Run {Run} of source {Source} failed.")]
    private partial void LogFailed(Exception failure, long run, long source);
}
