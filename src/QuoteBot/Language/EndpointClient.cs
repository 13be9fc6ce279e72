using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAI;
using OpenAI.Embeddings;

namespace QuoteBot.Language;

/// <summary>One request for vectors through the OpenAI client, whose own retries and time limits are off: <see cref="EndpointHandler"/> has them.</summary>
internal sealed class EndpointClient : IDisposable
{
    /// <summary>The client insists on a key; the handler below replaces it.</summary>
    private const string Placeholder = "none";

    private readonly EndpointSettings settings;
    private readonly EndpointFailures failures;
    private readonly HttpClient http;
    private readonly EmbeddingClient client;

    public EndpointClient(EndpointSettings settings, EndpointFailures failures, TimeProvider time, Func<double> chance)
    {
        this.settings = settings;
        this.failures = failures;
        http = new HttpClient(EndpointHandler.Create(settings, failures, time, chance)) { Timeout = Timeout.InfiniteTimeSpan };
        client = new EmbeddingClient(settings.Model!.Trim(), new ApiKeyCredential(Placeholder), new OpenAIClientOptions
        {
            Endpoint = new Uri(settings.BaseUrl!.Trim()),
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        });
    }

    /// <summary>The vectors of the texts, in their order, all finite, each at least one number long. They may differ in length.</summary>
    /// <param name="texts">One to a batch's size; none is empty.</param>
    /// <exception cref="QuoteBot.Meaning.EmbeddingsUnavailableException">There are none to be had.</exception>
    public async Task<float[][]> EmbedAsync(IReadOnlyCollection<string> texts, CancellationToken cancellationToken)
    {
        using var request = BinaryContent.Create(BinaryData.FromBytes(Request(texts)));
        var result = await client.GenerateEmbeddingsAsync(request, new RequestOptions { CancellationToken = cancellationToken });
        using var response = result.GetRawResponse();
        try
        {
            return VectorReader.Read(response.Content.ToMemory(), texts.Count, settings.Key);
        }
        catch (FormatException wrong)
        {
            throw failures.Lasting($"{wrong.Message} Check Embeddings:BaseUrl and Embeddings:Model, and the server.");
        }
    }

    public void Dispose() => http.Dispose();

    /// <summary>As the client itself would write it: base64 is a third of the size of written numbers, and exact.</summary>
    private byte[] Request(IReadOnlyCollection<string> texts)
    {
        var request = new JsonObject
        {
            ["input"] = new JsonArray([.. texts.Select(text => JsonValue.Create(text))]),
            ["model"] = settings.Model!.Trim(),
            ["encoding_format"] = "base64",
        };
        if (settings.Dimensions is { } dimensions)
        {
            request["dimensions"] = dimensions;
        }

        return JsonSerializer.SerializeToUtf8Bytes(request);
    }
}
