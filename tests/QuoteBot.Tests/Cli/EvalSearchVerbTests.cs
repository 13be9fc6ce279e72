namespace QuoteBot.Tests.Cli;

public sealed class EvalSearchVerbTests : IDisposable
{
    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Fact]
    public async Task Renderings_are_looked_up_in_every_way_and_misses_are_shown_on_demand()
    {
        var questions = harbour.Write("questions.jsonl", """
            {"id":"r1","query":"We will build forty new berths before the winter","gold_ids":["vote.md"],"gold_speaker":"Tomás Echeverri","relation_auto":"verbatim"}
            {"id":"r2","query":"the ferry will sail again in June","gold_ids":["wire-1","wire-9"],"relation_auto":"verbatim"}
            {"id":"r3","query":"submarines have invaded Atlantis","gold_ids":["gone.txt"],"relation_auto":"paraphrase"}
            """);

        var result = await harbour.RunAsync("eval", "search", harbour.Articles, questions, "--misses", "3");

        Assert.True(result.Code == 0, result.Messages);
        Assert.Matches(@"^\| hit@1 / hit@5 / MRR +\| +bm25 \| +words \|.* check \| +check, speaker \|$", result.Lines[0]);
        Assert.Matches(@"^\| all \(3\) +\| 0\.667 / 0\.667 / 0\.667 \| 0\.667 / 0\.667 / 0\.667 \|", result.Lines[2]);
        Assert.Matches(@"^\| paraphrase \(1\) +\| 0\.000 / 0\.000 / 0\.000 \|", result.Lines[3]);
        Assert.Matches(@"^\| verbatim \(2\) +\| 1\.000 / 1\.000 / 1\.000 \|", result.Lines[4]);
        Assert.Contains("r3 (paraphrase): “submarines have invaded Atlantis”", result.Lines);
        Assert.Contains(result.Lines, line => line.StartsWith("  right:  gone.txt; found at bm25 –", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Variants_leave_their_own_article_out_and_use_an_index_that_is_there()
    {
        Assert.Equal(0, (await harbour.WithIndexAsync("index", harbour.Write("pair.jsonl", """
            {"id":"one","text":"“The gulls of Vessby have learned to open the bins,” said Oda Winther on Monday."}
            {"id":"two","text":"Oda Winther said: “The gulls of Vessby have learned to open bins.”"}
            """))).Code);
        var questions = harbour.Write("variants.jsonl", """
            {"a":{"doc":"one","text":"The gulls of Vessby have learned to open the bins,"},"b":{"doc":"two","text":"The gulls of Vessby have learned to open bins."},"relation_auto":"elided"}
            """);

        var result = await harbour.RunAsync("eval", "search", questions, "--data", harbour.Data);

        Assert.True(result.Code == 0, result.Messages);
        Assert.Matches(@"^\| elided \(1\) +(\| 1\.000 / 1\.000 / 1\.000 )+\|$", result.Lines[3]);
        Assert.DoesNotContain("speaker", result.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_without_a_right_article_in_the_index_are_told_and_count()
    {
        var questions = harbour.Write("questions.jsonl", """
            {"query":"We will build forty new berths","gold_ids":["elsewhere"]}
            {"query":"nobody is asked this one","gold_ids":["elsewhere"]}
            """);

        var result = await harbour.RunAsync("eval", "search", harbour.Articles, questions, "--sample", "1");

        Assert.Equal(0, result.Code);
        Assert.Contains("Of 1 of 1 questions the index has no right article", result.Messages, StringComparison.Ordinal);
        Assert.Matches(@"^\| all \(1\) +\| 0\.000", result.Lines[2]);
    }

    [Theory]
    [InlineData("{\"query\":\"x\",\"gold_ids\":[\"y\"]}\nnot JSON", "questions.jsonl, line 2 is no question for a search")]
    [InlineData("", "There are no questions in")]
    public async Task A_file_of_another_form_is_told_and_not_measured(string content, string message)
    {
        var result = await harbour.RunAsync("eval", "search", harbour.Articles, harbour.Write("questions.jsonl", content));

        Assert.Equal(1, result.Code);
        Assert.Equal("", result.Output);
        Assert.Contains(message, result.Messages, StringComparison.Ordinal);
    }
}
