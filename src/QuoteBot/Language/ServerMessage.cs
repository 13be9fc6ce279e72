using System.Text.Json;
using QuoteBot.Cli;

namespace QuoteBot.Language;

/// <summary>What a server says of its own failure, short enough for a sentence.</summary>
internal static class ServerMessage
{
    /// <summary>Enough for the reason; some servers add the request or a stack trace.</summary>
    private const int MaxCharacters = 200;

    /// <param name="key">Taken out wherever the server repeats it; null when there is none.</param>
    /// <returns>One line; empty when it says nothing that a person can read.</returns>
    public static string Of(string body, string? key)
    {
        var line = SafeText.Line(Words(body));
        if (!string.IsNullOrWhiteSpace(key))
        {
            line = line.Replace(key.Trim(), "…", StringComparison.Ordinal);
        }

        return SafeText.Cut(line, MaxCharacters);
    }

    private static string Words(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return Find(json.RootElement) ?? "";
        }
        catch (JsonException)
        {
            // A page of a proxy is no sentence; plain text is.
            return body.TrimStart().StartsWith('<') ? "" : body;
        }
    }

    /// <summary>The forms in use: {"error":{"message":"…"}}, {"error":"…"}, {"message":"…"}, {"detail":"…"}.</summary>
    private static string? Find(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.String)
        {
            return element.GetString();
        }

        if (element.ValueKind is not JsonValueKind.Object)
        {
            return null;
        }

        foreach (var name in (ReadOnlySpan<string>)["error", "message", "detail"])
        {
            if (element.TryGetProperty(name, out var inner) && Find(inner) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
