using System.Text;
using System.Text.RegularExpressions;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Tests;

/// <summary>Builders of invented articles with quotes where the markup says, so that a test of checking does not depend on extraction.</summary>
/// <remarks>
/// [[words|Speaker]] is a direct quote, [[*words|Speaker]] a partial one, [[~words|Speaker]] reported speech; no name: speaker unknown.
/// After the name: #1 joins the segments of one quote, @0.4 is the confidence, !Denies or !QuotesAnother the stance, =role the role, &gt;Outlet to whom it was told.
/// The quotation marks stand outside the brackets.
/// </remarks>
public static partial class Some
{
    private const double Confidence = 0.95;
    private static int s_number;

    [GeneratedRegex(@"\[\[(?<kind>[*~]?)(?<words>.*?)(?:\|(?<name>[^#@!=>\]]*)(?:#(?<id>\d+))?(?:@(?<confidence>[\d.]+))?(?:!(?<stance>\w+))?(?:=(?<role>[^>\]]+))?(?:>(?<told>[^\]]+))?)?\]\]", RegexOptions.Singleline)]
    private static partial Regex Markup();

    public static AnnotatedArticle Article(string markup, string? outlet = "The Harbour Post", string? published = "2025-03-25", string? id = null, ArticleKind kind = ArticleKind.Article, string? speaker = null)
    {
        var text = new StringBuilder();
        var quotes = new List<(string? Id, Quote Quote)>();
        var at = 0;
        foreach (Match match in Markup().Matches(markup))
        {
            text.Append(markup, at, match.Index - at);
            var start = text.Length;
            text.Append(match.Groups["words"].Value);
            Add(quotes, match, new TextSpan(start, text.Length));
            at = match.Index + match.Length;
        }

        text.Append(markup, at, markup.Length - at);
        var article = new Article
        {
            Id = id ?? $"article-{Interlocked.Increment(ref s_number)}.md",
            Text = text.ToString(),
            Outlet = outlet,
            Published = published is null ? null : DateTimeOffset.Parse(published + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture),
            Kind = kind,
            Speaker = speaker,
        };
        return new(article, new TokenizedText(article.Text).Passages(), quotes.Select(entry => entry.Quote).OrderBy(quote => quote.Start).ToList());
    }

    /// <summary>One article in which a person says one thing.</summary>
    public static AnnotatedArticle Saying(string words, string speaker = "Mara Lindqvist", string? outlet = "The Harbour Post")
        => Article($"“[[{words}|{speaker}]]” said {speaker}.", outlet);

    /// <summary>A new index in a file of its own, with the articles in it.</summary>
    public static async Task<IQuoteIndex> Index(params AnnotatedArticle[] articles)
    {
        var folder = Directory.CreateTempSubdirectory("quotebot-test-");
        var index = await SqliteQuoteIndex.OpenAsync(Path.Combine(folder.FullName, SqliteQuoteIndex.FileName), IndexMode.Create);
        await index.PutAsync(articles);
        return new TemporaryIndex(index, folder.FullName);
    }

    private static void Add(List<(string? Id, Quote Quote)> quotes, Match match, TextSpan span)
    {
        var id = match.Groups["id"].Success ? match.Groups["id"].Value : null;
        var earlier = id is null ? -1 : quotes.FindIndex(entry => entry.Id == id);
        if (earlier >= 0)
        {
            var quote = quotes[earlier].Quote;
            quotes[earlier] = (id, quote with { Segments = [.. quote.Segments, span] });
            return;
        }

        var names = match.Groups["name"].Value.Trim();
        var role = match.Groups["role"].Success ? match.Groups["role"].Value : null;
        quotes.Add((id, new Quote
        {
            Kind = match.Groups["kind"].Value switch { "*" => QuoteKind.Partial, "~" => QuoteKind.Indirect, _ => QuoteKind.Direct },
            Segments = [span],
            Speakers = names.Split('+', StringSplitOptions.RemoveEmptyEntries).Select(name => new Speaker(name.Trim(), KindOf(name), role, [])).ToList(),
            ToldTo = match.Groups["told"].Success ? match.Groups["told"].Value : null,
            Stance = match.Groups["stance"].Success ? Enum.Parse<Stance>(match.Groups["stance"].Value) : Stance.Asserts,
            Confidence = match.Groups["confidence"].Success ? double.Parse(match.Groups["confidence"].Value, System.Globalization.CultureInfo.InvariantCulture) : Confidence,
        }));
    }

    private static SpeakerKind KindOf(string name)
        => name.Contains("Board", StringComparison.Ordinal) || name.Contains("Port", StringComparison.Ordinal) ? SpeakerKind.Institution
            : char.IsLower(name.Trim()[0]) ? SpeakerKind.Unnamed
            : SpeakerKind.Person;
}
