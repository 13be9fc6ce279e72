using QuoteBot.Checking;
using QuoteBot.Index;

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

    /// <returns>One JSON line without a line end.</returns>
    public static string Line(int rank, double score, QuoteRecord record) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("rank", rank);
        json.WriteNumber("score", Math.Round(score, 4));
        json.WritePropertyName("record");
        RecordJson.Write(json, record);
        json.WriteEndObject();
    });

    public static string Draw(int rank, QuoteRecord record, CardStyle style)
    {
        var article = record.Article;
        var where = new[] { article.Outlet, VerdictWords.Day(article.Published), article.Title, article.Id };
        return new CardSheet(style)
            .Line($"{rank}. {string.Join(" · ", where.Where(text => !string.IsNullOrEmpty(text)))}", CardSheet.Strong)
            .Row("Passage", SafeText.Line(record.Context.Passage, QuoteLength))
            .Row("Said by", record.Speaker is { } speaker ? string.Join(", ", new[] { speaker.Name, speaker.Role }.Where(text => text is not null)) : "")
            .Row("Quote", record.Kind is RecordKind.Narration ? "" : SafeText.Line(record.Quote, QuoteLength))
            .Draw();
    }
}
