using QuoteBot.Attribution;
using QuoteBot.Index;
using QuoteBot.Ingestion;

namespace QuoteBot.Cli;

public static class IndexRun
{
    public static Task<IndexReport> RunAsync(Terminal terminal, IQuoteIndex index, IReadOnlyList<string> paths, string? outlet, CancellationToken cancellationToken) =>
        RunAsync(terminal, index, ArticleReader.Read(paths, new ReadOptions(outlet)), cancellationToken);

    public static Task<IndexReport> RunAsync(Terminal terminal, IQuoteIndex index, IEnumerable<ReadItem> items, CancellationToken cancellationToken) =>
        new Indexer(index, Annotator.Annotate).RunAsync(items, terminal.Problem, cancellationToken);
}
