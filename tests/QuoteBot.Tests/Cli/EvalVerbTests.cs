using System.IO.Compression;
using System.Text;

namespace QuoteBot.Tests.Cli;

public sealed class EvalVerbTests : IDisposable
{
    private const string Gold = """
        {"id":"a","text":"“The bridge is safe and it will open,” said Ana Ruiz, the mayor.\n\n“I doubt it,” he said of the ferry.","quotes":[{"start":0,"end":38,"segments":[[0,38]],"quoted_spans":[[1,37]],"kind":"direct","speaker_start":44,"speaker_end":52,"speaker_type":"named","speaker_name":"Ana Ruiz","cue":"said"}]}
        """;

    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Fact]
    public async Task The_table_gives_the_figures_of_the_file_and_the_misses_on_demand()
    {
        var file = Path.Combine(harbour.Folder, "gold.jsonl");
        await File.WriteAllTextAsync(file, Gold);

        var result = await harbour.RunAsync("eval", "extraction", file, "--misses", "2");

        Assert.Equal(0, result.Code);
        Assert.Contains("1 articles, 2 quotes found", result.Lines[0], StringComparison.Ordinal);
        Assert.Contains(result.Lines, line => line.StartsWith("clauses", StringComparison.Ordinal) && line.Contains("0.667 (1.000, 0.500)", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.StartsWith("Full name right", StringComparison.Ordinal) && line.Contains("100.0 % of 1", StringComparison.Ordinal));
        Assert.Contains("false: 1", result.Lines);
    }

    [Fact]
    public async Task A_gzip_file_gives_the_same_figures()
    {
        var plain = Path.Combine(harbour.Folder, "gold.jsonl");
        var packed = Path.Combine(harbour.Folder, "gold.jsonl.gz");
        await File.WriteAllTextAsync(plain, Gold);
        await using (var stream = new GZipStream(File.Create(packed), CompressionLevel.Fastest))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(Gold));
        }

        var (one, two) = (await harbour.RunAsync("eval", "extraction", plain), await harbour.RunAsync("eval", "extraction", packed));

        Assert.Equal(one.Lines.Skip(1), two.Lines.Skip(1));
    }

    [Theory]
    [InlineData("not JSON", "line 1 is no annotated article")]
    [InlineData("", "There are no annotated articles")]
    public async Task A_file_of_another_form_is_told_and_not_measured(string content, string message)
    {
        var file = Path.Combine(harbour.Folder, "other.jsonl");
        await File.WriteAllTextAsync(file, content);

        var result = await harbour.RunAsync("eval", "extraction", file);

        Assert.Equal(1, result.Code);
        Assert.Equal("", result.Output);
        Assert.Contains(message, result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        var result = await harbour.RunAsync("eval", "extraction", "nowhere.jsonl");

        Assert.Equal(1, result.Code);
        Assert.Contains("nowhere.jsonl", result.Messages, StringComparison.Ordinal);
    }
}
