using System.Text;
using Microsoft.Data.Sqlite;
using QuoteBot.Discord.Store;
using QuoteBot.Tests.Ingestion;

namespace QuoteBot.Tests.Discord.Store;

public sealed class BotStoreTests : IDisposable
{
    private const string User = "100000000000000001";
    private readonly TemporaryFolder folder = new();
    private readonly SetTime time = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_stored_is_there_after_a_restart()
    {
        long id;
        string key;
        using (var store = await OpenAsync())
        {
            key = store.MemberKey(User);
            id = await store.Checks.RememberAsync(Check(key));
            await store.Guilds.SaveAsync("7", new GuildSettings(PublicAnswers: true, ChecksPerMember: 3, LogChannel: "55"));
            await store.Notes.SaveAsync("commands", "abc");
        }

        using var again = await OpenAsync();

        Assert.Equal(key, again.MemberKey(User));
        Assert.Equal("We will build forty berths.", (await again.Checks.FindAsync(id))?.Claim);
        Assert.Equal(new GuildSettings(true, 3, GuildSettings.UsualPerGuild, "55"), await again.Guilds.SettingsAsync("7"));
        Assert.Equal("abc", await again.Notes.FindAsync("commands"));
    }

    [Fact]
    public async Task Ids_that_were_skipped_are_not_given_out_and_skipping_never_goes_back()
    {
        using var store = await OpenAsync();
        await store.Checks.SkipIdsAsync();
        var first = await store.Checks.RememberAsync(Check("m"));
        time.Advance(-TimeSpan.FromDays(1));
        await store.Checks.SkipIdsAsync();
        var second = await store.Checks.RememberAsync(Check("m"));

        Assert.True(first > 1_700_000_000_000, $"{first}");
        Assert.Equal(first + 1, second);
    }

    [Fact]
    public async Task What_was_found_and_never_checked_is_deleted_after_an_hour()
    {
        using var store = await OpenAsync();
        var looked = await store.Checks.RememberAsync(Check(store.MemberKey(User)) with { Verdict = "" });
        var judged = await store.Checks.RememberAsync(Check(store.MemberKey(User)));

        await store.Checks.PruneAsync(time.GetUtcNow() + TimeSpan.FromMinutes(61));

        Assert.Null(await store.Checks.FindAsync(looked));
        Assert.NotNull(await store.Checks.FindAsync(judged));
    }

