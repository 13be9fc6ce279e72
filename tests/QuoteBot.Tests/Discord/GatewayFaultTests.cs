using System.Net.WebSockets;
using System.Text;
using QuoteBot.Cli.Bench.DiscordServer;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

public sealed class GatewayFaultTests
{
    public static TheoryData<string> Early => [.. Named.Where(fault => fault.Value.When is not Moment.Live).Select(fault => fault.Key)];

    public static TheoryData<string> Late => [.. Named.Where(fault => fault.Value.When is Moment.Live).Select(fault => fault.Key)];

    private static Dictionary<string, GatewayFault> Named { get; } = new()
    {
        ["dropped before hello"] = GatewayFault.Drop(Moment.Connected),
        ["dropped after hello"] = GatewayFault.Drop(Moment.Greeted),
        ["dropped after identify"] = GatewayFault.Drop(Moment.Asked),
        ["dropped when live"] = GatewayFault.Drop(Moment.Live),
        ["dropped in a message before hello"] = GatewayFault.Half(Moment.Connected),
        ["dropped in a message when live"] = GatewayFault.Half(Moment.Live),
        ["garbage before hello"] = GatewayFault.Garbage(Moment.Connected),
        ["garbage after identify"] = GatewayFault.Garbage(Moment.Asked),
        ["garbage when live"] = GatewayFault.Garbage(Moment.Live),
        ["reconnect before the session"] = GatewayFault.Reconnect(Moment.Asked),
        ["reconnect when live"] = GatewayFault.Reconnect(Moment.Live),
        ["closed without a code of its own"] = GatewayFault.Close(Moment.Live, 1001),
        ["closed for an unknown error"] = GatewayFault.Close(Moment.Live, 4000),
        ["closed for a rate limit"] = GatewayFault.Close(Moment.Live, 4008),
        ["invalid but resumable"] = GatewayFault.InvalidSession(Moment.Live, resumable: true),
    };

    [Theory]
    [MemberData(nameof(Early))]
    public async Task A_fault_before_the_session_delays_it(string fault)
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Faults.Enqueue(Named[fault]);
        await using var gateway = await RunningGateway.LiveAsync(discord);

        var interaction = await discord.SendInteractionAsync(GatewayTests.Help);

