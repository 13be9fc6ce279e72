using System.Text.Json.Nodes;
using QuoteBot.Tests.Discord.Fake;
using static QuoteBot.Tests.Discord.BotUnderTest;

namespace QuoteBot.Tests.Discord;

public sealed class MessageCommandTests : IAsyncLifetime
{
    private const string Berths = "We will build forty new berths before the winter comes.";
    private const string Plan = "The plan drowns the small boats to please the large ones.";

    private BotUnderTest bot = null!;

    public async Task InitializeAsync() => bot = await BotUnderTest.StartAsync(
        Some.Saying(Berths, "Tomás Echeverri"),
        Some.Saying(Plan, "Mara Lindqvist"));

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task One_quotation_in_a_message_is_checked_with_its_claimed_speaker()
    {
        var message = await (await UseAsync($"Did you see this? “{Berths}” said Mara Lindqvist.")).MessageAsync();

        Assert.Equal("🔴 Said by someone else", Title(message));
    }

    [Fact]
    public async Task Several_quotations_get_a_short_card_each_and_a_menu_that_opens_one()
    {
        var message = await (await UseAsync($"“{Berths}” said Tomás Echeverri. But “{Plan}” said Tomás Echeverri.")).MessageAsync();

        Assert.Equal("2 quotations are in this message. Choose one to see it in full.", (string?)message["content"]);
        Assert.Equal(["✅ Accurate", "🔴 Said by someone else"], message["embeds"]!.AsArray().Select(embed => (string)embed!["title"]!));

        var menu = Assert.Single(Buttons(message));
        var second = (string)menu["options"]![1]!["value"]!;
        var opened = await bot.SendAsync(3, new JsonObject { ["custom_id"] = (string)menu["custom_id"]!, ["component_type"] = 3, ["values"] = new JsonArray(second) }, interaction => interaction["message"] = message.DeepClone());
        Assert.Equal("Mara Lindqvist · quoted", Field(await opened.MessageAsync(), "Said by"));
        Assert.True(opened.Original!.IsEphemeral);
    }

    [Fact]
    public async Task Of_more_than_five_quotations_the_others_wait_in_the_menu()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 7).Select(number => $"Somebody wrote on wall {number}: “This is the invented sentence that bears the number {number}.”"));

        var message = await (await UseAsync(text)).MessageAsync();

        Assert.StartsWith("7 quotations are in this message. Here are the first 5", (string?)message["content"]);
        Assert.Equal(5, message["embeds"]!.AsArray().Count);
        Assert.Equal(7, Assert.Single(Buttons(message))["options"]!.AsArray().Count);
    }

    [Fact]
    public async Task Each_quotation_that_is_checked_counts_as_a_check()
    {
        await LimitAsync(3);
        var text = string.Join("\n\n", Enumerable.Range(1, 5).Select(number => $"Somebody wrote on wall {number}: “This is the invented sentence that bears the number {number}.”"));

        var message = await (await UseAsync(text)).MessageAsync();

        Assert.StartsWith("5 quotations are in this message. Here are the first 3: there are no more checks left in this minute.", (string?)message["content"]);
        Assert.Equal(3, message["embeds"]!.AsArray().Count);
        Assert.Equal(5, Assert.Single(Buttons(message))["options"]!.AsArray().Count);
        Assert.StartsWith("You have made 3 checks in the last minute.", (string?)(await (await bot.CheckAsync(Berths)).MessageAsync())["content"]);
    }

    [Fact]
    public async Task A_message_without_a_quotation_says_so_and_offers_to_check_the_whole_text()
    {
        var message = await (await UseAsync(Plan)).MessageAsync();
        Assert.StartsWith("There is no quotation in this message", (string?)message["content"]);

        var whole = await (await bot.PressAsync(message, "Check the whole text")).MessageAsync();
        Assert.StartsWith("✅ Accurate", Title(whole));
    }

    [Fact]
    public async Task A_message_without_any_text_says_so() =>
        Assert.Equal("There is no text in this message that could be checked.", (string?)(await (await UseAsync("")).MessageAsync())["content"]);

    [Fact]
    public async Task Quotations_in_embeds_and_in_what_was_forwarded_are_found()
    {
        var message = await (await UseAsync("", target =>
        {
            target["embeds"] = new JsonArray(new JsonObject { ["description"] = $"“{Berths}” said Tomás Echeverri." });
            target["message_snapshots"] = new JsonArray(new JsonObject { ["message"] = new JsonObject { ["content"] = $"“{Plan}” said Mara Lindqvist." } });
        })).MessageAsync();

        Assert.Equal(["✅ Accurate", "✅ Accurate"], message["embeds"]!.AsArray().Select(embed => (string)embed!["title"]!));
    }

    private async Task LimitAsync(int checks)
    {
        var set = Command("settings", ("checks-per-member", checks));
        set["options"] = new JsonArray(new JsonObject { ["name"] = "set", ["type"] = 1, ["options"] = set["options"]!.DeepClone() });
        await (await bot.SendAsync(2, set, interaction => interaction["member"] = new JsonObject { ["user"] = new JsonObject { ["id"] = "888" }, ["permissions"] = "32" })).MessageAsync();
    }

    private Task<FakeInteraction> UseAsync(string content, Action<JsonObject>? change = null)
    {
        var target = new JsonObject { ["id"] = "55", ["channel_id"] = FakeDiscord.Channel, ["content"] = content, ["author"] = new JsonObject { ["id"] = "66", ["username"] = "other" } };
        change?.Invoke(target);
        return bot.SendAsync(2, new JsonObject
        {
            ["id"] = "1",
            ["name"] = "Check quote",
            ["type"] = 3,
            ["target_id"] = "55",
            ["resolved"] = new JsonObject { ["messages"] = new JsonObject { ["55"] = target } },
        });
    }
}
