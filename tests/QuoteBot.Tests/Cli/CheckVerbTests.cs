using System.Text.Json;

namespace QuoteBot.Tests.Cli;

public sealed class CheckVerbTests(IndexedHarbour indexed) : IClassFixture<IndexedHarbour>
{
    private readonly Harbour harbour = indexed.Harbour;

    [Fact]
    public async Task A_check_is_one_json_line_without_byte_order_mark_and_nothing_else()
    {
        var result = await harbour.WithIndexAsync("check", "--json", "--speaker", "Ilse Brandt", "The lamp was never ours to sell");

        Assert.Equal(0, result.Code);
        Assert.Equal("", result.Messages);
        Assert.EndsWith("}\n", result.Output, StringComparison.Ordinal);
        Assert.Equal('{', result.Output[0]);
        var answer = Parse(Assert.Single(result.Lines));
        Assert.Equal("verified", answer.GetProperty("verdict").GetString());
        Assert.Equal("lamp.txt", answer.GetProperty("record").GetProperty("article").GetString());
    }

    [Fact]
    public async Task The_offsets_of_a_record_cut_its_quote_from_the_article()
    {
        var result = await harbour.WithIndexAsync("check", "--json", "We will build forty new berths before the winter");

        var record = Parse(result.Output).GetProperty("record");
        var text = Harbour.Vote;
        var segments = record.GetProperty("segments").EnumerateArray().Select(segment => text[segment[0].GetInt32()..segment[1].GetInt32()]);
        Assert.Equal(record.GetProperty("quote").GetString(), string.Join(' ', segments));
    }

