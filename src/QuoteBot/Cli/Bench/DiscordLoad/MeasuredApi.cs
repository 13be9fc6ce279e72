using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace QuoteBot.Cli.Bench.DiscordLoad;

/// <summary>Discord's API as far as a bot under measurement needs it: it takes everything, and notes when.</summary>
internal sealed class MeasuredApi
{
    public const string Application = "1100000000000000001";

    private const string AlreadyAcknowledged = """{"message":"Interaction has already been acknowledged.","code":40060}""";

    private readonly ConcurrentDictionary<string, MeasuredInteraction> byToken = new(StringComparer.Ordinal);

    public string GatewayUrl { get; set; } = "";

    /// <summary>Requests that the API does not know; 0 when all is well.</summary>
    public int Unknown { get; private set; }

    public void Add(MeasuredInteraction interaction) => byToken[interaction.Token] = interaction;

    public async Task AnswerAsync(HttpContext context)
    {
        var body = await BodyAsync(context.Request);
        var parts = context.Request.Path.Value!.Trim('/').Split('/');
        var (status, answer) = (context.Request.Method, parts) switch
        {
            ("GET", ["gateway", "bot"]) => (StatusCodes.Status200OK, $$$"""{"url":"{{{GatewayUrl}}}","session_start_limit":{"total":1000,"remaining":1000,"reset_after":0,"max_concurrency":16}}"""),
            ("GET", ["applications", "@me"]) => (StatusCodes.Status200OK, $$"""{"id":"{{Application}}"}"""),
            ("GET", ["users", "@me", "guilds"]) => (StatusCodes.Status200OK, "[]"),
            ("GET", ["applications", .., "commands"]) => (StatusCodes.Status200OK, "[]"),
            ("PUT", ["applications", .., "commands"]) => (StatusCodes.Status200OK, "[]"),
            ("POST", ["interactions", _, var token, "callback"]) when byToken.TryGetValue(token, out var interaction) => Callback(interaction, body),
            ("PATCH", ["webhooks", _, var token, "messages", _]) when byToken.TryGetValue(token, out var interaction) => Message(interaction, body),
            ("POST", ["webhooks", _, var token]) when byToken.TryGetValue(token, out var interaction) => Message(interaction, body),
            _ => Strange(),
        };
        context.Response.StatusCode = status;
        if (answer.Length > 0)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(answer);
        }
    }

    /// <summary>Notes a first answer, however it came.</summary>
    /// <returns>False when it was refused.</returns>
    public static bool Acknowledge(MeasuredInteraction interaction, JsonElement callback)
    {
        if (!interaction.Acknowledge())
        {
            return false;
        }

        if (callback.GetProperty("type").GetInt32() is 4 or 7)
        {
            interaction.Complete(HasCard(callback.GetProperty("data")));
        }

        return true;
    }

    private static (int, string) Callback(MeasuredInteraction interaction, JsonElement callback) =>
        Acknowledge(interaction, callback) ? (StatusCodes.Status204NoContent, "") : (StatusCodes.Status400BadRequest, AlreadyAcknowledged);

    private static (int, string) Message(MeasuredInteraction interaction, JsonElement message)
    {
        interaction.Complete(HasCard(message));
        return (StatusCodes.Status200OK, """{"id":"1","channel_id":"1","content":""}""");
    }

    private (int, string) Strange()
    {
        Unknown++;
        return (StatusCodes.Status404NotFound, """{"message":"404: Not Found","code":0}""");
    }

    private static bool HasCard(JsonElement message) => message.TryGetProperty("embeds", out var embeds) && embeds.ValueKind is JsonValueKind.Array && embeds.GetArrayLength() > 0;

    private static async Task<JsonElement> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength is null or 0)
        {
            return default;
        }

        using var document = await JsonDocument.ParseAsync(request.Body);
        return document.RootElement.Clone();
    }
}
