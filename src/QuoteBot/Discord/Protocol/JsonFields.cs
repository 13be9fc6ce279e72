using System.Text.Json;

namespace QuoteBot.Discord.Protocol;

/// <summary>Reads fields of answers that may hold anything.</summary>
internal static class JsonFields
{
    public static bool Has(JsonElement element, string name, out JsonElement value)
    {
        value = default;
        return element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out value) && value.ValueKind is not JsonValueKind.Null;
    }

    /// <summary>Null when it is missing, empty or no text.</summary>
    public static string? Text(JsonElement element, string name) =>
        Has(element, name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>Null when it is missing or no number.</summary>
    public static double? Number(JsonElement element, string name) =>
        Has(element, name, out var value) && value.ValueKind is JsonValueKind.Number ? value.GetDouble() : null;

    /// <summary>The root of an answer's body; undefined when it is no JSON.</summary>
    public static JsonElement Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
