using QuoteBot.Index;
using QuoteBot.Index.Vectors;
using QuoteBot.Ingestion;
using QuoteBot.Meaning;
using Spectre.Console;

namespace QuoteBot.Cli;

/// <summary>Takes articles into an index and shows how far it has got, when somebody watches.</summary>
public static class Indexing
{
    public static Task<IndexRun> RunAsync(Terminal terminal, IQuoteIndex index, IReadOnlyList<string> paths, string? outlet, CancellationToken cancellationToken)
    {
        var found = ArticleFiles.Find(paths);
        return RunAsync(terminal, index, ArticleReader.Read(found, new ReadOptions(outlet)), [.. found.Files.Select(file => file.Path)], cancellationToken);
    }

    /// <param name="files">The files that the items come from, in their order: the bar shows how many are behind.</param>
    /// <remarks>While articles are read, the vectors of those before are made. An interruption ends both; what is stored stays.</remarks>
    public static async Task<IndexRun> RunAsync(Terminal terminal, IQuoteIndex index, IEnumerable<ReadItem> items, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var indexer = Services.Indexer(index);
        if (terminal.ProgressConsole() is not { } console)
        {
            var run = indexer.RunAsync(items, progress: null, problem => terminal.Problem(problem), cancellationToken);
            await EmbedAsync(index, run, _ => { }, terminal.Message, cancellationToken);
            return await run;
        }

        return await console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var bar = new Bar(context.AddTask("reading"), files);
                var vectors = context.AddTask("vectors", autoStart: true);
                vectors.IsIndeterminate = true;
                var run = indexer.RunAsync(items, bar, problem => console.WriteLine(Terminal.Sentence(problem)), cancellationToken);
                var embedded = 0;
                await EmbedAsync(index, run, articles => vectors.Description = $"vectors of {VerdictWords.Count(embedded += articles, "article", "articles")}", text => console.WriteLine(text), cancellationToken);
                return await run;
            });
    }

    /// <summary>Ends after the run, and when every article has its vectors. A model that cannot be had for good is told and keeps no article out.</summary>
    private static async Task EmbedAsync(IQuoteIndex index, Task run, Action<int> onProgress, Action<string> tell, CancellationToken cancellationToken)
    {
        try
        {
            await new EmbeddingRun(index, TimeProvider.System).RunAsync(
                run,
                onProgress,
                (reason, pause) => tell($"{SafeText.Line(reason)} The articles can be searched by words. Trying again in {pause.TotalSeconds:0} s; Ctrl+C leaves the vectors to the next run."),
                cancellationToken);
        }
        catch (EmbeddingsUnavailableException failure)
        {
            tell($"{SafeText.Line(failure.Message)} The articles can be searched by words; the next run makes their vectors.");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The run itself says how far it got.
        }
    }

    /// <summary>One bar: how many files are behind, and what was found in them. Of a single file the length is not known.</summary>
    private sealed class Bar : IProgress<IndexProgress>
    {
        private readonly ProgressTask task;
        private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

        public Bar(ProgressTask task, IReadOnlyList<string> files)
        {
            this.task = task;
            foreach (var file in files)
            {
                places.TryAdd(file, places.Count);
            }

            task.MaxValue = Math.Max(1, places.Count);
            task.IsIndeterminate = places.Count < 2;
        }

        public void Report(IndexProgress value)
        {
            task.Description = $"{VerdictWords.Count(value.Articles, "article", "articles")}, {VerdictWords.Count(value.Quotes, "quote", "quotes")}";
            if (value.Source is { } source && places.TryGetValue(source, out var place))
            {
                task.Value = Math.Max(task.Value, place);
            }
        }
    }
}
