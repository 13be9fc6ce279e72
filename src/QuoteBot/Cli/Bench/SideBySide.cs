using System.Diagnostics;
using Microsoft.Data.Sqlite;
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

    /// <summary>Each channel alone, then all together, through the index.</summary>
    public static async Task<IReadOnlyList<Figure>> SearchAsync(IQuoteIndex index, IReadOnlyList<BenchClaim> claims, CancellationToken cancellationToken)
    {
        var figures = new List<Figure>();
        foreach (var (name, channels) in ((string, Channels)[])[("wording alone", Channels.Wording), ("full text alone", Channels.FullText), ("meaning alone", Channels.Meaning), ("all three", Channels.All)])
        {
            var times = new List<TimeSpan>();
            foreach (var claim in claims.Take(Queries))
            {
                var started = Stopwatch.GetTimestamp();
                var query = new PassageQuery(QuoteText.Words(claim.Claim.Quote), Limit) { Meaning = claim.Claim.Quote, Channels = channels };
                await index.FindAsync(query, cancellationToken);
                times.Add(Stopwatch.GetElapsedTime(started));
            }

            figures.AddRange(CheckFigures.Times($"search, {name}", times, 50, 99));
        }

        return figures;
    }

    /// <summary>How many vectors the index has, and of how many numbers each; zero when there are none.</summary>
    public static (int Vectors, int Dimensions) VectorsOf(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sum(length(v.vectors) / m.dimensions), max(m.dimensions) FROM vector v JOIN model m ON m.key = v.model WHERE m.dimensions > 0";
        using var row = command.ExecuteReader();
        return row.Read() && !row.IsDBNull(0) ? (row.GetInt32(0), row.GetInt32(1)) : (0, 0);
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
