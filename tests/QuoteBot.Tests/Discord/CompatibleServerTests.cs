using System.Globalization;
using System.Text.Json.Nodes;
using QuoteBot.Tests.Discord.Fake;
using static QuoteBot.Tests.Discord.BotUnderTest;

namespace QuoteBot.Tests.Discord;

/// <summary>Servers that speak Discord's protocol, and leave out or write differently what Discord always sends.</summary>
public sealed class CompatibleServerTests
{
    private const string Berths = "We will build forty new berths before the winter comes.";

    /// <summary>What such a server does to an interaction before it sends it, by a name.</summary>
    private static readonly Dictionary<string, Action<JsonObject>> Changes = new()
    {
        ["ids as numbers"] = json =>
        {
            foreach (var place in new[] { "id", "application_id", "channel_id", "guild_id" })
            {
                json[place] = Number(json[place]);
            }

            json["member"]!["user"]!["id"] = Number(json["member"]!["user"]!["id"]);
            json["data"]!["id"] = 1;
        },
        ["a guild whose id is none"] = json => json["guild_id"] = "harbour-town",
        ["permissions as a number"] = json => json["member"]!["permissions"] = 2147483648,
        ["no permissions"] = json => json["member"]!.AsObject().Remove("permissions"),
        ["the user beside the member"] = json =>
        {
            json["user"] = json["member"]!["user"]!.DeepClone();
            json["member"]!.AsObject().Remove("user");
        },
        ["the user alone"] = json =>
        {
            json["user"] = json["member"]!["user"]!.DeepClone();
            json["member"] = null;
        },
        ["nulls"] = json =>
        {
            json["member"]!["user"]!["bot"] = null;
            json["member"]!["roles"] = null;
            json["data"]!["resolved"] = null;
            json["data"]!["target_id"] = null;
            json["data"]!["type"] = null;
            json["data"]!["options"]![0]!["focused"] = null;
            json["data"]!["options"]![0]!["options"] = null;
            foreach (var place in new[] { "message", "channel", "user", "guild_locale", "locale", "app_permissions", "entitlements", "authorizing_integration_owners", "context", "version" })
            {
                json[place] = null;
            }
        },
        ["left out"] = json =>
        {
            foreach (var place in new[] { "application_id", "channel_id", "authorizing_integration_owners", "version" })
            {
                json.Remove(place);
            }

            json["data"]!.AsObject().Remove("type");
            json["data"]!.AsObject().Remove("id");
            json["data"]!["options"]![0]!.AsObject().Remove("type");
        },
        ["lists for objects and objects for lists"] = json =>
        {
            json["data"]!["resolved"] = new JsonArray();
            json["data"]!["values"] = new JsonObject();
            json["data"]!["components"] = "none";
            json["authorizing_integration_owners"] = new JsonArray();
            json["message"] = new JsonArray();
            json["user"] = 5;
        },
        ["unknown fields"] = json =>
        {
            json["federation"] = new JsonObject { ["home"] = "harbour.example" };
            json["data"]!["options"]!.AsArray().Add(null);
            json["data"]!["options"]!.AsArray().Add(new JsonObject { ["colour"] = "red" });
            json["data"]!["options"]![0]!["type"] = "3";
            json["type"] = 2.0;
        },
        ["the guild and the channel as objects"] = json =>
        {
            json["guild"] = new JsonObject { ["id"] = json["guild_id"]!.DeepClone() };
            json["channel"] = new JsonObject { ["id"] = json["channel_id"]!.DeepClone() };
            json.Remove("guild_id");
            json.Remove("channel_id");
        },
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_check_is_answered_however_the_server_writes_it(string change)
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));

        var check = await SendAsync(bot, 2, Command("check", ("text", Berths)), Changes[change]);

        Assert.StartsWith("✅ Accurate", Title(await check.MessageAsync()));
        Assert.NotEmpty(Buttons(check.Original!.Json));
    }

    [Fact]
    public async Task Members_are_suggested_names_though_no_option_says_that_it_is_being_typed()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));

        var typing = await SendAsync(bot, 4, Command("check", ("text", Berths), ("speaker", "tom")), json =>
        {
            json["data"]!["options"]![0]!.AsObject().Remove("type");
            json["data"]!["options"]![0]!["focused"] = null;
        });

        Assert.Equal("Tomás Echeverri", (string?)(await typing.FirstAnswerAsync())["data"]!["choices"]![0]!["name"]);
    }

    [Fact]
    public async Task A_subcommand_is_known_though_its_type_and_its_options_are_left_out()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var list = await SendAsync(bot, 2, new JsonObject { ["name"] = "sources", ["options"] = new JsonArray(new JsonObject { ["name"] = "list" }) }, ByModerator);

        Assert.Contains("no source", (await list.MessageAsync()).ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_message_is_read_as_far_as_it_can_be()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        var resolved = JsonNode.Parse($$$$"""
            {"users":null,"messages":{"8":{"content":null,"author":null,"attachments":null,
              "embeds":[null,7,{"description":"“{{{{Berths}}}}” said Mara Lindqvist.","fields":[null,{"name":"x"}],"color":null,"footer":null}],
              "message_snapshots":[null,{},{"message":null}]}}}
            """)!;

        var check = await SendAsync(bot, 2, new JsonObject { ["name"] = "Check quote", ["target_id"] = 8, ["resolved"] = resolved }, _ => { });

        Assert.Equal("🔴 Said by someone else", Title(await check.MessageAsync()));
    }

    [Fact]
    public async Task The_only_message_that_is_sent_is_the_one_that_is_meant()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        var resolved = JsonNode.Parse($$$$"""{"messages":{"8":{"content":"“{{{{Berths}}}}” said Mara Lindqvist."}}}""")!;

        var check = await SendAsync(bot, 2, new JsonObject { ["name"] = "Check quote", ["resolved"] = resolved }, _ => { });

        Assert.Equal("🔴 Said by someone else", Title(await check.MessageAsync()));
    }

    [Fact]
    public async Task Where_the_server_does_not_tell_what_members_may_do_nobody_moderates_and_it_is_said_why()
    {
        await using var bot = await BotUnderTest.StartAsync();

        var list = await SendAsync(bot, 2, new JsonObject { ["name"] = "audit" }, Changes["no permissions"]);

        Assert.Equal(
            "This server does not tell the bot what its members may do, so it cannot know who moderates, and nobody may do this here.",
            (string?)(await list.MessageAsync())["content"]);
    }

    [Fact]
    public async Task Where_the_server_does_not_tell_what_members_may_do_its_owner_moderates_as_far_as_that_is_told()
    {
        await using var bot = await BotUnderTest.StartAsync();
        await OwnerAsync("GUILD_CREATE", FakeDiscord.Member);
        Assert.DoesNotContain("may do this", await AuditAsync(), StringComparison.Ordinal);

        await OwnerAsync("GUILD_UPDATE", "999");
        Assert.EndsWith("nobody but the server's owner may do this here.", await AuditAsync(), StringComparison.Ordinal);

        await OwnerAsync("GUILD_UPDATE", FakeDiscord.Member);
        var told = await SendAsync(bot, 2, new JsonObject { ["name"] = "audit" }, _ => { });
        Assert.Contains("which you do not have here", (string?)(await told.MessageAsync())["content"], StringComparison.Ordinal);

        async Task OwnerAsync(string type, string owner) => await bot.Discord.Gateway.DispatchAsync(type, new JsonObject { ["id"] = FakeDiscord.Guild, ["owner_id"] = owner });

        async Task<string> AuditAsync() =>
            (string?)(await (await SendAsync(bot, 2, new JsonObject { ["name"] = "audit" }, Changes["no permissions"])).MessageAsync())["content"] ?? "";
    }

    [Fact]
    public async Task What_cannot_be_read_at_all_is_logged_and_the_next_is_answered()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        foreach (var odd in new[] { "{}", "[]", """{"id":"1","type":2}""", """{"id":"2","type":"x","token":"t"}""", """{"id":"3","type":2,"token":"t","data":null}""", """{"id":"4","type":9,"token":"t","user":{"id":"5"}}""" })
        {
            await (await bot.Discord.Gateway.SessionAsync()).Peer!.SendAsync(JsonNode.Parse("""{"op":0,"t":"INTERACTION_CREATE","s":2,"d":""" + odd + "}")!);
        }

        bot.IsExpected = refusal => refusal.Contains("/interactions/4/", StringComparison.Ordinal);

        Assert.StartsWith("✅ Accurate", Title(await (await bot.CheckAsync(Berths)).MessageAsync()));
        Assert.Single(bot.Discord.Gateway.Peers);
    }

    [Fact]
    public async Task Where_commands_cannot_be_registered_the_bot_says_so_and_serves()
    {
        var path = $"/applications/{FakeDiscord.Application}/commands";
        await using var bot = await BotUnderTest.StartAsync(
            bot =>
            {
                bot.Discord.Api.Fail("GET " + path, 404);
                bot.Discord.Api.Fail("PUT " + path, 404);
            },
            Some.Saying(Berths, "Tomás Echeverri"));

        Assert.StartsWith("✅ Accurate", Title(await (await bot.CheckAsync(Berths)).MessageAsync()));
        Assert.Contains(bot.Log, line => line.StartsWith("Error: The bot's commands could not be registered", StringComparison.Ordinal) && line.Contains("404", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_answers_are_empty_everything_goes_on()
    {
        var path = $"/applications/{FakeDiscord.Application}/commands";
        await using var bot = await BotUnderTest.StartAsync(
            bot =>
            {
                bot.Discord.Api.Fail("GET " + path, 204);
                bot.Discord.Api.Fail("PUT " + path, FakeApi.Reply(204), afterwards: true);
                bot.Discord.Api.Fail("POST /interactions/", FakeApi.Reply(200), afterwards: true);
                bot.Discord.Api.Fail("PATCH /webhooks/", FakeApi.Reply(204), afterwards: true);
            },
            Some.Saying(Berths, "Tomás Echeverri"));

        Assert.StartsWith("✅ Accurate", Title(await (await bot.CheckAsync(Berths)).MessageAsync()));
        Assert.NotEmpty(bot.Discord.Api.Commands[path]);
        Assert.DoesNotContain(bot.Log, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    /// <summary>Sends an interaction in another form than the one in which it is known here.</summary>
    private static async Task<FakeInteraction> SendAsync(BotUnderTest bot, int type, JsonObject data, Action<JsonObject> change)
    {
        var interaction = bot.Discord.NewInteraction(new JsonObject { ["type"] = type, ["data"] = data });
        var sent = interaction.Json.DeepClone().AsObject();
        change(sent);
        await bot.Discord.Gateway.DispatchAsync("INTERACTION_CREATE", sent);
        return interaction;
    }

    private static void ByModerator(JsonObject json) => json["member"]!["permissions"] = "32";

    private static JsonNode Number(JsonNode? id) => JsonValue.Create(long.Parse((string)id!, CultureInfo.InvariantCulture));
}
