using System.Text;
using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>An article with all that can be worked out before the write transaction begins, so that the transaction stays short.</summary>
public sealed class PreparedArticle
{
    /// <summary>Of a speech over many paragraphs only the start is looked up as one; its further passages are found by themselves.</summary>
    private const int MostLaterCharacters = 600;

    private PreparedArticle(AnnotatedArticle annotated, string hash, IReadOnlyList<string> forms) => (Annotated, Hash, Forms) = (annotated, hash, forms);

    public AnnotatedArticle Annotated { get; }

    internal string Hash { get; }

    /// <summary>For each passage, in order, its canonical word forms, separated by spaces; then those of the later segments of a quote that begins in it.</summary>
    internal IReadOnlyList<string> Forms { get; }

    /// <exception cref="ArgumentException">A span lies outside the text or is out of order.</exception>
    public static PreparedArticle Of(AnnotatedArticle annotated)
    {
        Spans.Validate(annotated);
        var text = annotated.Article.Text;
        var later = annotated.Quotes.Where(quote => quote.Segments.Count > 1).OrderBy(quote => quote.Start).ToList();
        var forms = new List<string>(annotated.Passages.Count);
        var next = 0;
        foreach (var passage in annotated.Passages)
        {
            var words = FormsOf(passage.Span.In(text));
            for (; next < later.Count && later[next].Start < passage.Span.End; next++)
                words += LaterForms(later[next], passage.Span.End, text);
            forms.Add(words);
        }

        return new PreparedArticle(annotated, ArticleHash.Of(annotated.Article), forms);
    }

    /// <summary>"A," she said. "B": nobody who quotes her keeps the two apart, so B is found under A's passage too.</summary>
    private static string LaterForms(Quote quote, int end, string text)
    {
        var later = string.Join(' ', quote.Segments.Where(segment => segment.Start >= end).Select(segment => segment.In(text)));
        return FormsOf(later.Length > MostLaterCharacters ? later[..MostLaterCharacters] : later);
    }

    private static string FormsOf(string passage)
    {
        var forms = new StringBuilder(passage.Length);
        foreach (var word in QuoteText.Words(passage))
            forms.Append(word.Form).Append(' ');
        return forms.ToString();
    }
}
