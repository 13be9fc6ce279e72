using System.Threading.Channels;
using QuoteBot.Ingestion;

namespace QuoteBot.Index;

/// <summary>Takes articles into the index: reads, annotates and prepares on several cores, and writes on another, at the same time, in the order read.</summary>
/// <param name="annotate">Finds an article's passages and quotes; called from several threads.</param>
/// <param name="options">The usual ones unless told.</param>
public sealed class Indexer(IQuoteIndex index, Func<Article, AnnotatedArticle> annotate, IndexerOptions? options = null)
{
    private readonly IndexerOptions _options = options ?? new IndexerOptions();

    /// <summary>One transaction: large enough to share its cost, small enough for another writer to have its turn soon (some 0.15 s).</summary>
    private const int MostArticles = 128;

    /// <summary>Bounds the memory, for some four batches are under way at a time. An article longer than this is a batch by itself.</summary>
    private const int MostCharacters = 1_000_000;

    /// <summary>After a run that changed more than a twentieth of the articles the index is tidied; a day's few would not be worth the writing.</summary>
    private const int TidiedShare = 20;

    /// <summary>A bad article never stops the run: it is counted and told. An article whose hash is stored already is passed over.</summary>
    /// <remarks>Cancelling ends the run after the batch that is being written, without an exception.</remarks>
    /// <param name="items">Enumerated on one thread, as the run goes on.</param>
    /// <param name="onProblem">Called for each problem, one at a time.</param>
    /// <exception cref="IndexException">The index cannot be written; the batches before are stored.</exception>
    public async Task<IndexRun> RunAsync(
        IEnumerable<ReadItem> items,
        IProgress<IndexProgress>? progress = null,
        Action<IndexProblem>? onProblem = null,
        CancellationToken cancellationToken = default)
    {
        var stored = (await index.ListAsync(CancellationToken.None).ConfigureAwait(false)).Where(article => article.Id.StartsWith(_options.Prefix, StringComparison.Ordinal)).ToList();
        var tally = new RunTally(progress, onProblem);
        // Stops the reading and preparing when the writing fails.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var read = Channel.CreateBounded<List<ReadItem>>(1);
        var prepared = Channel.CreateBounded<List<PreparedItem>>(1);
        var hashes = stored.ToDictionary(article => article.Id, article => article.Hash, StringComparer.Ordinal);
        var reading = Task.Run(() => FeedAsync(read.Writer, writer => ReadAsync(items, new ArticleNames([.. stored.Select(_options.WithoutPrefix)]), writer, tally, stop.Token)), CancellationToken.None);
        var preparing = Task.Run(() => FeedAsync(prepared.Writer, writer => PrepareAsync(read.Reader, writer, hashes, tally, stop.Token)), CancellationToken.None);
        try
        {
            await foreach (var batch in prepared.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
                await PutAsync(batch, hashes, tally, stop.Token).ConfigureAwait(false);
            await Task.WhenAll(reading, preparing).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Not a failure: the answer says how far the run got.
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(reading, preparing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        if (tally.Now is { } totals && (totals.Added + totals.Replaced) * TidiedShare > stored.Count + totals.Added)
            await index.TidyAsync(cancellationToken).ConfigureAwait(false);
        return new IndexRun(tally.Now, IsComplete: !cancellationToken.IsCancellationRequested);
    }

    /// <inheritdoc cref="Pruner.PruneAsync"/>
    public Task<IReadOnlyList<string>> PruneAsync(string folder, CancellationToken cancellationToken = default) =>
        Pruner.PruneAsync(index, folder, _options.Prefix, cancellationToken);

    private sealed record PreparedItem(ReadItem Item, PreparedArticle Article);

    /// <summary>Whatever ends the feeding ends the stage after it, with the same exception.</summary>
    private static async Task FeedAsync<T>(ChannelWriter<T> writer, Func<ChannelWriter<T>, Task> feed)
    {
        try
        {
            await feed(writer).ConfigureAwait(false);
            writer.Complete();
        }
        catch (Exception failure)
        {
            writer.Complete(failure);
            throw;
        }
    }

    private async Task ReadAsync(
        IEnumerable<ReadItem> items, ArticleNames names, ChannelWriter<List<ReadItem>> writer, RunTally tally, CancellationToken cancellationToken)
    {
        var batch = new List<ReadItem>();
        var characters = 0;
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tally.Reading(item.Source);
            if (Named(item, names, tally) is not { Article: { } article } named)
                continue;
            if (batch.Count == MostArticles || (batch.Count > 0 && characters + article.Text.Length > MostCharacters))
            {
                await writer.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
                (batch, characters) = ([], 0);
            }
            batch.Add(named);
            characters += article.Text.Length;
        }
        if (batch.Count > 0)
            await writer.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Null when there is no article, or none that may go in; that is told as a problem.</summary>
    private ReadItem? Named(ReadItem item, ArticleNames names, RunTally tally)
    {
        if (item.Article is not { } article)
        {
            tally.Problem(item.Source, item.Line, item.Problem ?? "There is no article in it.");
            return null;
        }
        if (names.Of(item) is { } name)
            return _options.Prefix + name is var id && id == article.Id ? item : item with { Article = article with { Id = id } };

        tally.Problem(item.Source, item.Line, $"The id {article.Id} stands in the file more than once; the first one counts.");
        return null;
    }

    private async Task PrepareAsync(
        ChannelReader<List<ReadItem>> reader, ChannelWriter<List<PreparedItem>> writer, Dictionary<string, string> hashes, RunTally tally, CancellationToken cancellationToken)
    {
        await foreach (var batch in reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            var prepared = new PreparedItem?[batch.Count];
            Parallel.For(0, batch.Count, new ParallelOptions { MaxDegreeOfParallelism = _options.MostCores }, i => prepared[i] = IsUnchanged(batch[i].Article!, hashes, tally) ? null : Prepare(batch[i], tally));
            if (prepared.OfType<PreparedItem>().ToList() is { Count: > 0 } changed)
                await writer.WriteAsync(changed, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Told here, on several cores, for hashing costs half as much as reading.</summary>
    private bool IsUnchanged(Article article, Dictionary<string, string> hashes, RunTally tally)
    {
        if (_options.Anew || !hashes.TryGetValue(article.Id, out var hash) || hash != ArticleHash.Of(article))
            return false;
        tally.Unchanged();
        return true;
    }

    /// <summary>The one catch-all of annotating: what is wrong with one article stays with it.</summary>
    private PreparedItem? Prepare(ReadItem item, RunTally tally)
    {
        try
        {
            return new PreparedItem(item, PreparedArticle.Of(annotate(item.Article!)));
        }
        catch (Exception failure)
        {
            tally.Problem(item.Source, item.Line, $"The article {item.Article!.Id} could not be read for quotes: {failure.Message}");
            return null;
        }
    }

    private async Task PutAsync(List<PreparedItem> batch, Dictionary<string, string> hashes, RunTally tally, CancellationToken cancellationToken)
    {
        var articles = batch.ConvertAll(item => item.Article);
        var renewed = articles.ConvertAll(article => _options.Anew && hashes.ContainsKey(article.Annotated.Article.Id));
        IReadOnlyList<PutResult> results;
        try
        {
            // What is stored under the same hash would be passed over.
            if (renewed.Contains(true))
                await index.RemoveAsync([.. articles.Where((_, place) => renewed[place]).Select(article => article.Annotated.Article.Id)], cancellationToken).ConfigureAwait(false);
            results = await index.PutAsync(articles, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (batch.Count > 1 && failure is not (IndexException or OperationCanceledException))
        {
            // One of them cannot be stored. By themselves the others go in.
            foreach (var item in batch)
                await PutAsync([item], hashes, tally, cancellationToken).ConfigureAwait(false);
            return;
        }
        catch (Exception failure) when (failure is not (IndexException or OperationCanceledException))
        {
            tally.Problem(batch[0].Item.Source, batch[0].Item.Line, failure.Message);
            return;
        }
        tally.Stored(articles, [.. results.Select((result, place) => renewed[place] && result == PutResult.Added ? PutResult.Replaced : result)]);
    }
}
