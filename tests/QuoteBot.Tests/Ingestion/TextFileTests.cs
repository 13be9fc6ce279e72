using System.Text;
using QuoteBot.Ingestion;

namespace QuoteBot.Tests.Ingestion;

public sealed class TextFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_text_file_is_an_article_of_its_text_line_ends_and_all()
    {
        var article = folder.Read("vote.txt", [0xEF, 0xBB, 0xBF, .. "First.\r\n\r\nSecond.\n"u8]);

        Assert.Equal("First.\r\n\r\nSecond.\n", article.Text);
        Assert.Equal("vote.txt", article.Id);
        Assert.Equal(Path.Combine(folder.Path, "vote.txt"), article.SourceFile);
        Assert.Equal(ArticleKind.Article, article.Kind);
        Assert.Equal("file name", article.Provenance["id"]);
    }

    [Fact]
    public void A_text_of_turns_is_a_transcript_and_stays_as_it_is()
    {
        const string text = "HOST: Good evening.\nGUEST: Thanks.\n";

        var article = folder.Read("debate.txt", text);

        Assert.Equal(ArticleKind.Transcript, article.Kind);
        Assert.Equal(text, article.Text);
    }

    [Fact]
    public void The_outlet_option_fills_in_only_where_the_article_names_none()
    {
        folder.Write("a.txt", "Text.");
        folder.Write("b.md", "---\noutlet: The Harbour Post\n---\nText.");
        folder.Write("c.jsonl", "{\"text\":\"Text.\"}\n{\"text\":\"Text.\",\"outlet\":\"Dune Gazette\"}");

        var articles = folder.ReadAll("Option Times").ConvertAll(item => item.Article!);

        Assert.Equal(["Option Times", "The Harbour Post", "Option Times", "Dune Gazette"], articles.Select(article => article.Outlet));
        Assert.Equal(["option", "front matter", "option", "line"], articles.Select(article => article.Provenance["outlet"]));
    }

    [Fact]
    public void Front_matter_gives_the_metadata_and_the_text_begins_behind_it_unchanged()
    {
        var article = folder.Read("vote.md", """
            ---
            id: harbour-vote
            title: "Harbour: the vote"
            outlet: The Harbour Post
            author: [Ida Brandt, Jonas Weil]
            url: https://harbour.example/vote
            canonical: https://harbour.example/2025/vote
            date: 25 March 2025
            modified: 2025-03-26T08:00:00+01:00
            language: en
            complete: false
            tags:
              - port
              - {deep: [er]}
            note: ~
            ---

            “Not yet,” she said.

            """);

        Assert.Equal("\n“Not yet,” she said.\n", article.Text);
        Assert.Equal("harbour-vote", article.Id);
        Assert.Equal("Harbour: the vote", article.Title);
        Assert.Equal("Ida Brandt, Jonas Weil", article.Author);
        Assert.Equal("https://harbour.example/vote", article.Url);
        Assert.Equal("https://harbour.example/2025/vote", article.CanonicalUrl);
        Assert.Equal(new DateTimeOffset(2025, 3, 25, 0, 0, 0, TimeSpan.Zero), article.Published);
        Assert.Equal(new DateTimeOffset(2025, 3, 26, 8, 0, 0, TimeSpan.FromHours(1)), article.Modified);
        Assert.Equal("en", article.Language);
        Assert.False(article.IsComplete);
        Assert.All((string[])["id", "title", "outlet", "author", "url", "canonical", "published", "modified", "language"], field => Assert.Equal("front matter", article.Provenance[field]));
    }

    [Theory]
    [InlineData("No front matter here.")]
    [InlineData("A line\n---\nanother: line\n---\n")]
    [InlineData("---- dashes ----\ntext")]
    public void Markdown_without_front_matter_is_all_text(string text) => Assert.Equal(text, folder.Read("plain.md", text).Text);

    [Fact]
    public void Front_matter_with_Windows_line_ends_is_read()
    {
        var article = folder.Read("vote.md", "---\r\ntitle: Vote\r\ndate: never\r\n---\r\nText.\r\n");

        Assert.Equal(("Vote", "Text.\r\n"), (article.Title, article.Text));
        Assert.Null(article.Published);
        Assert.DoesNotContain("published", article.Provenance.Keys);
    }

    [Fact]
    public void A_speaker_in_the_front_matter_makes_a_transcript()
    {
        var article = folder.Read("speech.md", "---\nspeaker: Mara Lindqvist\n---\nCitizens.");

        Assert.Equal((ArticleKind.Transcript, "Mara Lindqvist"), (article.Kind, article.Speaker));
    }

    [Theory]
    [InlineData("---\ntitle: Vote\nauthor: \"Ida\nurl: x: y\n---\nText.", "line ")]
    [InlineData("---\ntitle: Vote\nurl: [a, b\n---\nText.", "line ")]
    [InlineData("---\ntitle: Vote\nno closing line", "never closed")]
    [InlineData("---\n- a list\n---\nText.", "line 2")]
    [InlineData("---\nkind: poem\n---\nText.", "article or transcript")]
    [InlineData("---\ntitle: Vote\n---\n \n", "no text")]
    public void Broken_front_matter_is_named_with_its_line(string text, string expected) => Assert.Contains(expected, folder.Problem("vote.md", text));

    [Fact]
    public void The_line_of_a_mistake_in_the_front_matter_is_the_line_in_the_file()
    {
        Assert.Contains("line 4", folder.Problem("vote.md", "---\ntitle: Vote\noutlet: Post\nurl: x: y\nauthor: Ida\n---\nText."));
    }

    [Fact]
    public void Front_matter_nested_without_end_is_no_danger()
    {
        var text = "---\na: " + new string('[', 30_000) + "\n---\nText.";

        Assert.Contains("front matter", folder.Problem("deep.md", text));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    [InlineData("a.jsonl")]
    public void An_empty_file_is_a_problem(string name)
    {
        Assert.Contains("empty", folder.Problem(name, ""));
        Assert.NotEqual("", folder.Problem(name, " \n\t \r\n"));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void Binary_data_is_a_problem(string name) => Assert.Contains("binary", folder.Problem(name, [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 0, 3]));

    [Fact]
    public void A_file_beyond_the_limit_is_refused_unread()
    {
        var path = folder.Write("huge.txt", "x");
        using (var stream = File.OpenWrite(path))
            stream.SetLength(65L * 1024 * 1024);

        Assert.Contains("larger than 64 MB", Assert.Single(folder.ReadAll()).Problem!);
    }

    [Fact]
    public void One_bad_file_never_stops_the_others()
    {
        folder.Write("a.txt", "");
        folder.Write("b.txt", Encoding.UTF8.GetBytes("Good."));
        var vanished = ArticleFiles.Find([folder.Path]);
        File.Delete(Path.Combine(folder.Path, "a.txt"));

        var items = ArticleReader.Read(vanished, new ReadOptions()).ToList();

        Assert.Contains("cannot be read", items[0].Problem!);
        Assert.Equal("Good.", items[1].Article!.Text);
    }
}
