using System.Text.Json.Nodes;
using QuoteBot.Cli.Bench.DiscordServer;
using QuoteBot.Discord;
using QuoteBot.Discord.Store;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

public sealed class StoppingTests
{
    private const string Berths = "We will build forty new berths before the winter comes.";

    [Fact]
    public async Task A_bot_that_is_stopping_says_so_to_whoever_asks_now_and_answers_who_asked_before()
    {
        var key = Ed25519Key.New();
        await using var bot = await BotUnderTest.StartAsync(
            bot => bot.Settings = new DiscordSettings { Token = FakeDiscord.Token, ApiBase = bot.Discord.ApiBase, AttachmentHosts = bot.Discord.Host, PublicKey = key.PublicKey },
            Some.Saying(Berths, "Tomás Echeverri"));
        bot.Discord.Sender = new InteractionSender(new Uri(bot.Address + "/interactions"), key);
        var held = new TaskCompletionSource();
        var reached = new TaskCompletionSource();
        bot.Discord.Api.Fail(
            "PATCH /webhooks/",
            async _ =>
            {
                reached.SetResult();
                await held.Task;
            },
            afterwards: true);

        var before = await bot.CheckAsync(Berths);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(15));
        var stopping = bot.Host.StopAsync();
        var after = await bot.SendAsync(2, new JsonObject { ["name"] = "help", ["type"] = 1 });
        var typing = await bot.SendAsync(4, BotUnderTest.Command("check", ("speaker", "tom")));
        held.SetResult();

        Assert.Equal(0, await stopping);
        Assert.StartsWith("The bot is being restarted", (string?)(await after.MessageAsync())["content"]);
        Assert.True(after.Original!.IsEphemeral);
        Assert.Empty((await typing.FirstAnswerAsync())["data"]!["choices"]!.AsArray());
        Assert.StartsWith("✅ Accurate", BotUnderTest.Title(await before.MessageAsync()));
    }

    [Fact]
    public async Task A_guild_that_the_bot_was_added_to_again_while_it_was_off_keeps_what_it_had()
    {
        var chosen = new GuildSettings(PublicAnswers: true, ChecksPerMember: 7);
        await using var bot = await BotUnderTest.StartAsync(bot =>
        {
            var time = new SetTime();
            time.Advance(DateTimeOffset.UtcNow - TimeSpan.FromDays(8) - time.GetUtcNow());
            using var store = BotStore.OpenAsync(bot.Folder, time).GetAwaiter().GetResult();
            store.Guilds.SaveAsync(FakeDiscord.Guild, chosen).GetAwaiter().GetResult();
            store.Guilds.LeftAsync(FakeDiscord.Guild).GetAwaiter().GetResult();
        });
        await bot.Discord.Gateway.SessionAsync();
        await (await bot.CommandAsync("help")).MessageAsync();

        using var store = await BotStore.OpenAsync(bot.Folder, TimeProvider.System);
        await Until.TrueAsync(() => store.Guilds.LeftByAsync(DateTimeOffset.UtcNow).Result.Count == 0, "it is not noted as left");
        Assert.Equal(chosen, await store.Guilds.SettingsAsync(FakeDiscord.Guild));
    }

    [Fact]
    public async Task What_is_not_finished_after_ten_seconds_is_broken_off_and_counted()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        var held = new TaskCompletionSource();
        var reached = new TaskCompletionSource();
        bot.Discord.Api.Fail(
            "PATCH /webhooks/",
            async _ =>
            {
                reached.TrySetResult();
                await held.Task;
            });
        await bot.CheckAsync(Berths);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(15));
        var begun = Environment.TickCount64;

        var broken = await bot.Host.StopAsync();
        var took = TimeSpan.FromMilliseconds(Environment.TickCount64 - begun);
        held.SetResult();

        Assert.Equal(1, broken);
        Assert.InRange(took.TotalSeconds, 9.5, 19);
    }
}
