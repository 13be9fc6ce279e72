using System.Diagnostics;
using QuoteBot.Ingestion.Html;

namespace QuoteBot.Tests.Ingestion;

public sealed class HostilePageTests
{
    // An honest page of this size takes a tenth of it; the quadratic ways through these pages take a minute and more.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static TheoryData<string, string> Pages => new()
    {
        { "nested divs", Repeat("<div>", 100_000) + "<p>The harbour council met on Tuesday.</p>" },
        { "nested spans with names", Repeat("<span class='related-news'>", 30_000) + "x" },
        { "open paragraphs", Repeat("<div><p>", 50_000) + "x" },
        { "tables in tables", Repeat("<table>", 50_000) + Repeat("x", 5_000) },
        { "formatting that multiplies", string.Concat(Enumerable.Range(0, 400).Select(number => $"<p><b a={number}>")) + Repeat("<p>x", 30_000) },
        { "one element of many attributes", "<div " + string.Concat(Enumerable.Range(0, 50_000).Select(number => $"a{number}=1 ")) + ">" },
        { "only brackets", Repeat("<", 500_000) },
        { "open quotes", Repeat("<a b=\"", 100_000) },
        { "open comments", Repeat("<!--", 100_000) },
        { "open scripts", Repeat("<script>", 50_000) },
        { "bylines in bylines", Repeat("<div class=byline>", 400) + Repeat("<div class=byline>x</div>", 20_000) },
        { "a title of separators", "<title>" + Repeat(" - a", 100_000) + "</title>" },
        { "deep data", "<script type='application/ld+json'>" + Repeat("[", 100_000) + "</script>" },
        { "data that points around", "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"x\",\"author\":[" + Repeat("{\"@id\":\"q\"},", 20_000) + "1]}</script>" },
        { "a charset without end", "<meta " + Repeat("charset ", 500) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_hostile_page_is_read_or_refused_in_time(string what, string html)
    {
        var watch = Stopwatch.StartNew();

        var page = PageArticle.Read(html);

        Assert.True(watch.Elapsed < Patience, $"{what} took {watch.Elapsed}");
        Assert.True(page is null || page.Text.Length <= html.Length);
    }

    [Fact]
    public void Text_below_the_deepest_nesting_is_still_read()
    {
        var page = PageArticle.Read(Repeat("<div>", 100_000) + "<p>The harbour council met on Tuesday.</p>" + Repeat("</div>", 100_000));

        Assert.Equal("The harbour council met on Tuesday.", page!.Text);
    }

    [Fact]
    public void Markup_within_the_limit_of_nesting_is_left_as_it_is()
    {
        var html = Repeat("<div>", 400) + "<!-- " + Repeat("<div>", 400) + " --><script>" + Repeat("<div>", 400) + "</script>" + Repeat("<p>x", 2_000) + Repeat("<br/><img>", 2_000);

        Assert.Same(html, NestingLimit.Apply(html));
    }

    [Fact]
    public void A_page_of_too_many_elements_is_refused() => Assert.Null(PageArticle.Read(Repeat("<br>", 400_001)));

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));
}
