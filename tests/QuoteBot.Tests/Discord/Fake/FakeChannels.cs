using System.Collections.Concurrent;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>What the bot writes into channels and direct messages of its own accord.</summary>
internal sealed class FakeChannels(FakeDiscord discord)
{
    private const string DirectPrefix = "77";

    private readonly ConcurrentDictionary<string, FakeMessage> messages = new();

    /// <summary>Channels in which the bot may not write.</summary>
    public ConcurrentDictionary<string, bool> Forbidden { get; } = new();

    /// <summary>In the order in which they came, as they now are.</summary>
    public IReadOnlyList<FakeMessage> In(string channel) =>
        [.. messages.Values.Where(message => message.Channel == channel).OrderBy(message => message.Id.Length).ThenBy(message => message.Id, StringComparer.Ordinal)];

    /// <summary>The channel of direct messages with a user.</summary>
    public static string Direct(string user) => DirectPrefix + user[DirectPrefix.Length..];

    public FakeMessage Post(string channel, SentBody body)
    {
        Enter(channel);
        MessageRules.Check(body.Object, files: body.Files.Count);
        if ((((int?)body.Object["flags"] ?? 0) & ~(4 | 4096)) != 0)
        {
            throw Refusal.Form("flags: a message in a channel cannot be ephemeral");
        }

        KeptBodies.Keep("MessageCreate", body.Object);
        var nonce = (string?)body.Object["nonce"];
        if (nonce is { Length: > 25 })
        {
            throw Refusal.Form("nonce: at most 25 characters");
        }

        if (nonce is not null && (bool?)body.Object["enforce_nonce"] is true && messages.Values.FirstOrDefault(one => one.Channel == channel && (string?)one.Json["nonce"] == nonce) is { } same)
        {
            return same;
        }

        discord.Ping(body.Object);
        var message = new FakeMessage(discord.NewId(), channel, body.Object, isEphemeral: false);
        messages[message.Id] = message;
        return message;
    }

    public FakeMessage Edit(string channel, string id, SentBody body)
    {
        Enter(channel);
        var message = messages.GetValueOrDefault(id) ?? throw Refusal.UnknownMessage;
        MessageRules.Check(body.Object, mayBeEmpty: true, body.Files.Count);
        discord.Ping(body.Object);
        message.Change(body.Object);
        return message;
    }

    private void Enter(string channel)
    {
        if (Forbidden.ContainsKey(channel))
        {
            throw new Refusal(403, 50001, "Missing Access");
        }
    }
}
