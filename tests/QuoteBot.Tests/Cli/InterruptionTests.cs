using System.Diagnostics;
using System.Globalization;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Tests.Cli;

/// <summary>Real child processes, stopped in the middle of indexing.</summary>
public sealed class InterruptionTests : IDisposable
{
    /// <summary>Enough that a run takes seconds, also while the machine is busy with other tests and is late with the signal.</summary>
    private const int Articles = 6_000;

    private const int Kills = 4;

    private const int Tries = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Harbour harbour = new();
    private readonly string corpus;

    public InterruptionTests() => corpus = harbour.WriteMany("many.jsonl", Articles);

    public void Dispose() => harbour.Dispose();

    [Fact]
    public async Task Ctrl_C_ends_indexing_with_exit_code_130_and_a_whole_index()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // On a busy machine the signal may come when the work is done; then there is nothing to interrupt, and it is done again.
        var (code, messages) = await InterruptAsync();
        for (var again = 1; again < Tries && code == 0; again++)
        {
            Directory.Delete(harbour.Data, recursive: true);
            (code, messages) = await InterruptAsync();
        }

        Assert.Equal(130, code);
        Assert.Contains("Interrupted", messages, StringComparison.Ordinal);
        Assert.InRange(await WholeArticlesAsync(), 1, Articles - 1);
        await CompleteAsync();
    }

    private async Task<(int Code, string Messages)> InterruptAsync()
    {
        using var process = await StartAndWaitForProgressAsync(0);
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        var messages = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await messages);
    }

    [Fact]
    public async Task Kill_9_in_the_middle_of_indexing_leaves_whole_articles_and_the_next_run_completes()
    {
        var kept = 0;
        for (var round = 0; round < Kills; round++)
        {
            using var process = await StartAndWaitForProgressAsync(kept);
            process.Kill();
            await process.WaitForExitAsync();
            var now = await WholeArticlesAsync();

            Assert.True(now >= kept, $"{kept} articles were committed, {now} are left");
            Assert.True(round > 0 || now < Articles, "the first run was over before it was killed");
            kept = now;
        }

        Assert.InRange(kept, 1, Articles);
        await CompleteAsync();
    }

    private async Task<Process> StartAndWaitForProgressAsync(int beyond)
    {
        var process = CliProcess.Start(harbour.Folder, ["index", "--data", harbour.Data, corpus]);
        var watch = Stopwatch.StartNew();
        while (!process.HasExited && await CountAsync() <= beyond)
        {
            Assert.True(watch.Elapsed < Patience, "nothing was committed");
            await Task.Delay(20);
        }

        return process;
    }

    private async Task CompleteAsync()
    {
        var result = await harbour.WithIndexAsync("index", corpus);

        Assert.True(result.Code == 0, result.Messages);
        Assert.Equal(Articles, await WholeArticlesAsync());
        await using var index = await Services.OpenIndexAsync(harbour.Data, default);
        var meaning = await index.MeaningAsync();
        Assert.Equal((Articles, 0), (meaning.Articles, meaning.Pending));
        var found = await index.FindAsync(new PassageQuery(QuoteText.Words("boxes were numbered again")) { Meaning = "boxes were numbered again", Channels = Channels.Meaning });
        Assert.Null(found.MeaningMissing);
        Assert.NotEmpty(found.Hits);
    }

    private async Task<int> CountAsync()
    {
        if (!File.Exists(Services.IndexPath(harbour.Data)))
        {
            return 0;
        }

        try
        {
            await using var index = await Services.OpenIndexAsync(harbour.Data, default);
            return (await index.ListAsync()).Count;
        }
        catch (IndexException failure) when (failure.Failure is IndexFailure.Missing)
        {
            return 0;
        }
    }

    /// <summary>The number of articles, each of which was seen to have all of its passages, its text and its quote.</summary>
    private async Task<int> WholeArticlesAsync()
    {
        await using var index = await Services.OpenIndexAsync(harbour.Data, default);
        var stored = await index.ListAsync();
        foreach (var id in stored.Select(article => article.Id))
        {
            var source = await index.ReadAsync(id);
            Assert.NotNull(source);
            var number = id["many-".Length..];
            Assert.EndsWith($"“We counted crate number {number} twice,” said Jonas Apsey.", source.Text, StringComparison.Ordinal);
            Assert.Equal($"We counted crate number {number} twice,", Assert.Single(source.Quotes).TextIn(source.Text));
            Assert.Equal(41, source.Passages.Count);
        }

        var coverage = await index.CoverageAsync(null);
        Assert.Equal(stored.Count, coverage.Articles);
        Assert.Equal(stored.Count, coverage.Quotes);
        return stored.Count;
    }
}
