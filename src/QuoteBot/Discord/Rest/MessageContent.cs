using System.Net.Http.Headers;
using System.Text.Json;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Rest;

/// <summary>Messages as they go over the wire: JSON, or a form of JSON and files.</summary>
/// <remarks>https://docs.discord.com/developers/reference#uploading-files</remarks>
internal static class MessageContent
{
    public static Func<HttpContent> Of(MessageBody body)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, DiscordJson.Default.MessageBody);
        return body.Files is { Count: > 0 } files ? () => Form(json, files) : () => Json(json);
    }

    public static HttpContent Json(byte[] json) => new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private static MultipartFormDataContent Form(byte[] json, IReadOnlyList<SentFile> files)
    {
        var form = new MultipartFormDataContent { { Json(json), "payload_json" } };
        foreach (var (at, file) in files.Index())
        {
            var content = new ReadOnlyMemoryContent(file.Bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(file.ContentType) } };
            form.Add(content, $"files[{at}]", file.Name);
        }

        return form;
    }
}
