using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>What Discord allows of answers to interactions: one first answer within three seconds, the rest after it and within fifteen minutes.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding</remarks>
internal sealed class FakeInteractions(FakeDiscord discord)
{
    private static readonly TimeSpan FirstAnswerTime = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan TokenTime = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, FakeInteraction> byToken = new();

    public IReadOnlyCollection<FakeInteraction> All => [.. byToken.Values];

    public void Add(FakeInteraction interaction) => byToken[interaction.Token] = interaction;

    /// <exception cref="Refusal">The callback is not allowed.</exception>
    public void Callback(string id, string token, SentBody body)
    {
        var interaction = byToken.GetValueOrDefault(token);
        if (interaction is null || interaction.Id != id)
        {
            throw Refusal.UnknownInteraction;
        }

        lock (interaction)
        {
            if (interaction.First is not null)
            {
                throw Refusal.AlreadyAcknowledged;
            }

            if (Now - interaction.Sent > FirstAnswerTime)
            {
                throw Refusal.UnknownInteraction;
            }

            CallbackRules.Check(interaction, body);
            var data = body.Object["data"] as JsonObject ?? [];
            var isEphemeral = IsEphemeral(data);
            interaction.Acknowledge(new Answer("callback", body.Object, body.Files, isEphemeral, Now), OriginalOf(interaction, (int)body.Object["type"]!, data, isEphemeral));
        }
    }

    public FakeMessage EditOriginal(string token, SentBody body)
    {
        var interaction = Acknowledged(token);
        lock (interaction)
        {
            var original = interaction.Original ?? throw Refusal.UnknownMessage;
            MessageRules.Check(body.Object, mayBeEmpty: !original.IsThinking, body.Files.Count);
            discord.Ping(body.Object);
            original.Change(body.Object);
            interaction.Add(new Answer("edit", body.Object, body.Files, original.IsEphemeral, Now));
            return original;
        }
    }

    public void DeleteOriginal(string token)
    {
        var interaction = Acknowledged(token);
        lock (interaction)
        {
            var original = interaction.Original ?? throw Refusal.UnknownMessage;
            interaction.Delete(new Answer("delete", [], NoFiles, original.IsEphemeral, Now));
        }
    }

    /// <summary>A further message. While the original is still "thinking…" it becomes that, and is as ephemeral as was said then.</summary>
    public FakeMessage FollowUp(string token, SentBody body)
    {
        var interaction = Acknowledged(token);
        lock (interaction)
        {
            MessageRules.Check(body.Object, files: body.Files.Count);
            discord.Ping(body.Object);
            if (interaction.Original is { IsThinking: true } original)
            {
                original.Change(body.Object);
                interaction.Add(new Answer("follow-up", body.Object, body.Files, original.IsEphemeral, Now));
                return original;
            }

            var message = new FakeMessage(discord.NewId(), Channel(interaction), body.Object, IsEphemeral(body.Object));
            interaction.FollowUps[message.Id] = message;
            interaction.Add(new Answer("follow-up", body.Object, body.Files, message.IsEphemeral, Now));
            return message;
        }
    }

    public FakeMessage EditFollowUp(string token, string id, SentBody body)
    {
        var interaction = Acknowledged(token);
        lock (interaction)
        {
            var message = interaction.FollowUps.GetValueOrDefault(id) ?? throw Refusal.UnknownMessage;
            MessageRules.Check(body.Object, mayBeEmpty: true, body.Files.Count);
            discord.Ping(body.Object);
            message.Change(body.Object);
            interaction.Add(new Answer("edit follow-up", body.Object, body.Files, message.IsEphemeral, Now));
            return message;
        }
    }

    private static IReadOnlyDictionary<string, byte[]> NoFiles { get; } = new Dictionary<string, byte[]>();

    private DateTimeOffset Now => discord.Time.GetUtcNow();

    private FakeInteraction Acknowledged(string token)
    {
        var interaction = byToken.GetValueOrDefault(token);
        if (interaction?.First is null)
        {
            throw Refusal.UnknownWebhook;
        }

        return Now - interaction.Sent > TokenTime ? throw Refusal.ExpiredToken : interaction;
    }

    /// <summary>What "@original" stands for after a first answer.</summary>
    private FakeMessage? OriginalOf(FakeInteraction interaction, int type, JsonObject data, bool isEphemeral)
    {
        discord.Ping(data);
        var bearer = interaction.Json["message"] as JsonObject;
        var borne = bearer is null ? null : new FakeMessage((string)bearer["id"]!, Channel(interaction), bearer, IsEphemeral(bearer));
        if (type is 7)
        {
            borne?.Change(data);
        }

        return type switch
        {
            4 or 5 => new FakeMessage(discord.NewId(), Channel(interaction), data, isEphemeral, isThinking: type is 5),
            6 or 7 => borne,
            _ => null,
        };
    }

    private static bool IsEphemeral(JsonObject message) => (((int?)message["flags"] ?? 0) & 64) != 0;

    private static string Channel(FakeInteraction interaction) => (string?)interaction.Json["channel_id"] ?? "";
}