    [Fact]
    public async Task An_attribution_in_the_claim_is_read_and_an_explicit_speaker_wins()
    {
        const string claim = "“The lamp was never ours to sell,” said Jonas Apsey";
        var read = Parse((await harbour.WithIndexAsync("check", "--json", claim)).Output);
        var stated = Parse((await harbour.WithIndexAsync("check", "--json", claim, "--speaker", "Ilse Brandt")).Output);

        Assert.Equal("Jonas Apsey", read.GetProperty("claim").GetProperty("speaker").GetString());
        Assert.Equal("misattributed", read.GetProperty("verdict").GetString());
        Assert.Equal("verified", stated.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task A_card_in_a_pipe_has_no_escape_codes_and_names_speaker_outlet_and_link()
    {
        var result = await harbour.WithIndexAsync("check", "We will build fifty new berths before the winter");

        Assert.Equal(0, result.Code);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.Contains("🟠 Wording changed", result.Output, StringComparison.Ordinal);
        Assert.Contains("[-forty-]", result.Output, StringComparison.Ordinal);
        Assert.Contains("{+fifty+}", result.Output, StringComparison.Ordinal);
        Assert.Contains("Tomás Echeverri", result.Output, StringComparison.Ordinal);
        Assert.Contains("The Harbour Post · 25 March 2025", result.Output, StringComparison.Ordinal);
        Assert.Contains("https://harbourpost.example/vote", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_gives_one_line_for_each_line_with_its_id_even_where_it_cannot_be_read()
    {
        var batch = harbour.Write("claims.jsonl", """
            {"id":1,"claim":"The lamp was never ours to sell","speaker":"Ilse Brandt","label":"ignored"}
            {"id":"two","claim":"The lamp was never ours to sell","speaker":"Jonas Apsey"}
            not json

            {"id":5,"claimed":"no claim"}
            {"id":6,"claim":"The lamp was never ours to sell","article":"wire-1"}
            {"id":7,"claim":""}
            """);

        var result = await harbour.WithIndexAsync("check", "--batch", batch, "--json");

        Assert.Equal(1, result.Code);
        var answers = result.Lines.Select(Parse).ToList();
        Assert.Equal(["1", "\"two\"", "null", "null", "5", "6", "7"], answers.Select(answer => answer.GetProperty("id").GetRawText()));
        Assert.Equal(["verified", "misattributed", null, null, null, "not_found", "uncheckable"], answers.Select(answer => answer.GetProperty("verdict").GetString()));
        Assert.Contains("line 3: the line is not JSON", answers[2].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Contains("line 4: the line is empty", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_the_index_does_not_have_is_a_failure_and_not_a_verdict()
    {
        var result = await harbour.WithIndexAsync("check", "--article", "nowhere.txt", "The lamp was never ours to sell");

        Assert.Equal(1, result.Code);
        Assert.Equal("", result.Output);
        Assert.Contains("nowhere.txt", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_about_one_article_says_that_one_was_searched()
    {
        var answer = Parse((await harbour.WithIndexAsync("check", "--json", "--article", "lamp.txt", "Nobody here has ever said these words aloud")).Output);

        Assert.Equal("not_found", answer.GetProperty("verdict").GetString());
        Assert.Equal(1, answer.GetProperty("coverage").GetProperty("articles").GetInt32());
    }

    [Fact]
    public async Task An_unknown_option_is_named()
    {
        var result = await harbour.WithIndexAsync("check", "--bogus", "The lamp was never ours to sell");

        Assert.Equal(2, result.Code);
        Assert.Contains("--bogus", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_readable_batch_ends_with_exit_code_0()
    {
        var batch = harbour.Write("fine.jsonl", """{"id":1,"claim":"The ferry will sail again in June"}""");

        var result = await harbour.WithIndexAsync("check", "--batch", batch, "--json");

        Assert.Equal(0, result.Code);
        Assert.Equal("wire-1", Parse(Assert.Single(result.Lines)).GetProperty("record").GetProperty("article").GetString());
    }

    [Fact]
    public async Task Each_quotation_of_a_text_is_checked_with_its_claimed_speaker()
    {
        const string text = "Ilse Brandt said “The lamp was never ours to sell.” Nobody at the quay had asked her. “The ferry will sail again in June,” said Mara Lindqvist.";

        var result = await harbour.WithIndexAsync("check", "--json", "--each", text);

        var answers = result.Lines.Select(Parse).ToList();
        Assert.Equal(["verified", "misattributed"], answers.Select(answer => answer.GetProperty("verdict").GetString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀😀😀😀")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("NEAR(lamp sell)")]
    [InlineData("forms:lamp AND words:sell")]
    [InlineData("'; DROP TABLE article; --")]
    [InlineData("@response-file.txt is no file")]
    [InlineData("[diagram] is no directive here")]
    [InlineData("lone \" quotation ( and * stars ^ ~ \\")]
    public async Task Any_text_is_a_claim_and_gets_an_answer(string claim)
    {
        var result = await harbour.WithIndexAsync("check", "--json", claim);

        Assert.Equal(0, result.Code);
        Assert.NotEqual("verified", Parse(Assert.Single(result.Lines)).GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task A_claim_of_20000_characters_gets_an_answer()
    {
        var claim = string.Concat(Enumerable.Repeat("“The lamp, NEAR(x) was* never; ours ", 556))[..20_000];

        var result = await harbour.WithIndexAsync("check", "--json", claim);

        Assert.Equal(0, result.Code);
        Parse(Assert.Single(result.Lines));
    }

    [Fact]
    public async Task A_claim_may_begin_with_a_hyphen_after_two_hyphens()
    {
        var result = await harbour.WithIndexAsync("check", "--json", "--", "-The lamp was never ours to sell");

        Assert.Equal("verified", Parse(result.Output).GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Search_gives_ranked_records()
    {
        var result = await harbour.WithIndexAsync("search", "ferry sail June", "--json", "--limit", "2");

        var hits = result.Lines.Select(Parse).ToList();
        Assert.Equal(["rank", "score", "record"], hits[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("wire-1", hits[0].GetProperty("record").GetProperty("article").GetString());
        Assert.Equal("Jonas Apsey", hits[0].GetProperty("record").GetProperty("speaker").GetProperty("name").GetString());
        Assert.Equal(Enumerable.Range(1, hits.Count), hits.Select(hit => hit.GetProperty("rank").GetInt32()));
        Assert.True(hits.Count <= 2);
    }

    [Theory]
    [InlineData("--from", "2025-04-03", "wire-2")]
    [InlineData("--to", "2025-04-02", "wire-1")]
    public async Task Search_keeps_to_the_days_asked_for(string option, string day, string article)
    {
        var result = await harbour.WithIndexAsync("search", "Jonas Apsey said", option, day, "--outlet", "The Tide", "--json");

        Assert.All(result.Lines, line => Assert.Equal(article, Parse(line).GetProperty("record").GetProperty("article").GetString()));
        Assert.NotEmpty(result.Lines);
    }

    [Fact]
    public async Task Status_tells_what_the_index_holds()
    {
        var result = await harbour.WithIndexAsync("status", "--json");

        var status = Parse(Assert.Single(result.Lines));
        Assert.Equal(5, status.GetProperty("articles").GetInt32());
        Assert.Equal(2, status.GetProperty("outlets").GetInt32());
        Assert.Equal("2025-03-25", status.GetProperty("from").GetString());
        Assert.True(status.GetProperty("bytes").GetInt64() > 0);
    }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;
}
