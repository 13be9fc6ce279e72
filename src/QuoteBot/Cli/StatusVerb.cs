using System.CommandLine;
using QuoteBot.Index;

namespace QuoteBot.Cli;

/// <summary><c>status</c>: what the index holds.</summary>
public static class StatusVerb
{
    /// <summary>Enough to see whose words the index holds.</summary>
    private const int TopSpeakers = 5;

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
            var top = await index.TopSpeakersAsync(TopSpeakers, cancellationToken);
            var meaning = await index.MeaningAsync(cancellationToken);
            var bytes = Services.IndexBytes(folder);
            terminal.Result(parsed.GetValue(json) ? Line(folder, coverage, meaning, top, bytes) : Draw(folder, coverage, meaning, top, bytes, terminal.Card));
            return ExitCode.Done;
        });
        return verb;
    }

    /// <returns>One JSON line without a line end.</returns>
    public static string Line(string folder, Coverage coverage, MeaningCoverage meaning, IReadOnlyList<KnownSpeaker> top, long bytes) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("index", Services.IndexPath(folder));
        json.WriteNumber("bytes", bytes);
        VerdictJson.WriteCounts(json, coverage);
        json.WriteStartObject("meaning");
        json.WriteString("model", meaning.Model);
        json.WriteNumber("articles", meaning.Articles);
        json.WriteNumber("pending", meaning.Pending);
        json.WriteEndObject();
        json.WriteStartArray("topSpeakers");
        foreach (var speaker in top)
        {
            json.WriteStartObject();
            json.WriteString("name", speaker.Name);
            json.WriteString("role", speaker.Roles.Count > 0 ? speaker.Roles[0] : null);
            json.WriteNumber("quotes", speaker.Quotes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static string Draw(string folder, Coverage coverage, MeaningCoverage meaning, IReadOnlyList<KnownSpeaker> top, long bytes, CardStyle style)
    {
        var sheet = new CardSheet(style)
            .Line(Services.IndexPath(folder), CardSheet.Strong)
            .Row("Articles", VerdictWords.Count(coverage.Articles, "article", "articles") + " of " + VerdictWords.Count(coverage.Outlets, "outlet", "outlets"))
            .Row("Quotes", VerdictWords.Count(coverage.Quotes, "quote", "quotes") + " of " + VerdictWords.Count(coverage.Speakers, "speaker", "speakers"));
        foreach (var (place, speaker) in top.Index())
        {
            sheet.Row(place == 0 ? "Most by" : "", $"{SpeakerWords.Short(speaker)}, {VerdictWords.Count(speaker.Quotes, "quote", "quotes")}");
        }

        return sheet
            .Row("Dates", coverage.From is null ? "" : $"{VerdictWords.Day(coverage.From)} to {VerdictWords.Day(coverage.To)}")
            .Row("Meaning", meaning.Model is null ? "" : $"{(meaning.Pending == 0 ? "every article" : $"{VerdictWords.Count(meaning.Pending, "article", "articles")} still to be read by index")}, by {meaning.Model}")
            .Row("Size", Bytes.Text(bytes))
            .Draw();
    }
}
