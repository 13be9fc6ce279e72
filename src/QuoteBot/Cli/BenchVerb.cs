using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using QuoteBot.Attribution;
using QuoteBot.Checking;
using QuoteBot.Index;
using QuoteBot.Ingestion;

namespace QuoteBot.Cli;

/// <summary><c>bench</c>: how fast and how large, on this machine, in process.</summary>
public static class BenchVerb
{
    private const int Claims = 1_000;
    private const int Seed = 20_250_325;

    /// <summary>Checks that are not counted: the first ones compile the code.</summary>
    private const int WarmUp = 60;

    /// <summary>The samples are few; this many copies keep the machine busy for some seconds.</summary>
    private const int SampleCopies = 20;

    /// <summary>Articles that are read once more on one thread, for the speed of extraction alone.</summary>
    private const int Reread = 1_000;

    public static Command Create(Terminal terminal)
    {
        var corpus = new Option<string?>("--corpus")
        {
            Description = "A file or folder of articles; without it the samples, repeated",
            HelpName = "FILE",
        };
        var verb = new Verb(
            "bench",
            $"Indexes a corpus into a temporary index and checks {Claims:N0} claims made from it: a third exact, a third altered, a third absent.",
            "bench",
            "bench --corpus articles.jsonl.gz")
        {
            corpus,
        };
        verb.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetValue(corpus), cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? corpus, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder("bench");
        await using var index = await Services.CreateIndexAsync(folder.Path, cancellationToken);
        var before = Effort.Now();
        var run = corpus is null
            ? await Indexing.RunAsync(terminal, index, Copies(), [], cancellationToken)
            : await Indexing.RunAsync(terminal, index, [corpus], outlet: null, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var indexing = Effort.Since(before);
        var extraction = Extract(corpus is null ? Copies() : ArticleReader.Read([corpus], new ReadOptions()), cancellationToken);
        var coverage = await index.CoverageAsync(speaker: null, cancellationToken);
        var claims = await BenchClaims.MakeAsync(index, Claims, Seed, cancellationToken);
        if (claims.Count == 0)
        {
            throw new Failure("There are no quotes in this corpus to make claims from.");
        }

        before = Effort.Now();
        var answers = await CheckAsync(Services.Checker(index), claims, cancellationToken);
        foreach (var (name, value) in Figures(corpus ?? $"the samples, {SampleCopies} times", coverage, indexing, extraction, answers, Effort.Since(before), Services.IndexBytes(folder.Path)))
        {
            terminal.Result($"{name,-16}{value}");
        }

        return run.Totals.Problems == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    /// <returns>Articles a second, on one thread; zero when there are none.</returns>
    private static double Extract(IEnumerable<ReadItem> items, CancellationToken cancellationToken)
    {
        var articles = items.Select(item => item.Article).OfType<Article>().Take(Reread).ToList();
        var started = Stopwatch.GetTimestamp();
        foreach (var article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Annotator.Annotate(article);
        }

        return articles.Count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<List<(BenchKind Kind, VerdictKind Verdict, TimeSpan Time)>> CheckAsync(QuoteChecker checker, IReadOnlyList<BenchClaim> claims, CancellationToken cancellationToken)
    {
        foreach (var claim in claims.TakeLast(WarmUp))
        {
            await checker.CheckAsync(claim.Claim, cancellationToken);
        }

        var answers = new List<(BenchKind, VerdictKind, TimeSpan)>();
        foreach (var (kind, claim) in claims)
        {
            var started = Stopwatch.GetTimestamp();
            var verdict = await checker.CheckAsync(claim, cancellationToken);
            answers.Add((kind, verdict.Kind, Stopwatch.GetElapsedTime(started)));
        }

        return answers;
    }

    private static IEnumerable<(string Name, string Value)> Figures(string corpus, Coverage coverage, Effort indexing, double extraction, List<(BenchKind Kind, VerdictKind Verdict, TimeSpan Time)> answers, Effort checking, long bytes)
    {
        yield return ("Corpus", $"{SafeText.Line(corpus)}: {VerdictWords.Count(coverage.Articles, "article", "articles")}, {VerdictWords.Count(coverage.Quotes, "quote", "quotes")}");
        yield return ("Indexing", Text($"{coverage.Articles / indexing.Time.TotalSeconds:N0} articles/s, {coverage.Quotes / indexing.Time.TotalSeconds:N0} quotes/s; {indexing.Time.TotalSeconds:0.0} s, {indexing.Processor.TotalSeconds:0.0} s of processor time on {Environment.ProcessorCount} cores"));
        yield return ("Extraction", Text($"{extraction:N0} articles/s on one core: quotes and speakers alone"));
        yield return ("Check", Text($"{answers.Count:N0} claims: {Percentiles(answers.Select(answer => answer.Time))}; processor time {checking.Processor.TotalMilliseconds / (answers.Count + WarmUp):0.0} ms each"));
        foreach (var group in answers.GroupBy(answer => answer.Kind))
        {
            var verdicts = group.CountBy(answer => VerdictWords.Code(answer.Verdict)).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal);
            yield return ($"  {group.Key.ToString().ToLowerInvariant()}", $"{Percentiles(group.Select(answer => answer.Time))}: {string.Join(", ", verdicts.Select(count => $"{count.Value} {count.Key}"))}");
        }

        using var process = Process.GetCurrentProcess();
        yield return ("Memory", $"peak {Bytes.Text(process.PeakWorkingSet64)}, at the end {Bytes.Text(process.WorkingSet64)}");
        yield return ("Index", Text($"{Bytes.Text(bytes)}, {bytes / 1024.0 / Math.Max(1, coverage.Articles):0.0} KiB an article"));
    }

    private static string Percentiles(IEnumerable<TimeSpan> durations)
    {
        var latencies = new Latencies(durations);
        return Text($"p50 {latencies.At(0.5).TotalMilliseconds:0.0} ms, p95 {latencies.At(0.95).TotalMilliseconds:0.0} ms, p99 {latencies.At(0.99).TotalMilliseconds:0.0} ms");
    }

    /// <summary>The samples under new ids, so that each copy is an article of its own.</summary>
    private static IEnumerable<ReadItem> Copies() => Enumerable.Range(1, SampleCopies).SelectMany(copy =>
        ArticleReader.Read([DemoClaims.SamplesFolder], new ReadOptions()).Select(item => item.Article is { } article
            ? item with { Article = article with { Id = $"{copy}/{article.Id}", Event = article.Event is { } told ? $"{copy}/{told}" : null } }
            : item));

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
