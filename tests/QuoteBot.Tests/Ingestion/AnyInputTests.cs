using System.Text;
using QuoteBot.Ingestion;
using QuoteBot.Ingestion.Html;

namespace QuoteBot.Tests.Ingestion;

/// <summary>What holds for every input; the inputs are random, and the same on each run.</summary>
public sealed class AnyInputTests
{
    private readonly Random random = new(20250325);

    [Fact]
    public void Any_bytes_are_binary_or_well_formed_text()
    {
        for (var round = 0; round < 2_000; round++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            if (round % 2 == 0)
                bytes = [.. bytes.Select(value => (byte)(32 + (value % 220)))];

            if (TextDecoding.Decode(bytes) is { } text)
                Assert.Equal(text, Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)));
        }
    }

    [Theory]
    [InlineData("full-page.html")]
    [InlineData("bare-page.html")]
    public void A_page_cut_and_spliced_anyhow_is_read(string name)
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "ingestion", name));
        for (var round = 0; round < 100; round++)
        {
            int from = random.Next(page.Length), to = random.Next(page.Length), at = random.Next(page.Length);

            Assert.NotNull(PageArticle.Read(page[..from] + page[Math.Min(to, at)..Math.Max(to, at)] + page[at..]));
        }
    }

    [Fact]
    public void Any_file_gives_articles_or_problems_and_never_throws()
    {
        string[] parts = ["---\n", "title: x\n", "- [", "{\"text\":\"", "\"}", "\n", "NAME: ", "\\ud83d", "\0", "\"", ": ", "<p>", "text ", "\u00E9", "\r\n", "&amp;", "*a", "&a "];
        string[] names = ["a.txt", "a.md", "a.html", "a.jsonl", "a.jsonl.gz"];
        using var folder = new TemporaryFolder();
        for (var round = 0; round < 400; round++)
        {
            var content = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)]));
            var path = folder.Write(names[round % names.Length], content);

            Assert.All(ArticleReader.Read([path], new ReadOptions()), item => Assert.True(item.Article is null != item.Problem is null));
            Assert.All(ArticleReader.Read([path], new ReadOptions()), item => Assert.DoesNotContain("cannot be read", item.Problem ?? ""));
        }
    }

    [Fact]
    public void Turns_of_any_text_lie_in_it_in_order()
    {
        string[] parts = ["HOST: ", "Guest: ", "words", "\n", "\r\n", " ", "[x]", ":", "\n\n"];
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => parts[random.Next(parts.Length)]));
            var end = 0;
            foreach (var turn in TranscriptTurns.Of(text))
            {
                Assert.True(end <= turn.Speaker.Start && turn.Speaker.End < turn.Words.Start && turn.Words.End <= text.Length);
                Assert.Equal(turn.Words.In(text).Trim(), turn.Words.In(text));
                Assert.False(turn.Words.IsEmpty);
                end = turn.Words.End;
            }
        }
    }
}
