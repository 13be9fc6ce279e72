using System.Security.Cryptography;
using System.Text.Json;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Rest;

/// <summary>What the bot asks of Discord's API.</summary>
/// <remarks>https://docs.discord.com/developers/reference</remarks>
public sealed class DiscordRest : IDiscord, IDisposable
{
    /// <summary>From an interaction's arrival to its first answer; later it counts as not answered.</summary>
    private static readonly TimeSpan FirstAnswerTime = TimeSpan.FromSeconds(3);

    /// <summary>Discord's limit.</summary>
    private const int GuildsOfPage = 200;

    /// <summary>No two alike, and in hexadecimal digits no longer than the 25 characters that Discord takes.</summary>
    private const int NonceBytes = 12;

    private readonly DiscordSettings settings;
    private readonly RestClient client;
    private readonly AttachmentDownload downloads;
    private string? application;

    /// <param name="time">The clock of waits and limits; the system's unless told.</param>
    /// <param name="chance">From 0 to 1, for the spread of the waits; random unless told.</param>
    /// <exception cref="DiscordException">The token cannot be one.</exception>
    public DiscordRest(DiscordSettings settings, TimeProvider? time = null, Func<double>? chance = null)
    {
        time ??= TimeProvider.System;
        chance ??= Random.Shared.NextDouble;
        this.settings = settings;
        application = settings.ApplicationId;
        client = new RestClient(BotToken.Of(settings.Token), settings.ApiBase, time, chance);
        downloads = new AttachmentDownload(settings.AttachmentHosts, time, chance);
    }

    /// <summary>A secret.</summary>
    internal string Token => client.Token;

    /// <summary>The application's id, as it is set, or as Discord says.</summary>
    public async Task<string> ApplicationIdAsync(CancellationToken cancellationToken)
    {
        if (application is { Length: > 0 } known)
        {
            return known;
        }

        const string what = "tell the application's id";
        // All but the oldest bots share their own id with their application; Discord itself answers before it comes to that.
        return application = await FirstAsync(what, answer => JsonFields.Id(answer, "id"), ["/applications/@me", "/oauth2/applications/@me", "/users/@me"], cancellationToken)
            ?? throw new DiscordException($"Discord did not {what}. Set Discord:ApplicationId, or check Discord:ApiBase.");
    }

    /// <summary>All guilds that the bot is in.</summary>
    /// <exception cref="DiscordException">A page of them did not come, or cannot be read: then nothing is known.</exception>
    internal async Task<IReadOnlyCollection<string>> GuildsAsync(CancellationToken cancellationToken)
    {
        const string what = "tell the bot's guilds";
        const string path = "/users/@me/guilds";
        var guilds = new HashSet<string>(StringComparer.Ordinal);
        var last = "0";
        while (true)
        {
            var page = JsonFields.Parse(await client.SendAsync(new RestRequest(HttpMethod.Get, what, $"{path}?limit={GuildsOfPage}&after={last}", path), cancellationToken));
            var ids = page.ValueKind is JsonValueKind.Array ? page.EnumerateArray().Select(guild => JsonFields.Id(guild, "id")).ToList() : [null];
            if (ids.Contains(null))
            {
                throw new DiscordException($"Discord did not {what}: its answer cannot be read.");
            }

            // A server may give fewer than asked for, or all at once whatever is asked: only a page with nothing new is the end.
            var before = guilds.Count;
            guilds.UnionWith(ids!);
            if (guilds.Count == before)
            {
                return guilds;
            }

            last = Uri.EscapeDataString(ids.OrderBy(id => id!.Length).ThenBy(id => id, StringComparer.Ordinal).Last()!);
        }
    }

