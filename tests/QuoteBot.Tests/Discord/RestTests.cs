using System.Text;
using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Rest;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

public sealed class RestTests
{
    [Fact]
    public async Task A_message_of_the_bots_own_is_sent_and_changed()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);

        var message = await rest.SendAsync(FakeDiscord.Channel, MessageBody.Text("Reindexing … 10 %"), default);
        await rest.EditAsync(FakeDiscord.Channel, message.Id, MessageBody.Text("Reindexing … 20 %"), default);

        var sent = Assert.Single(discord.Channels.In(FakeDiscord.Channel));
        Assert.Equal("Reindexing … 20 %", (string?)sent.Json["content"]);
    }

    [Fact]
    public async Task A_message_whose_answer_is_lost_is_posted_once_though_it_is_tried_again()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        discord.Api.Fail("POST /channels/", FakeApi.Abort, afterwards: true);
        discord.Api.Fail("POST /channels/", FakeApi.Reply(502), afterwards: true);

        await rest.SendAsync("55", MessageBody.Text("Here."), default);
        await rest.SendAsync("55", MessageBody.Text("Here."), default);

        Assert.Equal(4, discord.Api.Requests.Count);
        Assert.Equal(2, discord.Channels.In("55").Count);
    }

    [Fact]
    public async Task A_direct_message_goes_to_the_channel_with_the_user()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);

        await rest.SendAsync(await rest.DirectChannelAsync(FakeDiscord.Member, default), MessageBody.Text("Your dispute was resolved."), default);
        discord.Api.Fail("POST /users/@me/channels", 200, body: """{"id":1234567890123}""");
        Assert.Equal("1234567890123", await rest.DirectChannelAsync(FakeDiscord.Member, default));

        Assert.Single(discord.Channels.In(FakeChannels.Direct(FakeDiscord.Member)));
    }

    [Fact]
    public async Task Files_travel_with_a_message()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        var interaction = Answered(discord);
        var body = MessageBody.Text("Your data.") with { Files = [new SentFile("daten ä.json", "application/json", Encoding.UTF8.GetBytes("{}")), new SentFile("b.txt", "text/plain", Encoding.UTF8.GetBytes("two"))] };

        await rest.EditOriginalAsync(interaction, body, default);

        var answer = discord.Interactions.All.Single().Answers[^1];
        Assert.Equal("Your data.", (string?)answer.Body["content"]);
        Assert.Equal(["{}", "two"], answer.Files.Values.Select(Encoding.UTF8.GetString));
        Assert.Equal("daten ä.json", answer.Files.Keys.First());
    }

    [Fact]
    public async Task An_answer_is_deleted()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        var interaction = Answered(discord);

        await rest.DeleteOriginalAsync(interaction, default);

        Assert.Null(discord.Interactions.All.Single().Original);
    }

    [Fact]
    public async Task Answers_to_interactions_carry_no_authorization_and_everything_names_the_bot_as_discord_asks()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        var interaction = Answered(discord);

        await rest.EditOriginalAsync(interaction, MessageBody.Text("a"), default);
        await rest.FollowUpAsync(interaction, MessageBody.Text("b"), default);
        await rest.SendAsync(FakeDiscord.Channel, MessageBody.Text("c"), default);

        Assert.Equal([null, null, $"Bot {FakeDiscord.Token}"], discord.Api.Requests.Select(request => request.Authorization));
        Assert.All(discord.Api.Requests, request => Assert.Matches(@"^DiscordBot \(https://[^)]+, [0-9.]+\)$", request.UserAgent));
    }

    [Fact]
    public async Task The_application_id_is_asked_for_once_and_not_where_it_is_set()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        using var told = new DiscordRest(new DiscordSettings { Token = FakeDiscord.Token, ApiBase = discord.ApiBase, ApplicationId = "5" });

        Assert.Equal(FakeDiscord.Application, await rest.ApplicationIdAsync(default));
        Assert.Equal(FakeDiscord.Application, await rest.ApplicationIdAsync(default));
        Assert.Equal("5", await told.ApplicationIdAsync(default));
        Assert.Single(discord.Api.Requests);
    }

    [Fact]
    public async Task A_server_that_knows_the_older_questions_alone_is_understood()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Fail("GET /applications/@me", 404);
        discord.Api.Fail("GET /oauth2/applications/@me", 405);
        discord.Api.Fail("GET /gateway/bot", 404);
        using var rest = new DiscordRest(discord.Settings);

        Assert.Equal(FakeDiscord.Application, await rest.ApplicationIdAsync(default));
        Assert.Equal(discord.GatewayUrl, (await rest.GatewayAsync(default)).Url);
    }

    [Theory]
    [InlineData(401, "")]
    [InlineData(403, "")]
    [InlineData(501, "")]
    [InlineData(204, "")]
    [InlineData(200, "")]
    [InlineData(200, "{}")]
    [InlineData(200, "[]")]
    [InlineData(200, """{"url":null}""")]
    public async Task Where_the_first_question_is_not_answered_the_plain_one_is_asked(int status, string body)
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        discord.Api.Fail("GET /gateway/bot", status, body: body);
        discord.Api.Fail("GET /applications/@me", status, body: body);

        Assert.Equal(discord.GatewayUrl, (await rest.GatewayAsync(default)).Url);
        Assert.Equal(FakeDiscord.Application, await rest.ApplicationIdAsync(default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"id":77,"channel_id":null,"embeds":null,"author":{"id":5,"bot":null}}""")]
    public async Task A_message_that_was_taken_counts_as_sent_whatever_the_answer_holds(string body)
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        discord.Api.Fail("POST /channels/", FakeApi.Reply(200, body), afterwards: true);

        var message = await rest.SendAsync("55", MessageBody.Text("Here."), default);

        Assert.Equal(body.Contains("77", StringComparison.Ordinal) ? "77" : "", message.Id);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_passing_failure_is_tried_again(int status)
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Fail("POST /channels", status, times: 2, body: """{"retry_after":0.1,"message":"later","global":false}""");
        using var rest = new DiscordRest(discord.Settings);

        await rest.SendAsync(FakeDiscord.Channel, MessageBody.Text("a"), default);

        Assert.Equal(3, discord.Api.Requests.Count);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_tried_again()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Fail("POST /channels", FakeApi.Abort, times: 2);
        using var rest = new DiscordRest(discord.Settings);

        await rest.SendAsync(FakeDiscord.Channel, MessageBody.Text("a"), default);

        Assert.Equal(3, discord.Api.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_tried_again()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Fail("POST /channels", FakeApi.Hang);
        using var rest = new DiscordRest(discord.Settings, new HurriedTime(20));

        await rest.SendAsync(FakeDiscord.Channel, MessageBody.Text("a"), default);

        Assert.Equal(2, discord.Api.Requests.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(501)]
    public async Task What_will_not_pass_is_not_tried_again(int status)
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Fail("POST /channels", status, body: """{"message":"Missing Access","code":50001}""");
        using var rest = new DiscordRest(discord.Settings);

        var failure = await Assert.ThrowsAsync<DiscordException>(() => rest.SendAsync(FakeDiscord.Channel, MessageBody.Text("a"), default));

        Assert.Equal((status, 50001), (failure.Status, failure.Code));
        Assert.StartsWith($"Discord did not send a message ({status}, 50001: Missing Access).", failure.Message, StringComparison.Ordinal);
        Assert.Single(discord.Api.Requests);
    }

    [Fact]
    public async Task An_answer_that_overtakes_the_response_it_belongs_to_is_tried_again()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Api.Fail("PATCH /webhooks", 404, times: 2, body: """{"message":"Unknown Webhook","code":10015}""");
        using var overHttp = new DiscordRest(new DiscordSettings { Token = FakeDiscord.Token, ApiBase = discord.ApiBase, PublicKey = new string('0', 64) });
        using var overGateway = new DiscordRest(discord.Settings);

        await overHttp.EditOriginalAsync(Answered(discord), MessageBody.Text("a"), default);
        discord.Api.Fail("PATCH /webhooks", 404);
        await Assert.ThrowsAsync<DiscordException>(() => overGateway.EditOriginalAsync(Answered(discord), MessageBody.Text("a"), default));

        Assert.Equal(4, discord.Api.Requests.Count);
    }

    [Fact]
    public async Task A_form_that_is_refused_names_the_field()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);

        var failure = await Assert.ThrowsAsync<DiscordException>(() => rest.SendAsync(FakeDiscord.Channel, MessageBody.Text(new string('a', 2001)), default));

        Assert.Equal(50035, failure.Code);
        Assert.Contains("content: 2001 characters", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_not_shown_again_to_discord()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.Gateway.Token = "another";
        using var rest = new DiscordRest(discord.Settings);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var failure = await Assert.ThrowsAsync<DiscordException>(() => rest.ApplicationIdAsync(default));
            Assert.Equal(401, failure.Status);
            Assert.Contains("Discord:Token", failure.Message, StringComparison.Ordinal);
        }

        Assert.Equal(["GET /applications/@me", "GET /users/@me"], discord.Api.Requests.Select(request => request.Route));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task A_token_that_one_route_refuses_alone_is_still_used_for_the_others(int whoAmI)
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        discord.Api.Fail("POST /channels/", 401);
        if (whoAmI is not 401)
        {
            discord.Api.Fail("GET /users/@me", whoAmI, RestResilience.Tries);
        }

        var failure = await Assert.ThrowsAsync<DiscordException>(() => rest.SendAsync("55", MessageBody.Text("One."), default));
        await rest.SendAsync("55", MessageBody.Text("Two."), default);

        Assert.Equal(401, failure.Status);
        Assert.DoesNotContain("Discord:Token", failure.Message, StringComparison.Ordinal);
        Assert.Single(discord.Channels.In("55"));
    }

    [Fact]
    public async Task No_failure_shows_a_token()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        using var nowhere = new DiscordRest(new DiscordSettings { Token = FakeDiscord.Token, ApiBase = "http://127.0.0.1:9/api/v10" }, new HurriedTime(20));
        var interaction = Answered(discord);
        discord.Api.Fail("", 400, body: $$$"""{"message":"token {{{FakeDiscord.Token}}} or {{{interaction.Token}}} is wrong","code":1,"errors":{"token":"{{{interaction.Token}}}"}}""");
        discord.Api.Fail("", 400, body: $$"""{"message":"token {{FakeDiscord.Token}} is wrong","code":1}""");
        discord.Api.Fail("", FakeApi.Abort, times: 5);

        var failures = new[]
        {
            await Assert.ThrowsAsync<DiscordException>(() => rest.EditOriginalAsync(interaction, MessageBody.Text("a"), default)),
            await Assert.ThrowsAsync<DiscordException>(() => rest.SendAsync("1", MessageBody.Text("a"), default)),
            await Assert.ThrowsAsync<DiscordException>(() => rest.EditOriginalAsync(interaction, MessageBody.Text("a"), default)),
            await Assert.ThrowsAsync<DiscordException>(() => nowhere.FollowUpAsync(interaction, MessageBody.Text("a"), default)),
        };

        Assert.All(failures, failure => Assert.DoesNotContain(FakeDiscord.Token, failure.ToString(), StringComparison.Ordinal));
        Assert.All(failures, failure => Assert.DoesNotContain(interaction.Token, failure.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("two words")]
    [InlineData("line\nbreak")]
    [InlineData("ünicode")]
    public void What_cannot_be_a_token_is_refused_without_repeating_it(string? token)
    {
        var failure = Assert.Throws<DiscordException>(() => new DiscordRest(new DiscordSettings { Token = token }));

        Assert.Contains("Discord:Token", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(token is null or " " ? "\n" : token, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_was_copied_with_its_scheme_is_taken()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(new DiscordSettings { Token = $" Bot {FakeDiscord.Token}\n", ApiBase = discord.ApiBase + "/" });

        Assert.Equal(FakeDiscord.Application, await rest.ApplicationIdAsync(default));
    }

    /// <summary>An interaction that has its first answer, "thinking…".</summary>
    internal static Interaction Answered(FakeDiscord discord)
    {
        var fake = discord.NewInteraction(System.Text.Json.Nodes.JsonNode.Parse(GatewayTests.Help)!.AsObject());
        var defer = System.Text.Json.Nodes.JsonNode.Parse("""{"type":5}""")!;
        discord.Interactions.Callback(fake.Id, fake.Token, new SentBody(defer, new Dictionary<string, byte[]>()));
        return new Interaction { Id = fake.Id, Token = fake.Token, Type = InteractionType.Command, ApplicationId = FakeDiscord.Application };
    }

    [Theory]
    [InlineData("../users/@me")]
    [InlineData("")]
    [InlineData("123456789012345678901")]
    public async Task What_is_no_id_of_a_channel_never_becomes_an_address(string channel)
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);

        await Assert.ThrowsAsync<DiscordException>(() => rest.SendAsync(channel, MessageBody.Text("a"), default));

        Assert.Empty(discord.Api.Requests);
    }
}
