using System.CommandLine;
using QuoteBot.Evaluation;
using QuoteBot.Evaluation.Absent;
using QuoteBot.Ingestion;

namespace QuoteBot.Cli.Eval;

/// <summary><c>eval absent</c>: true quotes whose article the index does not have.</summary>
public static class EvalAbsentVerb
{
    private const int Seed = 7;
    private const int Claims = 2000;

    public static Command Create(Terminal terminal, Option<string> data)
    {
        var file = new Argument<string>("CORPUS") { Description = "The articles: a file or a folder, as index takes them" };
        var claims = new Option<int>("--claims") { Description = "How many claims", HelpName = "N", DefaultValueFactory = _ => Claims };
        var misses = new Option<int>("--misses") { Description = "Also shows this many of the accusations, in the order drawn", HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Another number draws other claims", HelpName = "N", DefaultValueFactory = _ => Seed };
        claims.Validators.Add(Sampling.AboveZero);
        var verb = new Verb(
            "absent",
            "Indexes half of a corpus and claims quotes of the other half: what the index lacks must accuse nobody. The index is temporary unless --data says where to keep it.",
            "eval absent articles.jsonl.gz",
            "eval absent articles.jsonl.gz --claims 4000 --misses 50")
        {
            file,
            claims,
            misses,
            seed,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            terminal.Message("Reading the half that is not indexed…");
            var absent = HeldOut.Claims(ArticleReader.Read([path], new ReadOptions()).Select(item => item.Article).OfType<Article>(), parsed.GetValue(claims), new Random(parsed.GetValue(seed)));
            if (absent.Count == 0)
            {
                throw new Failure($"There are no quotes to claim in the half of {path} that is not indexed.");
            }

            var folder = parsed.GetResult(data) is { Implicit: false } ? parsed.GetRequiredValue(data) : null;
            await using var measured = await MeasuredIndex.FillAsync(terminal, folder, ArticleReader.Read([path], new ReadOptions()).Where(item => item.Article is not { } article || !HeldOut.Is(article)), cancellationToken);
            var verdicts = await measured.CheckAsync(terminal, [.. absent.Select(one => one.Claim)], cancellationToken);
            foreach (var line in Lines([.. absent.Select(one => one.Article).Zip(verdicts)], parsed.GetValue(misses)))
            {
                terminal.Result(line);
            }

            return measured.Problems == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return verb;
    }

    /// <param name="judged">The held-out article of each claim, and the answer.</param>
    /// <param name="misses">How many accusations to show.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<(string Article, Verdict Verdict)> judged, int misses)
    {
        var accused = judged.Where(one => Accusations.Blames(one.Verdict.Kind)).ToList();
        var answers = judged.GroupBy(one => one.Verdict.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => (group.Key, group.Count())).ToList();
        return
        [
            FormattableString.Invariant($"Quotes whose article is not in the index: {judged.Count}"),
            $"Answers: {VerdictLines.Counts(answers)}",
            FormattableString.Invariant($"Accused: {accused.Count} ({100.0 * accused.Count / Math.Max(1, judged.Count):0.0} %)"),
            "Another outlet may have printed the same words, or the same utterance otherwise: then verified and altered are right. An accusation for another statement is not; --misses shows them to be told apart.",
            .. accused.Take(misses).SelectMany(one => VerdictLines.Of(one.Article, "nobody accused", one.Verdict)),
        ];
    }
}
