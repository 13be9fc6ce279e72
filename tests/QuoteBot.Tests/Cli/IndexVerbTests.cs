using System.Text.Json;

namespace QuoteBot.Tests.Cli;

public sealed class IndexVerbTests : IDisposable
{
    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Fact]
    public async Task Indexing_again_changes_nothing_and_a_changed_file_replaces_its_old_self()
    {
        var first = await harbour.WithIndexAsync("index", harbour.Articles);
        var again = await harbour.WithIndexAsync("index", harbour.Articles);
        harbour.Write("articles/lamp.txt", "“The lamp is sold,” said Ilse Brandt, the keeper.");
        var changed = await harbour.WithIndexAsync("index", harbour.Articles);

        Assert.Contains("5 added", first.Output, StringComparison.Ordinal);
        Assert.Contains("5 unchanged", again.Output, StringComparison.Ordinal);
        Assert.Contains("1 replaced", changed.Output, StringComparison.Ordinal);
        Assert.Equal("verified", await VerdictAsync("The lamp is sold"));
        Assert.NotEqual("verified", await VerdictAsync("The lamp was never ours to sell"));
    }

    [Fact]
    public async Task A_removed_file_is_removed_by_prune()
    {
        await harbour.WithIndexAsync("index", harbour.Articles);
        File.Delete(Path.Combine(harbour.Articles, "lamp.txt"));

        var result = await harbour.WithIndexAsync("index", "--prune", harbour.Articles);

        Assert.Equal(0, result.Code);
        Assert.Contains("1 removed", result.Output, StringComparison.Ordinal);
        Assert.NotEqual("verified", await VerdictAsync("The lamp was never ours to sell"));
        Assert.Equal("verified", await VerdictAsync("The ferry will sail again in June"));
    }

    [Fact]
    public async Task A_broken_line_is_named_and_the_others_go_in()
    {
        var path = harbour.Write("feed.jsonl", "{\"id\":\"ok-1\",\"text\":\"“Salt keeps the rope,” said Oda Winther.\"}\n{broken\n{\"id\":\"ok-2\",\"text\":\"“Tar keeps the hull,” said Oda Winther.\"}\n");

        var result = await harbour.WithIndexAsync("index", path);

        Assert.Equal(1, result.Code);
        Assert.Contains("feed.jsonl", result.Messages, StringComparison.Ordinal);
        Assert.Matches(@"(?i)line 2\b", result.Messages);
        Assert.Contains("2 added", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.txt", null)]
    [InlineData("empty.txt", "")]
    [InlineData("binary.txt", "\u0000\u0001\u0002\u0000ELF\u0000\u0000\u0003\u0000\u0000\u0000\u0004")]
    [InlineData("picture.png", "x")]
    public async Task What_cannot_be_read_is_named_and_the_rest_goes_in(string name, string? text)
    {
        if (text is not null)
        {
            harbour.Write(name, text);
        }

        var result = await harbour.WithIndexAsync("index", name, harbour.Articles);

        Assert.Equal(1, result.Code);
        Assert.Contains(name, result.Messages, StringComparison.Ordinal);
        Assert.Contains("5 added", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_outlet_option_names_the_outlet_of_articles_that_do_not()
    {
        await harbour.WithIndexAsync("index", "--outlet", "Vessby Radio", harbour.Articles);

        Assert.Equal("Vessby Radio", (await CheckAsync("The lamp was never ours to sell")).GetProperty("record").GetProperty("outlet").GetString());
        Assert.Equal("The Tide", (await CheckAsync("The ferry will sail again in June")).GetProperty("record").GetProperty("outlet").GetString());
    }

    [Fact]
    public async Task A_file_that_is_no_index_is_left_alone()
    {
        await harbour.WithIndexAsync("index", harbour.Articles);
        var file = Directory.GetFiles(harbour.Data).Single(path => path.EndsWith(".db", StringComparison.Ordinal));
        Directory.Delete(harbour.Data, recursive: true);
        var path = harbour.Write(Path.GetRelativePath(harbour.Folder, file), "a letter to the harbour board, " + new string('x', 5_000));

        foreach (var arguments in (string[][])[["check", "x y z w"], ["index", harbour.Articles]])
        {
            var result = await harbour.WithIndexAsync(arguments[0], arguments[1..]);
            Assert.Equal(1, result.Code);
            Assert.Contains("is not a QuoteBot index", result.Messages, StringComparison.Ordinal);
            Assert.StartsWith("a letter", File.ReadAllText(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_programs_may_index_at_the_same_time()
    {
        var one = harbour.WriteMany("one.jsonl", 300);
        var other = harbour.Write("other.jsonl", File.ReadAllText(one).Replace("many-", "other-", StringComparison.Ordinal));

        var results = await Task.WhenAll(harbour.WithIndexAsync("index", one), harbour.WithIndexAsync("index", other), harbour.WithIndexAsync("index", one));

        Assert.All(results, result => Assert.True(result.Code == 0, result.Messages));
        using var status = JsonDocument.Parse((await harbour.WithIndexAsync("status", "--json")).Output);
        Assert.Equal(600, status.RootElement.GetProperty("articles").GetInt32());
        Assert.Equal(600, status.RootElement.GetProperty("quotes").GetInt32());
    }

    private async Task<string?> VerdictAsync(string claim) => (await CheckAsync(claim)).GetProperty("verdict").GetString();

    private async Task<JsonElement> CheckAsync(string claim)
    {
        var result = await harbour.WithIndexAsync("check", "--json", claim);
        Assert.True(result.Code == 0, result.Messages);
        return JsonDocument.Parse(result.Output).RootElement;
    }
}
