using System.CommandLine;
using System.Globalization;
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
            var folder = parsed.GetRequiredValue(data);
            var given = parsed.GetValue(paths) ?? [];
            await using var index = given.Length > 0
                ? await Services.CreateIndexAsync(folder, cancellationToken)
                : await Services.OpenIndexAsync(folder, cancellationToken);
            var run = await Indexing.RunAsync(terminal, index, given, parsed.GetValue(outlet), cancellationToken);
            var removed = run.IsComplete && parsed.GetValue(prune) is { Length: > 0 } old
                ? (await Services.Indexer(index).PruneAsync(old, cancellationToken)).Count
                : 0;
            terminal.Result(Summary(run.Totals, removed));
            if (!run.IsComplete)
            {
                throw new OperationCanceledException(cancellationToken);
            }

            return run.Totals.Problems == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return verb;
    }

    /// <summary>"5 added, 1 replaced, 2 not read": what happened, without what did not.</summary>
    public static string Summary(IndexProgress totals, int removed)
    {
        (int Number, string What)[] counts =
        [
            (totals.Added, "added"),
            (totals.Replaced, "replaced"),
            (totals.Unchanged, "unchanged"),
            (removed, "removed"),
            (totals.Problems, "not read"),
        ];
        var told = counts.Where(count => count.Number > 0).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Number:N0} {count.What}")).ToList();
        return told.Count > 0 ? string.Join(", ", told) : "nothing to do";
    }
}
