using Microsoft.Data.Sqlite;
using QuoteBot.Index;

namespace QuoteBot.Tests.Index;

public sealed class IndexFileTests : TempIndex
{
    [Fact]
    public async Task A_missing_index_is_told_and_not_made()
    {
        var path = Path.Combine(Folder, "none", "quotes.db");

        var error = await Assert.ThrowsAsync<IndexException>(() => SqliteQuoteIndex.OpenAsync(path, IndexMode.MustExist));

        Assert.Equal(IndexFailure.Missing, error.Failure);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    [Fact]
    public async Task A_missing_index_and_its_folder_are_made_when_asked_for()
    {
        await using var made = await SqliteQuoteIndex.OpenAsync(Path.Combine(Folder, "new", "deep", "quotes.db"), IndexMode.Create);

        Assert.Empty(await made.ListAsync());
    }

    [Theory]
    [InlineData("These are notes and no database, though they are long enough to hold a header: " + "0123456789012345678901234567890123456789")]
    [InlineData("short")]
    [InlineData("SQLite format 3\0 cut off")]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is(string content)
    {
        var path = Path.Combine(Folder, "notes.db");
        await File.WriteAllTextAsync(path, content);

        var error = await Assert.ThrowsAsync<IndexException>(() => SqliteQuoteIndex.OpenAsync(path, IndexMode.Create));

        Assert.Equal(IndexFailure.NotADatabase, error.Failure);
        Assert.Equal(content, await File.ReadAllTextAsync(path));
        Assert.DoesNotContain(Directory.GetFiles(Folder), file => file.StartsWith(path + "-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_programs_database_is_refused_and_left_as_it_is()
    {
        var path = Path.Combine(Folder, "other.db");
        using (var other = Raw(path))
            Run(other, "CREATE TABLE article(id TEXT); INSERT INTO article VALUES ('mine')");
        var before = await File.ReadAllBytesAsync(path);

        var error = await Assert.ThrowsAsync<IndexException>(() => SqliteQuoteIndex.OpenAsync(path, IndexMode.Create));

        Assert.Equal(IndexFailure.NotOurs, error.Failure);
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task An_index_of_the_first_version_is_brought_up_to_date_with_its_speakers()
    {
        var path = Path.Combine(Folder, "old.db");
        using (var old = Raw(path))
        {
            using var schema = new StreamReader(typeof(SqliteQuoteIndex).Assembly.GetManifestResourceStream("QuoteBot.Index.Storage.Schema.sql")!);
            Run(old, await schema.ReadToEndAsync());
            Run(old, $$"""
                INSERT INTO article(key, id, hash, is_complete, kind, event_line, provenance, first_passage, passages)
                VALUES (1, 'a', 'h', 1, 0, 0, '{}', 1, 1);
                INSERT INTO article_text VALUES (1, CAST('“Yes,” she said. “No,” she said.' AS BLOB));
                INSERT INTO quote(key, article, kind, start, "end", segments, speakers, stance, confidence) VALUES
                (1, 1, 0, 1, 5, '[[1,5]]', '[{"Name":"Lena M. Holm Jr.","Kind":0,"Role":"U.S. envoy to the UN","Aliases":["Pilot Lena"]}]', 0, 0.9),
                (2, 1, 0, 18, 21, '[[18,21]]', '[{"Name":"Lena Holm","Kind":0,"Role":null,"Aliases":[]}]', 0, 0.9);
                INSERT INTO speaker VALUES (1, 'lena m holm jr', 0, 'Lena M. Holm Jr.', 1), (2, 'lena holm', 0, 'Lena Holm', 1);
                INSERT INTO quote_speaker VALUES (1, 0, 1), (2, 0, 2);
                INSERT INTO speaker_role VALUES (1, 'U.S. envoy to the UN', 'us envoy to the un', 1);
                INSERT INTO speaker_surname VALUES ('jr', 1), ('holm', 2);
                PRAGMA application_id = {{0x51426F74}};
                PRAGMA user_version = 1;
                """);
        }

        await using var index = await SqliteQuoteIndex.OpenAsync(path, IndexMode.MustExist);

        var speaker = Assert.Single(await index.SpeakersAsync("the United States envoy to the United Nations", 10));
        Assert.Equal(("Lena Holm", 2), (speaker.Name, speaker.Quotes));
        Assert.Equal(["Lena M. Holm Jr.", "Pilot Lena"], speaker.Aliases);
        Assert.Equal(1, (await index.CoverageAsync(null)).Speakers);
        Assert.True(await index.RemoveAsync(["a"]) == 1 && (await index.CoverageAsync(null)).Speakers == 0);
    }

    [Fact]
    public async Task Before_the_schema_changes_a_copy_of_the_older_file_is_kept()
    {
        var path = Path.Combine(Folder, "old.db");
        using (var old = Raw(path))
        {
            using var schema = new StreamReader(typeof(SqliteQuoteIndex).Assembly.GetManifestResourceStream("QuoteBot.Index.Storage.Schema.sql")!);
            Run(old, await schema.ReadToEndAsync());
            Run(old, $"INSERT INTO speaker VALUES (1, 'lena holm', 0, 'Lena Holm', 1); PRAGMA application_id = {0x51426F74}; PRAGMA user_version = 1; PRAGMA journal_mode = WAL");
        }

        await using var index = await SqliteQuoteIndex.OpenAsync(path, IndexMode.MustExist);

        using var copy = Raw(path + ".v1.bak");
        Assert.Equal((1L, (long)0x51426F74, 1L), (Number(copy, "PRAGMA user_version"), Number(copy, "PRAGMA application_id"), Number(copy, "SELECT count(*) FROM speaker WHERE name = 'Lena Holm'")));
        Assert.Equal(["old.db", "old.db.v1.bak"], Directory.GetFiles(Folder, "old.db*").Select(Path.GetFileName).Where(name => !name!.EndsWith("-wal", StringComparison.Ordinal) && !name.EndsWith("-shm", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void An_index_of_today_is_not_copied() => Assert.Empty(Directory.GetFiles(Folder, "*.bak"));

    [Fact]
    public async Task An_index_of_a_newer_version_is_refused_and_says_so()
    {
        using (var raw = Raw(DatabasePath))
            Run(raw, "PRAGMA user_version = 99");

        var error = await Assert.ThrowsAsync<IndexException>(() => OpenAsync());

        Assert.Equal(IndexFailure.TooNew, error.Failure);
        Assert.Contains("99", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_the_files_place_is_refused()
    {
        var error = await Assert.ThrowsAsync<IndexException>(() => SqliteQuoteIndex.OpenAsync(Folder, IndexMode.Create));

        Assert.Equal(IndexFailure.NotADatabase, error.Failure);
    }

    [Fact]
    public async Task A_file_that_another_program_holds_for_itself_is_told_after_a_short_wait()
    {
        await Index.DisposeAsync();
        using var holder = Raw(DatabasePath);
        Run(holder, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");

        var error = await Assert.ThrowsAsync<IndexException>(() => OpenAsync(new IndexOptions { ReadPatience = TimeSpan.FromSeconds(1) }));

        Assert.Equal(IndexFailure.Locked, error.Failure);
    }

    [Fact]
    public async Task A_writer_that_waits_in_vain_is_told_while_readers_go_on()
    {
        await PutAsync(Annotated("a", "The heron nests."));
        await using var patient = await OpenAsync(new IndexOptions { WritePatience = TimeSpan.FromSeconds(1) });
        using var holder = Raw(DatabasePath);
        Run(holder, "BEGIN IMMEDIATE");

        var error = await Assert.ThrowsAsync<IndexException>(() => patient.PutAsync([Annotated("b", "The heron flies.")]));

        Assert.Equal(IndexFailure.Locked, error.Failure);
        Assert.Single((await patient.FindAsync(Query("heron"))).Hits);
        Run(holder, "ROLLBACK");
        Assert.Equal([PutResult.Added], await patient.PutAsync([Annotated("b", "The heron flies.")]));
    }

    [Fact]
    public async Task A_writer_that_waits_for_another_can_be_cancelled()
    {
        using var holder = Raw(DatabasePath);
        Run(holder, "BEGIN IMMEDIATE");
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Index.PutAsync([Annotated("a", "The heron nests.")], cancel.Token));

        Run(holder, "ROLLBACK");
        Assert.Empty(await Index.ListAsync());
    }

    [Fact]
    public async Task A_full_disk_is_told_the_batch_is_undone_whole_and_the_index_still_answers()
    {
        await PutAsync(Annotated("a", "The heron nests."));
        await using var tight = await OpenAsync(new IndexOptions { MaxPages = 120 });
        var large = Enumerable.Range(0, 50).Select(i => Annotated($"n{i}", string.Concat(Enumerable.Repeat($"The osprey number {i} dives. ", 800)))).ToList();

        var error = await Assert.ThrowsAsync<IndexException>(() => tight.PutAsync(large));

        Assert.Equal(IndexFailure.Full, error.Failure);
        Assert.Equal("a", Assert.Single(await tight.ListAsync()).Id);
        Assert.Empty((await tight.FindAsync(Query("osprey"))).Hits);
        Assert.Single((await tight.FindAsync(Query("heron"))).Hits);
        Assert.Equal([PutResult.Added], await tight.PutAsync([Annotated("b", "The heron flies.")]));
    }

    [Fact]
    public async Task Two_open_indexes_write_one_file_at_once_and_both_succeed()
    {
        await using var other = await OpenAsync();

        await Task.WhenAll(WriteAsync(Index, "x"), WriteAsync(other, "y"));

        Assert.Equal(120, (await Index.ListAsync()).Count);
        Assert.Equal(120, ((await other.FindAsync(Query("heron", 200))).Hits).Count);
        Assert.Equal("ok", Integrity());

        static async Task WriteAsync(SqliteQuoteIndex index, string name)
        {
            for (var i = 0; i < 60; i++)
                await index.PutAsync([Annotated($"{name}{i}", $"The heron number {i} nests. “Yes,” said {name}.", "Ada Brandvold", "pilot")]);
        }
    }

    [Fact]
    public async Task Two_processes_may_make_the_same_index_at_once()
    {
        var path = Path.Combine(Folder, "race", "quotes.db");

        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SqliteQuoteIndex.OpenAsync(path, IndexMode.Create)));

        foreach (var index in opened)
        {
            Assert.Empty(await index.ListAsync());
            await index.DisposeAsync();
        }
    }

    [Fact]
    public async Task Readers_see_whole_batches_only_while_a_writer_works()
    {
        await using var reader = await OpenAsync();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 40; i++)
                await Index.PutAsync([.. Enumerable.Range(0, 5).Select(j => Annotated($"{i}-{j}", "The heron nests."))]);
        });

        while (!writing.IsCompleted)
            Assert.Equal(0, (await reader.CoverageAsync(null)).Articles % 5);

        await writing;
        Assert.Equal(200, (await reader.CoverageAsync(null)).Articles);
    }

    private static SqliteConnection Raw(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private string Integrity()
    {
        using var connection = Raw(DatabasePath);
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO words(words) VALUES ('integrity-check'); PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }
}
