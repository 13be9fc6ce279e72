using System.Text.Json.Nodes;

namespace QuoteBot.Discord.Gateway;

/// <summary>What a bot says to the gateway.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway-events#send-events</remarks>
internal static class GatewayMessages
{
    /// <summary>GUILDS: in which guilds the bot is. Interactions come without any intent, and nothing else is wanted.</summary>
    public const int Intents = 1 << 0;

    public static byte[] Heartbeat(int? sequence) => Message(GatewayOp.Heartbeat, sequence);

    public static byte[] Identify(string token) => Message(GatewayOp.Identify, new JsonObject
    {
        ["token"] = token,
        ["intents"] = Intents,
        ["properties"] = new JsonObject { ["os"] = Environment.OSVersion.Platform.ToString(), ["browser"] = "QuoteBot", ["device"] = "QuoteBot" },
    });

    public static byte[] Resume(string token, string session, int? sequence) => Message(GatewayOp.Resume, new JsonObject
    {
        ["token"] = token,
        ["session_id"] = session,
        ["seq"] = sequence,
    });

    private static byte[] Message(int op, JsonNode? data) => System.Text.Encoding.UTF8.GetBytes(new JsonObject { ["op"] = op, ["d"] = data }.ToJsonString());
}
