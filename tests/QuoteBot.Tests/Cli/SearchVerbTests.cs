using System.Text.Json;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Tests.Cli;

/// <summary>What <c>search</c> and <c>check</c> find by meaning, through the real program.</summary>
public sealed class SearchVerbTests : IDisposable
{
    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Fact]
    public async Task A_search_in_other_words_finds_the_passage_and_marks_the_words_that_are_the_same()
    {
        await harbour.WithIndexAsync("index", harbour.Articles);

        var result = await harbour.WithIndexAsync("search", "the ship will set sail once more in summer", "--limit", "1");

        Assert.Equal(0, result.Code);
        Assert.Contains("“The ferry *will sail* again in June,”", result.Output.Replace("\n            ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_tells_the_score_of_each_channel()
    {
        await harbour.WithIndexAsync("index", harbour.Articles);

        var card = await harbour.WithIndexAsync("search", "the lamp was never ours", "--explain", "--limit", "1");
        var line = await harbour.WithIndexAsync("search", "the ship will sail in summer", "--explain", "--json", "--limit", "1");

        Assert.Contains("wording 1.00, full text 1.00, meaning 0.00", card.Output, StringComparison.Ordinal);
        var channels = JsonDocument.Parse(line.Output).RootElement.GetProperty("channels");
        Assert.All(["wording", "fullText", "meaning"], name => Assert.InRange(channels.GetProperty(name).GetDouble(), 0.01, 1));
    }

    [Fact]
    public async Task A_claim_in_other_words_is_not_on_record_and_what_is_near_in_meaning_is_shown_first()
    {
        await harbour.WithIndexAsync("index", harbour.Articles);

        var result = await harbour.WithIndexAsync("check", "The ship is going to depart once more this summer", "--json");

        var verdict = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal("not_found", verdict.GetProperty("verdict").GetString());
        Assert.Equal("wire-1", verdict.GetProperty("others")[0].GetProperty("article").GetString());
    }

    [Fact]
    public async Task Several_sentences_of_one_quote_are_one_hit()
    {
        harbour.Write("articles/long.txt", "“The tide took the nets. The tide took the ropes. The tide took the barrels,” said Ilse Brandt.\n");
        await harbour.WithIndexAsync("index", harbour.Articles);

        var result = await harbour.WithIndexAsync("search", "the tide took them", "--json");

        Assert.Single(result.Lines, line => line.Contains("\"long.txt\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_index_that_is_open_sees_what_another_process_writes_also_after_it_was_opened_again()
    {
        await harbour.WithIndexAsync("index", harbour.Articles);
        await using var open = await Services.OpenIndexAsync(harbour.Data, default);
        var before = (await open.ListAsync()).Count;
        await using (await Services.OpenIndexAsync(harbour.Data, default))
        {
        }

        await harbour.WithIndexAsync("index", harbour.WriteMany("more.jsonl", 300));

        Assert.Equal(before + 300, (await open.ListAsync()).Count);
        Assert.NotEmpty((await open.FindAsync(new PassageQuery(QuoteText.Words("crate number 7")))).Hits);
    }
}
