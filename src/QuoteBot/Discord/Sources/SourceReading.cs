using QuoteBot.Discord.Store;
using QuoteBot.Index;
using QuoteBot.Index.Vectors;
using QuoteBot.Meaning;

namespace QuoteBot.Discord.Sources;

/// <summary>One reading of a source into its guild's index: articles, what has gone, vectors.</summary>
/// <param name="indexer">How articles are taken into an index; <see cref="Services.Indexer"/>.</param>
internal sealed class SourceReading(GuildIndexes indexes, SourceRoots roots, Func<IQuoteIndex, IndexerOptions, Indexer> indexer, TimeProvider time)
{
    private const string WordsAlone = "The articles can be searched by words; the next run makes what search by meaning needs.";

    /// <summary>Members' checks must find a core that is free.</summary>
    private static readonly int Cores = Math.Max(1, Environment.ProcessorCount / 2);

    /// <returns>How it ended; what went wrong or is left to do stands in the run.</returns>
    /// <exception cref="IndexException">The index cannot be written; what was stored before stays.</exception>
    public async Task<RunState> RunAsync(SourceRun run)
    {
        var source = run.Source;
        if (source.Kind != SourceKind.Attachment && !roots.Allows(source.Path))
        {
            run.Tell("The path is gone, or no longer among the folders that this bot may read. What was read before is kept.");
            return RunState.Failed;
        }

        var files = new SourceFiles(source.Path, path => source.Kind == SourceKind.Attachment || roots.Allows(path));
        run.Begin(files);
        var index = indexes.Own(source.Guild);
        var work = indexer(index, new IndexerOptions { Prefix = source.Prefix, Anew = run.Whole, MostCores = Cores });
        var reading = work.RunAsync(files.Read(), run, run.Failed, run.Cancelled);
        var embedding = EmbedAsync(run, index, reading);
        try
        {
            run.Report((await reading).Totals);
            await PruneAsync(run, work);
        }
        catch
        {
            await embedding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        run.Embedding();
        await embedding;
        return run.Cancelled.IsCancellationRequested ? RunState.Cancelled : RunState.Done;
    }

    /// <summary>What has gone from the source goes from the index; but where all has gone, a drive is rather missing.</summary>
    private static async Task PruneAsync(SourceRun run, Indexer work)
    {
        if (run.Cancelled.IsCancellationRequested)
        {
            return;
        }

        if (run.Status.Figures.Articles == 0)
        {
            run.Tell("No article was found there, so none was removed from the index either. Remove the source to remove its articles.");
            return;
        }

        run.Removed((await work.PruneAsync(run.Source.Path, run.Cancelled)).Count);
    }

    /// <summary>While articles are read it waits for a model that is away; afterwards it leaves the rest to the next run. No article is kept out by it.</summary>
    private async Task EmbedAsync(SourceRun run, IQuoteIndex index, Task reading)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(run.Cancelled);
        try
        {
            await new EmbeddingRun(index, time).RunAsync(
                reading,
                onWait: (reason, _) =>
                {
                    if (reading.IsCompleted)
                    {
                        run.Tell($"{reason} {WordsAlone}");
                        giveUp.Cancel();
                    }
                },
                cancellationToken: giveUp.Token);
        }
        catch (EmbeddingsUnavailableException failure)
        {
            run.Tell($"{failure.Message} {WordsAlone}");
        }
        catch (OperationCanceledException) when (giveUp.IsCancellationRequested)
        {
            // The run itself says how far it got.
        }
    }
}
