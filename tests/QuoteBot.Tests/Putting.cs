using QuoteBot.Index;

namespace QuoteBot.Tests;

/// <summary>Puts articles into an index as the tests have them: annotated.</summary>
internal static class Putting
{
    /// <inheritdoc cref="IQuoteIndex.PutAsync"/>
    /// <exception cref="ArgumentException">A span lies outside its article's text or is out of order; nothing was stored.</exception>
    public static async Task<IReadOnlyList<PutResult>> PutAsync(this IQuoteIndex index, IReadOnlyList<AnnotatedArticle> articles, CancellationToken cancellationToken = default) =>
        await index.PutAsync([.. articles.Select(PreparedArticle.Of)], cancellationToken);
}
