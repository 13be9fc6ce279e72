namespace QuoteBot;

/// <summary>A sentence of an article: the unit that is searched.</summary>
/// <param name="Paragraph">The number of its paragraph, from 0.</param>
public readonly record struct Passage(TextSpan Span, int Paragraph);

/// <summary>An article with what lies over its text.</summary>
/// <param name="Passages">In text order, not overlapping.</param>
/// <param name="Quotes">In order of their start.</param>
public sealed record AnnotatedArticle(Article Article, IReadOnlyList<Passage> Passages, IReadOnlyList<Quote> Quotes);
