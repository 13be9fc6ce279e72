using Microsoft.Extensions.Logging.Abstractions;
using QuoteBot.Discord.Moderation;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;
using QuoteBot.Tests.Discord.Moderation;

namespace QuoteBot.Tests.Discord.Sources;

public sealed class SourceRemovalTests : IAsyncLifetime
{
    private Moderating bot = null!;
    private StoredSource source = null!;

    public async Task InitializeAsync()
    {
        bot = await Moderating.StartAsync();
        bot.Folder.Write("news/a.md", "“The heron nests,” said Ilse Brandt.");
        source = await bot.AddedAsync("Harbour", bot.News);
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_run_that_is_asked_for_while_its_source_is_removed_does_not_begin()
    {
        // The clock is asked between the run's note and the run itself: just then another moderator removes the source.
        SourceRemoval? removal = null;
        var clock = new Interrupting(() => removal!.RemoveAsync(source, default).GetAwaiter().GetResult());
        var runs = new SourceRuns(bot.Store, bot.Indexes, bot.Roots, Services.Indexer, clock, NullLogger<SourceRuns>.Instance);
        removal = new SourceRemoval(bot.Store, runs, new UploadedFiles(bot.Indexes));

        var run = await Task.Run(() => runs.StartAsync(source, whole: true, default));
        await (runs.Of(source.Id)?.Ended ?? Task.CompletedTask);

        Assert.True(clock.WasAsked);
        Assert.Null(run);
        Assert.Empty(await bot.Indexes.Own(Moderating.Guild).ListAsync());
        Assert.Empty(await bot.Store.Sources.OfAsync(Moderating.Guild));
    }

    [Fact]
    public async Task A_source_that_is_being_removed_is_found_by_no_command()
    {
        // The last message of its run would else come in between a command and its answer.
        for (var wait = 0; wait < 500 && !bot.Discord.Last.Text.Contains("was read in", StringComparison.Ordinal); wait++)
            await Task.Delay(10);
        await bot.Store.Sources.MarkRemovedAsync(source.Id);

        foreach (var command in new[] { "sources show", "sources pause", "sources remove", "reindex" })
        {
            var request = bot.Command(command, ("source", "Harbour"));
            await (command == "reindex" ? bot.Commands.Reindex.HandleAsync(request, default) : bot.Commands.Sources.HandleAsync(request, default));
            Assert.Contains("There is no source “Harbour”", bot.Discord.Last.Text, StringComparison.Ordinal);
        }

        Assert.Null(await bot.Runs.StartAsync(source, whole: false, default));
        await bot.Commands.Sources.HandleAsync(bot.Command("sources add", ("name", "Harbour"), ("path", bot.News)), default);
        Assert.Contains("just being removed", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removal_that_a_crash_cut_off_is_finished_when_the_bot_starts_again()
    {
        await bot.Store.Sources.MarkRemovedAsync(source.Id);
        using var stop = new CancellationTokenSource();

        var housekeeping = new Housekeeping(bot.Store, bot.Indexes, bot.Runs, bot.Removal, bot.Commands.News, () => true, TimeProvider.System, NullLogger<Housekeeping>.Instance).RunAsync(stop.Token);
        await Until.TrueAsync(() => bot.Store.Sources.MarkedAsync().Result.Count == 0, "nothing is marked any more");
        await stop.CancelAsync();
        await housekeeping;

        Assert.Empty(await bot.Indexes.Own(Moderating.Guild).ListAsync());
        Assert.NotNull(await bot.Store.Sources.AddAsync(Moderating.Guild, "Harbour", SourceKind.Folder, bot.News, "m", most: 1));
    }

    /// <summary>Does something once, when it is first asked for the time.</summary>
    private sealed class Interrupting(Action once) : TimeProvider
    {
        private int asked;

        public bool WasAsked => asked > 0;

        public override DateTimeOffset GetUtcNow()
        {
            if (Interlocked.Increment(ref asked) == 1)
            {
                once();
            }

            return base.GetUtcNow();
        }
    }
}
