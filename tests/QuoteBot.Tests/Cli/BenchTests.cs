using QuoteBot.Cli;
using QuoteBot.Cli.Bench;
using QuoteBot.Evaluation.MadeNews;

namespace QuoteBot.Tests.Cli;

public sealed class BenchTests : IDisposable
{
    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Theory]
    [InlineData(0.5, 50)]
    [InlineData(0.95, 95)]
    [InlineData(0.99, 99)]
    [InlineData(1, 100)]
    public void A_percentile_is_the_smallest_duration_that_the_share_does_not_exceed(double share, int milliseconds)
    {
        var latencies = new Latencies(Enumerable.Range(1, 100).Reverse().Select(number => TimeSpan.FromMilliseconds(number)));

        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), latencies.At(share));
    }

    [Fact]
    public void An_altered_claim_differs_in_exactly_one_word()
    {
        var words = "We will never paint the harbour gate again".Split(' ');

        for (var seed = 0; seed < 50; seed++)
        {
            var altered = BenchClaims.Altered(words, ["harbour", "winter", "ladder"], new Draws((ulong)seed)).Split(' ');
            Assert.Equal(words.Length, altered.Length);
            Assert.Equal(1, words.Zip(altered).Count(pair => pair.First != pair.Second));
        }
    }

    [Fact]
    public void The_table_has_a_column_for_each_size_and_tells_how_times_grow()
    {
        var lines = BenchTable.Lines(["10 quotes", "100 quotes"],
        [
            [new Figure("quotes", 10, FigureForm.Number), new Figure("one check", 2, FigureForm.Milliseconds)],
            [new Figure("quotes", 1_000, FigureForm.Number), new Figure("one check", 5, FigureForm.Milliseconds), new Figure("found", 0.5, FigureForm.Share)],
        ]);

        Assert.Equal(
            [
                "|           | 10 quotes | 100 quotes | growth |",
                "|-----------|----------:|-----------:|-------:|",
                "| quotes    |        10 |      1,000 |        |",
                "| one check |    2.0 ms |     5.0 ms |   2.5× |",
                "| found     |         – |     50.0 % |        |",
            ],
            lines);
    }

    [Fact]
    public async Task The_benchmark_measures_every_figure_of_a_corpus_and_removes_its_index()
    {
        var before = Directory.GetDirectories(Path.GetTempPath(), "quotebot-bench-*");

        var result = await harbour.RunAsync("bench", "--corpus", harbour.WriteMany("many.jsonl", 60));

        Assert.True(result.Code == 0, result.Messages);
        Assert.Matches(@"Corpus +many\.jsonl: 60 articles", result.Output);
        foreach (var row in (string[])[
            @"articles +\| +60", @"quotes +\| +60", @"indexing, articles +\| +[1-9][\d,]*/s", @"indexing unchanged articles +\| +[1-9][\d,]*/s", @"extraction alone, .* +\| +[1-9][\d,]*/s",
            @"the index on disk +\| +[\d.]+ [KM]iB", @"opening the index +\| +[\d.]+ ms", @"most memory of such a process +\| +[1-9][\d.]* MiB",
            @"suggestions for what is typed, p99 +\| +[\d,.]+ ms", @"one check, p50 +\| +[\d,.]+ ms", @"one check, p99 +\| +[\d,.]+ ms", @"paraphrased claims, p95 +\| +[\d,.]+ ms", @"16 clients at once, checks +\| +[1-9][\d,]*/s",
            @"meaning alone, p99 +\| +[\d,.]+ ms", @"float scan, a plain loop, p50 +\| +[\d,.]+ ms", @"full text, all words ORed, p50 +\| +[\d,.]+ ms", @"checks meanwhile +\| +\d+", @"exact claims verified +\| +100\.0 %", @"altered claims: the article found +\| +[1-9][\d.]+ %"])
        {
            Assert.Matches(@"\| +" + row + @" \|", result.Output);
        }

        Assert.Empty(Directory.GetDirectories(Path.GetTempPath(), "quotebot-bench-*").Except(before));
    }

    [Fact]
    public async Task A_corpus_is_made_larger_until_it_has_the_quotes_that_are_asked_for()
    {
        var result = await harbour.RunAsync("bench", "--corpus", harbour.WriteMany("many.jsonl", 20), "--quotes", "10,50");

        Assert.True(result.Code == 0, result.Messages);
        Assert.Matches(@"\| +\| +10 quotes \| +50 quotes \| +growth \|", result.Output);
        Assert.Matches(@"\| quotes +\| +(1[0-9]|20) \| +5[0-9] \| +\|", result.Output);
    }

    [Fact]
    public async Task A_corpus_without_quotes_is_told()
    {
        var result = await harbour.RunAsync("bench", "--corpus", harbour.Write("dull.txt", "Nobody spoke, and nobody was asked to."));

        Assert.Equal(1, result.Code);
        Assert.Contains("no quotes", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_that_is_not_there_is_told()
    {
        var result = await harbour.RunAsync("bench", "--corpus", "nowhere.jsonl");

        Assert.Equal(1, result.Code);
        Assert.Contains("nowhere.jsonl does not exist", result.Messages, StringComparison.Ordinal);
        Assert.Contains("There is no article", result.Messages, StringComparison.Ordinal);
    }
}
