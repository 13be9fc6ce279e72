namespace QuoteBot.Index;

/// <summary>An article with all that can be worked out before the write transaction begins, so that the transaction stays short.</summary>
/// <param name="Forms">For each passage, in order, as <see cref="PassageForms"/> gives them.</param>
/// <param name="Pairs">The signatures of these, as <see cref="PairRows"/> stores them.</param>
internal sealed record PreparedArticle(AnnotatedArticle Annotated, string Hash, IReadOnlyList<string> Forms, byte[] Pairs)
{
    /// <summary>On all cores.</summary>
    /// <exception cref="ArgumentException">A span lies outside its text or is out of order.</exception>
    public static PreparedArticle[] All(IReadOnlyList<AnnotatedArticle> articles)
    {
        foreach (var article in articles)
            Spans.Validate(article);
        var prepared = new PreparedArticle[articles.Count];
        Parallel.For(0, articles.Count, i => prepared[i] = Of(articles[i]));
        return prepared;
    }

    private static PreparedArticle Of(AnnotatedArticle annotated)
    {
        var forms = PassageForms.Of(annotated.Article.Text, [.. annotated.Passages.Select(passage => passage.Span)], annotated.Quotes.Select(quote => quote.Segments));
        return new PreparedArticle(annotated, ArticleHash.Of(annotated.Article), forms, PairRows.Bytes(forms));
    }
}
