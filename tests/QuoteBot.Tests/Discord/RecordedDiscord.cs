using System.Text.Json;
using QuoteBot.Discord;
using QuoteBot.Discord.Protocol;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

/// <param name="How">callback, edit, followup, delete, send, edit message.</param>
/// <param name="Channel">Of a message of the bot's own.</param>
internal sealed record Said(string How, string? Channel, MessageBody? Body, Callback? Callback, DateTimeOffset At)
{
    /// <summary>All that can be read in it.</summary>
    public string Text => string.Join('\n', new[] { Body?.Content ?? Callback?.Data?.Content }
        .Concat((Body?.Embeds ?? []).SelectMany(embed => new[] { embed.Title, embed.Description, embed.Footer?.Text }.Concat((embed.Fields ?? []).SelectMany(one => new[] { one.Name, one.Value }))))
        .Where(text => !string.IsNullOrEmpty(text)));
}

/// <summary>Writes down what the bot says, and refuses what a test wants refused.</summary>
internal sealed class RecordedDiscord(TimeProvider time) : IDiscord
{
    private readonly Lock gate = new();
    private readonly List<Said> said = [];

    /// <summary>Everything, in order.</summary>
    public IReadOnlyList<Said> All
    {
        get
        {
            lock (gate)
            {
                return [.. said];
            }
        }
    }

    public Said Last => All[^1];

    /// <summary>What to refuse, by how and channel.</summary>
    public Func<string, string?, DiscordException?> Refuse { get; set; } = (_, _) => null;

    public byte[] Upload { get; set; } = [];

    public Task FirstAsync(Callback callback) => SayAsync("callback", null, null, callback);

    public Task EditOriginalAsync(Interaction interaction, MessageBody body, CancellationToken cancellationToken) => SayAsync("edit", null, body);

    public async Task<Message> FollowUpAsync(Interaction interaction, MessageBody body, CancellationToken cancellationToken)
    {
        await SayAsync("followup", null, body);
        return new Message { Id = "1" };
    }

    public Task DeleteOriginalAsync(Interaction interaction, CancellationToken cancellationToken) => SayAsync("delete", null, null);

    public async Task<Message> SendAsync(string channel, MessageBody body, CancellationToken cancellationToken)
    {
        await SayAsync("send", channel, body);
        return new Message { Id = "77", ChannelId = channel };
    }

    public Task EditAsync(string channel, string message, MessageBody body, CancellationToken cancellationToken) => SayAsync("edit message", channel, body);

    public Task<string> DirectChannelAsync(string user, CancellationToken cancellationToken) =>
        Refuse("direct", user) is { } refusal ? throw refusal : Task.FromResult("dm-" + user);

    public Task<byte[]> DownloadAsync(Attachment attachment, int mostBytes, CancellationToken cancellationToken) =>
        Refuse("download", attachment.Url) is { } refusal ? throw refusal : Task.FromResult(Upload);

    private Task SayAsync(string how, string? channel, MessageBody? body, Callback? callback = null)
    {
        if (Refuse(how, channel) is { } refusal)
        {
            throw refusal;
        }

        if (body is not null)
        {
            var json = JsonSerializer.SerializeToNode(body, DiscordJson.Default.MessageBody)!.AsObject();
            MessageRules.Check(json, files: body.Files?.Count ?? 0);
            KeptBodies.Keep(how is "edit" or "edit message" ? "WebhookMessageEdit" : how is "followup" ? "Followup" : "MessageCreate", json);
        }
        else if (callback is not null)
        {
            KeptBodies.Keep("InteractionCallback", JsonSerializer.SerializeToNode(callback, DiscordJson.Default.Callback)!);
        }

        lock (gate)
        {
            said.Add(new Said(how, channel, body, callback, time.GetUtcNow()));
        }

        return Task.CompletedTask;
    }
}
