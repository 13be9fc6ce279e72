using System.Text.Json;
using QuoteBot.Checking;

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
public sealed class CheckRun(Terminal terminal, QuoteChecker checker, bool asJson)
{
    public async Task<int> OneAsync(string text, Stated stated, CancellationToken cancellationToken)
    {
        await AnswerAsync(stated.Over(ClaimParser.Parse(text, stated.Speaker)), null, cancellationToken);
        return ExitCode.Done;
    }

    public async Task<int> EachAsync(string text, Stated stated, CancellationToken cancellationToken)
    {
        var claims = ClaimParser.ParseEach(text);
        if (claims.Count == 0)
        {
            terminal.Message("There is no quotation in this text.");
        }

        foreach (var claim in claims)
        {
            await AnswerAsync(stated.Over(claim), null, cancellationToken);
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
                await AnswerAsync(stated.Over(ClaimParser.Parse(given.Text, given.Speaker)), line.Id, cancellationToken);
                continue;
            }

            unreadable++;
            terminal.Message($"{SafeText.Line(file)}, line {line.Number}: {line.Problem}");
            if (asJson)
            {
                terminal.Result(UnreadableLine(line));
            }
        }

        return unreadable == 0 ? ExitCode.Done : ExitCode.Failed;
    }

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
        terminal.Result(asJson ? VerdictJson.Line(verdict, id) : VerdictCard.Draw(verdict, terminal.Card));
    }
}
