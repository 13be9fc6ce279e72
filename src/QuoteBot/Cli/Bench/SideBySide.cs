using System.Diagnostics;
using QuoteBot.Evaluation;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Cli.Bench;

/// <summary>Other ways to find passages, over the same index and claims as the checks.</summary>
internal static class SideBySide
{
    /// <summary>As many as a check asks for.</summary>
    private const int Limit = 50;

    /// <summary>Each takes a second or more where the index is large.</summary>
    private const int SlowQueries = 16;

    private const int Queries = 200;

    /// <summary>Scans in a row; the median is given.</summary>
    private const int Scans = 9;

    public static IEnumerable<Figure> RankedWords(string path, IReadOnlyList<BenchClaim> claims, CancellationToken cancellationToken)
    {
        using var ranked = Evaluation.RankedWords.Open(path);
        var times = Queried(claims, SlowQueries).Select(words =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            var started = Stopwatch.GetTimestamp();
            ranked.Find(words, Limit);
            return Stopwatch.GetElapsedTime(started);
        }).ToList();
        return CheckFigures.Times("full text, all words ORed", times, 50, 99);
    }

    public static async Task<IEnumerable<Figure>> SearchAsync(IQuoteIndex index, IReadOnlyList<BenchClaim> claims, CancellationToken cancellationToken)
    {
        var times = new List<TimeSpan>();
        foreach (var words in Queried(claims, Queries))
        {
            var started = Stopwatch.GetTimestamp();
            await index.FindAsync(new PassageQuery(words, Limit), cancellationToken);
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        return CheckFigures.Times("search", times, 50, 99);
    }

    public static IEnumerable<Figure> Scan(int vectors, int dimensions)
    {
        var scan = new FloatScan(vectors, dimensions);
        return
        [
            .. CheckFigures.Times("float scan, a plain loop", Enumerable.Range(0, Scans).Select(_ => scan.Plain()), 50),
            .. CheckFigures.Times("float scan, wide instructions", Enumerable.Range(0, Scans).Select(_ => scan.Wide()), 50),
        ];
    }

    private static IEnumerable<IReadOnlyList<Word>> Queried(IReadOnlyList<BenchClaim> claims, int count) => claims.Take(count).Select(claim => QuoteText.Words(claim.Claim.Quote));
}
