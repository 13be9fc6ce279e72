namespace QuoteBot.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("demo --help")]
    [InlineData("index --help")]
    [InlineData("check --help")]
    [InlineData("search --help")]
    [InlineData("extract --help")]
    [InlineData("status --help")]
    [InlineData("eval --help")]
    [InlineData("eval extraction --help")]
    [InlineData("eval search --help")]
    [InlineData("bench --help")]
    [InlineData("backup --help")]
    [InlineData("restore --help")]
    public async Task Help_is_a_result_and_has_examples(string arguments)
    {
        var result = await harbour.RunAsync(arguments.Split(' '));

        Assert.Equal(0, result.Code);
        Assert.Contains("Examples:", result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Messages);
    }

    [Theory]
    [InlineData("", "Say what to do")]
    [InlineData("verify", "There is no verb “verify”")]
    [InlineData("--frobnicate", "There is no verb “--frobnicate”")]
    [InlineData("check", "Give a claim")]
    [InlineData("check|We|never|promised", "quotation marks")]
    [InlineData("check|x|--each|y", "only one of")]
    [InlineData("check|--batch|f|--speaker|y", "In a batch")]
    [InlineData("check|x|--frobnicate", "--frobnicate")]
    [InlineData("index", "PATH")]
    [InlineData("extract", "PATH")]
    [InlineData("search", "WORDS")]
    [InlineData("search|x|--limit|0", "--limit takes a number from 1 to 200")]
    [InlineData("search|x|--limit|many", "--limit takes a number from 1 to 200")]
    [InlineData("search|x|--from|yesterday", "--from takes a day")]
    [InlineData("status|x", "x")]
    [InlineData("eval|weather", "Say what to measure")]
    [InlineData("eval|extraction", "FILE")]
    [InlineData("eval|extraction|f|--of|weather", "weather")]
    [InlineData("eval|search", "CORPUS")]
    [InlineData("eval|search|f", "CORPUS and QUERIES")]
    [InlineData("eval|search|f|g|h", "CORPUS and QUERIES")]
    [InlineData("bench|--quotes|0", "--quotes takes numbers")]
    [InlineData("bench|--quotes|10,many", "--quotes takes numbers")]
    public async Task Wrong_usage_is_told_in_one_line_with_exit_code_2(string arguments, string message)
    {
        var result = await harbour.RunAsync(arguments.Split('|', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.Contains(message, result.Messages, StringComparison.Ordinal);
        Assert.Contains("--help", Assert.Single(result.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "We never promised that")]
    [InlineData("search", "promised")]
    [InlineData("status")]
    public async Task Without_an_index_it_says_how_to_make_one(params string[] arguments)
    {
        var result = await harbour.WithIndexAsync(arguments[0], arguments[1..]);

        Assert.Equal(1, result.Code);
        Assert.Equal("", result.Output);
        Assert.Contains("index PATH", result.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(harbour.Data));
    }
}
