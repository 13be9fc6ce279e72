using System.CommandLine;
using QuoteBot.Index;
using QuoteBot.Ingestion;

namespace QuoteBot.Cli;

/// <summary><c>index</c>: adds, updates and removes articles.</summary>
public static class IndexVerb
{
    public static Command Create(Terminal terminal, Option<string> data)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = $"Files or folders of articles ({ArticleFiles.Supported})",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var outlet = new Option<string?>("--outlet") { Description = "The outlet of articles that do not name theirs", HelpName = "NAME" };
        var prune = new Option<string?>("--prune")
        {
            Description = "Remove the articles whose files under this folder are gone; other articles stay",
            HelpName = "FOLDER",
        };
        var verb = new Verb(
            "index",
            "Adds articles to the index, or updates them; what did not change is left alone. What cannot be read is named, the rest goes in, and the exit code is 1.",
            "index articles/",
            "index --outlet \"The Harbour Post\" page.html feed.jsonl.gz",
            "index articles/ --prune articles/")
        {
            paths,
            outlet,
            prune,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetResult(paths) is not { Tokens.Count: > 0 } && result.GetResult(prune) is null)
            {
                result.AddError("Give at least one PATH, or --prune FOLDER.");
            }
        });
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var index = await Services.CreateIndexAsync(parsed.GetRequiredValue(data), cancellationToken);
            return await RunAsync(terminal, index, parsed.GetValue(paths) ?? [], parsed.GetValue(outlet), parsed.GetValue(prune), cancellationToken);
        });
        return verb;
    }

    private static async Task<int> RunAsync(Terminal terminal, IQuoteIndex index, IReadOnlyList<string> paths, string? outlet, string? prune, CancellationToken cancellationToken)
    {
        var report = await IndexRun.RunAsync(terminal, index, paths, outlet, cancellationToken);
        var removed = prune is null ? 0 : await new Indexer(index, Attribution.Annotator.Annotate).PruneAsync(prune, cancellationToken);
        terminal.Result($"{report.Added} added, {report.Replaced} replaced, {report.Unchanged} unchanged, {removed} removed, {report.Problems} not read");
        return report.Problems == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
