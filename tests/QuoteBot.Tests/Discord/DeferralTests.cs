using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;
using static QuoteBot.Tests.Discord.BotUnderTest;

namespace QuoteBot.Tests.Discord;

/// <summary>Servers that take a deferred answer and then know nothing of it.</summary>
public sealed class DeferralTests
{
    private const string Berths = "We will build forty new berths before the winter comes.";

    [Fact]
    public async Task Where_deferred_answers_cannot_be_filled_in_the_next_answer_is_given_at_once()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        var first = await bot.CheckAsync(Berths);
        await first.MessageAsync();
        Assert.Equal(5, (int)first.First!.Body["type"]!);
        bot.Discord.Api.Fail("PATCH /webhooks", 404, times: 2, """{"message": "Unknown Webhook", "code": 10015}""");
        bot.Discord.Api.Fail("POST /webhooks", 404, times: 1, """{"message": "Unknown Webhook", "code": 10015}""");
        var lost = await bot.CheckAsync(Berths);
        await lost.UntilAsync(() => bot.Log.Any(line => line.Contains(lost.Id, StringComparison.Ordinal)));

        var check = await bot.CheckAsync(Berths);
        var message = await check.MessageAsync();

        Assert.Equal(4, (int)check.First!.Body["type"]!);
        Assert.StartsWith("✅ Accurate", Title(message));
        Assert.True(check.Original!.IsEphemeral);
        Assert.Equal(4, (int)(await (await bot.PressAsync(message, "Context")).FirstAnswerAsync())["type"]!);
    }

    [Fact]
    public async Task Where_answers_are_given_at_once_a_file_follows_its_sentence_for_the_same_eyes()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        bot.Discord.Api.Fail("PATCH /webhooks", 404, times: 1, """{"message": "Unknown Webhook", "code": 10015}""");
        await (await bot.CheckAsync(Berths)).FollowUpAsync();

        var export = await bot.SendAsync(2, new System.Text.Json.Nodes.JsonObject { ["id"] = "1", ["name"] = "privacy", ["type"] = 1, ["options"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["name"] = "export", ["type"] = 1 }) });
        await export.FollowUpAsync();

        Assert.Equal(4, (int)export.First!.Body["type"]!);
        Assert.StartsWith("The file follows", (string?)(await export.MessageAsync())["content"]);
        var file = export.Answers[^1];
        Assert.StartsWith("This is all that is stored", (string?)file.Body["content"]);
        Assert.Contains("forty new berths", System.Text.Encoding.UTF8.GetString(Assert.Single(file.Files).Value));
        Assert.True(file.IsEphemeral);
    }

    [Fact]
    public async Task What_was_learned_of_a_server_is_known_after_a_restart()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        bot.Discord.Api.Fail("PATCH /webhooks", 404, times: 1, """{"message": "Unknown Webhook", "code": 10015}""");
        await (await bot.CheckAsync(Berths)).FollowUpAsync();

        await bot.RestartAsync();
        var check = await bot.CheckAsync(Berths);
        await check.MessageAsync();

        Assert.Equal(4, (int)check.First!.Body["type"]!);
    }

    [Fact]
    public async Task A_first_answer_that_is_refused_gives_its_place_to_a_sentence()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        bot.Discord.Api.Fail("PATCH /webhooks", 404, times: 1, """{"message": "Unknown Webhook", "code": 10015}""");
        await (await bot.CheckAsync(Berths)).FollowUpAsync();
        bot.Discord.Api.Fail("POST /interactions", 400, times: 1, """{"message": "Invalid Form Body", "code": 50035}""");

        var check = await bot.CheckAsync(Berths);
        var message = await check.MessageAsync();

        Assert.StartsWith("Something went wrong", (string?)message["content"]);
        Assert.True(check.Original!.IsEphemeral);
    }

    [Theory]
    [InlineData(404, 404, true)]
    [InlineData(404, 10062, true)]
    [InlineData(404, null, true)]
    [InlineData(405, null, true)]
    [InlineData(501, null, true)]
    [InlineData(400, 10015, true)]
    [InlineData(401, 0, true)]
    [InlineData(404, 10008, false)]
    [InlineData(401, 50027, false)]
    [InlineData(400, 50035, false)]
    [InlineData(403, 50001, false)]
    [InlineData(429, null, false)]
    [InlineData(503, null, false)]
    [InlineData(null, null, false)]
    public void Servers_say_in_several_ways_that_they_know_no_answer_to_change(int? status, int? code, bool cannot) =>
        Assert.Equal(cannot, Deferral.CannotBeChanged(new DiscordException("refused", status, code)));

    private static Task<Deferral> OfAnotherServerAsync(QuoteBot.Discord.Store.BotStore store) =>
        Deferral.OfAsync(new DiscordSettings { ApiBase = "https://chat.example/api/v10" }, store.Notes, default);

    [Fact]
    public async Task Of_Discord_itself_nothing_is_learned()
    {
        using var folder = new QuoteBot.Tests.Ingestion.TemporaryFolder();
        using var store = await QuoteBot.Discord.Store.BotStore.OpenAsync(folder.Path, TimeProvider.System);
        var deferral = await Deferral.OfAsync(new DiscordSettings(), store.Notes, default);

        Assert.False(deferral.Learn(new DiscordException("Unknown Webhook", 404, 10015)));
        Assert.False(deferral.IsHeldBack);
    }

    [Fact]
    public async Task An_answer_that_was_held_back_and_is_late_is_deferred_and_follows_where_that_cannot_be_filled_in()
    {
        var refusal = new DiscordException("Unknown Webhook", 404, 10015);
        var discord = new RecordedDiscord(TimeProvider.System) { Refuse = (how, _) => how == "edit" ? refusal : null };
        using var folder = new QuoteBot.Tests.Ingestion.TemporaryFolder();
        using var store = await QuoteBot.Discord.Store.BotStore.OpenAsync(folder.Path, TimeProvider.System);
        var deferral = await OfAnotherServerAsync(store);
        deferral.Learn(refusal);
        var taken = new TaskCompletionSource();
        var request = new Request(
            new Interaction { Id = "1", Type = InteractionType.Command, Token = "secret", User = new User { Id = "5" } },
            async (callback, _) =>
            {
                await discord.FirstAsync(callback);
                await taken.Task;
            },
            discord,
            DateTimeOffset.UtcNow,
            deferral);

        await request.DeferAsync(ephemeral: true, default);
        await Until.TrueAsync(() => discord.All.Count > 0, "thinking…");
        var reply = request.ReplyAsync("Late, and here.", default);
        await Task.Delay(50);
        // What is not there yet cannot be filled in.
        Assert.Single(discord.All);
        taken.SetResult();
        await reply;

        Assert.Equal(CallbackType.DeferredMessage, discord.All[0].Callback!.Type);
        Assert.Equal(("followup", "Late, and here.", (MessageFlags?)MessageFlags.Ephemeral), (discord.Last.How, discord.Last.Text, discord.Last.Body!.Flags));
    }

    [Fact]
    public async Task That_an_answer_is_not_known_which_never_arrived_says_nothing_of_the_server()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        bot.Discord.Api.Fail("POST /interactions", 400, times: 1, """{"message": "Bad Request", "code": 0}""");
        bot.Discord.Api.Fail("PATCH /webhooks", 404, times: 1, """{"message": "Unknown Webhook", "code": 10015}""");
        var lost = await bot.CheckAsync(Berths);
        await lost.UntilAsync(() => bot.Log.Any(line => line.Contains(lost.Id, StringComparison.Ordinal)));

        var check = await bot.CheckAsync(Berths);
        await check.MessageAsync();

        Assert.Equal(5, (int)check.First!.Body["type"]!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"message": "404: Not Found", "code": 0}""")]
    public async Task Where_an_answer_cannot_be_changed_a_further_one_is_sent_and_only_the_one_who_asked_sees_it(string body)
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        bot.Discord.Api.Fail("PATCH /webhooks", 404, times: 1, body);

        var check = await bot.CheckAsync(Berths);

        Assert.StartsWith("✅ Accurate", Title(await check.FollowUpAsync()));
        Assert.True(check.Answers[^1].IsEphemeral);
        Assert.DoesNotContain(bot.Log, line => line.Contains(check.Id, StringComparison.Ordinal));
    }
}
