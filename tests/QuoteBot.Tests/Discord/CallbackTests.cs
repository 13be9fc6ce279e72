using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Rest;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

/// <summary>First answers to interactions that came through the gateway.</summary>
public sealed class CallbackTests
{
    private static readonly TimeSpan OneTry = RestResilience.UrgentTryTime;
    private static readonly TimeSpan ForAnAnswer = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    public async Task A_callback_that_failed_is_tried_again_within_its_time(int status)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await StartAsync(discord);
        discord.Api.Fail("POST /interactions", status);

        var interaction = await discord.SendInteractionAsync(GatewayTests.Help);

        await interaction.FirstAnswerAsync();
        Assert.Empty(gateway.Events.Failures);
    }

    [Fact]
    public async Task A_callback_whose_answer_was_lost_counts_once_and_as_given()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await StartAsync(discord);
        var given = 0;
        gateway.Events.Answer = async (_, answer) =>
        {
            await answer(Callback.Defer(ephemeral: true), default);
            given++;
        };
        discord.Api.Fail("POST /interactions", FakeApi.Abort, afterwards: true);

        var interaction = await discord.SendInteractionAsync(GatewayTests.Help);

        await Until.TrueAsync(() => given == 1 || !gateway.Events.Failures.IsEmpty, "the answer");
        Assert.Empty(gateway.Events.Failures);
        Assert.Single(interaction.Answers);
    }

    [Fact]
    public async Task A_callback_that_hangs_is_tried_again_in_time()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var time = new FastTime(OneTry, ForAnAnswer);
        using var rest = new DiscordRest(discord.Settings, time, () => 0.5);
        discord.Api.Fail("POST /interactions", Hanging(time));
        var arrived = time.GetUtcNow();

        await rest.CallbackAsync(Asked(discord), Callback.Defer(ephemeral: true), arrived, default);

        Assert.Equal(2, discord.Api.Requests.Count);
        Assert.InRange(time.GetUtcNow() - arrived, OneTry, ForAnAnswer);
    }

    [Fact]
    public async Task No_try_is_made_after_three_seconds()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var time = new FastTime(OneTry, ForAnAnswer);
        using var rest = new DiscordRest(discord.Settings, time, () => 0.5);
        discord.Api.Fail("POST /interactions", Hanging(time), times: 10);
        var arrived = time.GetUtcNow();

        await Assert.ThrowsAsync<DiscordException>(() => rest.CallbackAsync(Asked(discord), Callback.Defer(ephemeral: true), arrived, default));

        // The last wait may be what ends the time.
        Assert.Equal(2, discord.Api.Requests.Count);
        Assert.True(time.GetUtcNow() - arrived >= ForAnAnswer);
    }

    [Fact]
    public async Task A_limit_that_lasts_longer_than_the_time_for_an_answer_is_not_waited_for()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var time = new FastTime(OneTry, ForAnAnswer);
        using var rest = new DiscordRest(discord.Settings, time, () => 0.5);
        discord.Api.Fail("POST /interactions", 429, body: """{"message":"slow","retry_after":10,"global":false}""");

        await Assert.ThrowsAsync<DiscordException>(() => rest.CallbackAsync(Asked(discord), Callback.Defer(ephemeral: true), time.GetUtcNow(), default));

        Assert.DoesNotContain(time.Waits, wait => wait > TimeSpan.Zero);
        Assert.Single(discord.Api.Requests);
    }

    [Fact]
    public async Task A_second_answer_is_refused_and_said_so()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await StartAsync(discord);
        gateway.Events.Answer = async (_, answer) =>
        {
            await answer(Callback.Defer(ephemeral: true), default);
            await answer(Callback.Defer(ephemeral: true), default);
        };

        var interaction = await discord.SendInteractionAsync(GatewayTests.Help);
        await Until.TrueAsync(() => !gateway.Events.Failures.IsEmpty, "the refusal");

        Assert.Equal(40060, Assert.IsType<DiscordException>(gateway.Events.Failures.Single()).Code);
        Assert.Single(interaction.Answers);
    }

    [Fact]
    public async Task Over_a_slow_network_the_answer_still_comes()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await StartAsync(discord);
        discord.Api.Delay = TimeSpan.FromSeconds(0.5);

        var interaction = await discord.SendInteractionAsync(GatewayTests.Help);

        await interaction.FirstAnswerAsync();
        Assert.Empty(discord.Api.Refused);
    }

    /// <summary>Never answers, and lets the client's time run out meanwhile.</summary>
    private static RequestDelegate Hanging(FastTime time) => context =>
    {
        time.Expire();
        return FakeApi.Hang(context);
    };

    private static Interaction Asked(FakeDiscord discord)
    {
        var fake = discord.NewInteraction(JsonNode.Parse(GatewayTests.Help)!.AsObject());
        return new Interaction { Id = fake.Id, Token = fake.Token, Type = InteractionType.Command, ApplicationId = FakeDiscord.Application };
    }

    private static async Task<RunningGateway> StartAsync(FakeDiscord discord)
    {
        var gateway = await RunningGateway.LiveAsync(discord);
        gateway.Events.Answer = (_, answer) => answer(Callback.Defer(ephemeral: true), default);
        discord.Api.Requests.Clear();
        return gateway;
    }
}
