using System.Net;
using Polly.CircuitBreaker;
using Polly.Timeout;
using QuoteBot.Meaning;

namespace QuoteBot.Language;

/// <summary>Says in one sentence or two what was wrong with an endpoint, why, and what to do. Never with the key.</summary>
internal sealed class EndpointFailures(EndpointSettings settings, TimeProvider time)
{
    /// <summary>Of an error's body so much is read for its reason.</summary>
    private const int MaxErrorCharacters = 10_000;

    private readonly string endpoint = $"The embeddings endpoint {Shown(settings.BaseUrl!)}";

    /// <summary>For an answer that is not 200.</summary>
    public async Task<EmbeddingsUnavailableException> OfAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = response.StatusCode;
        if (status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            // Not the server's own words: they may repeat a part of the key.
            return Lasting(string.IsNullOrWhiteSpace(settings.Key)
                ? $"wants a key ({(int)status}). Set Embeddings:Key."
                : $"does not accept the key ({(int)status}). Check Embeddings:Key, and what the key may be used for.");
        }

        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        var reason = ServerMessage.Of(body.Length > MaxErrorCharacters ? body[..MaxErrorCharacters] : body, settings.Key);
        var code = reason.Length > 0 ? $"({(int)status}: {reason})" : $"({(int)status})";
        return status switch
        {
            HttpStatusCode.TooManyRequests => Temporary($"has had too many requests {code}. Try again later, or raise what the account may use.", RetryAfter.Of(response, time)),
            _ when EndpointResilience.IsTemporary(status) => Temporary($"failed {code}. Try again later; if it stays so, look at the server.", RetryAfter.Of(response, time)),
            HttpStatusCode.NotFound => Lasting($"has no model “{settings.Model}”, or there is nothing at this address {code}. Check Embeddings:Model and Embeddings:BaseUrl."),
            HttpStatusCode.RequestEntityTooLarge => Lasting($"takes less in one request {code}. Lower Embeddings:BatchSize."),
            HttpStatusCode.NotImplemented => Lasting($"cannot make embeddings {code}. Start the server with them, or use another one."),
            >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest => Lasting($"sends requests on to {Target(response)} ({(int)status}), which is not followed. If that is the right place, set Embeddings:BaseUrl to it."),
            < HttpStatusCode.Ambiguous => Lasting($"gave an answer without vectors ({(int)status}). Check Embeddings:BaseUrl."),
            _ => Lasting($"refused the request {code}. Check Embeddings:Model, Embeddings:Dimensions and Embeddings:BatchSize."),
        };
    }

    /// <summary>For a request that had no answer.</summary>
    public EmbeddingsUnavailableException Of(Exception failure) => failure switch
    {
        BrokenCircuitException broken => Temporary("failed again and again, so it is left alone for a while. Look whether the server runs.", broken.RetryAfter),
        TimeoutRejectedException => Temporary($"did not answer within {settings.TimeoutSeconds} s. Look at the server, raise Embeddings:TimeoutSeconds or lower Embeddings:BatchSize.", inner: failure),
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } =>
            Lasting($"gave an answer of more than {EndpointHandler.MaxAnswerBytes / 1024 / 1024} MB. Check Embeddings:BaseUrl, or lower Embeddings:BatchSize.", failure),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => Temporary("has a host name that cannot be found. Check Embeddings:BaseUrl and the network.", inner: failure),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => Temporary("cannot be reached safely: TLS failed. Look at its certificate and at Embeddings:BaseUrl.", inner: failure),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => Temporary("cannot be reached. Look whether the server runs, and check Embeddings:BaseUrl.", inner: failure),
        _ => Temporary("broke off its answer. Try again later; if it stays so, look at the server.", inner: failure),
    };

    /// <summary>For an answer 200 that is not what was asked for. <paramref name="what"/> continues "The embeddings endpoint …".</summary>
    public EmbeddingsUnavailableException Lasting(string what, Exception? inner = null) => new($"{endpoint} {what}", isTemporary: false, inner: inner);

    private EmbeddingsUnavailableException Temporary(string what, TimeSpan? retryAfter = null, Exception? inner = null) =>
        new($"{endpoint} {what}", isTemporary: true, retryAfter, inner);

    /// <summary>An address without its query, which may hold a key.</summary>
    private static string Shown(string address) => address.Trim().Split('?', '#')[0];

    /// <summary>The host alone: the rest of a target may repeat the query.</summary>
    private static string Target(HttpResponseMessage response) =>
        response.Headers.Location is { IsAbsoluteUri: true } target ? target.GetLeftPart(UriPartial.Authority) : "another address";
}
