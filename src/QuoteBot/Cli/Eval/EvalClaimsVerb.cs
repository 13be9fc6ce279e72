using System.CommandLine;
using QuoteBot.Checking.Claims;
using QuoteBot.Evaluation.Claims;
using QuoteBot.Ingestion;

namespace QuoteBot.Cli.Eval;

/// <summary><c>eval</c> and <c>eval claims</c>: how often the verdict is the expected one, and whom it accuses wrongly.</summary>
public static class EvalClaimsVerb
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Claims with their expected verdicts as JSON Lines; docs/accuracy.md tells the form (the set that travels with the program unless told)", Arity = ArgumentArity.ZeroOrMore };
        var verb = new Verb(
            "claims",
            "Checks claims whose verdict is known, and tells how often it is met: false accusations first. This is what eval does by itself.",
            "eval claims",
            "eval claims my-claims.jsonl --articles my-articles/ --misses 20")
        {
            files,
        };
        Measure(verb, terminal, files);
        return verb;
    }

    /// <summary>Gives the verb the options and the work.</summary>
    /// <param name="files">Null where no files can be named.</param>
    public static void Measure(Verb verb, Terminal terminal, Argument<string[]>? files)
    {
        var articles = new Option<string?>("--articles") { Description = "The file or folder of articles that the claims are about (the samples unless told)", HelpName = "PATH" };
        var floor = new Option<string?>("--floor") { Description = "A JSON file with macroF1 and falseAccusations: below it the exit code is 1 (for the program's own set its own floor)", HelpName = "FILE" };
        var misses = new Option<int>("--misses") { Description = "Also shows this many of the other misses, in the order of the set", HelpName = "N" };
        var json = new Option<bool>("--json") { Description = "The figures as one JSON object" };
        foreach (var option in (Option[])[articles, floor, misses, json])
        {
            verb.Options.Add(option);
        }

        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var named = files is null ? [] : parsed.GetValue(files) ?? [];
            var claims = ClaimSet.Read(named.Length > 0 ? named : ClaimSet.Files());
            var wanted = parsed.GetValue(floor) ?? (named.Length > 0 ? null : ClaimSet.FloorFile);
            var limit = wanted is null ? null : ClaimSet.ReadFloor(wanted);
            var (score, problems) = await JudgeAsync(terminal, claims, parsed.GetValue(articles) ?? DemoClaims.SamplesFolder, cancellationToken);
            foreach (var line in parsed.GetValue(json) ? [ClaimsJson.Line(score)] : ClaimsReport.Lines(score, parsed.GetValue(misses)))
            {
                terminal.Result(line);
            }

            var broken = limit?.Broken(score).ToList() ?? [];
            foreach (var sentence in broken)
            {
                terminal.Message(sentence);
            }

            return broken.Count == 0 && problems == 0 ? ExitCode.Done : ExitCode.Failed;
        });
    }

    private static async Task<(ClaimScore Score, int Problems)> JudgeAsync(Terminal terminal, IReadOnlyList<ExpectedClaim> claims, string articles, CancellationToken cancellationToken)
    {
        await using var measured = await MeasuredIndex.FillAsync(terminal, folder: null, ArticleReader.Read([articles], new ReadOptions()), cancellationToken);
        var checker = Services.Checker(measured.Index);
        var judged = new List<JudgedClaim>();
        terminal.Message($"Checking {VerdictWords.Count(claims.Count, "claim", "claims")}…");
        foreach (var expected in claims)
        {
            var claim = new Stated(expected.Speaker, expected.Outlet, expected.Article).Over(ClaimParser.Parse(expected.Text, expected.Speaker));
            judged.Add(new JudgedClaim(expected, await checker.CheckAsync(claim, cancellationToken)));
        }

        return (new ClaimScore(judged), measured.Problems);
    }
}
