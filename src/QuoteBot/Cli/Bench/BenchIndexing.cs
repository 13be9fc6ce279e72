using System.Diagnostics;
using QuoteBot.Attribution;
using QuoteBot.Evaluation.MadeNews;
using QuoteBot.Index;

namespace QuoteBot.Cli.Bench;

/// <summary>Fills an index with news until it has so many quotes, and takes the time of that and of doing it again.</summary>
internal sealed class BenchIndexing(Terminal terminal, IQuoteIndex index, NewsMaker news)
{
    /// <summary>After so many it is known how many quotes an article has.</summary>
    private const int Probe = 64;

    /// <summary>The share of what is missing that one step adds: other articles have other numbers of quotes.</summary>
    private const double Cautious = 0.9;

    /// <summary>Articles that are read once more on one thread, for the speed of extraction alone.</summary>
    private const int Reread = 1_000;

    /// <summary>How many articles of the news the index has.</summary>
    public int Articles { get; private set; }

    /// <summary>How many quotes these have.</summary>
    public int Quotes { get; private set; }

    /// <param name="quotes">As the extraction counts them; null for the news alone.</param>
    public async Task<IReadOnlyList<Figure>> FillAsync(int? quotes, CancellationToken cancellationToken)
    {
        using var memory = new MemoryWatch();
        var before = Effort.Now();
        await PutAsync(quotes is null ? news.Own : Math.Min(news.Own, Probe), cancellationToken);
        while (quotes > Quotes)
        {
            if (Quotes == 0)
            {
                throw NoQuotes();
            }

            var missing = (quotes.Value - Quotes) * (double)Articles / Quotes;
            await PutAsync((int)Math.Ceiling(missing > Probe ? Cautious * missing : missing), cancellationToken);
        }

        var effort = Effort.Since(before);
        if (Quotes == 0)
        {
            throw NoQuotes();
        }

        return
        [
            new("articles", Articles, FigureForm.Number),
            new("quotes", Quotes, FigureForm.Number),
            new("indexing, articles", Articles / effort.Time.TotalSeconds, FigureForm.Rate),
            new("  took", effort.Time.TotalSeconds, FigureForm.Seconds),
            new("  processor time", effort.Processor.TotalSeconds, FigureForm.Seconds),
            new("  most memory, the corpus in it", memory.Peak, FigureForm.Memory),
        ];
    }

    /// <summary>The news's own articles once more, which have not changed.</summary>
    public async Task<Figure> AgainAsync(CancellationToken cancellationToken)
    {
        var count = Math.Min(news.Own, Articles);
        var started = Stopwatch.GetTimestamp();
        await Services.Indexer(index).RunAsync(news.Items(0, count), cancellationToken: cancellationToken);
        return new("indexing unchanged articles", count / Stopwatch.GetElapsedTime(started).TotalSeconds, FigureForm.Rate);
    }

    /// <summary>Quotes and speakers alone, on one core.</summary>
    public Figure Extraction(CancellationToken cancellationToken)
    {
        var articles = news.Items(0, Math.Min(Reread, news.Own)).Select(item => item.Article!).ToList();
        var started = Stopwatch.GetTimestamp();
        foreach (var article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Annotator.Annotate(article);
        }

        return new("extraction alone, articles on one core", articles.Count / Stopwatch.GetElapsedTime(started).TotalSeconds, FigureForm.Rate);
    }

    public static Failure NoQuotes() => new("There are no quotes in this corpus to make claims from.");

    private async Task PutAsync(int count, CancellationToken cancellationToken)
    {
        var run = await Indexing.RunAsync(terminal, index, news.Items(Articles, count), [], cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        Articles += count;
        Quotes += run.Totals.Quotes;
    }
}
