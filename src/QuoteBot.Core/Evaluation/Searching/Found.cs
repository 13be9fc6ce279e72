using QuoteBot.Index;

namespace QuoteBot.Evaluation.Searching;

/// <summary>One thing that a search found, with its words as far as they are known without reading.</summary>
/// <param name="Hit">The passage; null for what a check answered.</param>
/// <param name="Quote">The quote's words; null for a passage, which is read when they are wanted.</param>
public sealed record Found(string Article, PassageHit? Hit, string? Quote)
{
    /// <summary>Of a transcript the further lines over which the words run.</summary>
    public IReadOnlyList<string> FurtherLines { get; init; } = [];

    public static Found Of(PassageHit hit) => new(hit.Article, hit, null);

    public static Found Of(QuoteRecord record) => new(record.Article.Id, null, record.Quote) { FurtherLines = record.FurtherLines };

    public bool IsIn(IReadOnlyList<string> articles) => articles.Contains(Article) || FurtherLines.Any(articles.Contains);

    /// <summary>The quoted words of the passage; the passage's own where nothing of it is quoted. Empty when it has gone.</summary>
    public async Task<string> WordsAsync(IQuoteIndex index, CancellationToken cancellationToken)
    {
        if (Quote is not null || Hit is null)
            return Quote ?? "";
        if (await index.ReadAsync(Hit, 0, cancellationToken).ConfigureAwait(false) is not { } window
            || window.Parts.FirstOrDefault(part => part.Article.Id == Article) is not { } part)
            return "";
        var passage = Hit.Span.Shift(part.Span.Start - part.ArticleStart);
        var quoted = window.Quotes.SelectMany(quote => quote.Segments)
            .Select(segment => new TextSpan(Math.Max(segment.Start, passage.Start), Math.Min(segment.End, passage.End)))
            .Where(span => !span.IsEmpty)
            .Distinct()
            .OrderBy(span => span.Start)
            .ToList();
        return quoted.Count > 0 ? string.Join(' ', quoted.Select(span => span.In(window.Text))) : passage.In(window.Text);
    }
}
