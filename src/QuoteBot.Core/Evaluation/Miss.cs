namespace QuoteBot.Evaluation;

/// <summary>A piece that was not found, not right, or not asked for.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Context">The words before, in «», and after.</param>
public sealed record Miss(string Kind, string Article, string Explanation, string Context)
{
    private const int Reach = 200;

    /// <summary>
    /// Not found; found but cut short; found but not annotated; another mention; another name; a direct quote with other edges;
    /// a direct quote that is none.
    /// </summary>
    public static readonly IReadOnlyList<string> Kinds = ["missed", "cut", "false", "mention", "name", "inexact", "direct"];

    internal static Miss NotFound(GoldArticle gold, GoldPiece piece) =>
        Of("missed", gold, piece.Span, $"{piece.Quote.Kind} by {Mentions(gold, piece.Quote)}, cue “{piece.Quote.Cue}”");

    internal static Miss Cut(GoldArticle gold, Match match) =>
        Of("cut", gold, match.Gold.Span, $"{match.Gold.Quote.Kind}, found “{match.Found.Span.In(gold.Text)}”");

    internal static Miss False(GoldArticle gold, FoundPiece piece) =>
        Of("false", gold, piece.Span, $"{piece.Quote.Kind} by {Given(gold, piece.Quote)}, cue “{piece.Quote.Cue?.In(gold.Text)}”");

    internal static Miss OtherMention(GoldArticle gold, Match match) =>
        Of("mention", gold, match.Gold.Span, $"by {Mentions(gold, match.Gold.Quote)}, found {Given(gold, match.Found.Quote)}");

    internal static Miss OtherName(GoldArticle gold, Match match)
    {
        var names = string.Join(" or ", match.Gold.Quote.Names);
        var wanted = $"{match.Gold.Quote.Kind} of {names}, by {Mentions(gold, match.Gold.Quote)}";
        return Of("name", gold, match.Gold.Span, $"{wanted}, found {Given(gold, match.Found.Quote)}");
    }

    internal static Miss Of(string kind, GoldArticle gold, TextSpan span, string explanation)
    {
        var before = gold.Text[Math.Max(0, span.Start - Reach)..span.Start];
        var after = gold.Text[span.End..Math.Min(gold.Text.Length, span.End + Reach)];
        return new Miss(kind, gold.Id, explanation, $"{before}«{span.In(gold.Text)}»{after}".ReplaceLineEndings("¶"));
    }

    private static string Mentions(GoldArticle gold, GoldQuote quote) =>
        quote.Mentions.Count == 0 ? "nobody named" : $"“{string.Join(" … ", quote.Mentions.Select(mention => mention.In(gold.Text)))}”";

    private static string Given(GoldArticle gold, Quote quote) =>
        FormattableString.Invariant($"{quote.Speaker?.Name ?? "nobody"} (“{quote.Mention?.In(gold.Text)}”), confidence {quote.Confidence:0.00}");
}
