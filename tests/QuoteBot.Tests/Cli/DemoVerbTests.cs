namespace QuoteBot.Tests.Cli;

public sealed class DemoVerbTests : IDisposable
{
    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Fact]
    public async Task The_demo_answers_its_claims_from_any_folder_and_leaves_nothing_behind()
    {
        var before = Directory.GetDirectories(Path.GetTempPath(), "quotebot-demo-*");

        var result = await harbour.RunAsync("demo");

        Assert.True(result.Code == 0, result.Messages);
        Assert.Contains("✅ Accurate", result.Output, StringComparison.Ordinal);
        Assert.Contains("🔴 Said by someone else", result.Output, StringComparison.Ordinal);
        Assert.Contains("⚪ No record in this index", result.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(Path.GetTempPath(), "quotebot-demo-*").Except(before));
        Assert.False(Directory.Exists(Path.Combine(harbour.Folder, "data")));
    }
}
