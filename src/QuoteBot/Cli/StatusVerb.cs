using System.CommandLine;
using Spectre.Console;

namespace QuoteBot.Cli;

/// <summary><c>status</c>: what the index holds.</summary>
public static class StatusVerb
{
    public static Command Create(Terminal terminal, Option<string> data)
    {
        var json = new Option<bool>("--json") { Description = "One JSON line" };
        var verb = new Verb("status", "Says what the index holds: articles, quotes, speakers, outlets, dates, size.", "status", "status --json --data data/")
        {
            json,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = parsed.GetRequiredValue(data);
            await using var index = await Services.OpenIndexAsync(folder, cancellationToken);
            var coverage = await index.CoverageAsync(speaker: null, cancellationToken);
            var bytes = Services.IndexBytes(folder);
            terminal.Result(parsed.GetValue(json) ? Line(folder, coverage, bytes) : Draw(folder, coverage, bytes, terminal.Card));
            return ExitCode.Done;
        });
        return verb;
    }

    /// <returns>One JSON line without a line end.</returns>
    public static string Line(string folder, Coverage coverage, long bytes) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("index", Services.IndexPath(folder));
        json.WriteNumber("bytes", bytes);
        VerdictJson.WriteCounts(json, coverage);
        json.WriteEndObject();
    });

    public static string Draw(string folder, Coverage coverage, long bytes, CardStyle style) => new CardSheet(style)
        .Line(Services.IndexPath(folder), CardSheet.Strong)
        .Row("Articles", VerdictWords.Count(coverage.Articles, "article", "articles") + " of " + VerdictWords.Count(coverage.Outlets, "outlet", "outlets"))
        .Row("Quotes", VerdictWords.Count(coverage.Quotes, "quote", "quotes") + " of " + VerdictWords.Count(coverage.Speakers, "speaker", "speakers"))
        .Row("Dates", coverage.From is null ? "" : $"{VerdictWords.Day(coverage.From)} to {VerdictWords.Day(coverage.To)}")
        .Row("Size", Bytes.Text(bytes))
        .Draw();
}
