using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using QuoteBot.Cli.Bench.DiscordServer;

namespace QuoteBot.Cli.Bench.DiscordLoad;

/// <summary>Sends interactions to a bot by HTTP, as Discord does, and takes the response for the first answer.</summary>
internal sealed class SignedRequests(Uri bot, Ed25519Key key) : IDisposable
{
    private readonly HttpClient http = new();
    private readonly Uri address = new(bot, "/interactions");

    public async Task SendAsync(MeasuredInteraction interaction)
    {
        var body = Encoding.UTF8.GetBytes(interaction.Json.ToJsonString());
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        request.Headers.Add("X-Signature-Ed25519", key.Sign([.. Encoding.UTF8.GetBytes(timestamp), .. body]));
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        using var response = await http.SendAsync(request);
        if (response.StatusCode is HttpStatusCode.OK)
        {
            using var callback = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
            MeasuredApi.Acknowledge(interaction, callback.RootElement);
        }
    }

    public void Dispose() => http.Dispose();
}
