using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using QuoteBot.Cli.Bench.DiscordServer;
using QuoteBot.Discord;
using QuoteBot.Discord.Rest;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

/// <summary>A bot that takes interactions by HTTP alone, and learns by asking which guilds have removed it.</summary>
public sealed class GuildListTests
{
    private const string Other = "2200000000000000003";

    [Fact]
    public async Task A_guild_that_removed_the_bot_is_noticed_without_a_gateway()
    {
        await using var bot = await StartAsync(FakeDiscord.Guild, Other);
        await UntilAsync(bot, FakeDiscord.Guild, left: false);
        await UntilAsync(bot, Other, left: false);

        bot.Discord.Gateway.Guilds.Remove(Other);
        await bot.RestartAsync();

        await UntilAsync(bot, Other, left: true);
        Assert.False(Left(bot)[FakeDiscord.Guild]);
        Assert.Empty(bot.Discord.Gateway.Peers);
    }

    [Theory]
    [InlineData(403, "")]
    [InlineData(200, "")]
    [InlineData(200, "{}")]
    [InlineData(200, "[{\"name\":\"no id\"}]")]
    public async Task A_list_that_does_not_come_says_of_no_guild_that_it_was_left(int status, string body)
    {
        await using var bot = await StartAsync(FakeDiscord.Guild);
        await UntilAsync(bot, FakeDiscord.Guild, left: false);

        bot.Discord.Api.Fail("GET /users/@me/guilds", status, body: body);
        await bot.RestartAsync();

        await Until.TrueAsync(() => bot.Log.Any(line => line.StartsWith("Warning: It is not known in which guilds", StringComparison.Ordinal)), "the warning");
        Assert.False(Left(bot)[FakeDiscord.Guild]);
    }

    [Fact]
    public async Task A_page_that_fails_makes_the_whole_list_unknown()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Guilds.AddRange(Many(250));
        using var rest = new DiscordRest(discord.Settings);
        // The first page comes from the server, the second from here.
        discord.Api.Fail("GET /users/@me/guilds", async context =>
        {
            discord.Api.Fail("GET /users/@me/guilds", 403);
            await context.Response.WriteAsync("[" + string.Join(',', Many(200).Select(id => $$"""{"id":"{{id}}"}""")) + "]");
        });

        await Assert.ThrowsAsync<DiscordException>(() => rest.GuildsAsync(default));
    }

    [Fact]
    public async Task A_list_of_many_pages_is_read_to_its_end()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Guilds.AddRange(Many(450));
        using var rest = new DiscordRest(discord.Settings);

        Assert.Equal(discord.Gateway.Guilds.Order(), (await rest.GuildsAsync(default)).Order());
        Assert.Empty(discord.Api.Refused);
    }

    [Fact]
    public async Task A_server_that_gives_all_guilds_whatever_page_is_asked_for_is_asked_twice()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        discord.Api.Fail("GET /users/@me/guilds", 200, times: 9, """[{"id":31},{"id":"32"}]""");

        Assert.Equal(["31", "32"], await rest.GuildsAsync(default));
        Assert.Equal(2, discord.Api.Requests.Count);
    }

    private static IEnumerable<string> Many(int count) => Enumerable.Range(1, count).Select(number => (99_000_000_000_000 + number).ToString(CultureInfo.InvariantCulture));

    private static Task<BotUnderTest> StartAsync(params string[] guilds) => BotUnderTest.StartAsync(bot =>
    {
        bot.Discord.Gateway.Guilds.Clear();
        bot.Discord.Gateway.Guilds.AddRange(guilds);
        bot.Settings = new DiscordSettings { Token = FakeDiscord.Token, ApiBase = bot.Discord.ApiBase, AttachmentHosts = bot.Discord.Host, PublicKey = Ed25519Key.New().PublicKey };
    });

    private static Task UntilAsync(BotUnderTest bot, string guild, bool left) =>
        Until.TrueAsync(() => Left(bot).TryGetValue(guild, out var known) && known == left, () => $"{guild} {(left ? "was left" : "is one of the bot's")}: {string.Join(" | ", bot.Log)}");

    /// <summary>Every guild in the bot's notes, and whether the bot has left it.</summary>
    private static Dictionary<string, bool> Left(BotUnderTest bot)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(bot.Folder, "bot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, left_at IS NOT NULL FROM guild";
        using var rows = command.ExecuteReader();
        var left = new Dictionary<string, bool>();
        while (rows.Read())
        {
            left[rows.GetString(0)] = rows.GetBoolean(1);
        }

        return left;
    }
}
