using System.Collections.Concurrent;
using System.Diagnostics;
using QuoteBot.Checking;

namespace QuoteBot.Cli.Bench;

/// <param name="Place">Where the right article stands among the records, from 1; 0 when it is not among them.</param>
internal sealed record Answer(BenchKind Kind, VerdictKind Verdict, int Place, TimeSpan Time);

/// <summary>Checks claims and takes the time of each.</summary>
internal static class Answers
{
    public static async Task<IReadOnlyList<Answer>> OfAsync(QuoteChecker checker, IEnumerable<BenchClaim> claims, CancellationToken cancellationToken)
    {
        var answers = new List<Answer>();
        foreach (var claim in claims)
        {
            answers.Add(await OfAsync(checker, claim, cancellationToken));
        }

        return answers;
    }

    /// <summary>So many callers at once, each of which asks for its next claim when it has the answer to the last. They wait for their turn as members of the bot do, and the wait counts.</summary>
    public static async Task<IReadOnlyList<Answer>> OfAsync(QuoteChecker checker, IReadOnlyList<BenchClaim> claims, int clients, CancellationToken cancellationToken)
    {
        using var places = new CheckPlaces();
        var open = new ConcurrentQueue<BenchClaim>(claims);
        var all = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(ClientAsync, cancellationToken)));
        return [.. all.SelectMany(answers => answers)];

        async Task<List<Answer>> ClientAsync()
        {
            var answers = new List<Answer>();
            while (open.TryDequeue(out var claim))
            {
                var started = Stopwatch.GetTimestamp();
                var answer = await places.TakeAsync(() => OfAsync(checker, claim, cancellationToken), cancellationToken);
                answers.Add(answer with { Time = Stopwatch.GetElapsedTime(started) });
            }

            return answers;
        }
    }

    private static async Task<Answer> OfAsync(QuoteChecker checker, BenchClaim claim, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var verdict = await checker.CheckAsync(claim.Claim, cancellationToken);
        return new Answer(claim.Kind, verdict.Kind, Place(verdict, claim.Article), Stopwatch.GetElapsedTime(started));
    }

    private static int Place(Verdict verdict, string? article)
    {
        var records = verdict.Record is { } first ? verdict.Others.Prepend(first) : verdict.Others;
        return records.Select(record => record.Article.Id).Distinct(StringComparer.Ordinal).ToList().IndexOf(article ?? "") + 1;
    }
}
