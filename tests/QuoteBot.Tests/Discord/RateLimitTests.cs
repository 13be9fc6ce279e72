using System.Diagnostics;
using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Rest;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

public sealed class RateLimitTests
{
    private static readonly MessageBody Body = MessageBody.Text("a");

    [Fact]
    public async Task Once_a_bucket_is_known_nothing_is_sent_that_it_would_refuse()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var limit = new FakeLimit("POST /channels/", 3, TimeSpan.FromMilliseconds(300));
        discord.Api.Limits.Add(limit);
        using var rest = new DiscordRest(discord.Settings);

        foreach (var _ in Enumerable.Range(0, 8))
        {
            await rest.SendAsync("1", Body, default);
        }

        Assert.Equal(0, limit.Refused);
        Assert.Equal(8, discord.Api.Requests.Count);
    }

    [Fact]
    public async Task Many_at_once_all_come_through()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var limit = new FakeLimit("POST /channels/", 5, TimeSpan.FromMilliseconds(250));
        discord.Api.Limits.Add(limit);
        using var rest = new DiscordRest(discord.Settings);
        await rest.SendAsync("1", Body, default);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => rest.SendAsync("1", Body, default)));

        Assert.Equal(21, discord.Channels.In("1").Count);
        Assert.InRange(limit.Refused, 0, 3);
    }

    [Fact]
    public async Task Another_channel_has_a_limit_of_its_own()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Limits.Add(new FakeLimit("POST /channels/", 1, TimeSpan.FromSeconds(5)));
        using var rest = new DiscordRest(discord.Settings);
        await rest.SendAsync("1", Body, default);

        var clock = Stopwatch.StartNew();
        await rest.SendAsync("2", Body, default);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(3), clock.Elapsed.ToString());
    }

    [Theory]
    [InlineData("user")]
    [InlineData("shared")]
    [InlineData("global")]
    public async Task What_was_refused_waits_as_long_as_it_was_told(string scope)
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Fail("POST /channels/", FakeApi.Reply(
            429, $$"""{"message":"slow","retry_after":0.4,"global":{{(scope == "global" ? "true" : "false")}}}""", ("Retry-After", "1"), ("X-RateLimit-Scope", scope)));
        var time = new FastTime(RestResilience.TryTime);
        using var rest = new DiscordRest(discord.Settings, time);

        await rest.SendAsync("1", Body, default);

        Assert.InRange(time.Waits.Max().TotalSeconds, 0.4, 0.5);
    }

    [Fact]
    public async Task The_header_counts_where_the_body_tells_nothing()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Fail("POST /channels/", FakeApi.Reply(429, "<html>", ("Retry-After", "1")));
        var time = new FastTime(RestResilience.TryTime);
        using var rest = new DiscordRest(discord.Settings, time);

        await rest.SendAsync("1", Body, default);

        Assert.InRange(time.Waits.Max().TotalSeconds, 1, 1.1);
    }

    [Fact]
    public async Task A_global_limit_holds_the_bots_requests_and_not_the_answers_to_interactions()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Fail("POST /channels/1/", FakeApi.Reply(429, """{"message":"slow","retry_after":2,"global":true}""", ("X-RateLimit-Global", "true")));
        using var rest = new DiscordRest(discord.Settings);
        var interaction = RestTests.Answered(discord);

        var held = rest.SendAsync("1", Body, default);
        await Until.TrueAsync(() => !discord.Api.Requests.IsEmpty, "the first try");
        await Task.Delay(100);
        var other = rest.SendAsync("2", Body, default);
        await rest.EditOriginalAsync(interaction, Body, default);

        Assert.False(held.IsCompleted || other.IsCompleted);
        Assert.Equal(2, discord.Api.Requests.Count);
        await Task.WhenAll(held, other);
    }

    [Fact]
    public async Task The_bot_makes_no_more_than_fifty_requests_in_a_second()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);

        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 60).Select(at => rest.SendAsync($"{at}", Body, default)));

        Assert.True(clock.Elapsed > TimeSpan.FromSeconds(0.95), clock.Elapsed.ToString());
    }

    [Fact]
    public async Task A_limit_that_asks_for_too_long_a_wait_fails_at_once_with_the_time()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Fail("POST /channels/", 429, body: """{"message":"slow","retry_after":1336.57,"global":false}""");
        using var rest = new DiscordRest(discord.Settings);

        var failure = await Assert.ThrowsAsync<DiscordException>(() => rest.SendAsync("1", Body, default));

        Assert.Equal(429, failure.Status);
        Assert.Contains("1337 s", failure.Message, StringComparison.Ordinal);
    }
}
