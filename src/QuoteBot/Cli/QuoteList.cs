using System.Globalization;
using Spectre.Console;

namespace QuoteBot.Cli;

/// <summary>The quotes of one article as people read them.</summary>
public static class QuoteList
{
    private const int QuoteLength = 400;

    public static string Draw(AnnotatedArticle annotated, CardStyle style)
    {
        var article = annotated.Article;
        var title = article.Title is { Length: > 0 } given ? $"{article.Id} — {given}" : article.Id;
        var sheet = new CardSheet(style).Line($"{title} ({VerdictWords.Count(annotated.Quotes.Count, "quote", "quotes")})", CardSheet.Strong);
        foreach (var quote in annotated.Quotes)
        {
            var text = SafeText.Line(quote.TextIn(article.Text), QuoteLength);
            var kind = quote.Kind.ToString().ToLowerInvariant();
            var told = quote.ToldTo is { } origin ? $", via {SafeText.Line(origin)}" : "";
            var stance = string.Concat(StanceNames.Of(quote.Stance).Select(name => ", " + name.Replace('_', ' ')));
            var paragraph = new Paragraph()
                .Append(quote.Kind is QuoteKind.Indirect ? text : $"“{text}”", CardSheet.Plain)
                .Append(" — " + SafeText.Line(Who(quote)), CardSheet.Strong)
                .Append(string.Create(CultureInfo.InvariantCulture, $" ({quote.Confidence:0.00}{told}{stance})"), CardSheet.Faint);
            sheet.Row(kind, paragraph);
        }

        return sheet.Draw();
    }

    private static string Who(Quote quote) =>
        quote.Speakers.Count == 0 ? "speaker not told" : string.Join(" and ", quote.Speakers.Select(speaker => speaker.Name));
}
