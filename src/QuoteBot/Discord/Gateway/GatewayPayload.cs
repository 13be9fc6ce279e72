using System.Text.Json;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Gateway;

/// <summary>One message of the gateway.</summary>
/// <param name="Op">What kind it is; see <see cref="GatewayOp"/>.</param>
/// <param name="Data">Undefined where there is none.</param>
/// <param name="Sequence">The number of a dispatch; else null.</param>
/// <param name="Type">The name of a dispatch; else null.</param>
internal sealed record GatewayPayload(int Op, JsonElement Data, int? Sequence, string? Type)
{
    /// <exception cref="JsonException">It is no payload.</exception>
    public static GatewayPayload Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind is not JsonValueKind.Object || !root.TryGetProperty("op", out var op) || op.ValueKind is not JsonValueKind.Number || !op.TryGetInt32(out var number))
        {
            throw new JsonException("A payload is an object with an op.");
        }

        // The bytes are used again for the next one.
        return new GatewayPayload(
            number,
            root.TryGetProperty("d", out var data) ? data.Clone() : default,
            root.TryGetProperty("s", out var sequence) && sequence.ValueKind is JsonValueKind.Number && sequence.TryGetInt32(out var s) ? s : null,
            JsonFields.Text(root, "t"));
    }
}

/// <summary>https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway</summary>
internal static class GatewayOp
{
    public const int Dispatch = 0;
    public const int Heartbeat = 1;
    public const int Identify = 2;
    public const int Resume = 6;
    public const int Reconnect = 7;
    public const int InvalidSession = 9;
    public const int Hello = 10;
    public const int HeartbeatAcknowledged = 11;
}
