using QuoteBot.Evaluation.MadeNews;

namespace QuoteBot.Cli.Bench;

/// <summary>Measures one size, from an empty folder on.</summary>
internal static class BenchRun
{
    public const int Claims = 1_000;

    /// <summary>In a small corpus there is not more to ask: each quote once in every kind.</summary>
    private const int ClaimsForEachQuote = 4;

    /// <summary>Checks that are not counted: the first ones compile the code.</summary>
    private const int WarmUp = 100;

    private const int Clients = 16;

    /// <param name="quotes">How many the index shall have; null for the news alone.</param>
    /// <exception cref="Failure">There are no quotes in the news.</exception>
    public static async Task<IReadOnlyList<Figure>> MeasureAsync(Terminal terminal, NewsMaker news, int? quotes, int seed, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder("bench");
        await using var index = await Services.CreateIndexAsync(folder.Path, cancellationToken);
        var size = quotes is { } wanted ? FormattableString.Invariant($"{wanted:N0} quotes") : "The corpus";

        terminal.Message($"{size}: indexing…");
        var indexing = new BenchIndexing(terminal, index, news);
        var figures = new List<Figure>();
        figures.AddRange(await indexing.FillAsync(quotes, cancellationToken));
        figures.Add(await indexing.AgainAsync(cancellationToken));
        figures.Add(indexing.Extraction(cancellationToken));
        figures.Add(new("the index on disk", Services.IndexBytes(folder.Path), FigureForm.Memory));

        var claims = await new BenchClaims(index, news, indexing.Articles, seed).MakeAsync(Math.Min(Claims, ClaimsForEachQuote * indexing.Quotes), cancellationToken);
        if (claims.Count == 0)
        {
            throw BenchIndexing.NoQuotes();
        }

        terminal.Message($"{size}: opening, checking…");
        figures.AddRange((await OpeningTimes.MeasureAsync(folder.Path, [.. claims.Take(WarmUp)], cancellationToken)).Figures());
        var checker = Services.Checker(index);
        await Answers.OfAsync(checker, claims.TakeLast(WarmUp), cancellationToken);
        var before = Effort.Now();
        var answers = await Answers.OfAsync(checker, claims, cancellationToken);
        var effort = Effort.Since(before);
        figures.AddRange(CheckFigures.Times("one check", answers.Select(answer => answer.Time), 50, 95, 99));
        figures.Add(new("  processor time each", effort.Processor.TotalMilliseconds / answers.Count, FigureForm.Milliseconds));
        figures.AddRange(CheckFigures.ByKind(answers));

        await Answers.OfAsync(checker, [.. claims.TakeLast(WarmUp)], Clients, cancellationToken);
        before = Effort.Now();
        var together = await Answers.OfAsync(checker, claims, Clients, cancellationToken);
        figures.Add(new($"{Clients} clients at once, checks", together.Count / Effort.Since(before).Time.TotalSeconds, FigureForm.Rate));
        figures.AddRange(CheckFigures.Times("  one check", together.Select(answer => answer.Time), 50, 99));

        figures.AddRange(await TypingFigures.MeasureAsync(index, cancellationToken));
        terminal.Message($"{size}: side by side…");
        figures.AddRange(await SideBySide.ChannelsAsync(index, claims, cancellationToken));
        figures.AddRange(SideBySide.RankedWords(Services.IndexPath(folder.Path), claims, cancellationToken));
        figures.AddRange(SideBySide.Scan(Services.IndexPath(folder.Path)));

        terminal.Message($"{size}: checking while another process indexes…");
        var busy = await BusyIndex.MeasureAsync(folder.Path, index, news, indexing.Articles, claims, cancellationToken);
        figures.AddRange(CheckFigures.Times("one check while indexing", busy.Select(answer => answer.Time), 50, 99));
        figures.Add(new("  checks meanwhile", busy.Count, FigureForm.Number));

        figures.AddRange(CheckFigures.Found(answers));
        return figures;
    }
}
