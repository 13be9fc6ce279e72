using Microsoft.Data.Sqlite;
using QuoteBot.Index;
using QuoteBot.Ingestion;

namespace QuoteBot.Tests.Index;

public sealed class TidyTests : TempIndex
{
    [Fact]
    public async Task A_tidied_index_has_one_part_and_finds_what_it_found_before()
    {
        for (var number = 0; number < 12; number++)
            await PutAsync(Annotated($"a{number}", $"The heron {Word(number)} nests."));
        await Index.RemoveAsync(["a3"]);
        Assert.InRange(Parts(), 2, 100);

        await Index.TidyAsync();

        Assert.Equal(1, Parts());
        Assert.Equal(11, (await FindAsync("heron")).Count);
        Assert.Equal("a7", Assert.Single(await FindAsync(Word(7))).Article);
        Assert.Empty(await FindAsync(Word(3)));
    }

    [Fact]
    public async Task A_run_tidies_when_it_changed_many_of_the_articles_and_not_for_a_few()
    {
        var indexer = new Indexer(Index, article => Annotated(article, []));
        for (var number = 0; number < 12; number++)
            await PutAsync(Annotated($"a{number}", $"The heron {Word(number)} nests."));

        await indexer.RunAsync(Items(1, "few"));
        Assert.Equal(1, Parts());
        for (var number = 0; number < 30; number++)
            await PutAsync(Annotated($"b{number}", $"The osprey {Word(number)} dives."));
        var before = Parts();
        await indexer.RunAsync(Items(1, "one"));

        Assert.InRange(Parts(), before, before + 1);
    }

    private static string Word(int number) => new('q', number + 1);

    private static IEnumerable<ReadItem> Items(int count, string name) =>
        Enumerable.Range(0, count).Select(number => new ReadItem($"{name}.txt", null, new Article { Id = $"{name}{number}", Text = "The eagle waits." }, null));

    private long Parts()
    {
        using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(DISTINCT segid) FROM words_idx";
        return (long)command.ExecuteScalar()!;
    }
}
