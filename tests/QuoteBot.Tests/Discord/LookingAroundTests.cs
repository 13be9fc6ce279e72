using System.Text.Json.Nodes;
using static QuoteBot.Tests.Discord.BotUnderTest;

namespace QuoteBot.Tests.Discord;

public sealed class LookingAroundTests : IAsyncLifetime
{
    private BotUnderTest bot = null!;

    public async Task InitializeAsync() => bot = await BotUnderTest.StartAsync(
    [
        Some.Article("“[[The ferry will sail again in June.|Jonas Apsey=ferryman]]” Jonas Apsey said.", "The Tide", "2025-04-02"),
        .. Enumerable.Range(1, 9).Select(number => Some.Article($"“[[The harbour wall has crack number {number} in it.|Ada Marsh]]” she said.", "The Harbour Post", $"2025-0{(number % 3) + 1}-10")),
    ]);

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Quotes_are_found_with_the_words_marked_and_turned_page_by_page()
    {
        var message = await (await bot.CommandAsync("quotes", ("words", "harbour wall crack"))).MessageAsync();

        Assert.Equal("Quotes", Title(message));
        Assert.Equal(4, message["embeds"]![0]!["fields"]!.AsArray().Count);
        Assert.Contains("**harbour wall**", (string)message["embeds"]![0]!["fields"]![0]!["value"]!);
        Assert.Equal("Page 1 of 3", (string)message["embeds"]![0]!["footer"]!["text"]!);
        Assert.True((bool)Button(message, "Previous")["disabled"]!);

        var next = await bot.PressAsync(message, "Next");
        var second = await next.MessageAsync();
        Assert.Equal("Page 2 of 3", (string)second["embeds"]![0]!["footer"]!["text"]!);
        Assert.NotEqual(message["embeds"]![0]!["fields"]!.ToJsonString(), second["embeds"]![0]!["fields"]!.ToJsonString());
    }

    [Fact]
    public async Task Quotes_are_narrowed_by_speaker_outlet_and_days()
    {
        Assert.Equal(1, await CountAsync(("words", "ferry"), ("speaker", "Apsey")));
        Assert.Equal(0, await CountAsync(("words", "ferry"), ("outlet", "The Harbour Post")));
        Assert.Equal(3, await CountAsync(("words", "harbour wall"), ("from", "2025-02-01"), ("to", "2025-02-28")));
        Assert.Equal("A day is written as year-month-day, such as 2025-03-25.", (string?)(await (await bot.CommandAsync("quotes", ("words", "ferry"), ("from", "02/03/2025"))).MessageAsync())["content"]);
    }

    [Fact]
    public async Task A_speaker_is_shown_with_roles_outlets_months_and_latest_quotes()
    {
        var message = await (await bot.CommandAsync("speaker", ("name", "marsh"))).MessageAsync();

        Assert.Equal("Ada Marsh", Title(message));
        Assert.Equal("9 quotes in this index.", (string)message["embeds"]![0]!["description"]!);
        Assert.Equal("The Harbour Post (9)", Field(message, "Outlets"));
        Assert.Contains("`2025-02`", Field(message, "Quotes by month"));
        Assert.Equal("ferryman", Field(await (await bot.CommandAsync("speaker", ("name", "Apsey"))).MessageAsync(), "Roles"));
    }

    [Theory]
    [InlineData("speaker")]
    [InlineData("coverage")]
    [InlineData("privacy")]
    public async Task Nobody_asks_for_more_than_thirty_in_a_minute(string command)
    {
        for (var i = 0; i < 30; i++)
        {
            var asked = await bot.CommandAsync(command, ("name", command == "speaker" ? "marsh" : null));
            Assert.False(((string?)(await asked.MessageAsync())["content"])?.StartsWith("That was very often", StringComparison.Ordinal) ?? false);
        }

        var message = await (await bot.CommandAsync(command, ("name", command == "speaker" ? "marsh" : null))).MessageAsync();
        Assert.StartsWith("That was very often in one minute", (string?)message["content"]);
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("privacy")]
    public async Task A_command_without_its_subcommand_shows_what_there_is(string command)
    {
        var message = await (await bot.SendAsync(2, Command(command), interaction => interaction["member"] = new JsonObject
        {
            ["user"] = new JsonObject { ["id"] = "5500000000000000005", ["username"] = "mod" },
            ["permissions"] = "32",
            ["roles"] = new JsonArray(),
        })).MessageAsync();

        Assert.DoesNotContain("Something went wrong", message.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_speaker_is_told_with_what_was_searched() =>
        Assert.StartsWith("There is no speaker “Nobody Known” in this index. Searched: 10 articles", (string?)(await (await bot.CommandAsync("speaker", ("name", "Nobody Known"))).MessageAsync())["content"]);

    [Fact]
    public async Task Coverage_tells_articles_outlets_dates_and_the_last_change()
    {
        var message = await (await bot.CommandAsync("coverage")).MessageAsync();

        Assert.Equal("10", Field(message, "Articles"));
        Assert.Equal("10 January 2025 to 2 April 2025", Field(message, "Published"));
        Assert.Equal("The Harbour Post (9) · The Tide (1)", Field(message, "Outlets"));
        Assert.Matches("^<t:[0-9]+:f>$", Field(message, "Last change of the index"));
    }

    [Fact]
    public async Task Help_explains_every_verdict()
    {
        var message = await (await bot.CommandAsync("help")).MessageAsync();

        var text = message.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.All(Enum.GetValues<VerdictKind>(), kind => Assert.Contains(QuoteBot.Cli.VerdictWords.Label(kind), text));
    }

    [Theory]
    [InlineData("speaker", "mar", "Ada Marsh")]
    [InlineData("speaker", "jonsa", "Jonas Apsey")]
    [InlineData("outlet", "tid", "The Tide")]
    [InlineData("speaker", "zzzz", null)]
    public async Task Names_are_suggested_while_they_are_typed(string option, string typed, string? suggested)
    {
        var data = Command("check", ("text", "some words"), (option, typed));
        data["options"]![1]!["focused"] = true;

        var answer = await (await bot.SendAsync(4, data)).FirstAnswerAsync();

        Assert.Equal(8, (int)answer["type"]!);
        Assert.Equal(suggested is null ? [] : [suggested], answer["data"]!["choices"]!.AsArray().Select(choice => (string)choice!["value"]!));
    }

    private async Task<int> CountAsync(params (string, JsonNode?)[] options) =>
        (await (await bot.CommandAsync("quotes", options)).MessageAsync())["embeds"]![0]!["fields"]?.AsArray().Count ?? 0;
}
