using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>A request's JSON, and the files that came with it by their names.</summary>
internal sealed record SentBody(JsonNode Json, IReadOnlyDictionary<string, byte[]> Files)
{
    public JsonObject Object => Json as JsonObject ?? throw Refusal.Form("an object is wanted");

    /// <exception cref="Refusal">It is neither JSON nor a form with a <c>payload_json</c>.</exception>
    public static async Task<SentBody> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) is true
                ? new SentBody(await ParseAsync(request.Body), new Dictionary<string, byte[]>())
                : throw Refusal.NotJson;
        }

        var form = await request.ReadFormAsync();
        var files = new Dictionary<string, byte[]>();
        foreach (var (file, at) in form.Files.Select((file, at) => (file, at)))
        {
            if (file.Name != $"files[{at}]")
            {
                throw Refusal.Form($"{file.Name}: files[{at}] is wanted");
            }

            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            files[file.FileName] = bytes.ToArray();
        }

        using var payload = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(form["payload_json"].ToString()));
        return new SentBody(await ParseAsync(payload), files);
    }

    private static async Task<JsonNode> ParseAsync(Stream stream)
    {
        try
        {
            return await JsonNode.ParseAsync(stream) ?? throw Refusal.NotJson;
        }
        catch (JsonException)
        {
            throw Refusal.NotJson;
        }
    }
}