    [Fact]
    public async Task Many_old_checks_are_deleted_in_steps_each_of_which_stays_done()
    {
        const int checks = 2_500;
        using var store = await OpenAsync();
        Sql($"INSERT INTO checked(member, claim, verdict, rules, at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {checks}) SELECT 'm', 'c', 'verified', '', i FROM n");
        Sql("CREATE TRIGGER stop BEFORE DELETE ON checked WHEN old.id = 2400 BEGIN SELECT RAISE(ABORT, 'stop'); END");

        await Assert.ThrowsAsync<SqliteException>(() => store.Checks.PruneAsync(time.GetUtcNow()));
        Sql("DROP TRIGGER stop");
        Assert.Equal(500, await store.Checks.PruneAsync(time.GetUtcNow()));

        void Sql(string sql)
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, BotStore.FileName)};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    [Fact]
    public async Task What_a_member_deletes_is_in_no_file_any_more_though_the_store_is_open()
    {
        using var store = await OpenAsync();
        await store.Checks.RememberAsync(Check(store.MemberKey(User)) with { Claim = "Nobody else ever said heliotrope." });
        Assert.Contains("heliotrope", Files(), StringComparison.Ordinal);

        await new QuoteBot.Discord.Moderation.PersonalData(store).DeleteAsync(User, default);

        Assert.DoesNotContain("heliotrope", Files(), StringComparison.Ordinal);

        string Files() => string.Concat(Directory.GetFiles(folder.Path, "bot.db*").Select(Read));

        static string Read(string path)
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd();
        }
    }

    [Fact]
    public async Task A_resolved_dispute_is_deleted_180_days_later_and_an_open_one_is_not()
    {
        using var store = await OpenAsync();
        var check = Check(store.MemberKey(User));
        var resolved = (await store.Disputes.OpenAsync("7", User, check, "No."))!.Value;
        var open = (await store.Disputes.OpenAsync("7", User, check, "No!"))!.Value;
        await store.Disputes.ResolveAsync("7", resolved, DisputeOutcome.Rejected, null);

        await store.Disputes.PruneAsync(time.GetUtcNow() + TimeSpan.FromDays(181));

        Assert.Null(await store.Disputes.FindAsync("7", resolved));
        Assert.NotNull(await store.Disputes.FindAsync("7", open));
    }

    [Fact]
    public async Task A_member_key_tells_nothing_without_the_key_of_the_file()
    {
        using var store = await OpenAsync();
        using var other = await BotStore.OpenAsync(Path.Combine(folder.Path, "other"), time);

        Assert.NotEqual(store.MemberKey(User), other.MemberKey(User));
        Assert.NotEqual(store.MemberKey(User), store.MemberKey("100000000000000002"));
        Assert.DoesNotContain(User, store.MemberKey(User), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guild_that_chose_nothing_and_direct_messages_have_the_defaults()
    {
        using var store = await OpenAsync();

        Assert.Equal(GuildSettings.Default, await store.Guilds.SettingsAsync("7"));
        Assert.Equal(GuildSettings.Default, await store.Guilds.SettingsAsync(null));
        Assert.Equal((false, 10, 120), (GuildSettings.Default.PublicAnswers, GuildSettings.Default.ChecksPerMember, GuildSettings.Default.ChecksPerGuild));
    }

    [Fact]
    public async Task Checks_are_kept_for_thirty_days_and_no_longer()
    {
        using var store = await OpenAsync();
        var old = await store.Checks.RememberAsync(Check("m"));
        time.Advance(TimeSpan.FromDays(29));
        var young = await store.Checks.RememberAsync(Check("m"));
        Assert.NotNull(await store.Checks.FindAsync(old));
        time.Advance(TimeSpan.FromDays(1));

        Assert.Null(await store.Checks.FindAsync(old));
        Assert.Equal([young], (await store.Checks.OfAsync("m")).Select(check => check.Id));
        Assert.Equal(1, await store.Checks.PruneAsync(time.GetUtcNow()));
    }

    [Fact]
    public async Task What_a_member_deletes_is_not_left_in_the_file()
    {
        using (var store = await OpenAsync())
        {
            await store.Checks.RememberAsync(Check("m") with { Claim = "a claim about marmots" });
            await store.Checks.DeleteAsync("m");
        }

        var bytes = await File.ReadAllBytesAsync(Path.Combine(folder.Path, BotStore.FileName));
        Assert.DoesNotContain("marmots", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, BotStore.FileName + "-wal")));
    }

    [Fact]
    public async Task Names_of_sources_are_unique_in_their_guild_whatever_the_case_and_ids_are_never_used_again()
    {
        using var store = await OpenAsync();
        var first = await store.Sources.AddAsync("7", "Harbour", SourceKind.Folder, "/news", "m", most: 2);

        Assert.Null(await store.Sources.AddAsync("7", "harbour", SourceKind.Folder, "/other", "m", most: 2));
        Assert.NotNull(await store.Sources.AddAsync("8", "Harbour", SourceKind.Folder, "/news", "m", most: 2));
        Assert.NotNull(await store.Sources.AddAsync(null, "Harbour", SourceKind.Folder, "/news", "m", most: 2));
        await store.Sources.RemoveAsync(first!.Id);
        Assert.True((await store.Sources.AddAsync("7", "Harbour", SourceKind.Folder, "/news", "m", most: 2))!.Id > first.Id);
        Assert.NotNull(await store.Sources.AddAsync("7", "Second", SourceKind.Folder, "/news", "m", most: 2));
        Assert.Null(await store.Sources.AddAsync("7", "Third", SourceKind.Folder, "/news", "m", most: 2));
    }

    [Fact]
    public async Task A_resolved_dispute_forgets_whose_it_was_and_is_resolved_once()
    {
        using var store = await OpenAsync();
        var id = (await store.Disputes.OpenAsync("7", User, Check("m"), "She did say it."))!.Value;

        var before = await store.Disputes.ResolveAsync("7", id, DisputeOutcome.Upheld, "You are right.");

        Assert.Equal(User, before?.User);
        await store.Disputes.ForgetMemberAsync(id);
        Assert.Null((await store.Disputes.FindAsync("7", id))?.User);
        Assert.Null(await store.Disputes.ResolveAsync("7", id, DisputeOutcome.Rejected, null));
        Assert.Equal(DisputeOutcome.Upheld, (await store.Disputes.FindAsync("7", id))?.Outcome);
    }

    [Fact]
    public async Task No_guild_reads_or_resolves_anothers_dispute()
    {
        using var store = await OpenAsync();
        var id = (await store.Disputes.OpenAsync("7", User, Check("m"), "She did say it."))!.Value;

        Assert.Null(await store.Disputes.FindAsync("8", id));
        Assert.Null(await store.Disputes.ResolveAsync("8", id, DisputeOutcome.Upheld, null));
        Assert.Empty(await store.Disputes.OfAsync("8", open: true, 0, 10));
        Assert.Single(await store.Disputes.OfAsync("7", open: true, 0, 10));
    }

    [Fact]
    public async Task A_member_can_open_no_flood_of_disputes()
    {
        using var store = await OpenAsync();
        for (var i = 0; i < Disputes.MostOpenOfMember; i++)
        {
            Assert.NotNull(await store.Disputes.OpenAsync("7", User, Check("m"), "No."));
        }

        Assert.Null(await store.Disputes.OpenAsync("7", User, Check("m"), "No."));
    }

    [Fact]
    public async Task A_run_that_the_programs_end_cut_off_is_told_as_such()
    {
        long run;
        StoredSource source;
        using (var store = await OpenAsync())
        {
            source = (await store.Sources.AddAsync("7", "Harbour", SourceKind.Folder, "/news", "m", most: 2))!;
            run = (await store.Runs.StartAsync(source.Id, whole: false))!.Value;
        }

        using var again = await OpenAsync();
        await again.Runs.MarkCutOffAsync();

        Assert.Equal((run, RunState.CutOff), await again.Runs.LastAsync(source.Id) is { } last ? (last.Id, last.State) : default);
    }

    [Fact]
    public async Task Many_at_once_each_get_an_id_of_their_own()
    {
        using var store = await OpenAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => store.Checks.RememberAsync(Check($"m{number}")))));

        Assert.Equal(50, ids.Distinct().Count());
    }

    private static StoredCheck Check(string member) => new("7", member, "We will build forty berths.", "Mara Lindqvist", null, "verified", "The words are on record.");

    private Task<BotStore> OpenAsync() => BotStore.OpenAsync(folder.Path, time);
}
