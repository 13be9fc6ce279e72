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
