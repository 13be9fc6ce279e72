using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Rest;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

public sealed class RegistrationTests
{
    private static readonly IReadOnlyList<CommandDefinition> Commands =
    [
        new()
        {
            Name = "sources",
            Description = "Sources of the index",
            DefaultMemberPermissions = "32",
            Contexts = [CommandContext.Guild],
            IntegrationTypes = [0],
            Options =
            [
                new() { Type = OptionType.Subcommand, Name = "list", Description = "All of them" },
                new()
                {
                    Type = OptionType.Subcommand,
                    Name = "add",
                    Description = "One more",
                    Options = [new() { Type = OptionType.String, Name = "path", Description = "Where", Required = true, MaxLength = 200, Choices = [new("a", "b")] }],
                },
            ],
        },
        new() { Name = "Check quote", Type = CommandType.Message, Contexts = [CommandContext.Guild, CommandContext.BotDirectMessage], IntegrationTypes = [0, 1] },
    ];

    [Fact]
    public async Task Commands_are_registered_once_and_not_again_after_a_restart()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var first = new DiscordRest(discord.Settings);
        using var restarted = new DiscordRest(discord.Settings);

        Assert.True(await first.RegisterAsync(null, Commands, default));
        Assert.False(await restarted.RegisterAsync(null, Commands, default));

        Assert.Equal(2, discord.Api.Commands[$"/applications/{FakeDiscord.Application}/commands"].Count);
        Assert.Single(discord.Api.Requests, request => request.Route.StartsWith("PUT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_a_guild_they_are_registered_there()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);

        await rest.RegisterAsync(FakeDiscord.Guild, Commands, default);

        var (path, commands) = Assert.Single(discord.Api.Commands);
        Assert.Equal($"/applications/{FakeDiscord.Application}/guilds/{FakeDiscord.Guild}/commands", path);
        Assert.All(commands, command => Assert.True(command!["contexts"] is null && command["integration_types"] is null, "these are for commands of everywhere"));
        Assert.False(await rest.RegisterAsync(FakeDiscord.Guild, Commands, default));
    }

    [Theory]
    [InlineData("description")]
    [InlineData("permissions")]
    [InlineData("option")]
    [InlineData("choice")]
    [InlineData("required")]
    [InlineData("contexts")]
    [InlineData("one less")]
    [InlineData("one more")]
    public async Task A_change_is_registered(string change)
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        await rest.RegisterAsync(null, Commands, default);
        var sources = Commands[0];
        var add = sources.Options![1];
        var path = add.Options![0];

        IReadOnlyList<CommandDefinition> changed = change switch
        {
            "description" => [sources with { Description = "All sources" }, Commands[1]],
            "permissions" => [sources with { DefaultMemberPermissions = null }, Commands[1]],
            "option" => [sources with { Options = [add] }, Commands[1]],
            "choice" => [With(path with { Choices = [new("a", "c")] }), Commands[1]],
            "required" => [With(path with { Required = null }), Commands[1]],
            "contexts" => [sources, Commands[1] with { Contexts = [CommandContext.Guild] }],
            "one less" => [sources],
            _ => [.. Commands, new() { Name = "help", Description = "Help" }],
        };

        Assert.True(await rest.RegisterAsync(null, changed, default));
        Assert.False(await rest.RegisterAsync(null, changed, default));

        CommandDefinition With(CommandOption option) => sources with { Options = [sources.Options![0], add with { Options = [option] }] };
    }

    [Fact]
    public async Task Commands_that_another_program_registered_are_replaced_whatever_they_hold()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Commands[$"/applications/{FakeDiscord.Application}/commands"] =
            System.Text.Json.Nodes.JsonNode.Parse("""[{"id":"1","name":"roll","type":1,"description":"d","options":[{"type":4,"name":"n","description":"d","choices":[{"name":"one","value":1}]}]}]""")!.AsArray();
        using var rest = new DiscordRest(discord.Settings);

