using System.Text.Json;

namespace QuoteBot.Discord.Protocol;

/// <summary>Reads messages, as far as they can be read.</summary>
internal static class MessageReader
{
    public static Message Of(JsonElement json) => new()
    {
        Id = JsonFields.Id(json, "id") ?? "",
        ChannelId = JsonFields.Id(json, "channel_id") ?? "",
        Content = JsonFields.Text(json, "content") ?? "",
        Embeds = [.. JsonFields.Objects(json, "embeds").Select(Embed)],
        MessageSnapshots = [.. JsonFields.Objects(json, "message_snapshots").Select(Snapshot)],
    };

    private static MessageSnapshot Snapshot(JsonElement json) => new() { Message = JsonFields.Has(json, "message", out var message) ? Of(message) : null };

    private static Embed Embed(JsonElement json) => new()
    {
        Title = JsonFields.Text(json, "title"),
        Description = JsonFields.Text(json, "description"),
        Fields = [.. JsonFields.Objects(json, "fields").Select(field => new EmbedField(JsonFields.Text(field, "name") ?? "", JsonFields.Text(field, "value") ?? ""))],
    };
}
