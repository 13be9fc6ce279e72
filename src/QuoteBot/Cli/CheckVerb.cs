using System.CommandLine;
using System.CommandLine.Parsing;

namespace QuoteBot.Cli;

/// <summary><c>check</c>: one claim, a batch of claims, or the quotations in a longer text.</summary>
public static class CheckVerb
{
    public static Command Create(Terminal terminal, Option<string> data)
    {
        var claim = new Argument<string?>("CLAIM")
        {
            Description = "The claimed quote, alone or with its attribution: \"…\" — Name, Outlet; Name said: \"…\"; \"…,\" said Name",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var speaker = new Option<string?>("--speaker") { Description = "Who is claimed to have said it; wins over a name in the claim", HelpName = "NAME" };
        var outlet = new Option<string?>("--outlet") { Description = "Where it is claimed to have appeared; orders the records, never changes the verdict", HelpName = "NAME" };
        var article = new Option<string?>("--article") { Description = "Look at the article with this id only", HelpName = "ID" };
        var batch = new Option<string?>("--batch")
        {
            Description = "Check each line of a JSONL file: {\"id\",\"claim\",\"speaker\"?,\"claimed_outlet\"?,\"article\"?}; - is standard input. A line that cannot be read gives {\"id\",\"verdict\":null,\"error\"}, and exit code 1 at the end",
            HelpName = "FILE",
        };
        var each = new Option<string?>("--each") { Description = "Find the quotations in a longer text, with their claimed speakers, and check each", HelpName = "TEXT" };
        var json = new Option<bool>("--json") { Description = "One JSON line an answer instead of a card" };
        var explain = new Option<bool>("--explain") { Description = "Also tells which rules hold, in their order, and what they saw at each place that was compared" };
        var verb = new Verb(
            "check",
            "Looks a claimed quote up in the index and says whether it was said, by whom, and in which words.",
            "check \"We never promised that\" --speaker \"Mara Lindqvist\"",
            "check \"“We never promised that,” said Mara Lindqvist\"",
            "check --each \"She said “we tried” and he replied “not hard enough”.\"",
            "check \"We never promised that\" --explain",
            "check --batch claims.jsonl --json > answers.jsonl")
        {
            claim,
            speaker,
            outlet,
            article,
            batch,
            each,
            json,
            explain,
        };
        verb.Validators.Add(result => RequireOneKind(result, claim, batch, each, [speaker, outlet, article]));
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = parsed.GetRequiredValue(data);
            await using var index = await Services.OpenIndexAsync(folder, cancellationToken);
            var run = new CheckRun(terminal, index, Services.Checker(index, AliasFile.Read(folder)), parsed.GetValue(json), parsed.GetValue(explain));
            if (parsed.GetValue(batch) is { } file)
            {
                return await run.BatchAsync(file, cancellationToken);
            }

            var said = new Stated(parsed.GetValue(speaker), parsed.GetValue(outlet), parsed.GetValue(article));
            return parsed.GetValue(each) is { } text
                ? await run.EachAsync(text, said, cancellationToken)
                : await run.OneAsync(parsed.GetValue(claim)!, said, cancellationToken);
        });
        return verb;
    }

    private static void RequireOneKind(CommandResult result, Argument<string?> claim, Option<string?> batch, Option<string?> each, IReadOnlyList<Option<string?>> stated)
    {
        var inBatch = result.GetResult(batch) is not null;
        var kinds = (result.GetResult(claim) is { Tokens.Count: > 0 } ? 1 : 0) + (inBatch ? 1 : 0) + (result.GetResult(each) is not null ? 1 : 0);
        if (kinds != 1)
        {
            result.AddError(kinds == 0
                ? "Give a claim in quotation marks, --batch FILE or --each \"TEXT\"."
                : "Give only one of a claim, --batch and --each.");
        }
        else if (inBatch && stated.Any(option => result.GetResult(option) is not null))
        {
            result.AddError("In a batch each line names its own speaker, outlet and article.");
        }
    }
}