        Assert.True(await rest.RegisterAsync(null, Commands, default));
    }

    [Fact]
    public async Task What_discord_refuses_is_told_with_the_field()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);

        var failure = await Assert.ThrowsAsync<DiscordException>(() => rest.RegisterAsync(null, [new() { Name = "Check", Description = "" }], default));

        Assert.Contains("register the bot's commands (400, 50035: Invalid Form Body", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_are_taken_away_from_the_place_where_they_were_before()
    {
        await using var bot = await BotUnderTest.StartAsync(bot => bot.Settings = In(bot, FakeDiscord.Guild));
        string guild = $"/applications/{FakeDiscord.Application}/guilds/{FakeDiscord.Guild}/commands", everywhere = $"/applications/{FakeDiscord.Application}/commands";
        Assert.NotEmpty(bot.Discord.Api.Commands[guild]);

        bot.Settings = In(bot, null);
        await bot.RestartAsync();
        Assert.Empty(bot.Discord.Api.Commands[guild]);
        Assert.NotEmpty(bot.Discord.Api.Commands[everywhere]);

        bot.Settings = In(bot, FakeDiscord.Guild);
        await bot.RestartAsync();
        Assert.NotEmpty(bot.Discord.Api.Commands[guild]);
        Assert.Empty(bot.Discord.Api.Commands[everywhere]);
    }

    [Fact]
    public async Task A_place_that_cannot_be_cleared_now_is_cleared_at_a_later_start()
    {
        await using var bot = await BotUnderTest.StartAsync(bot => bot.Settings = In(bot, FakeDiscord.Guild));
        var guild = $"/applications/{FakeDiscord.Application}/guilds/{FakeDiscord.Guild}/commands";
        bot.Settings = In(bot, null);
        bot.Discord.Api.Fail("PUT " + guild, 400);

        await bot.RestartAsync();
        Assert.NotEmpty(bot.Discord.Api.Commands[guild]);
        Assert.Contains(bot.Log, line => line.Contains("could not be registered as they should be", StringComparison.Ordinal));

        await bot.RestartAsync();
        Assert.Empty(bot.Discord.Api.Commands[guild]);
    }

    [Fact]
    public async Task A_guild_that_removed_the_bot_need_not_be_cleared_and_is_asked_once()
    {
        await using var bot = await BotUnderTest.StartAsync(bot => bot.Settings = In(bot, FakeDiscord.Guild));
        var guild = $"/applications/{FakeDiscord.Application}/guilds/{FakeDiscord.Guild}/commands";
        bot.Settings = In(bot, null);
        bot.Discord.Api.Fail("GET " + guild, 403);
        bot.Discord.Api.Fail("PUT " + guild, 403);

        await bot.RestartAsync();
        await bot.RestartAsync();

        Assert.DoesNotContain(bot.Log, line => line.StartsWith("Error", StringComparison.Ordinal));
        // Once to register them there, and once in vain to take them away.
        Assert.Equal(2, bot.Discord.Api.Requests.Count(request => request.Route == "PUT " + guild));
    }

    private static DiscordSettings In(BotUnderTest bot, string? guild) => new() { Token = FakeDiscord.Token, ApiBase = bot.Discord.ApiBase, AttachmentHosts = bot.Discord.Host, GuildId = guild };

    [Theory]
    [InlineData("""[{"name":"sources","type":1},{"name":"sources","type":1}]""")]
    [InlineData("[null, null]")]
    [InlineData("null")]
    [InlineData("{}")]
    public void A_list_of_an_odd_form_is_not_the_same(string registered) =>
        Assert.False(CommandComparison.AreSame(Commands, System.Text.Encoding.UTF8.GetBytes(registered)));

    [Theory]
    [InlineData("""[{"type":1,"name":"one","description":"First","options":[null]}]""")]
    [InlineData("""[{"type":1,"name":"one","description":"First","options":[{"type":1,"name":"a","description":"A","options":[null]}]}]""")]
    [InlineData("""[{"type":1,"name":"one","description":"First","options":[{"type":3,"name":"a","description":"A","choices":[null]}]}]""")]
    public void A_command_whose_options_are_of_an_odd_form_is_not_the_same(string registered) =>
        Assert.False(CommandComparison.AreSame([new() { Name = "one", Description = "First" }], System.Text.Encoding.UTF8.GetBytes(registered)));
}
