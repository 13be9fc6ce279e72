using System.Globalization;
using QuoteBot.Checking;
using QuoteBot.Checking.Records;
using QuoteBot.Index;
using QuoteBot.Text;
using Spectre.Console;

namespace QuoteBot.Cli;

/// <summary>A passage that was found, as a record like those of a check.</summary>
public static class SearchHit
{
    /// <summary>Neighbouring text on either side, in characters: about two sentences.</summary>
    private const int Reach = 300;

    private const int QuoteLength = 600;

    /// <returns>Null when the article has gone since the search.</returns>
    public static async Task<QuoteRecord?> ReadAsync(IQuoteIndex index, PassageHit hit, CancellationToken cancellationToken) =>
        await index.ReadAsync(hit, Reach, cancellationToken) is { } source ? PassageRecord.Of(source, hit) : null;

    /// <param name="explained">Whether the score of each channel is told.</param>
    /// <returns>One JSON line without a line end.</returns>
    public static string Line(int rank, PassageHit hit, QuoteRecord record, bool explained) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("rank", rank);
        json.WriteNumber("score", Math.Round(hit.Score, 4));
        if (explained)
        {
            json.WriteStartObject("channels");
            json.WriteNumber("wording", Math.Round(hit.Channels.Wording, 4));
            json.WriteNumber("fullText", Math.Round(hit.Channels.FullText, 4));
            json.WriteNumber("meaning", Math.Round(hit.Channels.Meaning, 4));
            json.WriteEndObject();
        }

        json.WritePropertyName("record");
        RecordJson.Write(json, record);
        json.WriteEndObject();
    });

    /// <param name="words">Those that were looked for; they are marked in the passage.</param>
    /// <param name="explained">See <see cref="Line"/>.</param>
    public static string Draw(int rank, PassageHit hit, QuoteRecord record, IReadOnlyList<Word> words, bool explained, CardStyle style)
    {
        var article = record.Article;
        var where = new[] { article.Outlet, VerdictWords.Day(article.Published), article.Title, article.Id };
        return new CardSheet(style)
            .Line($"{rank}. {string.Join(" · ", where.Where(text => !string.IsNullOrEmpty(text)))}", CardSheet.Strong)
            .Row("Passage", Passage(SafeText.Line(record.Context.Passage, QuoteLength), words, style))
            .Row("Said by", record.Speaker is { } speaker ? string.Join(", ", new[] { speaker.Name, speaker.Role }.Where(text => text is not null)) : "")
            .Row("Quote", record.Kind is RecordKind.Narration ? "" : SafeText.Line(record.Quote, QuoteLength))
            .Row("Score", explained ? Channels(hit) : "")
            .Draw();
    }

    private static Paragraph Passage(string passage, IReadOnlyList<Word> words, CardStyle style)
    {
        var paragraph = new Paragraph();
        var at = 0;
        foreach (var mark in MatchedWords.In(passage, words))
        {
            paragraph.Append(passage[at..mark.Start], CardSheet.Plain);
            paragraph.Append(style.Colour ? mark.In(passage) : $"*{mark.In(passage)}*", style.Colour ? CardSheet.Strong : CardSheet.Plain);
            at = mark.End;
        }

        return paragraph.Append(passage[at..], CardSheet.Plain);
    }

    private static string Channels(PassageHit hit) => string.Create(
        CultureInfo.InvariantCulture,
        $"{hit.Score:0.00}: wording {hit.Channels.Wording:0.00}, full text {hit.Channels.FullText:0.00}, meaning {hit.Channels.Meaning:0.00}");
}
