using System.Text;

namespace QuoteBot.Tests.Ingestion;

public sealed class JsonLinesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_line_gives_an_article_with_all_its_fields()
    {
        var article = folder.Read("news.jsonl", """
            {"id":"v1","text":"“No,” she said.\r\nThe end.","title":"Vote","outlet":"The Harbour Post","author":["Ida Brandt","Jonas Weil"],"url":"https://harbour.example/v1","date":"2025-03-25","modified":"2025-03-26T08:00:00Z","fetched":"2025-04-01","language":"en","complete":false,"words":12,"extra":{"a":[1]}}
            """);

        Assert.Equal("“No,” she said.\r\nThe end.", article.Text);
        Assert.Equal(("v1", "Vote", "The Harbour Post", "Ida Brandt, Jonas Weil"), (article.Id, article.Title, article.Outlet, article.Author));
        Assert.Equal(new DateTimeOffset(2025, 3, 25, 0, 0, 0, TimeSpan.Zero), article.Published);
        Assert.Equal(8, article.Modified!.Value.Hour);
        Assert.Equal(4, article.Fetched!.Value.Month);
        Assert.Equal(("en", false), (article.Language, article.IsComplete));
        Assert.Equal("line", article.Provenance["published"]);
    }

    [Fact]
    public void Lines_of_an_event_are_transcript_lines_numbered_in_file_order()
    {
        folder.Write("debate.jsonl", """
            {"text":"Good evening.","speaker":"Mara Lindqvist","event":"first"}
            {"text":"Other.","event":"second"}

            {"text":"Thanks.","speaker":"Tomás Echeverri","event":"first"}
            {"text":"A piece."}
            {"text":"A piece about it.","speaker":"Ida Brandt","kind":"Article"}
            """);

        var items = folder.ReadAll();

        Assert.Equal([0, 0, 1, 0, 0], items.Select(item => item.Article!.EventLine));
        Assert.Equal([1, 2, 4, 5, 6], items.Select(item => item.Line!.Value));
        Assert.Equal([ArticleKind.Transcript, ArticleKind.Transcript, ArticleKind.Transcript, ArticleKind.Article, ArticleKind.Article], items.Select(item => item.Article!.Kind));
    }

    [Theory]
    [InlineData("{\"text\":\"cut off", "not valid JSON")]
    [InlineData("[1,2]", "no JSON object")]
    [InlineData("\"text\"", "no JSON object")]
    [InlineData("{\"title\":\"x\"}", "no \"text\"")]
    [InlineData("{\"text\":null}", "no \"text\"")]
    [InlineData("{\"text\":12}", "no string")]
    [InlineData("{\"text\":\" \\n \"}", "empty \"text\"")]
    [InlineData("{\"text\":\"a\\u0000b\"}", "binary")]
    [InlineData("{\"text\":\"half \\ud83d only\"}", "surrogate")]
    [InlineData("{\"text\":\"x\",\"title\":5}", "\"title\"")]
    [InlineData("{\"text\":\"x\",\"author\":[1]}", "\"author\"")]
    [InlineData("{\"text\":\"x\",\"id\":{}}", "\"id\"")]
    [InlineData("{\"text\":\"x\",\"complete\":\"no\"}", "\"complete\"")]
    [InlineData("{\"text\":\"x\",\"kind\":\"poem\"}", "article or transcript")]
    public void A_bad_line_is_named_by_file_and_number_and_the_others_go_in(string line, string expected)
    {
        folder.Write("news.jsonl", "{\"text\":\"One.\"}\n" + line + "\n{\"text\":\"Three.\"}");

        var items = folder.ReadAll();

        Assert.Equal(["One.", "Three."], items.Where(item => item.Article is not null).Select(item => item.Article!.Text));
        Assert.Equal(2, items[1].Line);
        Assert.StartsWith("Line 2 of ", items[1].Problem);
        Assert.Contains("news.jsonl", items[1].Problem!);
        Assert.Contains(expected, items[1].Problem!);
    }

    [Theory]
    [InlineData("1709600000")]
    [InlineData("\"soon\"")]
    [InlineData("null")]
    public void A_date_that_cannot_be_read_is_unknown_and_no_error(string date)
    {
        Assert.Null(folder.Read("news.jsonl", "{\"text\":\"x\",\"date\":" + date + "}").Published);
    }

    [Fact]
    public void JSON_nested_too_deep_is_a_bad_line()
    {
        Assert.Contains("not valid JSON", folder.Problem("deep.jsonl", "{\"a\":" + new string('[', 100_000)));
    }

    [Fact]
    public void A_line_over_the_limit_is_passed_over()
    {
        folder.Write("news.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"" + new string('x', 40 * 1024 * 1024) + "\"}\n{\"text\":\"Three.\"}");

        var items = folder.ReadAll();

        Assert.Equal(3, items.Count);
        Assert.Contains("longer than 32 MB", items[1].Problem!);
        Assert.Equal(("news.jsonl#3", "Three."), (items[2].Article!.Id, items[2].Article!.Text));
    }

    [Fact]
    public void Lines_in_Windows_1252_and_UTF16_and_with_a_mark_are_read()
    {
        const string line = "{\"text\":\"Café “Zoë”\"}\n";

        Assert.Equal("Café “Zoë”", folder.Read("a.jsonl", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(line)]).Text);
        Assert.Equal("Café “Zoë”", folder.Read("b.jsonl", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(line)]).Text);
        Assert.Equal("Café “x”", folder.Read("c.jsonl", [.. "{\"text\":\"Caf"u8, 0xE9, (byte)' ', 0x93, (byte)'x', 0x94, .. "\"}"u8]).Text);
    }

    [Fact]
    public void A_compressed_file_reads_as_its_content()
    {
        folder.Write("news.jsonl.gz", TemporaryFolder.Gzip("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"));

        Assert.Equal(["news.jsonl.gz#1", "news.jsonl.gz#2"], folder.ReadAll().Select(item => item.Article!.Id));
    }

    [Fact]
    public void A_compressed_file_that_breaks_off_gives_its_good_lines_and_one_problem()
    {
        var random = new Random(7);
        var lines = Enumerable.Range(0, 2_000).Select(number => $"{{\"id\":\"{number}\",\"text\":\"{random.NextInt64():x} {random.NextInt64():x}\"}}\n");
        var whole = TemporaryFolder.Gzip(string.Concat(lines));
        folder.Write("news.jsonl.gz", whole[..(whole.Length / 2)]);

        var items = folder.ReadAll();

        Assert.InRange(items.Count, 500, 1_500);
        Assert.All(items.SkipLast(1), item => Assert.NotNull(item.Article));
        Assert.Contains("not a whole gzip file", items[^1].Problem!);
    }

    [Fact]
    public void A_compressed_file_whose_last_bytes_are_missing_says_so()
    {
        folder.Write("news.jsonl.gz", TemporaryFolder.Gzip("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n")[..^6]);

        var items = folder.ReadAll();

        Assert.Equal(2, items.Count(item => item.Article is not null));
        Assert.Contains("not a whole gzip file", items[^1].Problem!);
    }

    [Fact]
    public void Compressed_files_one_after_the_other_are_one_file()
    {
        byte[] two = [.. TemporaryFolder.Gzip("{\"text\":\"One of the first.\"}\n"), .. TemporaryFolder.Gzip("{\"text\":\"Two.\"}\n")];
        folder.Write("news.jsonl.gz", two);

        Assert.Equal(["One of the first.", "Two."], folder.ReadAll().Select(item => item.Article!.Text));

        folder.Write("news.jsonl.gz", two[..^6]);

        Assert.Contains("not a whole gzip file", folder.ReadAll()[^1].Problem!);
    }

    [Fact]
    public void What_only_calls_itself_compressed_is_one_problem()
    {
        Assert.Contains("gzip", folder.Problem("news.jsonl.gz", "{\"text\":\"plain\"}\n"));
        Assert.NotEqual("", folder.Problem("empty.jsonl.gz", []));
    }

    [Fact]
    public void A_small_file_that_expands_without_end_is_stopped()
    {
        using var bytes = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(bytes, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            var block = new byte[1024 * 1024];
            Array.Fill(block, (byte)'x');
            for (var count = 0; count < 64; count++)
                zip.Write(block);
        }

        Assert.Contains("expands", folder.Problem("bomb.jsonl.gz", bytes.ToArray()));
    }
}
