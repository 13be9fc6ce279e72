using QuoteBot.Index;
using QuoteBot.Ingestion;

namespace QuoteBot.Tests.Index;

public sealed class IndexerTests : TempIndex
{
    private readonly List<IndexProblem> _problems = [];

    [Fact]
    public async Task Articles_go_in_and_a_second_run_annotates_none_of_them_again()
    {
        Write("one.txt", "The heron nests.");
        Write("two.txt", "The osprey dives.");
        var annotated = 0;
        var indexer = new Indexer(Index, article =>
        {
            Interlocked.Increment(ref annotated);
            return Annotated(article, []);
        });

        var first = await indexer.RunAsync(Read(""));
        var second = await indexer.RunAsync(Read(""));

        Assert.Equal((2, 2, 0), (first.Totals.Articles, first.Totals.Added, first.Totals.Unchanged));
        Assert.Equal((2, 0, 2), (second.Totals.Articles, second.Totals.Added, second.Totals.Unchanged));
        Assert.Equal(2, annotated);
        Assert.True(first.IsComplete);
    }

    [Fact]
    public async Task A_changed_file_replaces_its_article()
    {
        Write("one.txt", "The heron nests.");
        await RunAsync(Read(""));
        Write("one.txt", "The osprey dives.");

        var run = await RunAsync(Read(""));

        Assert.Equal(1, run.Totals.Replaced);
        Assert.Empty(await FindAsync("heron"));
        Assert.Equal("one.txt", Assert.Single(await FindAsync("osprey")).Article);
    }

