using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using QuoteBot.Discord;
using QuoteBot.Index;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

/// <summary>The whole bot as <c>serve</c> runs it, on a data folder of its own, connected to a Discord on this machine.</summary>
/// <remarks>At its end nothing that it sent may have been refused, and nobody may have been pinged.</remarks>
internal sealed class BotUnderTest : IAsyncDisposable
{
    private string folder = Directory.CreateTempSubdirectory("quotebot-bot-").FullName;
    private readonly List<string> log = [];
    private ILoggerFactory? logs;
    private BotHost? host;

    private BotUnderTest(FakeDiscord discord) => (Discord, Settings) = (discord, discord.Settings);

    public FakeDiscord Discord { get; }

    public string Folder => folder;

    /// <summary>What was logged so far.</summary>
    public IReadOnlyList<string> Log
    {
        get
        {
            lock (log)
            {
                return [.. log];
            }
        }
    }

    /// <summary>Where the web server is.</summary>
    public string Address => host!.Address;

    public BotHost Host => host!;

    /// <summary>Refusals that a test provokes; all others fail it.</summary>
    public Func<string, bool> IsExpected { get; set; } = _ => false;

    /// <summary>What the bot is set to, from its next start on.</summary>
    public DiscordSettings Settings { get; set; }

    public static Task<BotUnderTest> StartAsync(params AnnotatedArticle[] articles) => StartAsync(_ => { }, articles);

    /// <param name="prepare">What is done to Discord, or to the settings, before the bot starts.</param>
    public static async Task<BotUnderTest> StartAsync(Action<BotUnderTest> prepare, params AnnotatedArticle[] articles)
    {
        var bot = new BotUnderTest(await FakeDiscord.StartAsync());
        await bot.AddAsync(articles);
        prepare(bot);
        await bot.RunAsync();
        return bot;
    }

    /// <summary>Into the index that all guilds share.</summary>
    public async Task AddAsync(params AnnotatedArticle[] articles)
    {
        await using var index = await SqliteQuoteIndex.OpenAsync(Path.Combine(folder, SqliteQuoteIndex.FileName), IndexMode.Create);
        await index.PutAsync(articles);
    }

    /// <summary>Ends the bot and starts it again, as after an update.</summary>
    public async Task RestartAsync()
    {
        await host!.StopAsync();
        await host.DisposeAsync();
        Discord.Gateway.Forget();
        await RunAsync();
    }

    /// <summary>Ends the bot and starts it again with its data in another folder, as after a restore.</summary>
    public async Task MoveAsync()
    {
        await host!.StopAsync();
        await host.DisposeAsync();
        var next = folder + "-moved";
        Directory.Move(folder, next);
        folder = next;
        Discord.Gateway.Forget();
        await RunAsync();
    }

    public Task<FakeInteraction> CheckAsync(string text, string? speaker = null, string? outlet = null) =>
        CommandAsync("check", ("text", text), ("speaker", speaker), ("outlet", outlet));

    /// <summary>Uses a slash command; options without a value are left out.</summary>
    public Task<FakeInteraction> CommandAsync(string name, params (string Name, JsonNode? Value)[] options) => SendAsync(2, Command(name, options));

    public Task<FakeInteraction> SendAsync(int type, JsonObject data, Action<JsonObject>? change = null)
    {
        var interaction = new JsonObject { ["type"] = type, ["data"] = data };
        change?.Invoke(interaction);
        return Discord.SendInteractionAsync(interaction);
    }

    public static JsonObject Command(string name, params (string Name, JsonNode? Value)[] options) => new()
    {
        ["id"] = "1",
        ["name"] = name,
        ["type"] = 1,
        ["options"] = new JsonArray([.. options.Where(option => option.Value is not null).Select(option => new JsonObject
        {
            ["name"] = option.Name,
            ["type"] = option.Value!.GetValueKind() is System.Text.Json.JsonValueKind.Number ? 4 : 3,
            ["value"] = option.Value,
        })]),
    };

    /// <summary>Presses the button of this label on a message.</summary>
    public Task<FakeInteraction> PressAsync(JsonObject message, string label, Action<JsonObject>? change = null) =>
        SendAsync(3, new JsonObject { ["custom_id"] = (string)Button(message, label)["custom_id"]!, ["component_type"] = 2 }, interaction =>
        {
            interaction["message"] = message.DeepClone();
            change?.Invoke(interaction);
        });

    public static JsonObject Button(JsonObject message, string label) => Buttons(message).Single(button => (string?)button["label"] == label);

    public static IReadOnlyList<JsonObject> Buttons(JsonObject message) =>
        [.. (message["components"] as JsonArray ?? []).SelectMany(row => (JsonArray)row!["components"]!).Select(button => (JsonObject)button!)];

    public static string Field(JsonObject message, string field) =>
        (string?)((JsonArray)message["embeds"]!)[0]!["fields"]?.AsArray().SingleOrDefault(one => (string?)one!["name"] == field)?["value"] ?? "";

    public static string Title(JsonObject message) => (string)((JsonArray)message["embeds"]!)[0]!["title"]!;

    public static Action<JsonObject> By(string user) => interaction => interaction["member"] = new JsonObject
    {
        ["user"] = new JsonObject { ["id"] = user, ["username"] = "other" },
        ["permissions"] = "2048",
        ["roles"] = new JsonArray(),
    };

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await host.DisposeAsync();
        }

        logs?.Dispose();
        await Discord.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        foreach (var answer in Discord.Interactions.All.SelectMany(interaction => interaction.Answers).Where(answer => answer.How is not "delete"))
        {
            KeptBodies.Keep(answer.How switch { "callback" => "InteractionCallback", "follow-up" => "Followup", _ => "WebhookMessageEdit" }, answer.Body);
        }

        Assert.DoesNotContain(Discord.Api.Refused, refusal => !IsExpected(refusal) && !(Discord.Sender is not null && IsEarly(refusal)));
        Assert.Empty(Discord.Pinged);
    }

    /// <summary>By HTTP the bot may change its answer before the response that gave it has arrived; it tries again.</summary>
    private static bool IsEarly(string refusal) => refusal.Contains(Refusal.UnknownWebhook.Message, StringComparison.Ordinal);

    private async Task RunAsync()
    {
        logs ??= LoggerFactory.Create(builder => builder.AddProvider(new ListLogs(log)).SetMinimumLevel(LogLevel.Information));
        var settings = new Settings { Discord = Settings, Web = new WebSettings { Address = "http://127.0.0.1:0" } };
        host = await BotHost.StartAsync(settings, folder, logs, TimeProvider.System, CancellationToken.None);
    }

    private sealed class ListLogs(List<string> lines) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new ListLogger<object>(lines);

        public void Dispose()
        {
        }
    }
}
