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

    /// <summary>Each channel alone, then all of them.</summary>
    public static async Task<IEnumerable<Figure>> ChannelsAsync(IQuoteIndex index, IReadOnlyList<BenchClaim> claims, CancellationToken cancellationToken)
    {
        var figures = new List<Figure>();
        foreach (var (name, channels) in ((string, Channels)[])
            [("wording alone", Channels.Wording), ("rarest words alone", Channels.FullText), ("meaning alone", Channels.Meaning), ("all channels", Channels.All)])
        {
            var times = new List<TimeSpan>();
            foreach (var claim in claims.Take(Queries))
            {
                var query = new PassageQuery(QuoteText.Words(claim.Claim.Quote), Limit) { Meaning = claim.Claim.Quote, Channels = channels };
                var started = Stopwatch.GetTimestamp();
                await index.FindAsync(query, cancellationToken);
                times.Add(Stopwatch.GetElapsedTime(started));
            }

            figures.AddRange(CheckFigures.Times(name, times, 50, 99));
        }

        return figures;
    }

    /// <summary>Over as many vectors as the index has; empty when it has none.</summary>
    public static IEnumerable<Figure> Scan(string path)
    {
        var stored = StoredVectors.Of(path);
        if (stored.Count == 0)
        {
            return [];
        }

        var scan = new FloatScan(stored.Count, stored.Dimensions);
        return
        [
            new("vectors", stored.Count, FigureForm.Number),
            .. CheckFigures.Times("float scan, a plain loop", Enumerable.Range(0, Scans).Select(_ => scan.Plain()), 50),
            .. CheckFigures.Times("float scan, wide instructions", Enumerable.Range(0, Scans).Select(_ => scan.Wide()), 50),
        ];
    }

    private static IEnumerable<IReadOnlyList<Word>> Queried(IReadOnlyList<BenchClaim> claims, int count) => claims.Take(count).Select(claim => QuoteText.Words(claim.Claim.Quote));
}
