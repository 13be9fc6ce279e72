using System.Net;
using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

public sealed class HttpInteractionTests
{
    private const string Ping = """{"type":1,"id":"1","token":"t","application_id":"2"}""";

    [Fact]
    public async Task An_interaction_over_http_is_answered_in_the_response_and_filled_in()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningEndpoint.StartAsync(discord);
        bot.Events.Answer = async (interaction, answer) =>
        {
            await answer(Callback.Defer(ephemeral: false), default);
            await bot.Rest.EditOriginalAsync(interaction, MessageBody.Text("Here it is."), default);
        };

        var interaction = await discord.SendInteractionAsync(GatewayTests.Help);

        Assert.Equal("Here it is.", (string?)(await interaction.MessageAsync())["content"]);
        Assert.Equal(5, (int)(await interaction.FirstAnswerAsync())["type"]!);
        Assert.False(interaction.Original!.IsEphemeral);
        Assert.Empty(bot.Events.Failures);
    }

    [Fact]
    public async Task A_ping_is_answered_without_the_bot()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningEndpoint.StartAsync(discord);

        using var response = await bot.Sender.PostAsync(Ping, discord.Time.GetUtcNow());

        Assert.Equal("""{"type":1}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Empty(bot.Events.Interactions);
    }

    [Theory]
    [InlineData("changed body")]
    [InlineData("changed timestamp")]
    [InlineData("no signature")]
    [InlineData("no timestamp")]
    [InlineData("short")]
    [InlineData("long")]
    [InlineData("not hexadecimal")]
    [InlineData("empty")]
    [InlineData("another key's")]
    [InlineData("timestamp that is no number")]
    [InlineData("timestamp beyond all time")]
    public async Task A_request_that_is_not_rightly_signed_is_refused_unread(string wrong)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningEndpoint.StartAsync(discord);
        using var stranger = new InteractionSender(bot.Sender.Address);
        var now = discord.Time.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        var right = bot.Sender.Sign(now, Ping);

        using var response = wrong switch
        {
            "changed body" => await bot.Sender.PostAsync(Ping + " ", right, now),
            "changed timestamp" => await bot.Sender.PostAsync(Ping, right, now[..^1] + (now[^1] == '0' ? '1' : '0')),
            "no signature" => await bot.Sender.PostAsync(Ping, null, now),
            "no timestamp" => await bot.Sender.PostAsync(Ping, right, null),
            "short" => await bot.Sender.PostAsync(Ping, right[..^2], now),
            "long" => await bot.Sender.PostAsync(Ping, right + "00", now),
            "not hexadecimal" => await bot.Sender.PostAsync(Ping, right[..^1] + "g", now),
            "empty" => await bot.Sender.PostAsync(Ping, "", now),
            "another key's" => await bot.Sender.PostAsync(Ping, stranger.Sign(now, Ping), now),
            "timestamp that is no number" => await bot.Sender.PostAsync(Ping, bot.Sender.Sign("soon", Ping), "soon"),
            _ => await bot.Sender.PostAsync(Ping, bot.Sender.Sign("99999999999999999", Ping), "99999999999999999"),
        };

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(-301, HttpStatusCode.Unauthorized)]
    [InlineData(-290, HttpStatusCode.OK)]
    [InlineData(290, HttpStatusCode.OK)]
    [InlineData(310, HttpStatusCode.Unauthorized)]
    public async Task A_request_of_another_time_is_refused_though_it_is_signed(int seconds, HttpStatusCode expected)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningEndpoint.StartAsync(discord);

        using var response = await bot.Sender.PostAsync(Ping, discord.Time.GetUtcNow().AddSeconds(seconds));

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData(256 * 1024, HttpStatusCode.OK)]
    [InlineData(256 * 1024 + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_may_hold_256_kilobytes(int length, HttpStatusCode expected)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningEndpoint.StartAsync(discord);

        using var response = await bot.Sender.PostAsync(Ping.PadRight(length), discord.Time.GetUtcNow());

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task A_signed_body_that_is_no_interaction_is_refused(string body)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningEndpoint.StartAsync(discord);

        using var response = await bot.Sender.PostAsync(body, discord.Time.GetUtcNow());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Where_the_bot_says_nothing_the_request_fails_within_three_seconds_and_a_later_answer_is_refused()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningEndpoint.StartAsync(discord);
        FirstAnswer? late = null;
        bot.Events.Answer = (_, answer) =>
        {
            late = answer;
            return Task.CompletedTask;
        };

        var begun = Environment.TickCount64;
        await discord.SendInteractionAsync(GatewayTests.Help);

        Assert.Equal(HttpStatusCode.InternalServerError, bot.Sender.LastStatus);
        Assert.InRange(Environment.TickCount64 - begun, 2400, 5000);
        Assert.Contains(bot.Log, line => line.StartsWith("Error", StringComparison.Ordinal));
        await Assert.ThrowsAsync<DiscordException>(() => late!(Callback.DeferredUpdate, default));
    }

    [Fact]
    public async Task A_second_first_answer_is_refused()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningEndpoint.StartAsync(discord);
        bot.Events.Answer = async (_, answer) =>
        {
            await answer(Callback.Defer(ephemeral: true), default);
            await answer(Callback.Defer(ephemeral: true), default);
        };

        await discord.SendInteractionAsync(GatewayTests.Help);

        await Until.TrueAsync(() => !bot.Events.Failures.IsEmpty, "the refusal");
        Assert.IsType<DiscordException>(bot.Events.Failures.Single());
    }
}
