using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Tests.Discord.Moderation;

public sealed class DisputeTests : IAsyncLifetime
{
    private Moderating bot = null!;

    public async Task InitializeAsync() => bot = await Moderating.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task The_button_opens_a_form_and_the_form_a_dispute_with_the_claim_and_its_rules()
    {
        var check = await bot.CheckedAsync();

        await bot.Commands.Dispute.AskAsync(bot.Press("dispute"), CustomId.Parse($"dispute:{check}"), default);
        var form = bot.Discord.Last.Callback!;
        await SendAsync(check, "She did say it.");

        Assert.Equal((CallbackType.Modal, $"dispute-send:{check}"), (form.Type, form.Data!.CustomId));
        var dispute = Assert.Single(await bot.Store.Disputes.OfAsync(Moderating.Guild, open: true, 0, 10));
        Assert.Equal(("We will build forty berths.", "altered", "altered: a number differs.", "She did say it.", Moderating.User), (dispute.Claim, dispute.Verdict, dispute.Rules, dispute.Words, dispute.User));
        Assert.Contains("your user id is kept", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_of_another_guild_or_none_any_more_cannot_be_disputed()
    {
        var check = await bot.CheckedAsync(guild: Moderating.OtherGuild);

        await bot.Commands.Dispute.AskAsync(bot.Press("dispute"), CustomId.Parse($"dispute:{check}"), default);
        Assert.Equal(MessageFlags.Ephemeral, bot.Discord.Last.Callback!.Data!.Flags);
        await SendAsync(check, "No.");
        await SendAsync(999, "No.");

        Assert.Equal(0, await bot.Store.Disputes.CountAsync(Moderating.Guild, open: true));
    }

    [Fact]
    public async Task In_direct_messages_there_is_nobody_to_dispute_with()
    {
        var check = await bot.CheckedAsync(guild: null);
        bot.In = null;

        await bot.Commands.Dispute.AskAsync(bot.Press("dispute"), CustomId.Parse($"dispute:{check}"), default);

        Assert.Contains("moderators", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_shows_what_moderators_need_and_not_whose_it_is()
    {
        await SendAsync(await bot.CheckedAsync("We will **build** @everyone berths."), "She did [say](https://x.example) it.");

        await bot.Commands.Disputes.HandleAsync(bot.Command("disputes list"), default);

        var text = bot.Discord.Last.Text;
        Assert.Contains("Wording changed", text, StringComparison.Ordinal);
        Assert.Contains("a number differs", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Moderating.User, text, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[say]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_has_pages_that_keep_the_limits()
    {
        for (var i = 0; i < 9; i++)
        {
            await SendAsync(await bot.CheckedAsync(string.Concat(Enumerable.Repeat("*_~`|<[ 😀 ", 180))), string.Concat(Enumerable.Repeat("@everyone ", 100)));
        }

        foreach (var page in new[] { "0", "1", "2", "99" })
        {
            await bot.Commands.Disputes.PageAsync(bot.Press("disputes"), CustomId.Parse($"disputes:open:{page}"), default);
            var embed = bot.Discord.Last.Body!.Embeds![0];
            Assert.All(embed.Fields!, field => Assert.InRange(field.Value.Length, 1, 1024));
            Assert.InRange(bot.Discord.Last.Text.Length, 1, 6000);
            Assert.Contains(page is "99" ? "Page 3 of 3" : $"Page {int.Parse(page, null) + 1} of 3", embed.Footer!.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_resolution_tells_the_member_and_forgets_their_id()
    {
        await SendAsync(await bot.CheckedAsync(), "She did say it.");
        bot.By = Moderating.OtherUser;

        await bot.Commands.Disputes.HandleAsync(bot.Command("disputes resolve", ("dispute", "#1"), ("outcome", "upheld"), ("message", "Thank you, **well** seen.")), default);

        var told = bot.Discord.All.Single(said => said.Channel == "dm-" + Moderating.User);
        Assert.Contains("You are right.", told.Text, StringComparison.Ordinal);
        Assert.Contains("\\*\\*well\\*\\*", told.Text, StringComparison.Ordinal);
        Assert.Contains("was told", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Null((await bot.Store.Disputes.FindAsync(Moderating.Guild, 1))!.User);
        Assert.Contains("resolved dispute 1", (await bot.Store.Audit.OfAsync(Moderating.Guild, 0, 1))[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_moderators_who_settle_a_dispute_at_the_same_time_one_does_and_the_member_is_told_once()
    {
        await SendAsync(await bot.CheckedAsync(), "She did say it.");
        Task? second = null;
        bot.Discord.Refuse = (how, _) =>
        {
            // While the first is telling the member, the other one says the opposite.
            if (how == "direct" && second is null)
            {
                second = Task.CompletedTask;
                second = bot.Commands.Disputes.HandleAsync(bot.Command("disputes resolve", ("dispute", "1"), ("outcome", "rejected")), default);
            }

            return null;
        };

        await bot.Commands.Disputes.HandleAsync(bot.Command("disputes resolve", ("dispute", "1"), ("outcome", "upheld")), default);
        await second!;

        Assert.Contains("You are right.", Assert.Single(bot.Discord.All, said => said.Channel == "dm-" + Moderating.User).Text, StringComparison.Ordinal);
        Assert.Single(bot.Discord.All, said => said.Text.Contains("no open dispute of that number", StringComparison.Ordinal));
        Assert.Equal((DisputeOutcome.Upheld, null), await bot.Store.Disputes.FindAsync(Moderating.Guild, 1) is { } dispute ? (dispute.Outcome, dispute.User) : default);
    }

    [Fact]
    public async Task A_members_id_is_forgotten_after_they_were_told_and_not_before()
    {
        await SendAsync(await bot.CheckedAsync(), "She did say it.");
        string? known = null;
        bot.Discord.Refuse = (how, channel) =>
        {
            known = how == "send" && channel == "dm-" + Moderating.User ? bot.Store.Disputes.FindAsync(Moderating.Guild, 1).Result!.User : known;
            return null;
        };

        await bot.Commands.Disputes.HandleAsync(bot.Command("disputes resolve", ("dispute", "1"), ("outcome", "upheld")), default);

        Assert.Equal(Moderating.User, known);
        Assert.Null((await bot.Store.Disputes.FindAsync(Moderating.Guild, 1))!.User);
    }

    [Fact]
    public async Task A_member_who_cannot_be_told_just_now_is_told_later_and_forgotten_then()
    {
        await ResolveInTroubleAsync();
        Assert.Contains("is tried again for a day", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Equal(0, await bot.Store.Disputes.CountAsync(Moderating.Guild, open: true));
        Assert.Equal(Moderating.User, (await bot.Store.Disputes.FindAsync(Moderating.Guild, 1))!.User);

        bot.Discord.Refuse = (_, _) => null;
        await bot.Commands.News.TellWaitingAsync(default);
        await bot.Commands.News.TellWaitingAsync(default);

        Assert.Contains("You are right.", Assert.Single(bot.Discord.All, said => said.Channel == "dm-" + Moderating.User).Text, StringComparison.Ordinal);
        Assert.Null((await bot.Store.Disputes.FindAsync(Moderating.Guild, 1))!.User);
    }

    [Fact]
    public async Task A_member_who_cannot_be_told_for_a_day_is_forgotten()
    {
        await ResolveInTroubleAsync();
        for (var tried = 1; tried < QuoteBot.Discord.Moderation.DisputeNews.MostTries; tried++)
        {
            Assert.NotNull((await bot.Store.Disputes.FindAsync(Moderating.Guild, 1))!.User);
            await bot.Commands.News.TellWaitingAsync(default);
        }

        Assert.Null((await bot.Store.Disputes.FindAsync(Moderating.Guild, 1))!.User);
        Assert.Empty(await bot.Store.Disputes.UntoldAsync());
    }

    [Fact]
    public async Task A_member_who_deletes_their_data_is_told_no_more_and_the_decision_stays()
    {
        await ResolveInTroubleAsync();

        await new QuoteBot.Discord.Moderation.PersonalData(bot.Store).DeleteAsync(Moderating.User, default);

        Assert.Empty(await bot.Store.Disputes.UntoldAsync());
        Assert.Equal(DisputeOutcome.Upheld, (await bot.Store.Disputes.FindAsync(Moderating.Guild, 1))!.Outcome);
    }

    private async Task ResolveInTroubleAsync()
    {
        await SendAsync(await bot.CheckedAsync(), "She did say it.");
        bot.Discord.Refuse = (how, channel) => how is "direct" && channel == Moderating.User ? new DiscordException("Discord has trouble", 503) : null;
        await bot.Commands.Disputes.HandleAsync(bot.Command("disputes resolve", ("dispute", "1"), ("outcome", "upheld")), default);
    }

    [Fact]
    public async Task A_member_who_takes_no_messages_is_told_of_to_the_moderator()
    {
        await SendAsync(await bot.CheckedAsync(), "She did say it.");
        bot.Discord.Refuse = (how, channel) => how == "send" && channel!.StartsWith("dm-", StringComparison.Ordinal) ? new DiscordException("Cannot send messages to this user", 403, 50007) : null;

        await bot.Commands.Disputes.HandleAsync(bot.Command("disputes resolve", ("dispute", "1"), ("outcome", "rejected")), default);

        Assert.Contains("could not be told in a direct message, and", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Equal((DisputeOutcome.Rejected, null), await bot.Store.Disputes.FindAsync(Moderating.Guild, 1) is { } dispute ? (dispute.Outcome, dispute.User) : default);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("x")]
    [InlineData("99999999999999999999")]
    public async Task A_number_that_is_none_of_this_guilds_open_ones_is_told(string number)
    {
        await SendAsync(await bot.CheckedAsync(), "She did say it.");
        bot.In = Moderating.OtherGuild;

        await bot.Commands.Disputes.HandleAsync(bot.Command("disputes resolve", ("dispute", number), ("outcome", "upheld")), default);

        Assert.Contains("no open dispute", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Equal(1, await bot.Store.Disputes.CountAsync(Moderating.Guild, open: true));
    }

    private Task SendAsync(long check, string words) =>
        bot.Commands.Dispute.SendAsync(bot.Press("dispute-send", InteractionType.ModalSubmit, words), CustomId.Parse($"dispute-send:{check}"), default);
}
