using QuoteBot.Attribution;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;
using QuoteBot.Index;
using QuoteBot.Tests.Discord.Moderation;

namespace QuoteBot.Tests.Discord.Sources;

public sealed class SourceRunsTests : IAsyncLifetime
{
    private Moderating bot = null!;

    /// <summary>What an article's text begins with, and what then happens.</summary>
    private readonly Dictionary<string, Action> happens = [];

    public async Task InitializeAsync() => bot = await Moderating.StartAsync((index, options) => new Indexer(index, Annotate, options));

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Articles_bear_the_id_of_their_source_and_a_second_run_changes_nothing()
    {
        Write("a.md", "“The heron nests,” said Ilse Brandt.");
        Write("wire.jsonl", """{"id":"w1","text":"“The osprey dives,” said Oda Winther."}""");
        var source = await SourceAsync(bot.News);

        var first = await RunAsync(source);
        var second = await RunAsync(source);

        Assert.Equal([source.Prefix + "a.md", source.Prefix + "w1"], await IdsAsync());
        Assert.Equal((RunState.Done, 2, 0), (first.State, first.Figures.Added, first.Figures.Failures));
        Assert.Equal((RunState.Done, 0, 2), (second.State, second.Figures.Added, second.Figures.Unchanged));
        Assert.Equal(second.Figures, (await bot.Store.Runs.LastAsync(source.Id))?.Figures);
    }

    [Fact]
    public async Task What_has_gone_from_the_folder_or_a_file_goes_from_the_index()
    {
        Write("a.md", "The heron nests.");
        Write("b.md", "The osprey dives.");
        Write("wire.jsonl", "{\"id\":\"w1\",\"text\":\"One line.\"}\n{\"id\":\"w2\",\"text\":\"Another line.\"}\n");
        var source = await SourceAsync(bot.News);
        await RunAsync(source);
        File.Delete(Path.Combine(bot.News, "b.md"));
        Write("wire.jsonl", "{\"id\":\"w2\",\"text\":\"Another line.\"}\n");

        var run = await RunAsync(source);

        Assert.Equal(2, run.Figures.Removed);
        Assert.Equal([source.Prefix + "a.md", source.Prefix + "w2"], await IdsAsync());
    }

    [Fact]
    public async Task Pruning_the_whole_index_by_the_command_line_leaves_a_sources_articles_whose_lines_are_still_there()
    {
        Write("wire.jsonl", "{\"id\":\"w1\",\"text\":\"One line.\"}\n{\"id\":\"w2\",\"text\":\"Another line.\"}\n");
        var source = await SourceAsync(bot.News);
        await RunAsync(source);
        Write("wire.jsonl", "{\"id\":\"w2\",\"text\":\"Another line.\"}\n");

        await new Indexer(bot.Indexes.Own(Moderating.Guild), Annotate).PruneAsync(bot.News);

        Assert.Equal([source.Prefix + "w2"], await IdsAsync());
    }

    [Fact]
    public async Task Two_sources_may_hold_the_same_file_and_neither_touches_the_others_article()
    {
        Write("a.md", "The heron nests.");
        Write("b.md", "The osprey dives.");
        var all = await SourceAsync(bot.News);
        var one = await SourceAsync(Path.Combine(bot.News, "a.md"), "one");
        await RunAsync(all);

        await RunAsync(one);
        File.Delete(Path.Combine(bot.News, "b.md"));
        await RunAsync(one);

        Assert.Equal([all.Prefix + "a.md", all.Prefix + "b.md", one.Prefix + "a.md"], await IdsAsync());
    }

    [Fact]
    public async Task All_takes_in_again_what_did_not_change()
    {
        Write("a.md", "The heron nests.");
        var source = await SourceAsync(bot.News);
        await RunAsync(source);

        var run = await RunAsync(source, whole: true);

        Assert.Equal((1, 0), (run.Figures.Replaced, run.Figures.Unchanged));
        Assert.Single(await IdsAsync());
    }

    [Fact]
    public async Task A_folder_in_which_nothing_is_left_keeps_its_articles_for_a_drive_may_be_missing()
    {
        Write("a.md", "The heron nests.");
        var source = await SourceAsync(bot.News);
        await RunAsync(source);
        File.Delete(Path.Combine(bot.News, "a.md"));

        var run = await RunAsync(source);

        Assert.Contains("none was removed", run.Message, StringComparison.Ordinal);
        Assert.Single(await IdsAsync());
    }

