using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using QuoteBot.Cli.Bench.DiscordLoad;
using QuoteBot.Evaluation.MadeNews;
using QuoteBot.Ingestion;

namespace QuoteBot.Cli.Bench;

/// <summary><c>bench</c>: how fast and how large, on this machine.</summary>
public static class BenchVerb
{
    private const int Seed = 20_250_325;

    /// <summary>The samples alone are too few to measure with.</summary>
    private const int QuotesOfSamples = 10_000;

    /// <summary>Beyond, one file and one machine are not meant for it.</summary>
    private const int MostQuotes = 20_000_000;

    public static Command Create(Terminal terminal)
    {
        var corpus = new Option<string?>("--corpus")
        {
            Description = "A file or folder of articles; without it the samples",
            HelpName = "FILE",
        };
        var quotes = new Option<IReadOnlyList<int>?>("--quotes")
        {
            Description = $"Make more articles like these until there are N quotes; several sizes give a column each (the corpus alone unless told, of the samples {QuotesOfSamples})",
            HelpName = "N[,N…]",
            CustomParser = Sizes,
        };
        var verb = new Verb(
            "bench",
            $"Indexes a corpus into a temporary index and checks {BenchRun.Claims:N0} claims: exact, altered, paraphrased and absent ones in equal parts. Prints a table.",
            "bench",
            "bench --corpus articles.jsonl.gz",
            "bench --corpus articles.jsonl.gz --quotes 10000,100000,1000000")
        {
            quotes,
            corpus,
            OpeningVerb.Create(terminal),
            DiscordBenchVerb.Create(terminal),
        };
        verb.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetValue(corpus), parsed.GetValue(quotes), cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? corpus, IReadOnlyList<int>? quotes, CancellationToken cancellationToken)
    {
        var problems = 0;
        terminal.Message("Reading the corpus…");
        var news = NewsMaker.Learn(Read(corpus ?? DemoClaims.SamplesFolder, problem =>
        {
            terminal.Problem(problem);
            problems++;
        }), Seed, cancellationToken) ?? throw new Failure($"There is no article in {corpus ?? DemoClaims.SamplesFolder}.");
        terminal.Result($"Corpus   {(corpus is null ? "the samples" : SafeText.Line(Path.GetFileName(corpus)))}: {VerdictWords.Count(news.Own, "article", "articles")}");
        terminal.Result(FormattableString.Invariant($"Machine  {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30):0.#} GiB of memory, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}"));
        terminal.Result("");

        IReadOnlyList<int?> sizes = quotes is { Count: > 0 } ? [.. quotes.Select(size => (int?)size)] : [corpus is null ? QuotesOfSamples : null];
        var columns = new List<IReadOnlyList<Figure>>();
        foreach (var size in sizes)
        {
            columns.Add(await BenchRun.MeasureAsync(terminal, news, size, Seed, cancellationToken));
        }

        foreach (var line in BenchTable.Lines([.. sizes.Select(size => size is { } wanted ? string.Create(CultureInfo.InvariantCulture, $"{wanted:N0} quotes") : "the corpus")], columns))
        {
            terminal.Result(line);
        }

        return problems == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    internal static IEnumerable<ReadItem> Read(string corpus, Action<Index.IndexProblem> onProblem)
    {
        foreach (var item in ArticleReader.Read([corpus], new ReadOptions()))
        {
            if (item.Problem is { } problem)
            {
                onProblem(new Index.IndexProblem(item.Source, item.Line, problem));
            }

            yield return item;
        }
    }

    private static IReadOnlyList<int>? Sizes(System.CommandLine.Parsing.ArgumentResult result)
    {
        var sizes = new List<int>();
        foreach (var part in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size is < 1 or > MostQuotes)
            {
                result.AddError($"--quotes takes numbers from 1 to {MostQuotes}, such as 10000 or 10000,100000.");
                return null;
            }

            sizes.Add(size);
        }

        return sizes;
    }
}
