using System.Globalization;
using System.Text.Json;

namespace QuoteBot.Discord.Protocol;

/// <summary>Reads fields of JSON that may hold anything: what is of another form than expected counts as missing.</summary>
internal static class JsonFields
{
    public static bool Has(JsonElement element, string name, out JsonElement value)
    {
        value = default;
        return element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out value) && value.ValueKind is not JsonValueKind.Null;
    }

    /// <summary>Null when it is missing, empty or no text.</summary>
    public static string? Text(JsonElement element, string name) =>
        Has(element, name, out var value) && value.ValueKind is JsonValueKind.String && Unescaped(value) is { Length: > 0 } text ? text : null;

    /// <summary>An id, or another number that Discord writes as text: some servers write it as the number that it is.</summary>
    /// <returns>Null when it is missing, empty or neither.</returns>
    public static string? Id(JsonElement element, string name) =>
        Has(element, name, out var value) && value.ValueKind is JsonValueKind.Number ? value.GetRawText() : Text(element, name);

    /// <summary>Null when it is missing or no number.</summary>
    public static double? Number(JsonElement element, string name) =>
        Has(element, name, out var value) && value.ValueKind is JsonValueKind.Number ? value.GetDouble() : null;

    /// <summary>A whole number, also one that is written as text or as 2.0; null when it is missing or none.</summary>
    public static long? Whole(JsonElement element, string name) =>
        long.TryParse(Id(element, name), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static bool IsTrue(JsonElement element, string name) => Has(element, name, out var value) && value.ValueKind is JsonValueKind.True;

    /// <summary>The objects of a list; empty when it is missing or no list. What is no object is left out.</summary>
    public static IEnumerable<JsonElement> Objects(JsonElement element, string name) =>
        Has(element, name, out var list) && list.ValueKind is JsonValueKind.Array ? list.EnumerateArray().Where(one => one.ValueKind is JsonValueKind.Object) : [];

    /// <summary>The objects of an object by their names, as they are read; empty when it is missing or none. Of two of one name the last counts.</summary>
    public static Dictionary<string, T> Named<T>(JsonElement element, string name, Func<string, JsonElement, T> read)
    {
        var named = new Dictionary<string, T>(StringComparer.Ordinal);
        if (Has(element, name, out var all) && all.ValueKind is JsonValueKind.Object)
        {
            foreach (var one in all.EnumerateObject().Where(one => one.Value.ValueKind is JsonValueKind.Object))
            {
                named[one.Name] = read(one.Name, one.Value);
            }
        }

        return named;
    }

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

    /// <summary>Null when it is no text: half of a pair of surrogates is none.</summary>
    public static string? Unescaped(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
