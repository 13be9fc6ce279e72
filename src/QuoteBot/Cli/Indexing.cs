using QuoteBot.Attribution;
using QuoteBot.Index;
using QuoteBot.Ingestion;
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
    public static async Task<IndexRun> RunAsync(Terminal terminal, IQuoteIndex index, IEnumerable<ReadItem> items, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var indexer = Services.Indexer(index);
        if (terminal.ProgressConsole() is not { } console)
        {
            return await indexer.RunAsync(items, progress: null, problem => terminal.Problem(problem), cancellationToken);
        }

        return await console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ElapsedTimeColumn())
            .StartAsync(context =>
            {
                var bar = new Bar(context.AddTask("reading"), files);
                return indexer.RunAsync(items, bar, problem => console.WriteLine(Terminal.Sentence(problem)), cancellationToken);
            });
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
