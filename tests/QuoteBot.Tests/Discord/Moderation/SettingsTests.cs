using QuoteBot.Discord;
using QuoteBot.Discord.Store;

namespace QuoteBot.Tests.Discord.Moderation;

public sealed class SettingsTests : IAsyncLifetime
{
    private Moderating bot = null!;

    public async Task InitializeAsync() => bot = await Moderating.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task What_is_set_is_shown_kept_and_written_down_and_the_rest_stays()
    {
        await SetAsync(("checks-per-member", 3));
        await SetAsync(("answers", "public"));

        Assert.Equal(new GuildSettings(PublicAnswers: true, ChecksPerMember: 3), await bot.Store.Guilds.SettingsAsync(Moderating.Guild));
        Assert.Contains("Everybody", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["changed the settings: answers are public", "changed the settings: 3 checks a minute for a member"],
            (await bot.Store.Audit.OfAsync(Moderating.Guild, 0, 10)).Select(entry => entry.What));
        Assert.Equal(GuildSettings.Default, await bot.Store.Guilds.SettingsAsync(Moderating.OtherGuild));
    }

    [Theory]
    [InlineData("checks-per-member", 0)]
    [InlineData("checks-per-member", 61)]
    [InlineData("checks-per-server", 0)]
    [InlineData("checks-per-server", 601)]
    public async Task A_limit_out_of_its_range_changes_nothing(string option, int value)
    {
        await SetAsync((option, value));

        Assert.Contains("1 to", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Equal(GuildSettings.Default, await bot.Store.Guilds.SettingsAsync(Moderating.Guild));
    }

    [Fact]
    public async Task Actions_are_told_in_the_log_channel_until_it_is_taken_away()
    {
        await SetAsync(("log-channel", "55"));
        await SetAsync(("answers", "public"));
        await SetAsync(("no-log-channel", true));
        await SetAsync(("answers", "private"));

        var told = bot.Discord.All.Where(said => said.Channel == "55").Select(said => said.Text).ToList();
        Assert.Equal(3, told.Count);
        Assert.Contains("answers are public", told[2], StringComparison.Ordinal);
        Assert.DoesNotContain($"<@{Moderating.User}>", told[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_channel_that_the_bot_cannot_write_in_is_refused()
    {
        bot.Discord.Refuse = (_, channel) => channel == "55" ? new DiscordException("Missing Access", 403, 50001) : null;

        await SetAsync(("log-channel", "55"));

        Assert.Contains("cannot write", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Null((await bot.Store.Guilds.SettingsAsync(Moderating.Guild)).LogChannel);
    }

    [Theory]
    [InlineData("55/../66")]
    [InlineData("٥٥")]
    [InlineData("123456789012345678901")]
    public async Task A_log_channel_that_is_no_number_is_refused_and_nothing_is_sent_to_it(string channel)
    {
        await SetAsync(("log-channel", channel));

        Assert.Contains("no channel", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Discord.All, said => said.Channel == channel);
        Assert.Null((await bot.Store.Guilds.SettingsAsync(Moderating.Guild)).LogChannel);
    }

    [Fact]
    public async Task A_log_channel_that_fails_later_holds_up_nothing_and_is_told()
    {
        await SetAsync(("log-channel", "55"));
        bot.Discord.Refuse = (_, channel) => channel == "55" ? new DiscordException("Missing Access", 403, 50001) : null;

        await SetAsync(("answers", "public"));

        Assert.True((await bot.Store.Guilds.SettingsAsync(Moderating.Guild)).PublicAnswers);
        Assert.Contains("log channel could not be told", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_has_pages_latest_first_of_this_guild_alone()
    {
        for (var i = 0; i < 15; i++)
        {
            await bot.Store.Audit.WriteAsync(Moderating.Guild, Moderating.User, $"did <@{i}> @here");
        }

        await bot.Store.Audit.WriteAsync(Moderating.OtherGuild, Moderating.User, "did something else");

        await bot.Commands.Audit.HandleAsync(bot.Command("audit"), default);
        Assert.Contains("Page 1 of 2", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("something else", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@here", bot.Discord.Last.Text, StringComparison.Ordinal);
        await bot.Commands.Audit.PageAsync(bot.Press("audit:1"), CustomId.Parse("audit:1"), default);
        Assert.Contains("Page 2 of 2", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    private Task SetAsync(params (string, object)[] options) => bot.Commands.Settings.HandleAsync(bot.Command("settings set", options), default);
}
