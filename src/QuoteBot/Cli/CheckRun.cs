using System.Text.Json;
using QuoteBot.Checking;
using QuoteBot.Checking.Claims;
using QuoteBot.Index;

namespace QuoteBot.Cli;

/// <summary>What the options state about a claim; each wins over what the claim's own text says.</summary>
public sealed record Stated(string? Speaker, string? Outlet, string? Article)
{
    public Claim Over(Claim claim) => claim with
    {
        Speaker = Blank(Speaker) ?? claim.Speaker,
        Outlet = Blank(Outlet) ?? claim.Outlet,
        Article = Blank(Article) ?? claim.Article,
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Checks claims and shows each answer as it comes.</summary>
public sealed class CheckRun(Terminal terminal, IQuoteIndex index, QuoteChecker checker, bool asJson, bool explained = false)
{
    public async Task<int> OneAsync(string text, Stated stated, CancellationToken cancellationToken)
    {
        var claim = stated.Over(ClaimParser.Parse(text, stated.Speaker));
        if (await MissingArticleAsync(claim, cancellationToken) is { } problem)
        {
            throw new Failure(problem);
        }

        await AnswerAsync(claim, null, cancellationToken);
        return ExitCode.Done;
    }

    public async Task<int> EachAsync(string text, Stated stated, CancellationToken cancellationToken)
    {
        var claims = ClaimParser.ParseEach(text);
        if (claims.Count == 0)
        {
            terminal.Message("There is no quotation in this text.");
        }

        foreach (var claim in claims.Select(stated.Over))
        {
            if (await MissingArticleAsync(claim, cancellationToken) is { } problem)
            {
                throw new Failure(problem);
            }

            await AnswerAsync(claim, null, cancellationToken);
        }

        return ExitCode.Done;
    }

    public async Task<int> BatchAsync(string file, CancellationToken cancellationToken)
    {
        var unreadable = 0;
        foreach (var line in BatchFile.Read(file))
        {
            if (line.Claim is { } given)
            {
                var stated = new Stated(given.Speaker, given.Outlet, given.Article);
                var claim = stated.Over(ClaimParser.Parse(given.Text, given.Speaker));
                if (await MissingArticleAsync(claim, cancellationToken) is { } problem)
                {
                    unreadable++;
                    Report(file, line with { Problem = problem });
                    continue;
                }

                if (await TriedAsync(claim, line.Id, cancellationToken) is { } failure)
                {
                    unreadable++;
                    Report(file, line with { Problem = failure });
                }

                continue;
            }

            unreadable++;
            Report(file, line);
        }

        return unreadable == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>An error of the program itself costs one line of a batch, not those after it; one of the disk or the index ends it.</summary>
    /// <returns>What went wrong; null when the line was answered.</returns>
    private async Task<string?> TriedAsync(Claim claim, JsonElement? id, CancellationToken cancellationToken)
    {
        try
        {
            await AnswerAsync(claim, id, cancellationToken);
            return null;
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or NullReferenceException or IndexOutOfRangeException or KeyNotFoundException or FormatException or ArithmeticException)
        {
            return $"this claim could not be checked, for an error in the program. Please report it with the claim: {error}";
        }
    }

    private void Report(string file, BatchLine line)
    {
        terminal.Message($"{SafeText.Line(file)}, line {line.Number}: {line.Problem}");
        if (asJson)
        {
            terminal.Result(UnreadableLine(line));
        }
    }

    /// <summary>A claim about one article can only be answered when the index has it.</summary>
    private async Task<string?> MissingArticleAsync(Claim claim, CancellationToken cancellationToken) =>
        claim.Article is { } id && await index.ReadAsync(id, cancellationToken) is null
            ? $"There is no article “{SafeText.Line(id, 80)}” in this index. {ProgramName.Call} search shows the ids of what it has."
            : null;

    /// <summary>The answer to a line that cannot be read, so that answers and lines stay in step.</summary>
    public static string UnreadableLine(BatchLine line) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        VerdictJson.WriteId(json, line.Id);
        json.WriteNull("verdict");
        json.WriteString("error", $"line {line.Number}: {line.Problem}");
        json.WriteEndObject();
    });

    private async Task AnswerAsync(Claim claim, JsonElement? id, CancellationToken cancellationToken)
    {
        var verdict = await checker.CheckAsync(claim, cancellationToken);
        terminal.Result(asJson ? VerdictJson.Line(verdict, id, explained)
            : explained ? VerdictCard.Draw(verdict, terminal.Card) + ExplanationCard.Draw(verdict.Explanation, terminal.Card)
            : VerdictCard.Draw(verdict, terminal.Card));
    }
}