    [Fact]
    public async Task One_bad_article_never_stops_a_run_and_is_told_with_its_place()
    {
        Write("all.jsonl", """
            {"id":"a","text":"The heron nests."}
            {"id":"b","text":"This one fails."}
            not json
            {"id":"a","text":"The same id again."}
            {"id":"c","text":"This one is broken."}
            {"id":"d","text":"The osprey dives."}
            """);
        var indexer = new Indexer(Index, article => article.Id switch
        {
            "b" => throw new InvalidOperationException("no luck"),
            "c" => Annotated(article, []) with { Passages = [new Passage(new TextSpan(5, 500), 0)] },
            _ => Annotated(article, []),
        });

        var run = await indexer.RunAsync(Read(""), onProblem: _problems.Add);

        Assert.Equal(["a", "d"], (await Index.ListAsync()).Select(article => article.Id));
        Assert.Equal((2, 4), (run.Totals.Added, run.Totals.Problems));
        Assert.Equal([2, 3, 4, 5], _problems.Select(problem => problem.Line!.Value).Order());
        Assert.All(_problems, problem => Assert.EndsWith("all.jsonl", problem.Source, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_of_one_name_in_two_folders_both_stay_whatever_the_order_of_the_runs()
    {
        Write("x/story.txt", "The heron nests.");
        Write("y/story.txt", "The osprey dives.");

        await RunAsync(Read("x"));
        await RunAsync(Read("y"));
        Assert.Equal(["story.txt", "y/story.txt"], (await Index.ListAsync()).Select(article => article.Id));

        foreach (var folder in (string[])["x", "y", ""])
            Assert.Equal(0, (await RunAsync(Read(folder))).Totals.Added);
        Assert.Equal(["story.txt", "y/story.txt"], (await Index.ListAsync()).Select(article => article.Id));
    }

    [Fact]
    public async Task Lines_of_one_id_in_two_files_both_stay()
    {
        Write("x/all.jsonl", """{"id":"7","text":"The heron nests."}""");
        Write("y/more.jsonl", """{"id":"7","text":"The osprey dives."}""");

        await RunAsync(Read("x"));
        await RunAsync(Read("y"));
        var again = await RunAsync(Read("y"));

        Assert.Equal(["7", "more.jsonl#7"], (await Index.ListAsync()).Select(article => article.Id));
        Assert.Equal(1, again.Totals.Unchanged);
    }

    [Fact]
    public async Task A_file_that_moved_keeps_its_id()
    {
        Write("x/story.txt", "The heron nests.");
        await RunAsync(Read("x"));
        Directory.Move(In("x"), In("z"));

        await RunAsync(Read("z"));

        var stored = Assert.Single(await Index.ListAsync());
        Assert.Equal(("story.txt", In("z/story.txt")), (stored.Id, stored.SourceFile));
    }

    [Fact]
    public async Task Pruning_removes_what_has_gone_under_the_folder_and_nothing_else()
    {
        Write("x/gone.txt", "The heron nests.");
        Write("x/stays.txt", "The heron flies.");
        Write("xy/elsewhere.txt", "The heron sings.");
        Write("x/all.jsonl", """
            {"id":"kept","text":"The heron wades."}
            {"text":"The heron without an id."}
            {"id":"lost","text":"The heron sleeps."}
            """);
        await RunAsync(Read(""));
        File.Delete(In("x/gone.txt"));
        File.Delete(In("xy/elsewhere.txt"));
        Write("x/all.jsonl", """
            {"id":"kept","text":"The heron wades."}
            {"text":"The heron without an id."}
            """);

        var removed = await new Indexer(Index, article => Annotated(article, [])).PruneAsync(In("x"));

        Assert.Equal(["gone.txt", "lost"], removed);
        Assert.Equal(["all.jsonl#2", "elsewhere.txt", "kept", "stays.txt"], (await Index.ListAsync()).Select(article => article.Id));
    }

    [Fact]
    public async Task Pruning_a_folder_that_is_not_there_removes_nothing()
    {
        Write("x/story.txt", "The heron nests.");
        await RunAsync(Read("x"));
        Directory.Delete(In("x"), recursive: true);

        await Assert.ThrowsAsync<IndexException>(() => new Indexer(Index, article => Annotated(article, [])).PruneAsync(In("x")));

        Assert.Single(await Index.ListAsync());
    }

    [Fact]
    public async Task Cancelling_keeps_what_was_stored_and_says_how_much()
    {
        using var cancel = new CancellationTokenSource();
        var indexer = new Indexer(Index, article => Annotated(article, []));

        var run = await indexer.RunAsync(Endless(), new Immediate(now => { if (now.Added >= 128) cancel.Cancel(); }), cancellationToken: cancel.Token);

        Assert.False(run.IsComplete);
        Assert.True(run.Totals.Added >= 128);
        Assert.Equal(run.Totals.Added, (await Index.ListAsync()).Count);
    }

    [Fact]
    public async Task A_full_disk_ends_the_run_and_keeps_the_batches_before()
    {
        await using var tight = await OpenAsync(new IndexOptions { MaxPages = 300 });

        var error = await Assert.ThrowsAsync<IndexException>(() => new Indexer(tight, article => Annotated(article, [])).RunAsync(Endless()));

        Assert.Equal(IndexFailure.Full, error.Failure);
        var stored = (await tight.ListAsync()).Count;
        Assert.True(stored > 0 && stored % 64 == 0, $"{stored} articles");
    }

    [Fact]
    public async Task Two_runs_over_the_same_files_at_once_give_each_article_once()
    {
        for (var i = 0; i < 150; i++)
            Write($"n{i:000}.txt", $"The heron number {i} nests.");
        await using var other = await OpenAsync();

        var runs = await Task.WhenAll(RunAsync(Read("")), new Indexer(other, article => Annotated(article, [])).RunAsync(Read("")));

        Assert.Equal(150, (await Index.ListAsync()).Count);
        Assert.Equal(150, runs.Sum(run => run.Totals.Added));
    }

    [Fact]
    public async Task The_reader_failing_ends_the_run_with_its_own_error()
    {
        static IEnumerable<ReadItem> Failing()
        {
            yield return new ReadItem("/a.txt", null, new Article { Id = "a.txt", Text = "The heron nests.", SourceFile = "/a.txt" }, null);
            throw new InvalidDataException("torn");
        }

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => RunAsync(Failing()));

        Assert.Equal("torn", error.Message);
    }

    private static IEnumerable<ReadItem> Endless()
    {
        for (var i = 0; ; i++)
            yield return new ReadItem("/all.jsonl", i + 1, new Article { Id = $"n{i}", Text = $"The heron number {i} nests.", SourceFile = "/all.jsonl" }, null);
    }

    private Task<IndexRun> RunAsync(IEnumerable<ReadItem> items) =>
        new Indexer(Index, article => Annotated(article, [])).RunAsync(items, onProblem: _problems.Add);

    private IEnumerable<ReadItem> Read(string folder) => ArticleReader.Read([In(folder)], new ReadOptions());

    private string In(string path) => Path.Combine(Folder, "news", path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllText(In(path), text);
    }

    /// <summary>Progress on the reporting thread, where the order is sure.</summary>
    private sealed class Immediate(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value);
    }
}
