using System.Text.Json.Nodes;
using QuoteBot.Tests.Discord.Fake;
using static QuoteBot.Tests.Discord.BotUnderTest;

namespace QuoteBot.Tests.Discord;

public sealed class CheckCommandTests : IAsyncLifetime
{
    private const string Berths = "We will build forty new berths before the winter comes.";

    private BotUnderTest bot = null!;

    public async Task InitializeAsync() => bot = await BotUnderTest.StartAsync(
        Some.Article($"The hall was full. “[[{Berths}|Tomás Echeverri=harbour master]]” said harbour master Tomás Echeverri. Nobody clapped."),
        Some.Article("“[[The plan drowns the small boats to please the large ones.|Mara Lindqvist]]” Lindqvist said.", "The Tide", "2025-04-01"),
        Some.Article($"Again: “[[{Berths}|Tomás Echeverri]]” he said.", "The Tide", "2025-04-02"));

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_right_quote_is_answered_with_its_card_that_only_the_member_sees()
    {
        var check = await bot.CheckAsync(Berths, "Echeverri");
        var message = await check.MessageAsync();

        Assert.StartsWith("✅ Accurate", Title(message));
        Assert.Equal("Tomás Echeverri, harbour master · quoted", Field(message, "Said by"));
        Assert.True(check.Original!.IsEphemeral);
        Assert.Equal(5, (int)check.First!.Body["type"]!);
        Assert.Equal(["Context", "Other records", "Share", "Dispute"], Buttons(message).Select(button => (string)button["label"]!));
    }

    [Fact]
    public async Task Words_of_somebody_else_name_who_said_them()
    {
        var message = await (await bot.CheckAsync("“The plan drowns the small boats to please the large ones” — Tomás Echeverri")).MessageAsync();

        Assert.Equal("🔴 Said by someone else", Title(message));
        Assert.Equal("Mara Lindqvist · quoted", Field(message, "Said by"));
    }

    [Fact]
    public async Task A_quote_that_is_nowhere_is_told_with_what_was_searched()
    {
        var message = await (await bot.CheckAsync("Nobody has ever counted the gulls on the old pier at night.", "Mara Lindqvist")).MessageAsync();

        Assert.Equal("⚪ No record in this index", Title(message));
        Assert.Contains("3 articles with 3 quotes of 2 outlets", Field(message, "What was searched"));
    }

    [Fact]
    public async Task Share_posts_the_card_for_all_and_only_its_member_may_share()
    {
        var message = await (await bot.CheckAsync(Berths)).MessageAsync();

        var other = await bot.PressAsync(message, "Share", By("999"));
        Assert.Equal("Only the member who made this check can share it.", (string?)(await other.MessageAsync())["content"]);
        Assert.True(other.Original!.IsEphemeral);

        var shared = await bot.PressAsync(message, "Share");
        Assert.StartsWith("✅ Accurate", Title(await shared.MessageAsync()));
        Assert.False(shared.Original!.IsEphemeral);
        Assert.DoesNotContain("Share", Buttons(shared.Original.Json).Select(button => (string)button["label"]!));
    }

    [Fact]
    public async Task Context_shows_a_page_of_the_article_to_whoever_asks_and_to_nobody_else()
    {
        var message = await (await bot.CheckAsync(Berths)).MessageAsync();

        var context = await bot.PressAsync(message, "Context", By("999"));
        var page = await context.MessageAsync();

        Assert.True(context.Original!.IsEphemeral);
        var text = (string)page["embeds"]![0]!["description"]!;
        Assert.Contains("The hall was full", text);
        Assert.Contains("Nobody clapped", text);
        Assert.Contains("**We will build forty new berths before the winter comes", text);
    }

    [Fact]
    public async Task Buttons_work_after_a_restart()
    {
        var message = await (await bot.CheckAsync(Berths)).MessageAsync();

        await bot.RestartAsync();

        var others = await (await bot.PressAsync(message, "Other records")).MessageAsync();
        Assert.Equal("Other records", Title(others));
        Assert.Equal("Page 1 of 1", (string?)others["embeds"]![0]!["footer"]!["text"]);
    }

    [Fact]
    public async Task A_button_of_another_guilds_check_gives_nothing_away()
    {
        var message = await (await bot.CheckAsync(Berths)).MessageAsync();

        var elsewhere = await bot.PressAsync(message, "Context", interaction =>
        {
            interaction["guild_id"] = "777";
            interaction["authorizing_integration_owners"] = new JsonObject { ["0"] = "777" };
        });

        Assert.StartsWith("This is no longer remembered", (string?)(await elsewhere.MessageAsync())["content"]);
    }

    [Fact]
    public async Task In_direct_messages_a_check_answers_its_own_member_alone()
    {
        static void Direct(JsonObject interaction) => interaction["guild_id"] = null;
        var message = await (await bot.SendAsync(2, Command("check", ("text", Berths)), Direct)).MessageAsync();

        var other = await bot.PressAsync(message, "Context", interaction =>
        {
            Direct(interaction);
            interaction["user"] = new JsonObject { ["id"] = "999", ["username"] = "other" };
        });

        Assert.StartsWith("This is no longer remembered", (string?)(await other.MessageAsync())["content"]);
        Assert.NotNull((await (await bot.PressAsync(message, "Context", Direct)).MessageAsync())["embeds"]);
    }

    [Fact]
    public async Task Where_the_bot_is_installed_for_the_user_alone_the_guild_counts_for_nothing()
    {
        var check = await bot.SendAsync(2, Command("check", ("text", Berths)), interaction => interaction["authorizing_integration_owners"] = new JsonObject { ["1"] = FakeDiscord.Member });

        Assert.DoesNotContain("Share", Buttons(await check.MessageAsync()).Select(button => (string)button["label"]!));
    }

    [Fact]
    public async Task Buttons_that_look_something_up_have_a_limit_of_their_own()
    {
        var message = await (await bot.CheckAsync(Berths)).MessageAsync();
        for (var number = 0; number < 30; number++)
        {
            await (await bot.PressAsync(message, "Other records")).MessageAsync();
        }

        Assert.StartsWith("That was very often in one minute.", (string?)(await (await bot.PressAsync(message, "Context")).MessageAsync())["content"]);
    }

    [Fact]
    public async Task The_eleventh_check_in_a_minute_waits()
    {
        for (var number = 0; number < 10; number++)
        {
            await (await bot.CheckAsync(Berths)).MessageAsync();
        }

        var message = await (await bot.CheckAsync(Berths)).MessageAsync();
        Assert.Matches("^You have made 10 checks in the last minute. The next one is possible in [0-9]+ seconds?.$", (string?)message["content"]);
        Assert.StartsWith("✅", Title(await (await bot.SendAsync(2, Command("check", ("text", Berths)), By("999"))).MessageAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no")]
    [InlineData("😀😀😀😀")]
    [InlineData("Всё будет хорошо, когда придёт весна и лёд растает.")]
    [InlineData("\" OR 1=1 -- NEAR(a b) * ' don't 50% ``` @everyone <@1> ||x||")]
    public async Task Any_text_gets_an_answer(string text)
    {
        var message = await (await bot.CheckAsync(text)).MessageAsync();

        Assert.NotEmpty(Title(message));
    }

    [Fact]
    public async Task In_direct_messages_the_card_cannot_be_shared()
    {
        var check = await bot.SendAsync(2, Command("check", ("text", Berths)), interaction => interaction["guild_id"] = null);

        Assert.DoesNotContain("Share", Buttons(await check.MessageAsync()).Select(button => (string)button["label"]!));
    }
}
