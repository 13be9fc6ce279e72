using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using QuoteBot.Discord.Moderation;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;

namespace QuoteBot.Tests.Discord.Moderation;

public sealed class HousekeepingTests : IAsyncLifetime
{
    private Moderating bot = null!;
    private Housekeeping housekeeping = null!;
    private bool knowsGuilds = true;

    public async Task InitializeAsync()
    {
        bot = await Moderating.StartAsync();
        housekeeping = new Housekeeping(bot.Store, bot.Indexes, bot.Runs, bot.Removal, bot.Commands.News, () => knowsGuilds, bot.Time, NullLogger<Housekeeping>.Instance);
        bot.Folder.Write("news/a.md", "“The heron nests,” said Ilse Brandt.");
        await bot.Store.Guilds.OnReadyAsync([Moderating.Guild, Moderating.OtherGuild]);
        foreach (var guild in new[] { Moderating.Guild, Moderating.OtherGuild })
        {
            bot.In = guild;
            await bot.AddedAsync("Harbour", bot.News);
            var check = await bot.CheckedAsync(guild: guild);
            await bot.Store.Disputes.OpenAsync(guild, Moderating.User, (await bot.Store.Checks.FindAsync(check))!, "No.");
            await bot.Store.Guilds.SaveAsync(guild, new GuildSettings(PublicAnswers: true));
        }
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_guilds_data_is_deleted_seven_days_after_the_bot_was_removed_and_no_earlier()
    {
        await bot.Store.Guilds.LeftAsync(Moderating.Guild);
        bot.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        await OnceAsync();
        Assert.True(await HasAsync(Moderating.Guild));

        bot.Time.Advance(TimeSpan.FromSeconds(1));
        await OnceAsync();

        Assert.False(await HasAsync(Moderating.Guild));
        Assert.True(await HasAsync(Moderating.OtherGuild));
    }

    [Fact]
    public async Task A_copy_of_before_an_update_goes_when_the_checks_in_it_would_have()
    {
        var copy = Path.Combine(bot.Data, BotStore.FileName + ".v1.bak");
        await File.WriteAllTextAsync(copy, "as it was");
        File.SetLastWriteTimeUtc(copy, bot.Time.GetUtcNow().UtcDateTime);
        bot.Time.Advance(TimeSpan.FromDays(29));
        await OnceAsync();
        Assert.True(File.Exists(copy));

        bot.Time.Advance(TimeSpan.FromDays(1));
        await OnceAsync();

        Assert.False(File.Exists(copy));
    }

    [Fact]
    public async Task A_guild_that_was_left_after_something_came_from_it_stays_left()
    {
        var received = bot.Time.GetUtcNow();
        bot.Time.Advance(TimeSpan.FromSeconds(1));
        await bot.Store.Guilds.LeftAsync(Moderating.Guild);

        await bot.Store.Guilds.SeenAsync(Moderating.Guild, received);
        Assert.Equal([Moderating.Guild], await bot.Store.Guilds.LeftByAsync(bot.Time.GetUtcNow()));

        bot.Time.Advance(TimeSpan.FromSeconds(1));
        await bot.Store.Guilds.SeenAsync(Moderating.Guild, bot.Time.GetUtcNow());
        Assert.Empty(await bot.Store.Guilds.LeftByAsync(bot.Time.GetUtcNow()));
    }

    [Fact]
    public async Task Before_it_is_known_in_which_guilds_the_bot_is_none_is_deleted()
    {
        await bot.Store.Guilds.LeftAsync(Moderating.Guild);
        bot.Time.Advance(TimeSpan.FromDays(8));
        knowsGuilds = false;
        await OnceAsync();
        Assert.True(await HasAsync(Moderating.Guild));

        knowsGuilds = true;
        await OnceAsync();

        Assert.False(await HasAsync(Moderating.Guild));
    }

    [Fact]
    public async Task A_source_that_cannot_be_removed_is_logged_and_keeps_nothing_that_comes_after_it()
    {
        bot.In = Moderating.OtherGuild;
        var broken = (await bot.Store.Sources.OfAsync(Moderating.Guild))[0];
        var sound = (await bot.Store.Sources.OfAsync(Moderating.OtherGuild))[0];
        await bot.Store.Sources.MarkRemovedAsync(broken.Id);
        await bot.Store.Sources.MarkRemovedAsync(sound.Id);
        await bot.Indexes.Own(Moderating.Guild).CloseAsync();
        await File.WriteAllTextAsync(Path.Combine(bot.Indexes.FolderOf(Moderating.Guild), "quotes.db"), new string('x', 9_000));
        await bot.Store.Guilds.LeftAsync(Moderating.OtherGuild);
        bot.Time.Advance(TimeSpan.FromDays(8));
        List<string> log = [];

        await new Housekeeping(bot.Store, bot.Indexes, bot.Runs, bot.Removal, bot.Commands.News, () => true, bot.Time, new ListLogger<Housekeeping>(log)).OnceAsync(bot.Time.GetUtcNow());

        Assert.Contains(log, line => line.Contains("tried again in an hour", StringComparison.Ordinal));
        Assert.Equal([broken.Id], (await bot.Store.Sources.MarkedAsync()).Select(source => source.Id));
        Assert.False(Directory.Exists(bot.Indexes.FolderOf(Moderating.OtherGuild)));
    }

    [Fact]
    public async Task A_guild_that_the_bot_left_while_it_was_offline_is_noticed_when_it_is_back()
    {
        await bot.Store.Guilds.OnReadyAsync([Moderating.OtherGuild]);
        bot.Time.Advance(TimeSpan.FromDays(7));
        await bot.Store.Guilds.OnReadyAsync([Moderating.OtherGuild]);

        await OnceAsync();

        Assert.False(await HasAsync(Moderating.Guild));
        Assert.True(await HasAsync(Moderating.OtherGuild));
    }

    [Fact]
    public async Task A_guild_that_is_back_in_time_keeps_everything()
    {
        await bot.Store.Guilds.LeftAsync(Moderating.Guild);
        bot.Time.Advance(TimeSpan.FromDays(6));
        await bot.Store.Guilds.JoinedAsync(Moderating.Guild);
        bot.Time.Advance(TimeSpan.FromDays(6));

        await OnceAsync();

        Assert.True(await HasAsync(Moderating.Guild));
    }

    [Fact]
    public async Task A_guild_that_comes_back_while_its_runs_are_ended_keeps_everything()
    {
        using var reached = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        var indexer = Services.Indexer;
        var runs = new SourceRuns(
            bot.Store,
            bot.Indexes,
            bot.Roots,
            (index, options) =>
            {
                reached.Set();
                go.Wait(TimeSpan.FromSeconds(20));
                return indexer(index, options);
            },
            TimeProvider.System,
            NullLogger<SourceRuns>.Instance);
        await bot.Store.Guilds.LeftAsync(Moderating.Guild);
        bot.Time.Advance(TimeSpan.FromDays(7));
        var source = (await bot.Store.Sources.OfAsync(Moderating.Guild))[0];
        var run = (await runs.StartAsync(source, whole: true, default))!;
        Assert.True(await Task.Run(() => reached.Wait(TimeSpan.FromSeconds(20))));

        var deleting = Task.Run(() => new Housekeeping(bot.Store, bot.Indexes, runs, bot.Removal, bot.Commands.News, () => knowsGuilds, bot.Time, NullLogger<Housekeeping>.Instance).OnceAsync(bot.Time.GetUtcNow()));
        await Until.TrueAsync(() => run.Cancelled.IsCancellationRequested, "the run is ended");
        await bot.Store.Guilds.JoinedAsync(Moderating.Guild);
        go.Set();
        await deleting;

        Assert.True(await HasAsync(Moderating.Guild));
    }

    [Fact]
    public async Task Nothing_of_a_forgotten_guilds_members_is_left_in_the_bots_file_or_in_its_log()
    {
        const string member = "100000000000000777";
        bot.In = Moderating.Guild;
        bot.By = member;
        var check = await bot.CheckedAsync("Nobody else ever said heliotrope.", user: member);
        await bot.Store.Disputes.OpenAsync(Moderating.Guild, member, (await bot.Store.Checks.FindAsync(check))!, "I heard heliotrope.");
        await bot.Commands.Sources.HandleAsync(bot.Command("sources pause", ("source", "Harbour")), default);
        string[] traces = [member, bot.Store.MemberKey(member), "heliotrope"];
        Assert.All(traces, trace => Assert.Contains(trace, Files(), StringComparison.Ordinal));
        List<string> log = [];

        await bot.Store.Guilds.LeftAsync(Moderating.Guild);
        bot.Time.Advance(TimeSpan.FromDays(7));
        await new Housekeeping(bot.Store, bot.Indexes, bot.Runs, bot.Removal, bot.Commands.News, () => knowsGuilds, bot.Time, new ListLogger<Housekeeping>(log)).OnceAsync(bot.Time.GetUtcNow());

        Assert.All(traces, trace => Assert.DoesNotContain(trace, Files() + string.Concat(log), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_what_was_kept_for_a_time_is_left_in_the_bots_file_after_it()
    {
        const string member = "100000000000000777";
        bot.In = Moderating.Guild;
        bot.By = member;
        var check = await bot.CheckedAsync("Nobody else ever said heliotrope.", user: member);
        await bot.Store.Disputes.OpenAsync(Moderating.Guild, member, (await bot.Store.Checks.FindAsync(check))!, "I heard heliotrope.");
        await bot.Commands.Disputes.HandleAsync(bot.Command("disputes resolve", ("dispute", "3"), ("outcome", "upheld")), default);

        bot.Time.Advance(TimeSpan.FromDays(181));
        await OnceAsync();

        Assert.All([member, bot.Store.MemberKey(member), "heliotrope"], trace => Assert.DoesNotContain(trace, Files(), StringComparison.Ordinal));
    }

    /// <summary>All that stands in the bot's file and what belongs to it.</summary>
    private string Files() => string.Concat(Directory.GetFiles(bot.Data, BotStore.FileName + "*").Select(path =>
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }));

    [Fact]
    public async Task Nobody_is_told_that_they_left_by_a_list_that_has_them()
    {
        await bot.Store.Guilds.LeftAsync(Moderating.Guild);
        await bot.Store.Guilds.OnReadyAsync([Moderating.Guild, Moderating.OtherGuild]);
        bot.Time.Advance(TimeSpan.FromDays(8));

        await OnceAsync();

        Assert.True(await HasAsync(Moderating.Guild));
    }

    [Fact]
    public async Task Checks_go_after_thirty_days_and_moderators_actions_after_a_hundred_and_eighty()
    {
        bot.Time.Advance(TimeSpan.FromDays(31));
        await OnceAsync();
        Assert.Empty(await bot.Store.Checks.OfAsync(bot.Store.MemberKey(Moderating.User)));
        Assert.NotEqual(0, await bot.Store.Audit.CountAsync(Moderating.Guild));

        bot.Time.Advance(TimeSpan.FromDays(150));
        await OnceAsync();
        Assert.Equal(0, await bot.Store.Audit.CountAsync(Moderating.Guild));
    }

    [Fact]
    public async Task A_guild_that_cannot_be_deleted_is_logged_and_does_not_keep_the_others()
    {
        // Its id is no number, so that it has no folder: it fails, and comes before the other.
        const string odd = "!";
        await bot.Store.Guilds.JoinedAsync(odd);
        await bot.Store.Guilds.LeftAsync(odd);
        await bot.Store.Guilds.LeftAsync(Moderating.Guild);
        bot.Time.Advance(TimeSpan.FromDays(7));
        List<string> log = [];

        await new Housekeeping(bot.Store, bot.Indexes, bot.Runs, bot.Removal, bot.Commands.News, () => knowsGuilds, bot.Time, new ListLogger<Housekeeping>(log)).OnceAsync(bot.Time.GetUtcNow());

        Assert.Contains(log, line => line.Contains("could not be deleted", StringComparison.Ordinal));
        Assert.False(await HasAsync(Moderating.Guild));
    }

    private Task OnceAsync() => housekeeping.OnceAsync(bot.Time.GetUtcNow());

    private async Task<bool> HasAsync(string guild)
    {
        bool[] has =
        [
            Directory.Exists(bot.Indexes.FolderOf(guild)),
            (await bot.Store.Sources.OfAsync(guild)).Count > 0,
            (await bot.Store.Disputes.CountAsync(guild, open: true)) > 0,
            (await bot.Store.Audit.CountAsync(guild)) > 0,
            (await bot.Store.Checks.OfAsync(bot.Store.MemberKey(Moderating.User))).Any(check => check.Guild == guild),
            (await bot.Store.Guilds.SettingsAsync(guild)).PublicAnswers,
        ];
        Assert.Single(has.Distinct());
        return has[0];
    }
}