        await gateway.Events.UntilAsync($"interaction {interaction.Id}");
        Assert.Equal([$"ready {FakeDiscord.Guild}", $"interaction {interaction.Id}"], gateway.Events.Log);
        Assert.Equal(2, discord.Gateway.Peers.Count);
    }

    [Theory]
    [MemberData(nameof(Late))]
    public async Task After_a_fault_the_session_is_taken_up_and_nothing_is_lost(string fault)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);

        await Named[fault].Do(discord.Gateway.Peers.Single());
        var interaction = await discord.SendInteractionAsync(GatewayTests.Help);

        await gateway.Events.UntilAsync($"interaction {interaction.Id}");
        await Until.TrueAsync(() => discord.Gateway.Asked.Count >= 2, "the resume");
        await gateway.UntilLiveAsync();
        Assert.Equal(6, (int)discord.Gateway.Asked.Last()["op"]!);
        Assert.Equal([$"ready {FakeDiscord.Guild}", $"interaction {interaction.Id}"], gateway.Events.Log.Distinct());
        Assert.False(discord.Gateway.Peers.First().ClosedByClient is 1000 or 1001, "the session was given up");
    }

    [Fact]
    public async Task A_resume_names_the_session_and_the_last_number_and_is_not_told_as_ready()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);
        var session = await discord.Gateway.SessionAsync();
        var first = await discord.SendInteractionAsync(GatewayTests.Help);
        await gateway.Events.UntilAsync($"interaction {first.Id}");

        session.Peer!.Drop();
        var missed = await discord.SendInteractionAsync(GatewayTests.Help);

        await gateway.Events.UntilAsync($"interaction {missed.Id}");
        var resume = discord.Gateway.Asked.Last();
        Assert.Equal(6, (int)resume["op"]!);
        Assert.Equal(session.Id, (string?)resume["d"]!["session_id"]);
        Assert.Equal(2, (int)resume["d"]!["seq"]!);
        Assert.Equal([$"ready {FakeDiscord.Guild}", $"interaction {first.Id}", $"interaction {missed.Id}"], gateway.Events.Log);
    }

    [Fact]
    public async Task A_gateway_without_a_resume_address_is_resumed_at_the_first_one()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.ResumeUrl = null;
        await using var gateway = await RunningGateway.LiveAsync(discord);

        discord.Gateway.Peers.Single().Drop();

        await Until.TrueAsync(() => discord.Gateway.Asked.Count >= 2, "the resume");

        Assert.Equal(6, (int)discord.Gateway.Asked.Last()["op"]!);
    }

    [Theory]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task A_session_that_cannot_be_resumed_is_begun_anew(int code)
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Faults.Enqueue(GatewayFault.Close(Moment.Live, code));
        await using var gateway = new RunningGateway(discord);

        await gateway.Events.UntilAsync($"ready {FakeDiscord.Guild}", times: 2);

        Assert.All(discord.Gateway.Asked, asked => Assert.Equal(2, (int)asked["op"]!));
    }

    [Fact]
    public async Task A_session_that_was_forgotten_is_begun_anew_after_a_polite_wait()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);
        var peer = (await discord.Gateway.SessionAsync()).Peer!;

        discord.Gateway.Forget();
        peer.Drop();

        await gateway.Events.UntilAsync($"ready {FakeDiscord.Guild}", times: 2);
        Assert.Equal([2, 6, 2], discord.Gateway.Asked.Select(asked => (int)asked["op"]!));
    }

    [Theory]
    [InlineData(4004, "token")]
    [InlineData(4010, "shard")]
    [InlineData(4011, "PublicKey")]
    [InlineData(4012, "version")]
    [InlineData(4013, "GUILDS")]
    [InlineData(4014, "GUILDS")]
    public async Task What_only_a_person_can_mend_stops_the_bot_with_what_to_do(int code, string word)
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Faults.Enqueue(GatewayFault.Close(Moment.Live, code));
        await using var gateway = new RunningGateway(discord);

        var failure = await gateway.EndAsync();

        Assert.Contains(word, failure.Message, StringComparison.Ordinal);
        Assert.Contains($"({code})", failure.Message, StringComparison.Ordinal);
        Assert.False(gateway.Client.IsConnected);
        Assert.Single(discord.Gateway.Peers);
    }

    [Fact]
    public async Task A_revoked_token_stops_the_bot_and_is_nowhere_written()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);

        discord.Gateway.Token = "another";
        (await discord.Gateway.SessionAsync()).Peer!.Drop();

        var failure = await gateway.EndAsync();
        Assert.Contains("Discord:Token", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeDiscord.Token, failure + string.Concat(gateway.Logged()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_does_not_acknowledge_is_left_with_its_session_and_resumed()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.HeartbeatInterval = TimeSpan.FromSeconds(5);
        await using var gateway = await RunningGateway.LiveAsync(discord);

        discord.Gateway.Peers.Single().Acknowledges = false;

        await Until.TrueAsync(() => discord.Gateway.Asked.Count >= 2, "the resume");

        Assert.Equal(6, (int)discord.Gateway.Asked.Last()["op"]!);
        await Until.TrueAsync(() => discord.Gateway.Peers.First().ClosedByClient is not null, "the good-bye");
        Assert.Equal(4000, discord.Gateway.Peers.First().ClosedByClient);
        Assert.Contains(gateway.Logged(), line => line.Contains("heartbeat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_heartbeat_that_is_asked_for_comes_at_once_with_the_last_number()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.HeartbeatInterval = TimeSpan.FromHours(1);
        await using var gateway = await RunningGateway.LiveAsync(discord);

        await (await discord.Gateway.SessionAsync()).Peer!.SendAsync(Payloads.HeartbeatNow);

        await Until.TrueAsync(() => discord.Gateway.Received.Count == 1, "the heartbeat");
        Assert.Equal(1, (int)discord.Gateway.Received.Single()["d"]!);
    }

    [Fact]
    public async Task A_healthy_connection_lives_through_its_heartbeats()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.HeartbeatInterval = TimeSpan.FromSeconds(8);
        await using var gateway = await RunningGateway.LiveAsync(discord);

        await Until.TrueAsync(() => discord.Gateway.Received.Count >= 4, "four heartbeats");

        Assert.Single(discord.Gateway.Peers);
    }

    [Fact]
    public async Task Dispatches_that_come_again_or_late_are_handed_on_and_do_not_turn_the_count_back()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);
        var session = await discord.Gateway.SessionAsync();
        await discord.SendInteractionAsync(GatewayTests.Help);
        var last = await discord.SendInteractionAsync(GatewayTests.Help);

        await session.RepeatAsync(3, 2);
        await gateway.Events.UntilAsync($"interaction {last.Id}", times: 2);
        session.Peer!.Drop();
        await Until.TrueAsync(() => discord.Gateway.Asked.Count >= 2, "the resume");

        Assert.Equal(3, (int)discord.Gateway.Asked.Last()["d"]!["seq"]!);
    }

    [Theory]
    [InlineData("""{"op":0,"t":"INTERACTION_CREATE","s":2,"d":{"id":5}}""")]
    [InlineData("""{"op":0,"t":"INTERACTION_CREATE","s":2,"d":null}""")]
    [InlineData("""{"op":0,"t":"GUILD_CREATE","s":2,"d":[]}""")]
    [InlineData("""{"op":0,"t":"GUILD_DELETE","s":2}""")]
    [InlineData("""{"op":99,"d":{}}""")]
    public async Task An_event_of_another_form_than_expected_is_left_out(string payload)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);

        await (await discord.Gateway.SessionAsync()).Peer!.SendRawAsync(Encoding.UTF8.GetBytes(payload), WebSocketMessageType.Text);
        var interaction = await discord.SendInteractionAsync(GatewayTests.Help);

        await gateway.Events.UntilAsync($"interaction {interaction.Id}");
        Assert.Single(discord.Gateway.Peers);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"op\":\"x\"}")]
    [InlineData("{")]
    [InlineData("")]
    public async Task A_message_that_is_no_payload_makes_another_connection(string message)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);

        await (await discord.Gateway.SessionAsync()).Peer!.SendRawAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text);

        await Until.TrueAsync(() => discord.Gateway.Asked.Count >= 2, "the resume");
        Assert.Equal(6, (int)discord.Gateway.Asked.Last()["op"]!);
    }

    [Fact]
    public async Task An_interval_that_is_written_with_a_fraction_is_taken()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Faults.Enqueue(new GatewayFault(Moment.Connected, peer => peer.SendAsync(System.Text.Json.Nodes.JsonNode.Parse("""{"op":10,"d":{"heartbeat_interval":41250.0}}""")!)));

        await using var gateway = await RunningGateway.LiveAsync(discord);

        Assert.Single(discord.Gateway.Peers);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"heartbeat_interval":null}""")]
    [InlineData("""{"heartbeat_interval":0}""")]
    [InlineData("""{"heartbeat_interval":"41250"}""")]
    public async Task A_hello_that_names_no_interval_is_one_at_discords_usual_pace(string data)
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Faults.Enqueue(new GatewayFault(Moment.Connected, peer => peer.SendAsync(System.Text.Json.Nodes.JsonNode.Parse("""{"op":10,"d":""" + data + "}")!)));

        await using var gateway = await RunningGateway.LiveAsync(discord);

        Assert.Single(discord.Gateway.Peers);
    }

    [Fact]
    public async Task At_a_quick_pace_a_late_acknowledgement_is_waited_for()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.HeartbeatInterval = TimeSpan.FromSeconds(0.5);
        discord.Gateway.Faults.Enqueue(GatewayFault.NoAcknowledgements(Moment.Greeted));
        await using var gateway = await RunningGateway.LiveAsync(discord);

        await Until.TrueAsync(() => discord.Gateway.Received.Count >= 2, "two heartbeats");
        discord.Gateway.Peers.Single().Acknowledges = true;
        await Until.TrueAsync(() => discord.Gateway.Received.Count >= 12, "twelve heartbeats");

        Assert.Single(discord.Gateway.Peers);
    }

    [Fact]
    public async Task However_quick_a_pace_the_gateway_names_it_is_not_flooded()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Faults.Enqueue(new GatewayFault(Moment.Connected, peer => peer.SendAsync(System.Text.Json.Nodes.JsonNode.Parse("""{"op":10,"d":{"heartbeat_interval":0.001}}""")!)));
        await using var gateway = await RunningGateway.LiveAsync(discord);

        await Task.Delay(TimeSpan.FromSeconds(1));

        Assert.InRange(discord.Gateway.Received.Count, 1, 150);
        Assert.Single(discord.Gateway.Peers);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"session_id":null,"guilds":null,"user":null,"application":null,"shard":null}""")]
    [InlineData("""{"session_id":7,"guilds":[null,5,{"id":null}]}""")]
    public async Task A_session_that_begins_with_little_said_is_a_session_and_no_guild_counts_as_left(string ready)
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Faults.Enqueue(new GatewayFault(Moment.Asked, async peer =>
        {
            await peer.SendAsync(System.Text.Json.Nodes.JsonNode.Parse("""{"op":0,"t":"READY","s":1,"d":""" + ready + "}")!);
            await peer.SendAsync(System.Text.Json.Nodes.JsonNode.Parse("""{"op":0,"t":"GUILD_CREATE","s":2,"d":{"id":31}}""")!);
            await peer.SendAsync(System.Text.Json.Nodes.JsonNode.Parse("""{"op":0,"t":"INTERACTION_CREATE","s":3,"d":{"id":8,"type":2,"token":"t","user":{"id":9}}}""")!);
        }));
        await using var gateway = new RunningGateway(discord);
        await gateway.UntilLiveAsync();

        await gateway.Events.UntilAsync("interaction 8");
        await gateway.Events.UntilAsync("joined 31");

        Assert.DoesNotContain(gateway.Events.Log, line => line.StartsWith("ready", StringComparison.Ordinal));
        Assert.Single(discord.Gateway.Peers);
    }

    [Fact]
    public async Task A_gateway_that_sends_its_json_as_bytes_without_compressing_is_read()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Faults.Enqueue(new GatewayFault(Moment.Connected, async peer =>
        {
            await peer.SendRawAsync("""{"op":10,"d":{"heartbeat_interval":41250}}"""u8.ToArray());
            await peer.ReceiveAsync(default);
            await peer.SendRawAsync("""{"op":0,"t":"READY","s":1,"d":{"session_id":"a","guilds":[{"id":"31"}]}}"""u8.ToArray());
        }));

        await using var gateway = await RunningGateway.LiveAsync(discord);

        await gateway.Events.UntilAsync("ready 31");
    }

    [Fact]
    public async Task A_gateway_that_never_begins_the_session_is_left_and_asked_again()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Faults.Enqueue(new GatewayFault(Moment.Asked, _ => Task.CompletedTask));
        await using var gateway = new RunningGateway(discord);

        await gateway.UntilLiveAsync();

        Assert.Contains(gateway.Logged(), line => line.Contains("did not begin the session", StringComparison.Ordinal));
    }
}
