using System.Text.Json.Nodes;
using QuoteBot.Discord.Protocol;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

public sealed class GatewayTests
{
    internal const string Help = """{"type":2,"data":{"id":"1","name":"help","type":1}}""";

    [Fact]
    public async Task A_bot_that_starts_is_told_its_guilds_and_asks_for_the_intent_guilds_alone()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);

        await gateway.Events.UntilAsync($"ready {FakeDiscord.Guild}");
        var identify = Assert.Single(discord.Gateway.Asked);
        Assert.Equal(2, (int)identify["op"]!);
        Assert.Equal(1, (int)identify["d"]!["intents"]!);
        Assert.Empty(discord.Api.Refused);
    }

    [Fact]
    public async Task An_interaction_is_answered_and_its_answer_filled_in()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);
        gateway.Events.Answer = async (interaction, answer) =>
        {
            await answer(Callback.Defer(ephemeral: true), default);
            await gateway.Rest.EditOriginalAsync(interaction, MessageBody.Text("Here it is, @everyone."), default);
            await gateway.Rest.FollowUpAsync(interaction, MessageBody.Text("And more."), default);
        };

        var interaction = await discord.SendInteractionAsync(Help);

        Assert.Equal(5, (int)(await interaction.FirstAnswerAsync())["type"]!);
        Assert.Equal("Here it is, @everyone.", (string?)(await interaction.MessageAsync())["content"]);
        Assert.Equal("And more.", (string?)(await interaction.FollowUpAsync())["content"]);
        Assert.True(interaction.Original!.IsEphemeral);
        Assert.Empty(discord.Pinged);
        Assert.Empty(discord.Api.Refused);
        Assert.Empty(gateway.Events.Failures);
    }

    [Fact]
    public async Task What_an_interaction_leaves_out_is_empty_and_not_null()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);

        await discord.SendInteractionAsync("""{"type":3,"data":{"custom_id":"a","component_type":2},"message":{"id":"5"},"guild_id":null}""");
        await Until.TrueAsync(() => !gateway.Events.Interactions.IsEmpty, "the interaction");

        var interaction = gateway.Events.Interactions.Single();
        Assert.Equal("", interaction.Message!.Content);
        Assert.Equal(FakeDiscord.Member, interaction.UserId);
        Assert.Null(interaction.GuildId);
    }

    [Fact]
    public async Task A_guild_that_adds_or_removes_the_bot_is_told_and_an_outage_is_not()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);

        await discord.Gateway.DispatchAsync("GUILD_CREATE", new JsonObject { ["id"] = FakeDiscord.Guild, ["name"] = "known" });
        await discord.Gateway.DispatchAsync("GUILD_CREATE", new JsonObject { ["id"] = "31", ["name"] = "new" });
        await discord.Gateway.DispatchAsync("GUILD_DELETE", new JsonObject { ["id"] = "31", ["unavailable"] = true });
        await discord.Gateway.DispatchAsync("GUILD_CREATE", new JsonObject { ["id"] = "31", ["name"] = "back" });
        await discord.Gateway.DispatchAsync("GUILD_DELETE", new JsonObject { ["id"] = "31" });

        await gateway.Events.UntilAsync("left 31");
        Assert.Equal([$"ready {FakeDiscord.Guild}", "joined 31", "left 31"], gateway.Events.Log);
    }

    [Fact]
    public async Task Messages_in_small_fragments_are_put_together()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.FragmentBytes = 3;
        await using var gateway = await RunningGateway.LiveAsync(discord);

        var interaction = await discord.SendInteractionAsync(Help);

        await gateway.Events.UntilAsync($"interaction {interaction.Id}");
    }

    [Fact]
    public async Task A_bot_that_is_stopped_says_good_bye_for_good()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var gateway = await RunningGateway.LiveAsync(discord);

        await gateway.StopAsync();

        Assert.False(gateway.Client.IsConnected);
        await Until.TrueAsync(() => discord.Gateway.Peers.Single().ClosedByClient is not null, "the good-bye");
        Assert.Equal(1000, discord.Gateway.Peers.Single().ClosedByClient);
    }
}
