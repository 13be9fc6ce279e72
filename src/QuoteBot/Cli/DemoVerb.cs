using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace QuoteBot.Cli;

/// <summary><c>demo</c>: the whole job on the sample corpus, in a minute.</summary>
public static class DemoVerb
{
    public static Command Create(Terminal terminal)
    {
        var verb = new Verb("demo", "Indexes the sample articles into a temporary index and checks a few claims against them.", "demo");
        verb.SetAction((_, cancellationToken) => RunAsync(terminal, cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(Terminal terminal, CancellationToken cancellationToken)
    {
        var claims = DemoClaims.Load();
        terminal.Result("QuoteBot looks claimed quotes up in an index of news articles and shows what was really printed.");
        terminal.Result("The articles, people and outlets of this demo are invented.\n");

        using var folder = new TemporaryFolder("demo");
        await using var index = await Services.CreateIndexAsync(folder.Path, cancellationToken);
        var watch = Stopwatch.StartNew();
        var run = await Indexing.RunAsync(terminal, index, [DemoClaims.SamplesFolder], outlet: null, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var coverage = await index.CoverageAsync(speaker: null, cancellationToken);
        terminal.Result(string.Create(CultureInfo.InvariantCulture, $"Indexed {VerdictWords.Searched(coverage, null)}, in {watch.Elapsed.TotalSeconds:0.0} s.\n"));

        var checker = Services.Checker(index);
        var spent = TimeSpan.Zero;
        var surprises = 0;
        foreach (var (number, shown) in claims.Index())
        {
            var verdict = await checker.CheckAsync(new Claim(shown.Claim, shown.Speaker), cancellationToken);
            spent += verdict.Elapsed;
            terminal.Result($"── Claim {number + 1} of {claims.Count} ──");
            terminal.Result(VerdictCard.Draw(verdict, terminal.Card) + $"  Why: {SafeText.Line(shown.Why)}\n");
            if (VerdictWords.Code(verdict.Kind) != shown.Expect)
            {
                surprises++;
                terminal.Message($"Claim {number + 1} should have been {shown.Expect}, not {VerdictWords.Code(verdict.Kind)}.");
            }
        }

        terminal.Result(string.Create(CultureInfo.InvariantCulture, $"{claims.Count} claims answered in {spent.TotalMilliseconds:0} ms; the temporary index is removed again."));
        terminal.Result("Now with your own articles (.txt, .md, .html, .jsonl):");
        terminal.Result($"  {ProgramName.Call} index FOLDER");
        terminal.Result($"  {ProgramName.Call} check \"the quote you doubt\" --speaker \"who is said to have said it\"");
        return surprises == 0 && run.Totals.Problems == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
