using System.Text;
using System.Text.Json.Nodes;
using QuoteBot.Tests.Discord.Fake;
using static QuoteBot.Tests.Discord.BotUnderTest;

namespace QuoteBot.Tests.Discord;

/// <summary>What moderators do, from outside, with the whole bot.</summary>
public sealed class ModerationFlowTests : IAsyncLifetime
{
    private const string Berths = "We will build forty new berths before the winter comes.";
    private const string OtherGuild = "5500000000000000005";

    private BotUnderTest bot = null!;

    public async Task InitializeAsync() => bot = await BotUnderTest.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task An_empty_index_says_what_a_moderator_does_next()
    {
        Assert.Equal(
            "There are no articles in the index yet, so nothing can be looked up. A moderator (with the permission Manage Server) adds the first source with `/sources add`.",
            (string?)(await (await bot.CheckAsync(Berths)).MessageAsync())["content"]);
    }

    [Fact]
    public async Task An_uploaded_file_is_searched_in_its_own_guild_and_nowhere_else()
    {
        await AddHarbourAsync();

        Assert.StartsWith("✅", Title(await (await bot.CheckAsync(Berths)).MessageAsync()));
        foreach (var guild in new[] { OtherGuild, null })
        {
            Assert.Contains("no articles in the index", Content(await CheckInAsync(guild)));
            Assert.Contains("no articles in the index", Content(await InAsync(guild, Command("quotes", ("words", "berths")))));
            Assert.Contains("no articles in the index", Content(await InAsync(guild, Command("coverage"))));
            Assert.Contains("no articles in the index", Content(await InAsync(guild, Command("speaker", ("name", "Echeverri")))));
            Assert.Empty(await SuggestAsync(guild));
        }

        Assert.Equal(["Tomás Echeverri"], await SuggestAsync(FakeDiscord.Guild));
    }

    [Fact]
    public async Task What_belongs_to_a_moderator_is_refused_to_a_member()
    {
        foreach (var command in new[] { Sub("sources", "list"), Sub("settings", "show"), Sub("disputes", "list"), Command("audit") })
        {
            Assert.Contains("Manage Server", Content(await (await bot.SendAsync(2, command, By("999"))).MessageAsync()));
        }
    }

    [Fact]
    public async Task Answers_are_for_all_to_see_once_a_moderator_has_set_it_so()
    {
        await AddHarbourAsync();
        await (await AsModeratorAsync(Sub("settings", "set", ("answers", "public")))).MessageAsync();

        var check = await bot.CheckAsync(Berths);
        await check.MessageAsync();

        Assert.False(check.Original!.IsEphemeral);
    }

