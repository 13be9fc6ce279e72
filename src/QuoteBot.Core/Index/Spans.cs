namespace QuoteBot.Index;

/// <summary>Checks that an article's spans can be stored: a broken one must not go in, for every reader trusts them.</summary>
internal static class Spans
{
    /// <exception cref="ArgumentException">A span lies outside the text or is out of order.</exception>
    public static void Validate(AnnotatedArticle annotated)
    {
        var text = annotated.Article.Text;
        var end = 0;
        foreach (var (span, _) in annotated.Passages)
        {
            Within(span, text, annotated);
            if (span.Start < end)
                throw Broken(annotated, $"the passage at {span.Start} overlaps the one before");
            end = span.End;
        }

        foreach (var quote in annotated.Quotes)
        {
            if (quote.Segments.Count == 0)
                throw Broken(annotated, "a quote has no segment");
            foreach (var segment in quote.Segments)
                Within(segment, text, annotated);
            foreach (var span in (ReadOnlySpan<TextSpan?>)[quote.Mention, quote.Cue])
            {
                if (span is { } given)
                    Within(given, text, annotated);
            }
        }
    }

    private static void Within(TextSpan span, string text, AnnotatedArticle annotated)
    {
        if (span.Start < 0 || span.End < span.Start || span.End > text.Length)
            throw Broken(annotated, $"the span {span.Start}–{span.End} lies outside the text of {text.Length} characters");
    }

    private static ArgumentException Broken(AnnotatedArticle annotated, string what) =>
        new($"The article {annotated.Article.Id} cannot be stored: {what}.", nameof(annotated));
}
