using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using QuoteBot.Cli.Bench.DiscordServer;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>Sends interactions to a bot by signed HTTP requests, and takes the response's body for the first answer.</summary>
/// <param name="address">The bot's address of interactions.</param>
/// <param name="key">Discord's for this application; a new one unless given.</param>
internal sealed class InteractionSender(Uri address, Ed25519Key? key = null) : IDisposable
{
    private readonly HttpClient http = new();
    private readonly Ed25519Key key = key ?? Ed25519Key.New();

    public Uri Address { get; } = address;

    /// <summary>In hexadecimal digits, for the bot's settings.</summary>
    public string PublicKey => key.PublicKey;

    /// <summary>The status of the last response.</summary>
    public HttpStatusCode LastStatus { get; private set; }

    public async Task SendAsync(FakeInteraction interaction, FakeDiscord discord)
    {
        using var response = await PostAsync(interaction.Json.ToJsonString(), discord.Time.GetUtcNow());
        LastStatus = response.StatusCode;
        if (response.StatusCode is HttpStatusCode.OK)
        {
            var body = JsonNode.Parse(await response.Content.ReadAsByteArrayAsync())!;
            try
            {
                discord.Interactions.Callback(interaction.Id, interaction.Token, new SentBody(body, new Dictionary<string, byte[]>()));
            }
            catch (Refusal refusal)
            {
                discord.Api.Refused.Enqueue($"the response to an interaction: {refusal}");
            }
        }
    }

    /// <summary>Signs and posts any body.</summary>
    public Task<HttpResponseMessage> PostAsync(string body, DateTimeOffset time)
    {
        var timestamp = time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return PostAsync(body, Sign(timestamp, body), timestamp);
    }

    /// <summary>Posts any body with these headers; null leaves one out.</summary>
    public async Task<HttpResponseMessage> PostAsync(string body, string? signature, string? timestamp)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", signature);
        }

        if (timestamp is not null)
        {
            request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", timestamp);
        }

        request.Headers.UserAgent.ParseAdd("Discord-Interactions/1.0 (+https://discord.com)");
        return await http.SendAsync(request);
    }

    public string Sign(string timestamp, string body) => key.Sign(Encoding.UTF8.GetBytes(timestamp + body));

    public void Dispose()
    {
        http.Dispose();
        key.Dispose();
    }
}