    [Fact]
    public async Task A_dispute_reaches_the_moderators_and_its_outcome_the_member()
    {
        await AddHarbourAsync();
        var card = await (await bot.CheckAsync($"{Berths} {new string('a', 40)} {new string('b', 60)}", "Mara Lindqvist")).MessageAsync();
        var form = await (await bot.PressAsync(card, "Dispute")).FirstAnswerAsync();
        Assert.Equal(9, (int)form["type"]!);

        var field = (string)form["data"]!["components"]![0]!["components"]![0]!["custom_id"]!;
        var sent = await bot.SendAsync(5, new JsonObject
        {
            ["custom_id"] = (string)form["data"]!["custom_id"]!,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 1, ["components"] = new JsonArray(new JsonObject { ["type"] = 4, ["custom_id"] = field, ["value"] = "She **said** it too, @everyone." }) }),
        });
        Assert.NotNull(await sent.MessageAsync());

        var typing = Sub("disputes", "resolve", ("dispute", ""));
        typing["options"]![0]!["options"]![0]!["focused"] = true;
        var suggested = (await (await bot.SendAsync(4, typing, AsModerator)).FirstAnswerAsync())["data"]!["choices"]!.AsArray();
        Assert.Equal("#1", (string)Assert.Single(suggested)!["value"]!);

        var list = (await (await AsModeratorAsync(Sub("disputes", "list"))).MessageAsync()).ToJsonString();
        Assert.Contains("forty new berths", list);
        await (await AsModeratorAsync(Sub("disputes", "resolve", ("dispute", "1"), ("outcome", "upheld"), ("message", "Thank you.")))).MessageAsync();

        var told = Assert.Single(bot.Discord.Channels.In(FakeChannels.Direct(FakeDiscord.Member)));
        Assert.Contains("Thank you.", told.Json.ToJsonString());
    }

    [Fact]
    public async Task An_uploaded_file_is_read_again_though_its_folder_has_moved()
    {
        await AddHarbourAsync();
        await bot.MoveAsync();

        var again = await AsModeratorAsync(Command("reindex", ("source", "Harbour")));

        await again.UntilAsync(() => again.Original?.Json.ToJsonString().Contains("Harbour was read in", StringComparison.Ordinal) == true);
        Assert.Contains("1 article", again.Original!.Json.ToJsonString());
        Assert.StartsWith("✅", Title(await (await bot.CheckAsync(Berths)).MessageAsync()));
    }

    [Fact]
    public async Task A_member_sees_exports_and_deletes_what_is_stored_and_buttons_go_blank_then()
    {
        await AddHarbourAsync();
        var card = await (await bot.CheckAsync(Berths)).MessageAsync();

        var export = await bot.SendAsync(2, Sub("privacy", "export"));
        await export.MessageAsync();
        Assert.Contains("forty new berths", Encoding.UTF8.GetString(Assert.Single(export.Answers[^1].Files).Value));

        var ask = await (await bot.SendAsync(2, Sub("privacy", "delete"))).MessageAsync();
        await (await bot.PressAsync(ask, (string)Buttons(ask)[0]["label"]!)).MessageAsync();

        Assert.StartsWith("This is no longer remembered", Content(await (await bot.PressAsync(card, "Context")).MessageAsync()));
    }

    private async Task AddHarbourAsync()
    {
        var url = bot.Discord.AddFile("harbour.txt", Encoding.UTF8.GetBytes($"The hall was full on Monday.\n\n“{Berths}” said Tomás Echeverri, the harbour master. Nobody clapped.\n"));
        var add = Sub("sources", "add", ("name", "Harbour"));
        add["options"]![0]!["options"]!.AsArray().Add(new JsonObject { ["name"] = "file", ["type"] = 11, ["value"] = "70" });
        add["resolved"] = new JsonObject { ["attachments"] = new JsonObject { ["70"] = new JsonObject { ["id"] = "70", ["filename"] = "harbour.txt", ["size"] = 200, ["url"] = url, ["content_type"] = "text/plain" } } };
        var adding = await AsModeratorAsync(add);
        await adding.UntilAsync(() => adding.Original?.Json.ToJsonString().Contains("1 added", StringComparison.Ordinal) == true);
    }

    private Task<FakeInteraction> AsModeratorAsync(JsonObject data) => bot.SendAsync(2, data, AsModerator);

    private static void AsModerator(JsonObject interaction) => interaction["member"] = new JsonObject
    {
        ["user"] = new JsonObject { ["id"] = "888", ["username"] = "moderator" },
        ["permissions"] = "32",
        ["roles"] = new JsonArray(),
    };

    private Task<JsonObject> CheckInAsync(string? guild) => InAsync(guild, Command("check", ("text", Berths)));

    private async Task<JsonObject> InAsync(string? guild, JsonObject data) => await (await bot.SendAsync(2, data, In(guild))).MessageAsync();

    private async Task<IReadOnlyList<string>> SuggestAsync(string? guild)
    {
        var data = Command("check", ("text", "words"), ("speaker", "ech"));
        data["options"]![1]!["focused"] = true;
        return [.. (await (await bot.SendAsync(4, data, In(guild))).FirstAnswerAsync())["data"]!["choices"]!.AsArray().Select(choice => (string)choice!["value"]!)];
    }

    private static Action<JsonObject> In(string? guild) => interaction => interaction["guild_id"] = guild;

    private static string Content(JsonObject message) => (string?)message["content"] ?? "";

    private static JsonObject Sub(string command, string name, params (string Name, JsonNode? Value)[] options) => new()
    {
        ["id"] = "1",
        ["name"] = command,
        ["type"] = 1,
        ["options"] = new JsonArray(new JsonObject { ["name"] = name, ["type"] = 1, ["options"] = Command(command, options)["options"]!.DeepClone() }),
    };
}
