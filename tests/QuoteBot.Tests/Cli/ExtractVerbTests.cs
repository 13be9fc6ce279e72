using System.Text.Json;

namespace QuoteBot.Tests.Cli;

public sealed class ExtractVerbTests : IDisposable
{
    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Theory]
    [InlineData("vote.md", 2)]
    [InlineData("lamp.txt", 1)]
    [InlineData("page.html", 1)]
    public async Task Every_segment_cut_from_the_article_gives_its_part_of_the_quote(string name, int quotes)
    {
        var result = await harbour.RunAsync("extract", "--json", Path.Combine(harbour.Articles, name));

        Assert.Equal(0, result.Code);
        var answer = JsonDocument.Parse(Assert.Single(result.Lines)).RootElement;
        Assert.Equal(name, answer.GetProperty("article").GetString());
        var text = Text(name, answer);
        Assert.Equal(quotes, answer.GetProperty("quotes").EnumerateArray().Count(quote => quote.GetProperty("kind").GetString() == "direct"));
        Assert.All(answer.GetProperty("quotes").EnumerateArray(), quote =>
        {
            var segments = quote.GetProperty("segments").EnumerateArray().Select(segment => text[segment[0].GetInt32()..segment[1].GetInt32()]).ToList();
            Assert.Equal(quote.GetProperty("text").GetString(), string.Join(' ', segments));
        });
    }

    [Fact]
    public async Task Every_line_of_a_feed_is_an_article_and_no_index_is_made()
    {
        var result = await harbour.RunAsync("extract", "--json", harbour.Articles);

        var ids = result.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("article").GetString());
        Assert.Equal(["lamp.txt", "page.html", "vote.md", "wire-1", "wire-2"], ids);
        Assert.False(Directory.Exists(Path.Combine(harbour.Folder, "data")));
    }

    [Fact]
    public async Task People_get_a_list_with_the_speakers()
    {
        var result = await harbour.RunAsync("extract", Path.Combine(harbour.Articles, "lamp.txt"));

        Assert.Contains("“The lamp was never ours to sell,” — Ilse Brandt", result.Output, StringComparison.Ordinal);
    }

    /// <summary>A page's text comes with the answer; the others are known to the caller.</summary>
    private static string Text(string name, JsonElement answer) => name switch
    {
        "vote.md" => Harbour.Vote,
        "lamp.txt" => "The lighthouse of Vessby stays dark.\n\n“The lamp was never ours to sell,” said Ilse Brandt, the keeper. The sale had been agreed in May.\n",
        _ => answer.GetProperty("text").GetString()!,
    };
}
