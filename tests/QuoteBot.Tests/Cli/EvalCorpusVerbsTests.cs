using QuoteBot.Evaluation.Absent;

namespace QuoteBot.Tests.Cli;

public sealed class EvalCorpusVerbsTests : IDisposable
{
    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Fact]
    public async Task Mutations_give_a_row_for_each_kind_and_the_same_rows_again()
    {
        var result = await harbour.RunAsync("eval", "mutations", harbour.Articles, "--claims", "60", "--misses", "2", "--data", harbour.Data);
        var again = await harbour.RunAsync("eval", "mutations", harbour.Articles, "--claims", "60", "--misses", "2", "--data", harbour.Data);

        Assert.True(result.Code == 0, result.Messages);
        Assert.Contains("not whether the attribution is right", result.Lines[0], StringComparison.Ordinal);
        Assert.Matches(@"^\| as is → verified +\| +(\d+) \| +\1 \| 100\.0 % \| +99 % \| +0 \| +0 \| +· \|$", result.Lines[3]);
        Assert.Contains(result.Lines, line => line.StartsWith("| another speaker → misattributed ", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.StartsWith("False accusations of fair claims: 0 of", StringComparison.Ordinal));
        Assert.Equal(result.Output, again.Output);
    }

    [Fact]
    public async Task Absent_claims_quotes_of_the_half_that_it_does_not_index_and_the_same_again()
    {
        var result = await harbour.RunAsync("eval", "absent", Samples.Folder, "--claims", "80", "--misses", "9");
        var again = await harbour.RunAsync("eval", "absent", Samples.Folder, "--claims", "80", "--misses", "9");

        Assert.True(result.Code == 0, result.Messages);
        Assert.Equal("Quotes whose article is not in the index: 80", result.Lines[0]);
        Assert.StartsWith("Answers: not_found ", result.Lines[1], StringComparison.Ordinal);
        Assert.Matches(@"^Accused: \d+ \(\d+\.\d %\)$", result.Lines[2]);
        Assert.Equal(result.Output, again.Output);
    }

    [Fact]
    public void An_absent_quote_s_article_is_held_out_and_every_second_claim_has_its_speaker()
    {
        var articles = Enumerable.Range(0, 40).Select(number => new Article { Id = $"a{number}", Text = $"“The ferry of quay {number} will sail again in June,” Mayor Ada Moreau said." }).ToList();
        var claims = HeldOut.Claims(articles, 1000, new Random(7));

        Assert.Equal(articles.Where(HeldOut.Is).Select(article => article.Id).Order(), claims.Select(claim => claim.Article).Order());
        Assert.InRange(claims.Count, 10, 30);
        Assert.All(claims, claim => Assert.Contains($"quay {claim.Article[1..]} ", claim.Claim.Quote, StringComparison.Ordinal));
        Assert.All(claims.Where((_, at) => at % 2 == 0), claim => Assert.Null(claim.Claim.Speaker));
        Assert.All(claims.Where((_, at) => at % 2 == 1), claim => Assert.Equal("Ada Moreau", claim.Claim.Speaker));
    }

    [Theory]
    [InlineData("eval|mutations|{articles}|--claims|0", 2, "--claims takes a number above 0")]
    [InlineData("eval|absent|{articles}|--claims|0", 2, "--claims takes a number above 0")]
    [InlineData("eval|absent|nowhere", 1, "There are no quotes to claim")]
    [InlineData("eval|mutations|nowhere", 1, "There are no quotes of 5 words or more")]
    [InlineData("eval|variants|{empty}|{articles}", 1, "There are no pairs")]
    [InlineData("eval|debates|{articles}|{empty}", 1, "There are no verbatim renderings")]
    public async Task What_cannot_be_measured_is_told(string arguments, int code, string message)
    {
        var empty = harbour.Write("empty.jsonl", "");
        var result = await harbour.RunAsync(arguments.Replace("{articles}", harbour.Articles, StringComparison.Ordinal).Replace("{empty}", empty, StringComparison.Ordinal).Split('|'));

        Assert.Equal(code, result.Code);
        Assert.Equal("", result.Output);
        Assert.Contains(message, result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variants_are_judged_by_the_other_article_alone()
    {
        var pairs = harbour.Write("pairs.jsonl", """
            {"id":"v1","relation_auto":"identical","lcs_a":1,"lcs_b":1,"a":{"doc":"x","text":"The ferry will sail again in June"},"b":{"doc":"wire-1","text":"The ferry will sail again in June,"}}
            {"id":"v2","relation_auto":"identical","lcs_a":1,"lcs_b":1,"a":{"doc":"x","text":"The ferry will sail again in June"},"b":{"doc":"wire-2","text":"not what it prints"}}
            {"id":"v3","relation_auto":"identical","lcs_a":1,"lcs_b":1,"a":{"doc":"x","text":"It is gone"},"b":{"doc":"gone","text":"It is gone"}}
            """);

        var result = await harbour.RunAsync("eval", "variants", pairs, harbour.Articles, "--misses", "1");

        Assert.True(result.Code == 0, result.Messages);
        Assert.Matches(@"^\| identical → verified +\| +2 \| +50\.0 % \| 99\.5 % ✗ \| +50\.0 % \|", result.Lines[2]);
        Assert.Contains("- v2: identical → verified, got not_found", result.Lines);
        Assert.Contains("Of 1 of 3 pairs the corpus does not have the article", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Debates_are_asked_under_the_true_name_and_another_s()
    {
        var lines = harbour.Write("hearing.jsonl", """
            {"id":"h1","event":"hearing","speaker":"Ilse Brandt","text":"The lamp was never ours to sell to anybody."}
            {"id":"h2","event":"hearing","speaker":"Jonas Apsey","text":"The ferry pays for the lamp every single winter."}
            {"id":"h3","event":"hearing","speaker":"Ilse Brandt","text":"Then the ferry may have the bill as well."}
            """);
        var queries = harbour.Write("queries.jsonl", """
            {"id":"q1","query":"The lamp was never ours to sell","gold_ids":["h1"],"gold_speaker":"Ilse Brandt","relation_auto":"verbatim_excerpt"}
            {"id":"q2","query":"something else","gold_ids":["h1"],"gold_speaker":"Ilse Brandt","relation_auto":"paraphrase"}
            """);

        var result = await harbour.RunAsync("eval", "debates", lines, queries);

        Assert.True(result.Code == 0, result.Messages);
        Assert.Matches(@"^\| with the true speaker → nobody accused +\| +1 \| +1 \| +all \| +verified 1 \|$", result.Lines[2]);
        Assert.Matches(@"^\| with another speaker of the event, as printed → misattributed +\| +1 \| +1 \| +95 % \| +misattributed 1 \|$", result.Lines[3]);
    }
}
