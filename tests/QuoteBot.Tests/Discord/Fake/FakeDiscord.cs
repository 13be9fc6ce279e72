using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using QuoteBot.Cli.Bench.DiscordServer;
using QuoteBot.Discord;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>Discord on this machine: gateway, API and attachments. It refuses what Discord refuses, and keeps what the bot says.</summary>
/// <remarks>
/// A test starts one, gives its settings to a bot, lets a member act by <see cref="SendInteractionAsync(string)"/>, and looks at what comes of it in the
/// <see cref="FakeInteraction"/>. <see cref="FakeApi.Refused"/> and <see cref="Pinged"/> are to be empty in the end.
/// </remarks>
internal sealed class FakeDiscord : IAsyncDisposable
{
    public const string Token = "MTE.invented.bot-token-0123456789";
    public const string Application = "1100000000000000001";
    public const string Guild = "2200000000000000002";
    public const string Channel = "3300000000000000003";
    public const string Member = "4400000000000000004";

    private const string FilesPath = "/attachments/";

    private readonly ConcurrentDictionary<string, RequestDelegate> files = new();
    private readonly Snowflakes snowflakes;
    private LocalDiscord server = null!;
    private int tokens;

    private FakeDiscord()
    {
        snowflakes = new Snowflakes(Time);
        Api = new FakeApi(this);
        Interactions = new FakeInteractions(this);
        Channels = new FakeChannels(this);
        Gateway.Guilds.Add(Guild);
    }

    /// <summary>The clock of its limits.</summary>
    public OffsetTime Time { get; } = new();

    public LocalGateway Gateway { get; } = new(Token, Application);

    public FakeApi Api { get; }

    public FakeInteractions Interactions { get; }

    public FakeChannels Channels { get; }

    /// <summary>Whom messages of the bot pinged.</summary>
    public ConcurrentQueue<string> Pinged { get; } = new();

    public string Host => server.Host;

    public string ApiBase => server.ApiBase;

    public string GatewayUrl => server.GatewayUrl;

    /// <summary>By which a bot finds it.</summary>
    public DiscordSettings Settings => new() { Token = Token, ApiBase = ApiBase, AttachmentHosts = Host };

    /// <summary>Takes interactions over HTTP where it is set; else they go through the gateway.</summary>
    public InteractionSender? Sender { get; set; }

    public static async Task<FakeDiscord> StartAsync()
    {
        var discord = new FakeDiscord();
        discord.server = await LocalDiscord.StartAsync(discord.Gateway, discord.Api.AnswerAsync, discord.FileAsync);
        return discord;
    }

    public string NewId() => snowflakes.Next();

    /// <summary>Lets a member act. Fields that Discord always sends and a test does not care for are filled in.</summary>
    /// <param name="json">At least type and data. Give "guild_id": null for direct messages.</param>
    public Task<FakeInteraction> SendInteractionAsync(string json) => SendInteractionAsync(JsonNode.Parse(json)!.AsObject());

    public async Task<FakeInteraction> SendInteractionAsync(JsonObject json)
    {
        var interaction = NewInteraction(json);
        if (Sender is null)
        {
            await Gateway.DispatchAsync("INTERACTION_CREATE", interaction.Json.DeepClone().AsObject());
        }
        else
        {
            await Sender.SendAsync(interaction, this);
        }

        return interaction;
    }

    /// <summary>An interaction that is known here and was not sent yet.</summary>
    public FakeInteraction NewInteraction(JsonObject json)
    {
        var full = json.DeepClone().AsObject();
        full["id"] = NewId();
        full["token"] = $"interaction-token-{Interlocked.Increment(ref tokens)}-kept-secret";
        full["application_id"] = Application;
        full["version"] = 1;
        full.TryAdd("channel_id", Channel);
        full.TryAdd("guild_id", Guild);
        if (full["guild_id"] is null)
        {
            full.Remove("guild_id");
            full.TryAdd("user", User());
            full.TryAdd("authorizing_integration_owners", new JsonObject { ["0"] = "0" });
        }
        else
        {
            full.TryAdd("member", new JsonObject { ["user"] = User(), ["permissions"] = "2147483648", ["roles"] = new JsonArray() });
            full.TryAdd("authorizing_integration_owners", new JsonObject { ["0"] = full["guild_id"]!.DeepClone() });
        }

        var interaction = new FakeInteraction((string)full["id"]!, (string)full["token"]!, full, Time.GetUtcNow());
        Interactions.Add(interaction);
        return interaction;
    }

    /// <summary>Puts a file where members' attachments are.</summary>
    /// <returns>Its address.</returns>
    public string AddFile(string name, byte[] bytes) => AddFile(name, context => context.Response.Body.WriteAsync(bytes).AsTask());

    public string AddFile(string name, RequestDelegate answer)
    {
        files[FilesPath + name] = answer;
        return $"http://{Host}{FilesPath}{name}";
    }

    internal void Ping(JsonObject message)
    {
        foreach (var mention in Mentions.Pinged(message))
        {
            Pinged.Enqueue(mention);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Sender?.Dispose();
        await server.DisposeAsync();
    }

    private static JsonObject User() => new() { ["id"] = Member, ["username"] = "mara", ["discriminator"] = "0" };

    private Task FileAsync(HttpContext context) => files.TryGetValue(context.Request.Path.Value ?? "", out var answer) ? answer(context) : FakeApi.Reply(404)(context);
}
