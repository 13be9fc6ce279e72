using QuoteBot.Cli;

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
            var altered = BenchClaims.Altered(words, ["harbour", "winter", "ladder"], new Random(seed)).Split(' ');
            Assert.Equal(words.Length, altered.Length);
            Assert.Equal(1, words.Zip(altered).Count(pair => pair.First != pair.Second));
        }
    }

    [Fact]
    public async Task The_benchmark_measures_every_figure_and_removes_its_index()
    {
        var before = Directory.GetDirectories(Path.GetTempPath(), "quotebot-bench-*");

        var result = await harbour.RunAsync("bench", "--corpus", harbour.WriteMany("many.jsonl", 60));

        Assert.True(result.Code == 0, result.Messages);
        Assert.Matches(@"60 articles, 60 quotes", result.Output);
        Assert.Matches(@"[\d,]+ articles/s, [\d,]+ quotes/s", result.Output);
        Assert.Matches(@"Extraction +[1-9][\d,]* articles/s on one core", result.Output);
        Assert.Matches(@"1,000 claims: p50 [\d.]+ ms, p95 [\d.]+ ms, p99 [\d.]+ ms", result.Output);
        Assert.Matches(@"exact .*334 ", result.Output.ReplaceLineEndings(" "));
        Assert.Matches(@"Memory +peak [\d.]+ MiB, at the end [\d.]+ MiB", result.Output);
        Assert.Empty(Directory.GetDirectories(Path.GetTempPath(), "quotebot-bench-*").Except(before));
    }

    [Fact]
    public async Task A_corpus_without_quotes_is_told()
    {
        var result = await harbour.RunAsync("bench", "--corpus", harbour.Write("dull.txt", "Nobody spoke, and nobody was asked to."));

        Assert.Equal(1, result.Code);
        Assert.Contains("no quotes", result.Messages, StringComparison.Ordinal);
    }
}
