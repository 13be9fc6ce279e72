using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Rest;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

public sealed class AttachmentTests
{
    [Fact]
    public async Task An_attachment_is_fetched_whole_and_without_the_token()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        var bytes = Enumerable.Range(0, 100_000).Select(at => (byte)at).ToArray();
        string? authorization = "none yet";
        var url = discord.AddFile("article.txt", async context =>
        {
            authorization = context.Request.Headers.Authorization;
            await context.Response.Body.WriteAsync(bytes);
        });

        Assert.Equal(bytes, await rest.DownloadAsync(new Attachment { Id = "1", Url = url, Size = 5 }, bytes.Length, default));
        Assert.Null(authorization);
    }

    [Theory]
    [InlineData("http://{0}x/a")]
    [InlineData("http://localhost:1/a")]
    [InlineData("http://{0}@evil.example/a")]
    [InlineData("http://user@{0}/a")]
    [InlineData("http://cdn.discordapp.com/a")]
    [InlineData("https://cdn.discordapp.com.evil.example/a")]
    [InlineData("https://cdn.discordapp.com:8443/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://cdn.discordapp.com/a")]
    [InlineData("/attachments/a")]
    [InlineData("")]
    public async Task An_address_elsewhere_is_not_asked(string url)
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(new DiscordSettings { Token = FakeDiscord.Token, AttachmentHosts = $"cdn.discordapp.com, {discord.Host}" });
        var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, url, discord.Host);

        var failure = await Assert.ThrowsAsync<DiscordException>(() => rest.DownloadAsync(new Attachment { Id = "1", Url = address }, 100, default));

        Assert.Contains("hosts that are allowed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        var target = discord.AddFile("target", context => throw new InvalidOperationException("It was followed."));
        var url = discord.AddFile("a", FakeApi.Reply(302, "", ("Location", target)));

        var failure = await Assert.ThrowsAsync<DiscordException>(() => rest.DownloadAsync(new Attachment { Id = "1", Url = url }, 100, default));

        Assert.Equal(302, failure.Status);
    }

    [Theory]
    [InlineData("said size")]
    [InlineData("length header")]
    [InlineData("endless")]
    public async Task A_larger_file_is_refused_and_not_read_to_its_end(string how)
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings);
        var url = how == "length header" ? discord.AddFile("a", new byte[5000]) : discord.AddFile("a", async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[1000]);
            }
        });

        var failure = await Assert.ThrowsAsync<DiscordException>(() => rest.DownloadAsync(new Attachment { Id = "1", Url = url, Size = how == "said size" ? 4097 : 1 }, 4096, default));

        Assert.Contains("larger than 4 KB", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passing_failure_is_tried_again_and_a_missing_file_is_not()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var rest = new DiscordRest(discord.Settings, new HurriedTime(10));
        var tries = 0;
        var url = discord.AddFile("a", context => ++tries < 3 ? FakeApi.Reply(503)(context) : FakeApi.Reply(200, "x")(context));

        Assert.Equal("x"u8.ToArray(), await rest.DownloadAsync(new Attachment { Id = "1", Url = url }, 100, default));
        var failure = await Assert.ThrowsAsync<DiscordException>(() => rest.DownloadAsync(new Attachment { Id = "1", Url = url + "b" }, 100, default));
        Assert.Equal(404, failure.Status);
    }
}
