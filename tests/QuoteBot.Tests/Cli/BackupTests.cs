using System.IO.Compression;
using Microsoft.Data.Sqlite;
using QuoteBot.Cli.Backup;
using QuoteBot.Discord.Store;
using QuoteBot.Index;
using QuoteBot.Tests.Discord;
using QuoteBot.Tests.Index;
using Failure = QuoteBot.Cli.Failure;
using Folder = QuoteBot.Tests.Ingestion.TemporaryFolder;

namespace QuoteBot.Tests.Cli;

public sealed class BackupTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly SetTime time = new();

    private string Data => Path.Combine(folder.Path, "data");

    private string Other => Path.Combine(folder.Path, "other");

    private string Zip => Path.Combine(folder.Path, "backups", "one.zip");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_backup_that_is_restored_elsewhere_holds_all_of_it()
    {
        await FillAsync(Data);
        string key;
        using (var store = await BotStore.OpenAsync(Data, time))
        {
            key = store.MemberKey("1");
            await BackupVerb.MakeAsync(Data, Zip, default);
        }

        var restored = await Restoring.RunAsync(Zip, Other, time, default);

        Assert.Equal((5, null), (restored.Files, restored.PutAside));
        Assert.Equal(["shared.md"], await IdsAsync(Other, ""));
        Assert.Equal(["s1/own.md"], await IdsAsync(Other, "guilds/11"));
        Assert.Equal("uploaded", await File.ReadAllTextAsync(Path.Combine(Other, "guilds/11/files/1/a.md")));
        Assert.True(File.Exists(Path.Combine(Other, AliasFile.FileName)));
        using var again = await BotStore.OpenAsync(Other, time);
        Assert.Equal(key, again.MemberKey("1"));
        Assert.Equal(["backups", "data", "other"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
        Assert.DoesNotContain(Directory.GetFileSystemEntries(Other), entry => Path.GetFileName(entry).StartsWith("restoring", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Articles_of_a_source_that_was_removed_while_the_backup_was_made_do_not_come_back()
    {
        await FillAsync(Data);
        await PutAsync(Data, "guilds/11", "s2/of-a-source-that-is-gone.md");
        await PutAsync(Data, "", "s2/of-the-command-line.md");
        await BackupVerb.MakeAsync(Data, Zip, default);

        await Restoring.RunAsync(Zip, Other, time, default);

        Assert.Equal(["s1/own.md"], await IdsAsync(Other, "guilds/11"));
        Assert.Equal(["s2/of-the-command-line.md", "shared.md"], (await IdsAsync(Other, "")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_check_after_a_restore_gets_no_id_that_was_given_out_after_the_backup()
    {
        await FillAsync(Data);
        var check = new StoredCheck("11", "m", "We will build forty berths.", null, null, "verified", "");
        long last;
        using (var store = await BotStore.OpenAsync(Data, time))
        {
            await BackupVerb.MakeAsync(Data, Zip, default);
            await store.Checks.RememberAsync(check);
            last = await store.Checks.RememberAsync(check);
        }

        time.Advance(TimeSpan.FromMinutes(1));
        await Restoring.RunAsync(Zip, Data, time, default);

        using var restored = await BotStore.OpenAsync(Data, time);
        Assert.Null(await restored.Checks.FindAsync(last));
        Assert.True(await restored.Checks.RememberAsync(check) > last);
        Assert.Null(await restored.Checks.FindAsync(last));
    }

    [Fact]
    public async Task An_index_that_is_written_to_meanwhile_is_copied_in_one_state()
    {
        await using var index = await SqliteQuoteIndex.OpenAsync(Path.Combine(Data, SqliteQuoteIndex.FileName), IndexMode.Create);
        using var end = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !end.IsCancellationRequested; i++)
            {
                await index.PutAsync([.. Enumerable.Range(0, 5).Select(j => TempIndex.Annotated($"{i}-{j}", "The heron nests. “Yes,” said Ada.", "Ada Brandvold"))]);
            }
        });
        var counts = new List<int>();
        for (var i = 0; i < 4; i++)
        {
            var zip = Path.Combine(folder.Path, $"{i}.zip");
            await BackupVerb.MakeAsync(Data, zip, default);
            await Restoring.RunAsync(zip, Path.Combine(folder.Path, $"to{i}"), time, default);
            counts.Add((await IdsAsync(Path.Combine(folder.Path, $"to{i}"), "")).Count);
        }

        await end.CancelAsync();
        await writing;
        Assert.All(counts, count => Assert.Equal(0, count % 5));
        Assert.True(counts[^1] > counts[0]);
    }

    [Fact]
    public async Task A_file_that_exists_is_never_written_over()
    {
        await FillAsync(Data);
        folder.Write("backups/one.zip", "mine");

        await Assert.ThrowsAsync<Failure>(() => BackupVerb.MakeAsync(Data, Zip, default));

        Assert.Equal("mine", await File.ReadAllTextAsync(Zip));
    }

    [Fact]
    public async Task A_folder_without_data_is_told_and_no_file_made()
    {
        Directory.CreateDirectory(Data);

        await Assert.ThrowsAsync<Failure>(() => BackupVerb.MakeAsync(Data, Zip, default));

        Assert.False(File.Exists(Zip));
    }

    [Fact]
    public async Task What_was_there_before_is_put_aside()
    {
        await FillAsync(Data);
        await BackupVerb.MakeAsync(Data, Zip, default);
        await PutAsync(Other, "", "before.md");
        await PutAsync(Other, "guilds/22", "s9/theirs.md");

        var restored = await Restoring.RunAsync(Zip, Other, time, default);

        Assert.Equal(["shared.md"], await IdsAsync(Other, ""));
        Assert.False(Directory.Exists(Path.Combine(Other, "guilds/22")));
        Assert.Equal(["before.md"], await IdsAsync(restored.PutAside!, ""));
        Assert.Equal(["s9/theirs.md"], await IdsAsync(restored.PutAside!, "guilds/22"));
    }

    [Fact]
    public async Task While_somebody_uses_the_data_nothing_is_restored()
    {
        await FillAsync(Data);
        await BackupVerb.MakeAsync(Data, Zip, default);
        await PutAsync(Other, "", "before.md");
        await using (var open = await SqliteQuoteIndex.OpenAsync(Path.Combine(Other, SqliteQuoteIndex.FileName), IndexMode.MustExist))
        {
            Assert.Single(await open.ListAsync());
            Assert.Contains("in use", (await Assert.ThrowsAsync<Failure>(() => Restoring.RunAsync(Zip, Other, time, default))).Message, StringComparison.Ordinal);
            Assert.Single(await open.ListAsync());
        }

        Assert.Equal(["before.md"], await IdsAsync(Other, ""));
        await Restoring.RunAsync(Zip, Other, time, default);
        Assert.Equal(["shared.md"], await IdsAsync(Other, ""));
    }

    [Fact]
    public async Task While_the_bot_runs_nothing_is_restored()
    {
        await FillAsync(Data);
        using (await BotStore.OpenAsync(Data, time))
        {
            await BackupVerb.MakeAsync(Data, Zip, default);

            await Assert.ThrowsAsync<Failure>(() => Restoring.RunAsync(Zip, Data, time, default));
        }

        Assert.Equal(["shared.md"], await IdsAsync(Data, ""));
    }

    [Theory]
    [InlineData("../escaped.md")]
    [InlineData("/tmp/escaped.md")]
    [InlineData("guilds/../quotes.db")]
    [InlineData("guilds/11/files/1/../../x.md")]
    [InlineData("guilds/x/quotes.db")]
    [InlineData("notes.txt")]
    public async Task A_file_with_anything_else_in_it_is_refused(string name)
    {
        await PutAsync(Other, "", "before.md");
        Directory.CreateDirectory(Path.GetDirectoryName(Zip)!);
        await using (var zip = await ZipFile.OpenAsync(Zip, ZipArchiveMode.Create, default))
        {
            await using var entry = await zip.CreateEntry(name).OpenAsync();
            entry.Write("no"u8);
        }

        Assert.Contains("no backup", (await Assert.ThrowsAsync<Failure>(() => Restoring.RunAsync(Zip, Other, time, default))).Message, StringComparison.Ordinal);
        Assert.Equal(["before.md"], await IdsAsync(Other, ""));
    }

    [Fact]
    public async Task A_damaged_backup_changes_nothing()
    {
        await PutAsync(Other, "", "before.md");
        folder.Write("backups/one.zip", "not a zip at all");
        await Assert.ThrowsAsync<Failure>(() => Restoring.RunAsync(Zip, Other, time, default));
        File.Delete(Zip);
        await using (var zip = await ZipFile.OpenAsync(Zip, ZipArchiveMode.Create, default))
        {
            await using var entry = await zip.CreateEntry(SqliteQuoteIndex.FileName).OpenAsync();
            entry.Write("These are notes and no database, though they are long enough to hold a header: 0123456789012345678901234567890123456789"u8);
        }

        await Assert.ThrowsAsync<Failure>(() => Restoring.RunAsync(Zip, Other, time, default));
        await Assert.ThrowsAsync<Failure>(() => Restoring.RunAsync(Path.Combine(folder.Path, "none.zip"), Other, time, default));

        Assert.Equal(["before.md"], await IdsAsync(Other, ""));
        Assert.Equal([SqliteQuoteIndex.FileName], Directory.GetFileSystemEntries(Other).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_backup_of_a_newer_version_is_refused()
    {
        await FillAsync(Data);
        using (var raw = new SqliteConnection($"Data Source={Path.Combine(Data, SqliteQuoteIndex.FileName)};Pooling=False"))
        {
            raw.Open();
            using var command = raw.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        await BackupVerb.MakeAsync(Data, Zip, default);

        Assert.Equal(IndexFailure.TooNew, (await Assert.ThrowsAsync<IndexException>(() => Restoring.RunAsync(Zip, Other, time, default))).Failure);
    }

    [Fact]
    public async Task A_damaged_index_can_be_replaced()
    {
        await FillAsync(Data);
        await BackupVerb.MakeAsync(Data, Zip, default);
        folder.Write("other/quotes.db", "These are notes and no database, though they are long enough to hold a header: 0123456789012345678901234567890123456789");
        folder.Write("other/quotes.db-wal", "left over");

        await Restoring.RunAsync(Zip, Other, time, default);

        Assert.Equal(["shared.md"], await IdsAsync(Other, ""));
    }

    [Fact]
    public async Task On_the_command_line_it_says_what_it_did()
    {
        using var harbour = new Harbour();
        Assert.Equal(0, (await harbour.WithIndexAsync("index", harbour.Articles)).Code);

        var made = await harbour.WithIndexAsync("backup", "b.zip");
        var again = await harbour.WithIndexAsync("backup", "b.zip");
        var restored = await harbour.WithIndexAsync("restore", "b.zip");

        Assert.Equal((0, 1, 0), (made.Code, again.Code, restored.Code));
        Assert.Contains("1 file,", made.Output, StringComparison.Ordinal);
        Assert.Contains("exists already", again.Messages, StringComparison.Ordinal);
        Assert.Contains("1 file restored. What was there before is in", restored.Output, StringComparison.Ordinal);
    }

    private async Task FillAsync(string to)
    {
        await PutAsync(to, "", "shared.md");
        await PutAsync(to, "guilds/11", "s1/own.md");
        Directory.CreateDirectory(Path.Combine(to, "guilds/11/files/1"));
        await File.WriteAllTextAsync(Path.Combine(to, "guilds/11/files/1/a.md"), "uploaded");
        await File.WriteAllTextAsync(Path.Combine(to, AliasFile.FileName), "");
        using var store = await BotStore.OpenAsync(to, time);
        await store.Sources.AddAsync("11", "Harbour", SourceKind.Attachment, "a.md", "m", most: 1);
    }

    private static async Task PutAsync(string to, string under, string id)
    {
        await using var index = await SqliteQuoteIndex.OpenAsync(Path.Combine(to, under, SqliteQuoteIndex.FileName), IndexMode.Create);
        await index.PutAsync([TempIndex.Annotated(id, "The heron nests.")]);
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(string from, string under)
    {
        await using var index = await SqliteQuoteIndex.OpenAsync(Path.Combine(from, under, SqliteQuoteIndex.FileName), IndexMode.MustExist);
        return [.. (await index.ListAsync()).Select(article => article.Id)];
    }
}