    [Fact]
    public async Task A_link_in_a_folder_that_leads_out_is_not_read()
    {
        Write("a.md", "The heron nests.");
        File.CreateSymbolicLink(Path.Combine(bot.News, "out.md"), bot.Folder.Write("secret.md", "Nobody may read this."));

        var run = await RunAsync(await SourceAsync(bot.News));

        Assert.Equal((1, 1), (run.Figures.Added, run.Figures.Failures));
        Assert.Contains("leads out", Assert.Single(run.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_whose_path_is_no_longer_allowed_is_not_read()
    {
        var run = await RunAsync(await SourceAsync(Path.GetDirectoryName(bot.Folder.Write("else/a.md", "The heron nests."))!));

        Assert.Equal(RunState.Failed, run.State);
        Assert.Contains("no longer among the folders", run.Message, StringComparison.Ordinal);
        Assert.Empty(await IdsAsync());
    }

    [Fact]
    public async Task One_bad_article_is_told_and_the_others_go_in()
    {
        Write("a.md", "The heron nests.");
        Write("bad.md", "This one fails.");
        happens["This one"] = () => throw new InvalidOperationException("no luck");

        var run = await RunAsync(await SourceAsync(bot.News));

        Assert.Equal((RunState.Done, 1, 1), (run.State, run.Figures.Added, run.Figures.Failures));
        Assert.DoesNotContain(bot.News, Assert.Single(run.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_fails_is_recorded_and_the_next_one_goes_on()
    {
        Write("a.md", "The heron nests.");
        var source = await SourceAsync(bot.News);
        var folder = bot.Indexes.FolderOf(Moderating.Guild);
        Directory.CreateDirectory(folder);
        var blocking = Path.Combine(folder, SqliteQuoteIndex.FileName);
        await File.WriteAllTextAsync(blocking, "These are notes and no database, though they are long enough to hold a header: 0123456789 0123456789 0123456789");

        var failed = await RunAsync(source);
        File.Delete(blocking);
        var done = await RunAsync(source);

        Assert.Equal(RunState.Failed, failed.State);
        Assert.StartsWith("The index's file is damaged, or none of QuoteBot's.", failed.Message);
        Assert.DoesNotContain(bot.Data, failed.Message, StringComparison.Ordinal);
        Assert.Equal((RunState.Done, 1), (done.State, done.Figures.Added));
    }

    [Fact]
    public async Task A_source_is_read_by_one_run_at_a_time()
    {
        Write("a.md", "The heron nests.");
        using var go = new ManualResetEventSlim();
        happens["The heron"] = () => go.Wait(TimeSpan.FromSeconds(20));
        var source = await SourceAsync(bot.News);

        var started = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => bot.Runs.StartAsync(source, whole: false, default))));

        Assert.Single(started.OfType<SourceRun>());
        go.Set();
        await started.OfType<SourceRun>().Single().Ended;
        Assert.NotNull(await bot.Runs.StartAsync(source, whole: false, default));
    }

    [Fact]
    public async Task A_cancelled_run_keeps_what_it_stored_and_the_next_one_does_the_rest()
    {
        for (var i = 0; i < 300; i++)
        {
            Write($"a{i:000}.md", $"Number {i:000} nests.");
        }

        using var reached = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        happens["Number 299"] = () =>
        {
            reached.Set();
            go.Wait(TimeSpan.FromSeconds(20));
        };
        var source = await SourceAsync(bot.News);
        var run = (await bot.Runs.StartAsync(source, whole: false, default))!;
        Assert.True(await Task.Run(() => reached.Wait(TimeSpan.FromSeconds(20))));

        run.Cancel();
        go.Set();
        await run.Ended;
        var cancelled = run.Status;
        var rest = await RunAsync(source);

        Assert.Equal(RunState.Cancelled, cancelled.State);
        Assert.InRange(cancelled.Figures.Articles, 0, 299);
        Assert.Equal(300, rest.Figures.Added + rest.Figures.Unchanged);
        Assert.Equal(300, (await IdsAsync()).Count);
    }

    [Fact]
    public async Task Stopping_ends_the_runs_and_says_why()
    {
        Write("a.md", "The heron nests.");
        using var go = new ManualResetEventSlim();
        happens["The heron"] = () => go.Wait(TimeSpan.FromSeconds(20));
        var source = await SourceAsync(bot.News);
        var run = (await bot.Runs.StartAsync(source, whole: false, default))!;

        var stopping = bot.Runs.StopAsync();
        go.Set();
        await stopping;

        Assert.Equal(RunState.Cancelled, run.Status.State);
        Assert.Contains("restarted", (await bot.Store.Runs.LastAsync(source.Id))?.Message, StringComparison.Ordinal);
        Assert.Null(await bot.Runs.StartAsync(source, whole: false, default));
    }

    [Fact]
    public async Task Removing_takes_a_sources_articles_and_no_others()
    {
        Write("one/a.md", "The heron nests.");
        Write("two/b.md", "The osprey dives.");
        var one = await SourceAsync(Path.Combine(bot.News, "one"), "one");
        var two = await SourceAsync(Path.Combine(bot.News, "two"), "two");
        await RunAsync(one);
        await RunAsync(two);

        Assert.Equal(1, await bot.Runs.RemoveArticlesAsync(one, default));
        Assert.Equal([two.Prefix + "b.md"], await IdsAsync());
    }

    [Fact]
    public async Task A_file_of_lines_says_how_far_it_is()
    {
        var path = bot.Folder.Write("news/wire.jsonl", string.Concat(Enumerable.Range(0, 10).Select(line => $"{{\"id\":\"w{line}\",\"text\":\"Line {line}.\"}}\n")));
        var files = new SourceFiles(path, _ => true);

        var shares = files.Read().Select(_ => files.Share).ToList();

        Assert.Equal(10, shares.Count);
        Assert.Equal(0, shares[0]);
        Assert.InRange(shares[5], 0.4, 0.5);
        await Task.CompletedTask;
    }

    private async Task<RunStatus> RunAsync(StoredSource source, bool whole = false)
    {
        var run = (await bot.Runs.StartAsync(source, whole, default))!;
        await run.Ended;
        return run.Status;
    }

    private async Task<StoredSource> SourceAsync(string path, string name = "Harbour") => (await bot.Store.Sources.AddAsync(
        Moderating.Guild, name, Directory.Exists(path) ? SourceKind.Folder : SourceKind.File, path, "m", most: 10))!;

    private async Task<IReadOnlyList<string>> IdsAsync() => [.. (await bot.Indexes.Own(Moderating.Guild).ListAsync()).Select(article => article.Id)];

    private string Write(string name, string text) => bot.Folder.Write("news/" + name, text);

    private AnnotatedArticle Annotate(Article article)
    {
        foreach (var (begins, happen) in happens)
        {
            if (article.Text.StartsWith(begins, StringComparison.Ordinal))
            {
                happen();
            }
        }

        return Annotator.Annotate(article);
    }
}
