namespace QuoteBot.Cli.Bench;

/// <summary>What the times and places of answers come to.</summary>
internal static class CheckFigures
{
    private const int First = 1;
    private const int Few = 5;

    /// <returns>Empty when there are no times.</returns>
    public static IEnumerable<Figure> Times(string name, IEnumerable<TimeSpan> times, params IReadOnlyList<int> percentiles)
    {
        var all = times.ToList();
        var latencies = new Latencies(all);
        return all.Count == 0 ? [] : percentiles.Select(percentile => new Figure($"{name}, p{percentile}", latencies.At(percentile / 100.0).TotalMilliseconds, FigureForm.Milliseconds));
    }

    public static IEnumerable<Figure> ByKind(IReadOnlyList<Answer> answers) => answers
        .GroupBy(answer => answer.Kind)
        .OrderBy(group => group.Key)
        .SelectMany(group => Times($"  {group.Key.ToString().ToLowerInvariant()} claims", group.Select(answer => answer.Time), 50, 95, 99));

    public static IEnumerable<Figure> Found(IReadOnlyList<Answer> answers) =>
    [
        Share(answers, "exact claims verified", BenchKind.Exact, answer => answer.Verdict == VerdictKind.Verified),
        Share(answers, "altered claims: the article found", BenchKind.Altered, answer => answer.Place >= First),
        Share(answers, "paraphrased claims: the article first", BenchKind.Paraphrased, answer => answer.Place == First),
        Share(answers, "paraphrased claims: among the first five", BenchKind.Paraphrased, answer => answer.Place is >= First and <= Few),
        Share(answers, "absent claims: no record", BenchKind.Absent, answer => answer.Verdict == VerdictKind.NotFound),
    ];

    private static Figure Share(IReadOnlyList<Answer> answers, string name, BenchKind kind, Func<Answer, bool> isRight)
    {
        var ofKind = answers.Where(answer => answer.Kind == kind).ToList();
        return new Figure(name, ofKind.Count(isRight) / (double)Math.Max(1, ofKind.Count), FigureForm.Share);
    }
}
