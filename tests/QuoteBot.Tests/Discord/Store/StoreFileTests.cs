using Microsoft.Data.Sqlite;
using QuoteBot.Discord.Store;
using QuoteBot.Tests.Ingestion;
using Failure = QuoteBot.Cli.Failure;

namespace QuoteBot.Tests.Discord.Store;

/// <summary>The bot's file itself: its schema, whose it is, and who else has it open.</summary>
public sealed class StoreFileTests : IDisposable
{
    private const string User = "100000000000000001";

    private readonly TemporaryFolder folder = new();
    private readonly SetTime time = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Before_the_schema_changes_the_file_is_kept_as_it_was()
    {
        using (var store = await OpenAsync())
        {
            await store.Checks.RememberAsync(Check(store.MemberKey(User)));
        }

        var path = Path.Combine(folder.Path, BotStore.FileName);
        Sql(path, "ALTER TABLE source DROP COLUMN removed; ALTER TABLE dispute DROP COLUMN tries; DROP INDEX checked_unchecked; PRAGMA user_version = 1");

        using (await OpenAsync())
        {
            var copy = path + ".v1.bak";
            Assert.Equal(1L, Sql(copy, "PRAGMA user_version"));
            Assert.Equal(1L, Sql(copy, "SELECT count(*) FROM checked"));
            Assert.Equal(2L, Sql(path, "PRAGMA user_version"));
            Assert.Equal(0L, Sql(path, "SELECT count(*) FROM source WHERE removed = 1"));
        }
    }

    [Fact]
    public async Task A_new_file_and_one_of_today_are_not_copied()
    {
        (await OpenAsync()).Dispose();
        (await OpenAsync()).Dispose();

        Assert.Equal([BotStore.FileName], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_only_reads_is_not_held_up_by_another_program_that_writes()
    {
        using var store = await OpenAsync();
        var id = await store.Checks.RememberAsync(Check(store.MemberKey(User)));
        using var other = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "bot.db")};Pooling=False");
        other.Open();
        using var writing = other.BeginTransaction();

        Assert.NotNull(await Task.Run(() => store.Checks.FindAsync(id)).WaitAsync(TimeSpan.FromSeconds(3)));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        var path = Path.Combine(folder.Path, BotStore.FileName);
        using (var other = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE checked(mine)";
            command.ExecuteNonQuery();
        }

        var before = await File.ReadAllBytesAsync(path);

        Assert.Contains(path, (await Assert.ThrowsAsync<Failure>(OpenAsync)).Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused_and_says_so()
    {
        (await OpenAsync()).Dispose();
        Sql(Path.Combine(folder.Path, BotStore.FileName), "PRAGMA user_version = 99");

        Assert.Contains("99", (await Assert.ThrowsAsync<Failure>(OpenAsync)).Message, StringComparison.Ordinal);
    }

    private static object? Sql(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static StoredCheck Check(string member) => new("7", member, "We will build forty berths.", "Mara Lindqvist", null, "verified", "The words are on record.");

    private Task<BotStore> OpenAsync() => BotStore.OpenAsync(folder.Path, time);
}
