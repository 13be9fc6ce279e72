using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Checking.Records;

/// <summary>A passage that was found, as a record like those of a check.</summary>
public static class PassageRecord
{
    /// <param name="source">The window around the hit.</param>
    /// <returns>Null when the hit is not in the window.</returns>
    public static QuoteRecord? Of(SourceText source, PassageHit hit)
    {
        if (source.Parts.FirstOrDefault(part => part.Article.Id == hit.Article && OfArticle(part).Contains(hit.Span)) is not { } home)
            return null;

        var passage = hit.Span.Shift(home.Span.Start - home.ArticleStart);
        var quote = source.Quotes.MaxBy(quote => quote.Segments.Sum(segment => Within(segment, passage).Length));
        if (quote is not null && !quote.Segments.Any(segment => segment.Overlaps(passage)))
            quote = null;

        // Of words that stand in several lines of a transcript the part in the line that was found is shown: offsets point into one article.
        var segments = quote?.Segments.Select(segment => Within(segment, home.Span)).Where(segment => !segment.IsEmpty).ToList() ?? [passage];
        return new QuoteRecord
        {
            Article = home.Article,
            Kind = quote is null ? RecordKind.Narration : Kind(quote.Kind),
            Speaker = quote?.Speaker,
            SpeakerConfidence = quote?.Speaker is null ? 0 : quote.Confidence,
            Origin = quote?.ToldTo,
            Wire = WireCredits.Of(home.Article),
            Quote = PopUps.Shown(string.Join(' ', segments.Select(segment => segment.In(source.Text)))),
            Segments = [.. segments.Select(segment => segment.Shift(home.ArticleStart - home.Span.Start))],
            Context = Contexts.Around(source, passage),
            FirstReported = home.Article.Outlet is null && home.Article.Published is null ? null : new FirstReport(home.Article.Outlet, home.Article.Published),
            Outlets = home.Article.Outlet is { } outlet ? [outlet] : [],
        };
    }

    private static TextSpan OfArticle(SourcePart part) => new(part.ArticleStart, part.ArticleStart + part.Span.Length);

    /// <summary>Empty when the two do not meet.</summary>
    private static TextSpan Within(TextSpan span, TextSpan border)
    {
        var start = Math.Max(span.Start, border.Start);
        return new TextSpan(start, Math.Max(start, Math.Min(span.End, border.End)));
    }

    private static RecordKind Kind(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => RecordKind.Direct,
        QuoteKind.Partial => RecordKind.Partial,
        _ => RecordKind.Indirect,
    };
}
