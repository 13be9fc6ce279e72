using System.Text;
using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>An article with all that can be worked out before the write transaction begins, so that the transaction stays short.</summary>
/// <param name="Forms">For each passage, in order, its canonical word forms, separated by spaces.</param>
internal sealed record PreparedArticle(AnnotatedArticle Annotated, string Hash, IReadOnlyList<string> Forms)
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

    private static PreparedArticle Of(AnnotatedArticle annotated) =>
        new(annotated, ArticleHash.Of(annotated.Article), [.. annotated.Passages.Select(passage => FormsOf(passage.Span.In(annotated.Article.Text)))]);

    private static string FormsOf(string passage)
    {
        var forms = new StringBuilder(passage.Length);
        foreach (var word in QuoteText.Words(passage))
            forms.Append(word.Form).Append(' ');
        return forms.ToString();
    }
}
