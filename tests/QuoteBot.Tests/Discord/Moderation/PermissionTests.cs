using System.Text.Json;
using QuoteBot.Discord;
using QuoteBot.Discord.Moderation;
using QuoteBot.Discord.Protocol;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord.Moderation;

public sealed class PermissionTests : IAsyncLifetime
{
    private Moderating bot = null!;

    public async Task InitializeAsync() => bot = await Moderating.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Theory]
    [InlineData("sources list")]
    [InlineData("sources show")]
    [InlineData("sources add")]
    [InlineData("sources remove")]
    [InlineData("sources pause")]
    [InlineData("sources resume")]
    [InlineData("reindex")]
    [InlineData("disputes list")]
    [InlineData("disputes resolve")]
    [InlineData("settings show")]
    [InlineData("settings set")]
    [InlineData("audit")]
    public async Task Without_the_permission_a_moderators_command_does_nothing_and_says_what_is_missing(string command)
    {
        bot.Folder.Write("news/a.md", "The heron nests.");
        bot.MayManage = false;

        await HandleAsync(bot.Command(command, ("name", "Harbour"), ("path", bot.News), ("source", "Harbour"), ("answers", "public"), ("dispute", "1")));

        Assert.Contains("Manage Server", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Equal(["callback", "edit"], bot.Discord.All.Select(said => said.How));
        Assert.Empty(await bot.Store.Sources.OfAsync(Moderating.Guild));
        Assert.False((await bot.Store.Guilds.SettingsAsync(Moderating.Guild)).PublicAnswers);
        Assert.Equal(0, await bot.Store.Audit.CountAsync(Moderating.Guild));
    }

    [Theory]
    [InlineData("sources:1")]
    [InlineData("disputes:open:1")]
    [InlineData("audit:1")]
    [InlineData("run:1:1")]
    public async Task Without_the_permission_a_moderators_button_does_nothing(string customId)
    {
        bot.MayManage = false;

        await PressAsync(bot.Press(customId));

        var answer = bot.Discord.Last;
        Assert.Contains("Manage Server", answer.Text, StringComparison.Ordinal);
        Assert.Equal(MessageFlags.Ephemeral, bot.Discord.All[0].Callback!.Data!.Flags);
    }

    [Fact]
    public async Task In_direct_messages_a_moderators_command_says_where_it_works()
    {
        bot.In = null;

        await bot.Commands.Audit.HandleAsync(bot.Command("audit"), default);

        Assert.Contains("server", bot.Discord.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_suggested_to_moderators_alone()
    {
        await bot.Store.Sources.AddAsync(Moderating.Guild, "Harbour", QuoteBot.Discord.Store.SourceKind.Folder, "/x", "m", 10);
        var typing = bot.Command("sources show", ("source", "harb"));
        bot.MayManage = false;

        await bot.Commands.Names.HandleAsync(bot.Command("sources show", ("source", "harb")), default);

        Assert.Empty(bot.Discord.Last.Callback!.Data!.Choices!);
        Assert.NotNull(typing);
    }

    [Fact]
    public void The_commands_are_such_as_Discord_takes()
    {
        var commands = JsonSerializer.SerializeToNode(ModeratorCommands.All, DiscordJson.Default.IReadOnlyListCommandDefinition)!.AsArray();

        CommandRules.Check(commands);
        KeptBodies.Keep("CommandBulkOverwrite", commands);
        Assert.All(ModeratorCommands.All.Where(command => command.Name != PrivacyCommand.Name), command => Assert.Equal(("32", 0), (command.DefaultMemberPermissions, (int)Assert.Single(command.Contexts!))));
        Assert.Null(PrivacyCommand.Definition.DefaultMemberPermissions);
    }

    private Task HandleAsync(Request request) => request.Interaction.Data!.Name switch
    {
        SourcesCommand.Name => bot.Commands.Sources.HandleAsync(request, default),
        ReindexCommand.Name => bot.Commands.Reindex.HandleAsync(request, default),
        DisputesCommand.Name => bot.Commands.Disputes.HandleAsync(request, default),
        SettingsCommand.Name => bot.Commands.Settings.HandleAsync(request, default),
        _ => bot.Commands.Audit.HandleAsync(request, default),
    };

    private Task PressAsync(Request request)
    {
        var id = CustomId.Parse(request.Interaction.Data!.CustomId);
        return id.Handler switch
        {
            SourcesCommand.Name => bot.Commands.Sources.PageAsync(request, id, default),
            DisputesCommand.Name => bot.Commands.Disputes.PageAsync(request, id, default),
            RunButton.Name => bot.Commands.Run.HandleAsync(request, id, default),
            _ => bot.Commands.Audit.PageAsync(request, id, default),
        };
    }
}
