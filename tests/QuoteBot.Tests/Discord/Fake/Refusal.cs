using System.Text.Json.Nodes;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>Discord's answer to a request that it does not take.</summary>
/// <remarks>https://docs.discord.com/developers/topics/opcodes-and-status-codes#json</remarks>
internal sealed class Refusal(int status, int code, string message, params string[] errors) : Exception(message)
{
    public int Status { get; } = status;

    public int Code { get; } = code;

    public IReadOnlyList<string> Errors { get; } = errors;

    public static Refusal NoUserAgent => new(403, 40333, "internal network error");

    public static Refusal Unauthorized => new(401, 0, "401: Unauthorized");

    public static Refusal NoRoute => new(404, 0, "404: Not Found");

    public static Refusal UnknownMessage => new(404, 10008, "Unknown Message");

    public static Refusal UnknownWebhook => new(404, 10015, "Unknown Webhook");

    public static Refusal UnknownInteraction => new(404, 10062, "Unknown interaction");

    public static Refusal AlreadyAcknowledged => new(400, 40060, "Interaction has already been acknowledged.");

    public static Refusal ExpiredToken => new(401, 50027, "Invalid Webhook Token");

    public static Refusal EmptyMessage => new(400, 50006, "Cannot send an empty message");

    public static Refusal NotJson => new(400, 50109, "The request body contains invalid JSON.");

    public static Refusal Form(params string[] errors) => new(400, 50035, "Invalid Form Body", errors);

    public JsonObject ToJson() => new()
    {
        ["message"] = Message,
        ["code"] = Code,
        ["errors"] = new JsonArray([.. Errors.Select(error => JsonValue.Create(error))]),
    };

    public override string ToString() => $"{Status} {Code} {Message} {string.Join("; ", Errors)}";
}
