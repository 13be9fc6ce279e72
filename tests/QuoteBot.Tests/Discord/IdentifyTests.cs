using QuoteBot.Discord.Gateway;
using QuoteBot.Discord.Rest;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

public sealed class IdentifyTests
{
    [Theory]
    [InlineData(1, 4, 15)]
    [InlineData(2, 4, 5)]
    [InlineData(16, 16, 0)]
    public async Task Sessions_begin_as_often_as_discord_allows_in_five_seconds(int concurrency, int sessions, int seconds)
    {
        var time = new FastTime(TimeSpan.FromDays(1));
        var gate = new IdentifyGate(time);

        foreach (var _ in Enumerable.Range(0, sessions))
        {
            await gate.WaitAsync(GatewayInfo.Unknown("") with { MaxConcurrency = concurrency }, default);
        }

        Assert.Equal(seconds, time.Waits.Sum(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task Where_no_session_is_left_the_bot_waits_until_there_are_more()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.SessionStarts = (0, TimeSpan.FromSeconds(4));
        await using var gateway = new RunningGateway(discord);

        await Until.TrueAsync(() => gateway.Logged().Count > 0, "the log");
        Assert.Empty(discord.Gateway.Peers);
        discord.Api.SessionStarts = (1000, TimeSpan.FromHours(24));

        await gateway.UntilLiveAsync();
        Assert.Contains("allows no further session", gateway.Logged()[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, "00:00:05")]
    [InlineData(48 * 60 * 60, "1.00:00:00")]
    public async Task However_short_or_long_the_gateway_says_the_wait_is_between_five_seconds_and_a_day(int seconds, string waits)
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.SessionStarts = (0, TimeSpan.FromSeconds(seconds));
        await using var gateway = new RunningGateway(discord);

        await Until.TrueAsync(() => gateway.Logged().Count > 0, "the log");

        Assert.Contains($"no further session for {waits};", gateway.Logged()[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e300", int.MaxValue)]
    [InlineData("-1e300", 0)]
    public void A_wait_that_no_time_can_hold_is_read_as_the_longest_or_the_shortest(string said, int milliseconds)
    {
        using var answer = System.Text.Json.JsonDocument.Parse($$"""{ "url": "wss://gateway.example", "session_start_limit": { "remaining": 0, "reset_after": {{said}} } }""");

        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), GatewayInfo.TryOf(answer.RootElement)!.ResetAfter);
    }

    [Fact]
    public async Task While_the_api_is_down_the_bot_goes_on_trying()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Fail("GET /gateway/bot", 503, times: RestResilience.Tries + 1);
        await using var gateway = new RunningGateway(discord);

        await gateway.UntilLiveAsync();

        Assert.Contains(gateway.Logged(), line => line.Contains("trouble", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_the_api_refuses_stops_the_bot()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Token = "another";
        await using var gateway = new RunningGateway(discord);

        Assert.Contains("Discord:Token", (await gateway.EndAsync()).Message, StringComparison.Ordinal);
        Assert.Empty(discord.Gateway.Peers);
    }

    [Fact]
    public async Task A_gateway_that_is_set_is_not_asked_for()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = new RunningGateway(discord, new QuoteBot.Discord.DiscordSettings { Token = FakeDiscord.Token, ApiBase = "http://127.0.0.1:9", GatewayUrl = discord.GatewayUrl });

        await gateway.UntilLiveAsync();

        Assert.Empty(discord.Api.Requests);
    }

    [Theory]
    [InlineData("https://gateway.example")]
    [InlineData("gateway.example")]
    public async Task A_gateway_that_is_wrongly_set_stops_the_bot(string url)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = new RunningGateway(discord, new QuoteBot.Discord.DiscordSettings { Token = FakeDiscord.Token, GatewayUrl = url });

        Assert.Contains("Discord:GatewayUrl", (await gateway.EndAsync()).Message, StringComparison.Ordinal);
    }
}
