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
    public static async Task<QuoteRecord?> ReadAsync(IQuoteIndex index, PassageHit hit, CancellationToken cancellationToken)
    {
        if (await index.ReadAsync(hit, Reach, cancellationToken) is not { } source
            || source.Parts.FirstOrDefault(part => part.Article.Id == hit.Article && OfArticle(part).Contains(hit.Span)) is not { } home)
        {
            return null;
        }

        var passage = hit.Span.Shift(home.Span.Start - home.ArticleStart);
        var quote = source.Quotes.MaxBy(quote => quote.Segments.Sum(segment => Shared(segment, passage)));
        if (quote is not null && !quote.Segments.Any(segment => segment.Overlaps(passage)))
        {
            quote = null;
        }

        // Of words that stand in several lines of a transcript the part in the line that was found is shown: offsets point into one article.
        var segments = quote?.Segments.Select(segment => Within(segment, home)).Where(segment => !segment.IsEmpty).ToList() ?? [passage];
        return new QuoteRecord
        {
            Article = home.Article,
            Kind = quote is null ? RecordKind.Narration : Kind(quote.Kind),
            Speaker = quote?.Speaker,
            SpeakerConfidence = quote?.Speaker is null ? 0 : quote.Confidence,
            Origin = quote?.ToldTo,
            Wire = WireCredits.Of(home.Article),
            Quote = string.Join(' ', segments.Select(segment => segment.In(source.Text))),
            Segments = [.. segments.Select(segment => segment.Shift(home.ArticleStart - home.Span.Start))],
            Context = new RecordContext(source.Text[..passage.Start], passage.In(source.Text), source.Text[passage.End..]),
            FirstReported = home.Article.Outlet is null && home.Article.Published is null ? null : new FirstReport(home.Article.Outlet, home.Article.Published),
            Outlets = home.Article.Outlet is { } outlet ? [outlet] : [],
        };
    }

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

    private static TextSpan OfArticle(SourcePart part) => new(part.ArticleStart, part.ArticleStart + part.Span.Length);

    private static int Shared(TextSpan one, TextSpan other) => Math.Max(0, Within(one, other).Length);

    private static TextSpan Within(TextSpan span, SourcePart part) => Within(span, part.Span);

    private static TextSpan Within(TextSpan span, TextSpan border) => new(Math.Max(span.Start, border.Start), Math.Min(span.End, border.End));

    private static RecordKind Kind(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => RecordKind.Direct,
        QuoteKind.Partial => RecordKind.Partial,
        _ => RecordKind.Indirect,
    };
}
