using Microsoft.Data.Sqlite;
using Microsoft.Extensions.AI;
using QuoteBot.Index;
using QuoteBot.Index.Vectors;
using QuoteBot.Meaning;
using QuoteBot.Tests.Fakes;

namespace QuoteBot.Tests.Index;

/// <summary>Models that fail, and one model after another.</summary>
public sealed class ModelsTests : TempIndex
{
    private readonly FakeEmbeddings _fake = new("one", "nurse", "bridge", "book");

    private static readonly WordEmbedder Words = new(WordModel.Load(Services.ModelPath));

    protected override IndexOptions Options => new() { Meaning = new MeaningModels(_fake, Words) };

    [Fact]
    public async Task While_the_model_is_down_a_search_goes_on_by_words_and_says_so()
    {
        await PutTwoAsync();
        await EmbedAllAsync();
        _fake.Down = FakeEmbeddings.Busy;

        var found = await Index.FindAsync(Query("mend the bridge") with { Meaning = "mend the bridge tomorrow" } with { Words = QuoteBot.Text.QuoteText.Words("mend the bridge tomorrow") });

        Assert.Equal("bridge", found.Hits[0].Article);
        Assert.Contains("Meaning was not looked for: The embeddings endpoint is busy.", found.MeaningMissing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_model_is_down_making_vectors_waits_and_then_goes_on()
    {
        await PutTwoAsync();
        _fake.Down = FakeEmbeddings.Busy;
        _fake.OnAsked = () => _fake.Down = _fake.Asked < 4 ? FakeEmbeddings.Busy : null;
        var waits = new List<TimeSpan>();

        await new EmbeddingRun(Index, new FastTime()).RunAsync(onWait: (_, pause) => waits.Add(pause));

        Assert.Equal([2, 4, 8], waits.Select(wait => wait.TotalSeconds));
        Assert.Equal(0, (await Index.MeaningAsync()).Pending);
    }

    [Fact]
    public async Task A_model_that_must_be_mended_first_ends_the_run_and_keeps_no_article_out()
    {
        await PutTwoAsync();
        _fake.Down = FakeEmbeddings.Refused;

        await Assert.ThrowsAsync<EmbeddingsUnavailableException>(() => new EmbeddingRun(Index, new FastTime()).RunAsync());

        Assert.Equal(2, (await Index.MeaningAsync()).Pending);
        Assert.Single(await FindAsync("bridge"));
    }

    public static TheoryData<string> Spoiled => ["too few", "too many", "other dimension", "not a number", "infinite"];

    [Theory]
    [MemberData(nameof(Spoiled))]
    public async Task Vectors_that_cannot_be_right_are_not_stored(string how)
    {
        await PutTwoAsync();
        await EmbedAllAsync();
        await PutAsync(Annotated("book", "“The book is here.”", "Ada Vance"), Annotated("second", "“Another book is here.”", "Ada Vance"));
        _fake.Spoil = vectors => how switch
        {
            "too few" => vectors[..^1],
            "too many" => [.. vectors, vectors[0]],
            "other dimension" => [.. vectors.Select(vector => vector[..^1])],
            "not a number" => [.. vectors.Select(_ => new[] { 1, float.NaN, 0 })],
            _ => [.. vectors.Select(_ => new[] { 1, float.PositiveInfinity, 0 })],
        };

        var failure = await Assert.ThrowsAsync<EmbeddingsUnavailableException>(() => Index.EmbedAsync());

        Assert.False(failure.IsTemporary);
        Assert.Equal(2, (await Index.MeaningAsync()).Pending);
        _fake.Spoil = null;
        await EmbedAllAsync();
        Assert.Equal("bridge", (await MeantAsync("the bridge"))[0].Article);
    }

    [Theory]
    [MemberData(nameof(Spoiled))]
    public async Task A_query_whose_vector_cannot_be_right_goes_on_by_words(string how)
    {
        await PutTwoAsync();
        await EmbedAllAsync();
        _fake.Spoil = vectors => how switch
        {
            "too few" => [],
            "too many" => [vectors[0], vectors[0]],
            "other dimension" => [[1, 0]],
            "not a number" => [[float.NaN, 0, 0]],
            _ => [[float.PositiveInfinity, 0, 0]],
        };

        var found = await Index.FindAsync(Query("the bridge stands") with { Meaning = "the bridge stands" });

        Assert.NotNull(found.MeaningMissing);
        Assert.Equal("bridge", found.Hits[0].Article);
    }

    [Fact]
    public async Task A_model_that_never_answers_costs_a_check_two_seconds_at_most()
    {
        await PutTwoAsync();
        await EmbedAllAsync();
        await using var stuck = await OpenAsync(new IndexOptions { Meaning = new MeaningModels(new StuckEmbeddings(_fake), Words) });
        var started = System.Diagnostics.Stopwatch.GetTimestamp();

        var found = await stuck.FindAsync(Query("the bridge stands") with { Meaning = "the bridge stands" });

        Assert.Contains("did not answer", found.MeaningMissing, StringComparison.Ordinal);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds, 1, 30);
    }

    [Fact]
    public async Task The_old_vectors_serve_until_the_new_model_has_made_its_own_and_then_go()
    {
        await using var before = await OpenAsync(new IndexOptions { Meaning = new MeaningModels(Words) });
        await PutTwoAsync();
        while (await before.EmbedAsync() > 0)
        {
        }

        // Nothing of the new model yet: the carried model, whose vectors are there, answers.
        Assert.Equal("hospital", (await MeantAsync("doctors moved the sick"))[0].Article);
        Assert.Equal(0, _fake.Asked);

        await EmbedAllAsync();

        Assert.Equal(["fake/one/3"], Identities());
        Assert.Equal("hospital", (await MeantAsync("nurse"))[0].Article);
        Assert.True(_fake.Asked > 0);
    }

    [Fact]
    public async Task A_change_of_model_that_was_broken_off_goes_on_where_it_stopped()
    {
        await PutAsync([.. Enumerable.Range(0, 600).Select(i => Annotated($"n{i}", $"“The nurse counted crate {i}.”", "Ada Vance"))]);
        await EmbedAllAsync();
        var second = new FakeEmbeddings("two", "nurse", "crate");
        await using (var changed = await OpenAsync(new IndexOptions { Meaning = new MeaningModels(second, Words) }))
        {
            Assert.InRange(await changed.EmbedAsync(), 1, 599);
        }

        await using var again = await OpenAsync(new IndexOptions { Meaning = new MeaningModels(second, Words) });
        var done = (await again.MeaningAsync()).Articles;
        Assert.InRange(done, 1, 599);
        Assert.Equal(2, Identities().Count);

        var embedded = 0;
        for (var now = 1; now > 0; embedded += now)
            now = await again.EmbedAsync();

        Assert.Equal(600 - done, embedded);
        Assert.Equal(["fake/two/2"], Identities());
    }

    [Fact]
    public async Task A_check_says_that_meaning_was_not_looked_for()
    {
        await PutTwoAsync();
        await EmbedAllAsync();
        _fake.Down = FakeEmbeddings.Busy;

        var verdict = await Services.Checker(Index).CheckAsync(new Claim("Every single window was painted green last summer"));

        Assert.Equal(VerdictKind.NotFound, verdict.Kind);
        Assert.Contains(verdict.Notes, note => note.StartsWith("Meaning was not looked for", StringComparison.Ordinal));
    }

    private Task PutTwoAsync() => PutAsync(
        Annotated("hospital", "“The nurse moved all patients.”", "Ada Vance"),
        Annotated("bridge", "“We will mend the bridge.”", "Ada Vance"));

    private async Task<IReadOnlyList<PassageHit>> MeantAsync(string words)
    {
        var found = await Index.FindAsync(Query(words) with { Meaning = words, Channels = Channels.Meaning });
        Assert.Null(found.MeaningMissing);
        return found.Hits;
    }

    private List<string> Identities()
    {
        using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT DISTINCT m.identity FROM model m JOIN vector v ON v.model = m.key ORDER BY 1";
        using var rows = command.ExecuteReader();
        var identities = new List<string>();
        while (rows.Read())
            identities.Add(rows.GetString(0));
        return identities;
    }

    /// <summary>Never answers.</summary>
    private sealed class StuckEmbeddings(FakeEmbeddings like) : IEmbeddingGenerator<string, Embedding<float>>
    {
        public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => like.GetService(serviceType, serviceKey);

        public void Dispose()
        {
        }
    }
}
