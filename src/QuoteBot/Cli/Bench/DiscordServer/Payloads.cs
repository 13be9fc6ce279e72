using System.Text.Json.Nodes;

namespace QuoteBot.Cli.Bench.DiscordServer;

/// <summary>What a gateway says.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway-events</remarks>
internal static class Payloads
{
    public static JsonObject Acknowledgement => new() { ["op"] = 11 };

    public static JsonObject Reconnect => new() { ["op"] = 7, ["d"] = null };

    public static JsonObject HeartbeatNow => new() { ["op"] = 1, ["d"] = null };

    public static JsonObject InvalidSession(bool resumable) => new() { ["op"] = 9, ["d"] = resumable };

    public static JsonObject Hello(TimeSpan heartbeat) => new() { ["op"] = 10, ["d"] = new JsonObject { ["heartbeat_interval"] = (int)heartbeat.TotalMilliseconds } };

    public static JsonObject Dispatch(string type, int sequence, JsonObject data) => new() { ["op"] = 0, ["t"] = type, ["s"] = sequence, ["d"] = data };

    /// <param name="resumeUrl">Null leaves it out, as some compatible servers do.</param>
    public static JsonObject Ready(string session, string? resumeUrl, string application, IEnumerable<string> guilds)
    {
        var ready = new JsonObject
        {
            ["v"] = 10,
            ["user"] = new JsonObject { ["id"] = application, ["username"] = "QuoteBot", ["bot"] = true },
            ["guilds"] = new JsonArray([.. guilds.Select(guild => new JsonObject { ["id"] = guild, ["unavailable"] = true })]),
            ["session_id"] = session,
            ["application"] = new JsonObject { ["id"] = application, ["flags"] = 0 },
        };
        if (resumeUrl is not null)
        {
            ready["resume_gateway_url"] = resumeUrl;
        }

        return ready;
    }
}
