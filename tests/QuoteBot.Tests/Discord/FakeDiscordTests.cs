using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

/// <summary>The fake is as strict as Discord: what it lets through would be let through there.</summary>
public sealed class FakeDiscordTests : IAsyncLifetime
{
    private const string Agent = "DiscordBot (https://quotebot.example, 1.0)";

    private readonly HttpClient http = new();
    private FakeDiscord discord = null!;

    public async Task InitializeAsync()
    {
        discord = await FakeDiscord.StartAsync();
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Agent);
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await discord.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("curl/8")]
    [InlineData("DiscordBot")]
    public async Task A_request_without_the_right_user_agent_is_refused(string agent)
    {
        using var other = new HttpClient();
        other.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", agent);

        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync(discord.ApiBase + "/gateway")).StatusCode);
    }

    [Fact]
    public async Task A_gateway_connection_without_a_user_agent_is_refused()
    {
        using var socket = new ClientWebSocket();

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(discord.GatewayUrl + "?v=10&encoding=json"), default));
    }

    [Fact]
    public async Task A_first_answer_is_taken_once_and_within_three_seconds()
    {
        var answered = New();
        var late = New();

        Assert.Equal(0, await CallbackAsync(answered, """{"type":5}"""));
        Assert.Equal(40060, await CallbackAsync(answered, """{"type":5}"""));
        discord.Time.Advance(TimeSpan.FromSeconds(3.1));
        Assert.Equal(10062, await CallbackAsync(late, """{"type":5}"""));
    }

    [Fact]
    public async Task Further_answers_come_after_the_first_and_within_fifteen_minutes()
    {
        var interaction = New();

        Assert.Equal(10015, await EditAsync(interaction, """{"content":"a"}"""));
        Assert.Equal(0, await CallbackAsync(interaction, """{"type":5}"""));
        Assert.Equal(0, await EditAsync(interaction, """{"content":"a"}"""));
        discord.Time.Advance(TimeSpan.FromMinutes(15.1));
        Assert.Equal(50027, await EditAsync(interaction, """{"content":"b"}"""));
    }

    [Fact]
    public async Task Who_sees_an_answer_is_settled_when_it_is_deferred()
    {
        var interaction = New();
        await CallbackAsync(interaction, """{"type":5,"data":{"flags":64}}""");

        await FollowUpAsync(interaction, """{"content":"the first becomes the original","flags":0}""");
        await FollowUpAsync(interaction, """{"content":"public"}""");

        Assert.True(interaction.Original!.IsEphemeral);
        Assert.Equal("the first becomes the original", (string?)interaction.Original.Json["content"]);
        Assert.False(Assert.Single(interaction.FollowUps.Values).IsEphemeral);
    }

    [Theory]
    [InlineData(2, """{"type":8,"data":{"choices":[]}}""")]
    [InlineData(2, """{"type":6}""")]
    [InlineData(2, """{"type":5,"data":{"flags":4}}""")]
    [InlineData(4, """{"type":5}""")]
    [InlineData(4, """{"type":8,"data":{"choices":[{"name":"","value":"a"}]}}""")]
    [InlineData(5, """{"type":9,"data":{"custom_id":"a","title":"t","components":[]}}""")]
    [InlineData(2, """{"type":9,"data":{"custom_id":"a","title":"t","components":[]}}""")]
    [InlineData(2, """{"type":1}""")]
    [InlineData(2, "{}")]
    public async Task A_first_answer_that_does_not_fit_is_refused(int type, string callback)
    {
        Assert.Equal(50035, await CallbackAsync(New(type), callback));
    }

    public static TheoryData<string, string> WrongMessages => new()
    {
        { "too long", $$"""{"content":"{{new string('a', 2001)}}"}""" },
        { "too long a title", $$"""{"embeds":[{"title":"{{new string('a', 257)}}"}]}""" },
        { "too long a description", $$"""{"embeds":[{"description":"{{new string('a', 4097)}}"}]}""" },
        { "too much in all embeds", $$"""{"embeds":[{"description":"{{new string('a', 4000)}}"},{"description":"{{new string('a', 2001)}}"}]}""" },
        { "too many embeds", $$"""{"embeds":[{{string.Join(',', Enumerable.Repeat("""{"title":"a"}""", 11))}}]}""" },
        { "empty field", """{"embeds":[{"fields":[{"name":"a","value":""}]}]}""" },
        { "too many fields", $$"""{"embeds":[{"fields":[{{string.Join(',', Enumerable.Repeat("""{"name":"a","value":"b"}""", 26))}}]}]}""" },
        { "empty embed", """{"embeds":[{}]}""" },
        { "url of another kind", """{"embeds":[{"title":"a","url":"javascript:alert(1)"}]}""" },
        { "custom id twice", """{"content":"a","components":[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"x"},{"type":2,"style":1,"label":"b","custom_id":"x"}]}]}""" },
        { "six rows", $$"""{"content":"a","components":[{{string.Join(',', Enumerable.Range(0, 6).Select(at => $$$"""{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"{{{at}}}"}]}"""))}}]}""" },
        { "six buttons", $$"""{"content":"a","components":[{"type":1,"components":[{{string.Join(',', Enumerable.Range(0, 6).Select(at => $$$"""{"type":2,"style":1,"label":"a","custom_id":"{{{at}}}"}"""))}}]}]}""" },
        { "button outside a row", """{"content":"a","components":[{"type":2,"style":1,"label":"a","custom_id":"x"}]}""" },
        { "button without a label", """{"content":"a","components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"x"}]}]}""" },
        { "link with a custom id", """{"content":"a","components":[{"type":1,"components":[{"type":2,"style":5,"label":"a","url":"https://a.example","custom_id":"x"}]}]}""" },
        { "select without options", """{"content":"a","components":[{"type":1,"components":[{"type":3,"custom_id":"x","options":[]}]}]}""" },
        { "text input in a message", """{"content":"a","components":[{"type":1,"components":[{"type":4,"custom_id":"x","label":"a","style":1}]}]}""" },
        { "content that is no text", """{"content":5}""" },
    };

    [Theory]
    [MemberData(nameof(WrongMessages))]
    public async Task A_message_that_breaks_a_rule_is_refused(string what, string message)
    {
        var interaction = New();
        await CallbackAsync(interaction, """{"type":5}""");

        Assert.True(await FollowUpAsync(interaction, message) == 50035, what);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"content":"  "}""")]
    [InlineData("""{"content":"","embeds":[],"components":[]}""")]
    public async Task An_empty_message_is_refused(string message)
    {
        var interaction = New();
        await CallbackAsync(interaction, """{"type":5}""");

        Assert.Equal(50006, await FollowUpAsync(interaction, message));
    }

    [Theory]
    [InlineData("""{"content":"@everyone <@1> <@&2>"}""", "@everyone <@1> <@&2>")]
    [InlineData("""{"content":"@everyone <@1> <@&2>","allowed_mentions":{"parse":[]}}""", "")]
    [InlineData("""{"content":"@here <@!1> <@&2>","allowed_mentions":{"parse":["users"]}}""", "<@!1>")]
    [InlineData("""{"content":"<@1> <@3>","allowed_mentions":{"parse":[],"users":["3"]}}""", "<@3>")]
    [InlineData("""{"embeds":[{"title":"@everyone"}]}""", "")]
    public async Task It_is_told_whom_a_message_pings(string message, string pinged)
    {
        var interaction = New();
        await CallbackAsync(interaction, """{"type":5}""");

        await FollowUpAsync(interaction, message);

        Assert.Equal(pinged, string.Join(' ', discord.Pinged));
    }

    [Fact]
    public async Task A_limit_refuses_with_the_headers_that_tell_it()
    {
        discord.Api.Limits.Add(new FakeLimit("POST /webhooks", 1, TimeSpan.FromSeconds(30)));
        var interaction = New();
        await CallbackAsync(interaction, """{"type":5}""");

        await FollowUpAsync(interaction, """{"content":"a"}""");
        using var response = await PostAsync($"/webhooks/{FakeDiscord.Application}/{interaction.Token}", """{"content":"b"}""");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("0", response.Headers.GetValues("X-RateLimit-Remaining").Single());
        Assert.InRange((double)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["retry_after"]!, 25, 30);
    }

    private FakeInteraction New(int type = 2) => discord.NewInteraction(JsonNode.Parse($$$"""{"type":{{{type}}},"data":{}}""")!.AsObject());

    private Task<int> CallbackAsync(FakeInteraction interaction, string json) => CodeAsync(PostAsync($"/interactions/{interaction.Id}/{interaction.Token}/callback", json));

    private Task<int> FollowUpAsync(FakeInteraction interaction, string json) => CodeAsync(PostAsync($"/webhooks/{FakeDiscord.Application}/{interaction.Token}", json));

    private Task<int> EditAsync(FakeInteraction interaction, string json) =>
        CodeAsync(http.PatchAsync($"{discord.ApiBase}/webhooks/{FakeDiscord.Application}/{interaction.Token}/messages/@original", Content(json)));

    private Task<HttpResponseMessage> PostAsync(string path, string json) => http.PostAsync(discord.ApiBase + path, Content(json));

    private static StringContent Content(string json) => new(json, Encoding.UTF8, "application/json");

    /// <summary>Discord's code of an error; 0 when there was none.</summary>
    private static async Task<int> CodeAsync(Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        return response.IsSuccessStatusCode ? 0 : (int)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["code"]!;
    }
}
