using System.Text;
using QuoteBot.Attribution;

namespace QuoteBot.Tests.Ingestion;

public sealed class PageTests : IDisposable
{
    private const string Prose = "<p>The harbour council put off its vote on the new pier, after four hours of debate on Tuesday.</p>";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Article Fixture(string name) => folder.Read(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "ingestion", name)));

    private Article Page(string head, string body = Prose) => folder.Read("page.html", $"<html><head>{head}</head><body>{body}</body></html>");

    [Fact]
    public void The_main_text_is_kept_with_its_quotes_and_lists_and_nothing_else()
    {
        Assert.Equal(
            """
            The harbour council put off its vote on the new pier on Tuesday, after four hours of debate.

            “We are not ready,” said the harbour master, Tomás Echeverri.
            “Not by 5~April.”

            A pier is a promise to the sea, and the sea remembers every promise that was made to it.

            The pier would cost 4 million crowns, says the board of the port.

            It would take two years to build, says nobody else at all.

            The council meets again in May. Mara Lindqvist, who leads it, promised “a clear answer”.
            """.Replace('~', '\u00A0'),
            Fixture("full-page.html").Text);
    }

    [Fact]
    public void Metadata_comes_from_JSON_LD_first_and_says_so()
    {
        var article = Fixture("full-page.html");

        Assert.Equal("Council delays & debates the harbour vote", article.Title);
        Assert.Equal("Ida Brandt, Jonas Weil", article.Author);
        Assert.Equal("The Harbour Post", article.Outlet);
        Assert.Equal(new DateTimeOffset(2025, 3, 25, 9, 30, 0, TimeSpan.FromHours(1)), article.Published);
        Assert.Equal(new DateTimeOffset(2025, 3, 26, 0, 0, 0, TimeSpan.Zero), article.Modified);
        Assert.Equal("https://harbour.example/2025/03/vote", article.CanonicalUrl);
        Assert.Equal("en", article.Language);
        Assert.False(article.IsComplete);
        Assert.All((string[])["title", "author", "outlet", "published", "modified", "language"], field => Assert.Equal("json-ld", article.Provenance[field]));
        Assert.Equal("page", article.Provenance["canonical"]);
    }

    [Fact]
    public void A_page_without_any_data_is_read_by_what_it_shows()
    {
        var article = Fixture("bare-page.html");

        Assert.Equal(("Dunes to move inland", "Dune Gazette", "Petra van der Meer, Olu Adebayo"), (article.Title, article.Outlet, article.Author));
        Assert.Equal(new DateTimeOffset(2024, 3, 5, 10, 15, 0, TimeSpan.Zero), article.Published);
        Assert.Equal("page", article.Provenance["author"]);
        Assert.StartsWith("The dunes will move, the coast office said on Tuesday, and nobody can stop them any more.\n\n\"They walk at night,\" said Petra Holm", article.Text);
        Assert.True(article.IsComplete);
    }

    [Theory]
    [InlineData("<meta property='og:title' content='Pier delayed'><meta name='twitter:title' content='Other'>", "Pier delayed")]
    [InlineData("<meta name='twitter:title' content='Pier delayed'>", "Pier delayed")]
    [InlineData("<meta name='citation_title' content='Pier delayed'>", "Pier delayed")]
    [InlineData("<meta property='og:title' content='Pier delayed - The Post'><meta property='og:site_name' content='Post'>", "Pier delayed")]
    [InlineData("<title>Pier delayed — Post</title>", "Pier delayed")]
    [InlineData("<title>Pier - not harbour - delayed</title><meta property='og:site_name' content='Post'>", "Pier - not harbour - delayed")]
    [InlineData("<script type='application/ld+json'>{broken</script><title>Pier delayed</title>", "Pier delayed")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"Pier delayed\"}]</script>", "Pier delayed")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":[7]}</script><title>Pier delayed</title>", "Pier delayed")]
    public void The_title_comes_from_the_first_source_that_has_one(string head, string title) => Assert.Equal(title, Page(head).Title);

    [Theory]
    [InlineData("<meta name='author' content='By Ida Brandt and Jonas Weil'>", "Ida Brandt, Jonas Weil")]
    [InlineData("<meta property='article:author' content='https://social.example/ida'><meta name='author' content='@ida'>", null)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"x\",\"author\":\"Ida Brandt\"}</script>", "Ida Brandt")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"x\",\"author\":{\"name\":\"The Post\"},\"publisher\":{\"name\":\"The Post\"}}</script><meta name='author' content='Ida Brandt'>", "Ida Brandt")]
    public void The_author_is_a_name_or_nothing(string head, string? author) => Assert.Equal(author, Page(head).Author);

    [Theory]
    [InlineData("<span itemprop='author'>Ida Brandt</span>")]
    [InlineData("<div class='article-byline'>By Ida Brandt | 5 March 2024</div>")]
    [InlineData("<h1>Pier</h1><div>By Ida Brandt</div>")]
    public void A_byline_on_the_page_names_the_author_and_is_no_text(string byline)
    {
        var article = Page("", byline + Prose);

        Assert.Equal("Ida Brandt", article.Author);
        Assert.StartsWith("The harbour council", article.Text);
    }

    [Theory]
    [InlineData("<time datetime='2024-03-05T10:00:00Z'>some time ago</time>")]
    [InlineData("<span itemprop='datePublished' content='2024-03-05'>lately</span>")]
    [InlineData("<div class='pub-date'>March 5, 2024</div>")]
    [InlineData("<h1>Pier</h1><div>Published 5 March 2024</div>")]
    public void A_date_on_the_page_is_found(string date) => Assert.Equal(new DateOnly(2024, 3, 5), DateOnly.FromDateTime(Page("", date + Prose).Published!.Value.UtcDateTime));

    [Fact]
    public void An_impossible_date_gives_way_to_the_next_source()
    {
        var article = Page("<meta property='article:published_time' content='soon'><meta name='date' content='2024-02-30'><meta name='pubdate' content='2024-03-05'>");

        Assert.Equal(5, article.Published!.Value.Day);
        Assert.Equal("meta", article.Provenance["published"]);
    }

    [Fact]
    public void A_page_in_another_encoding_is_read_in_the_one_it_declares()
    {
        folder.Read("first.txt", "The code pages are there.");
        var html = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head><body><p>Гавань ждёт, сказал совет города во вторник вечером после долгих споров.</p></body></html>";

        Assert.StartsWith("Гавань ждёт", folder.Read("page.html", Encoding.GetEncoding(1251).GetBytes(html)).Text);
    }

    [Fact]
    public void An_address_that_is_no_web_address_is_no_address()
    {
        var article = Page("<link rel='canonical' href='javascript:alert(1)'><meta property='og:url' content='/relative'>");

        Assert.Null(article.Url);
        Assert.Null(article.CanonicalUrl);
    }

    [Fact]
    public void A_page_that_scripts_would_fill_gives_the_text_of_its_data()
    {
        var text = string.Join(' ', Enumerable.Repeat("The dunes will move, the coast office said on Tuesday.", 10));

        Assert.Equal(text, Page($"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Dunes\",\"articleBody\":\"{text}\"}}</script>", "<div id='app'></div>").Text);
    }

    [Fact]
    public void An_article_in_several_marked_parts_is_kept_whole()
    {
        string Part(int number) => $"<div class='article-text'><p>Part {number} tells of the harbour, of its council and of the long debate on Tuesday evening.</p></div>";

        var text = Page("", "<div>" + string.Concat(Enumerable.Range(1, 4).Select(Part)) + "</div>").Text;

        Assert.All(Enumerable.Range(1, 4), number => Assert.Contains($"Part {number}", text));
    }

    [Fact]
    public void Hidden_parts_and_screen_reader_texts_are_left_out()
    {
        var text = Page("", Prose + "<p style='display: none'>Hidden words that nobody sees on the page, not even once.</p><p hidden>Hidden as well, and never shown to a reader of it.</p><p>Seen<span class='sr-only'> unseen</span>.</p>").Text;

        Assert.EndsWith("\n\nSeen.", text);
        Assert.DoesNotContain("idden", text);
    }

    [Fact]
    public void What_comes_up_over_a_name_that_is_pointed_at_is_left_out_of_its_sentence()
    {
        var text = Page("", Prose + "<p>Mayor <span class='rollover-people'><a href='/ada'>Ada Moreau</a><span class='rollover-people-block'><a>Ada Ruth Moreau</a><a>Mayor opens pier</a> MORE</span></span> opened the pier.</p>").Text;

        Assert.EndsWith("\n\nMayor Ada Moreau opened the pier.", text);
    }

    [Fact]
    public void A_teaser_that_holds_the_articles_own_body_is_its_beginning()
    {
        var text = Page("", "<div class='teaser-content'><div class='x article-body'><p>Nothing in the harbour had prepared me for that evening in the rain.</p></div></div><div class='remainder-content'><div class='x article-body'>" + Prose + Prose + "</div></div>").Text;

        Assert.StartsWith("Nothing in the harbour", text);
    }

    [Theory]
    [InlineData("“Save the pier,” she said.")]
    [InlineData("Share prices fell at once.")]
    [InlineData("By the evening the road was open.")]
    [InlineData("Related charges were dropped")]
    [InlineData("Published in 1990, the book told all.")]
    public void A_short_sentence_that_begins_like_a_button_is_text(string sentence) => Assert.Contains(sentence, Page("", Prose + $"<p>{sentence}</p>" + Prose).Text);

    [Theory]
    [InlineData("Advertisement")]
    [InlineData("Read more: the whole story of the pier")]
    [InlineData("Story continues below")]
    [InlineData("Photo: J. Weil")]
    [InlineData("By Ida Brandt, Harbour Post")]
    [InlineData("Share")]
    public void A_button_or_label_between_paragraphs_is_no_text(string label) => Assert.DoesNotContain(label, Page("", Prose + $"<p>{label}</p>" + Prose).Text);

    [Fact]
    public void A_quotation_set_as_a_figure_is_kept_without_its_caption()
    {
        var text = Page("", Prose + "<figure><blockquote><p>A pier is a promise to the sea.</p></blockquote><figcaption>The mayor in her office</figcaption></figure>" + Prose).Text;

        Assert.Contains("A pier is a promise to the sea.", text);
        Assert.DoesNotContain("office", text);
    }

    private const string Post = "<blockquote class='twitter-tweet'><p>We must mend the pier before the storms.</p>— Mara Lindqvist (@maralindqvist) <a href='https://net.example.com/1'>November 18, 2019</a></blockquote>";

    [Theory]
    [InlineData("<div class='social-embed'>{0}</div>")]
    [InlineData("<aside><p>Short.</p></aside><div class='widget'><div>{0}<p>View this post</p></div></div>")]
    public void A_post_that_the_article_shows_is_kept_whatever_holds_it(string embed)
    {
        var quote = Annotator.Annotate(Page("", Prose + embed.Replace("{0}", Post) + Prose)).Quotes.Single(quote => quote.Speaker?.Name == "Mara Lindqvist");

        Assert.Equal(QuoteKind.Direct, quote.Kind);
    }

    [Fact]
    public void Posts_in_a_column_beside_the_article_are_no_text()
        => Assert.DoesNotContain("mend the pier", Page("", string.Concat(Enumerable.Repeat(Prose, 8)) + $"<div class='social-embed'><h3>More from our desk this week</h3><p>A ferry left the yard today with all of the town aboard, and came back.</p>{Post}</div>" + Prose).Text);

    [Fact]
    public void A_page_without_text_is_a_problem() => Assert.Contains("without an article's text", folder.Problem("a.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>"));
}
