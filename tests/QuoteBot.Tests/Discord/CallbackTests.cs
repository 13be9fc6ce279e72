using System.Diagnostics;
using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

/// <summary>First answers to interactions that came through the gateway.</summary>
public sealed class CallbackTests
{
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
        await using var gateway = await StartAsync(discord);
        discord.Api.Fail("POST /interactions", FakeApi.Hang);

        var interaction = await discord.SendInteractionAsync(GatewayTests.Help);

        await interaction.FirstAnswerAsync();
        Assert.True(interaction.AcknowledgedAfter < TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task No_try_is_made_after_three_seconds()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await StartAsync(discord);
        discord.Api.Fail("POST /interactions", FakeApi.Hang, times: 10);

        var clock = Stopwatch.StartNew();
        await discord.SendInteractionAsync(GatewayTests.Help);
        await Until.TrueAsync(() => !gateway.Events.Failures.IsEmpty, "the failure");

        Assert.InRange(clock.Elapsed.TotalSeconds, 2.8, 6);
        Assert.IsType<DiscordException>(gateway.Events.Failures.Single());
        var tries = discord.Api.Requests.Count;
        await Task.Delay(500);
        Assert.Equal(tries, discord.Api.Requests.Count);
    }

    [Fact]
    public async Task A_limit_that_lasts_longer_than_the_time_for_an_answer_is_not_waited_for()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await StartAsync(discord);
        discord.Api.Fail("POST /interactions", 429, body: """{"message":"slow","retry_after":10,"global":false}""");

        var clock = Stopwatch.StartNew();
        await discord.SendInteractionAsync(GatewayTests.Help);
        await Until.TrueAsync(() => !gateway.Events.Failures.IsEmpty, "the failure");

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2.5), clock.Elapsed.ToString());
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

    private static async Task<RunningGateway> StartAsync(FakeDiscord discord)
    {
        var gateway = await RunningGateway.LiveAsync(discord);
        gateway.Events.Answer = (_, answer) => answer(Callback.Defer(ephemeral: true), default);
        discord.Api.Requests.Clear();
        return gateway;
    }
}