    /// <summary>Makes these the bot's commands, in one guild, or everywhere where that is null, unless they are so already.</summary>
    /// <remarks>Discord itself is asked what it has: that stays right over restarts, other applications, and changes made elsewhere.</remarks>
    /// <returns>Whether they had changed.</returns>
    public async Task<bool> RegisterAsync(string? guild, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken)
    {
        var id = await ApplicationIdAsync(cancellationToken);
        var (place, route) = guild is not null ? ($"/guilds/{Id(guild)}", "/guilds/*") : ("", "");
        var path = $"/applications/{id}{place}/commands";
        route = $"/applications/*{route}/commands";
        if (place.Length > 0)
        {
            // Where and by whom a command may be used is for commands of everywhere alone: https://docs.discord.com/developers/interactions/application-commands
            commands = [.. commands.Select(command => command with { Contexts = null, IntegrationTypes = null })];
        }

        if (CommandComparison.AreSame(commands, await RegisteredAsync(path, route, cancellationToken)))
        {
            return false;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(commands, DiscordJson.Default.IReadOnlyListCommandDefinition);
        await client.SendAsync(new RestRequest(HttpMethod.Put, "register the bot's commands", path, route) { Content = () => MessageContent.Json(json) }, cancellationToken);
        return true;
    }

    /// <summary>The commands that are there; nothing from a server that takes them and does not tell them.</summary>
    private async Task<byte[]> RegisteredAsync(string path, string route, CancellationToken cancellationToken)
    {
        try
        {
            return await client.SendAsync(new RestRequest(HttpMethod.Get, "tell the bot's commands", path, route), cancellationToken);
        }
        catch (DiscordException unknown) when (unknown.IsUnknownRoute)
        {
            return [];
        }
    }

    public Task EditOriginalAsync(Interaction interaction, MessageBody body, CancellationToken cancellationToken) =>
        WebhookAsync(HttpMethod.Patch, "change the answer", interaction, "/messages/@original", body, cancellationToken);

    public async Task<Message> FollowUpAsync(Interaction interaction, MessageBody body, CancellationToken cancellationToken) =>
        ReadMessage(await WebhookAsync(HttpMethod.Post, "send a further answer", interaction, "", body, cancellationToken));

    public Task DeleteOriginalAsync(Interaction interaction, CancellationToken cancellationToken) =>
        WebhookAsync(HttpMethod.Delete, "delete the answer", interaction, "/messages/@original", null, cancellationToken);

    public async Task<Message> SendAsync(string channel, MessageBody body, CancellationToken cancellationToken) => ReadMessage(await client.SendAsync(
        new RestRequest(HttpMethod.Post, "send a message", $"/channels/{Id(channel)}/messages", "/channels/*/messages", channel) { Content = MessageContent.Of(Once(body)) }, cancellationToken));

    public Task EditAsync(string channel, string message, MessageBody body, CancellationToken cancellationToken) => client.SendAsync(
        new RestRequest(HttpMethod.Patch, "change a message", $"/channels/{Id(channel)}/messages/{Id(message)}", "/channels/*/messages/*", channel) { Content = MessageContent.Of(body) }, cancellationToken);

    public async Task<string> DirectChannelAsync(string user, CancellationToken cancellationToken)
    {
        const string what = "open direct messages";
        var json = new System.Text.Json.Nodes.JsonObject { ["recipient_id"] = user }.ToJsonString();
        var answer = await client.SendAsync(
            new RestRequest(HttpMethod.Post, what, "/users/@me/channels", "/users/@me/channels") { Content = () => MessageContent.Json(System.Text.Encoding.UTF8.GetBytes(json)) }, cancellationToken);
        return JsonFields.Id(JsonFields.Parse(answer), "id") ?? throw new DiscordException($"Discord did not {what}: its answer holds no channel.");
    }

    public Task<byte[]> DownloadAsync(Attachment attachment, int mostBytes, CancellationToken cancellationToken) =>
        downloads.FetchAsync(attachment, mostBytes, cancellationToken);

    /// <summary>However often it is tried, because an answer was lost, it is posted once.</summary>
    private static MessageBody Once(MessageBody body) => body with { Nonce = body.Nonce ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes)), EnforceNonce = true };

    /// <summary>It becomes a part of the address, under the bot's token: nothing but a number may.</summary>
    private static string Id(string id) => Snowflake.Is(id)
        ? id
        : throw new DiscordException("An id of a channel, message or guild is a number of up to 20 digits.");

    public void Dispose()
    {
        client.Dispose();
        downloads.Dispose();
    }

    /// <summary>Where the gateway is. Compatible servers may know the plain question alone.</summary>
    internal async Task<GatewayInfo> GatewayAsync(CancellationToken cancellationToken)
    {
        const string what = "tell where its gateway is";
        return await FirstAsync(what, GatewayInfo.TryOf, ["/gateway/bot", "/gateway"], cancellationToken)
            ?? throw new DiscordException($"Discord did not {what}. Set Discord:GatewayUrl, or check Discord:ApiBase.");
    }

    /// <summary>The first answer to an interaction that came through the gateway.</summary>
    /// <param name="arrived">When it came: three seconds later no try is made.</param>
    internal async Task CallbackAsync(Interaction interaction, Callback callback, DateTimeOffset arrived, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(callback, DiscordJson.Default.Callback);
        await client.SendAsync(new RestRequest(HttpMethod.Post, "take the answer", $"/interactions/{Uri.EscapeDataString(interaction.Id)}/{Uri.EscapeDataString(interaction.Token)}/callback", "/interactions/*/*/callback", interaction.Id)
        {
            Content = () => MessageContent.Json(json),
            InteractionToken = interaction.Token,
            Deadline = arrived + FirstAnswerTime,
        }, cancellationToken);
    }

    private async Task<byte[]> WebhookAsync(HttpMethod method, string what, Interaction interaction, string place, MessageBody? body, CancellationToken cancellationToken)
    {
        var id = interaction.ApplicationId is { Length: > 0 } own ? own : await ApplicationIdAsync(cancellationToken);
        return await client.SendAsync(new RestRequest(method, what, $"/webhooks/{id}/{Uri.EscapeDataString(interaction.Token)}{place}", $"/webhooks/*/*{place}", interaction.Token)
        {
            Content = body is null ? null : MessageContent.Of(body),
            InteractionToken = interaction.Token,
            MayBeEarly = settings.PublicKey is { Length: > 0 },
        }, cancellationToken);
    }

    /// <summary>Asks one route after the other: compatible servers may not know the first, or answer it with nothing.</summary>
    /// <returns>Null when none gave an answer that can be read.</returns>
    /// <exception cref="DiscordException">The last one refused; or one failed for a reason that they all share.</exception>
    private async Task<T?> FirstAsync<T>(string what, Func<JsonElement, T?> read, string[] paths, CancellationToken cancellationToken)
        where T : class
    {
        DiscordException? last = null;
        foreach (var path in paths)
        {
            try
            {
                if (read(JsonFields.Parse(await client.SendAsync(new RestRequest(HttpMethod.Get, what, path, path), cancellationToken))) is { } answer)
                {
                    return answer;
                }
            }
            catch (DiscordException unknown) when (unknown.IsUnknownRoute)
            {
                last = unknown;
            }
        }

        return last is null ? null : throw last;
    }

    /// <summary>What was taken is sent, whatever the answer holds.</summary>
    private static Message ReadMessage(byte[] answer) => MessageReader.Of(JsonFields.Parse(answer));
}
