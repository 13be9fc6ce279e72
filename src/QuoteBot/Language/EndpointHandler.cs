using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.CircuitBreaker;
using QuoteBot.Meaning;

namespace QuoteBot.Language;

/// <summary>Sends one request with its key, again where that may help, and lets only whole answers 200 through.</summary>
/// <remarks>
/// The key is known here alone: the client above works with a placeholder, so nothing that it logs or throws can hold it. Redirects are not followed
/// (see <see cref="Create"/>), which would hand key and texts to another host.
/// </remarks>
internal sealed class EndpointHandler(EndpointSettings settings, EndpointFailures failures, ResiliencePipeline<HttpResponseMessage> pipeline, HttpMessageHandler network)
    : DelegatingHandler(network)
{
    /// <summary>512 vectors of 4,096 numbers, each written out with some 22 characters, come to 46 MB; more is no answer to what was asked.</summary>
    public const int MaxAnswerBytes = 64 * 1024 * 1024;

    /// <summary>So long is a connection kept: when the name's address changes, the new one is in use soon.</summary>
    private static readonly TimeSpan ConnectionAge = TimeSpan.FromMinutes(5);

    /// <summary>An address with this in its query is of the older Azure form, which takes the key under another name.</summary>
    private const string AzureQuery = "api-version=";

    private const string AzureHeader = "api-key";

    private readonly bool isOlderAzure = settings.BaseUrl!.Contains(AzureQuery, StringComparison.OrdinalIgnoreCase);
    private readonly string? key = string.IsNullOrWhiteSpace(settings.Key) ? null : settings.Key.Trim();

    public static EndpointHandler Create(EndpointSettings settings, EndpointFailures failures, TimeProvider time, Func<double> chance) =>
        new(settings, failures, EndpointResilience.Pipeline(TimeSpan.FromSeconds(settings.TimeoutSeconds), time, chance), new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = ConnectionAge,
        });

    /// <exception cref="EmbeddingsUnavailableException">There is no answer 200.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = key is null || isOlderAzure ? null : new AuthenticationHeaderValue("Bearer", key);
        if (key is not null && isOlderAzure)
        {
            request.Headers.Add(AzureHeader, key);
        }

        try
        {
            var response = await pipeline.ExecuteAsync(async token => await TryAsync(request, token), cancellationToken);
            if (response.StatusCode is HttpStatusCode.OK)
            {
                return response;
            }

            using (response)
            {
                throw await failures.OfAsync(response, cancellationToken);
            }
        }
        catch (Exception failure) when (failure is BrokenCircuitException || failure is HttpRequestException || EndpointResilience.IsTemporary(failure))
        {
            throw failures.Of(failure);
        }
    }

    /// <summary>The body belongs to the try: reading it is under the same time limit and is tried again with it.</summary>
    private async Task<HttpResponseMessage> TryAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(MaxAnswerBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
