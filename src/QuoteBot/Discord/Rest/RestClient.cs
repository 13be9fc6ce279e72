using System.Net;
using Polly;
using Polly.Timeout;

namespace QuoteBot.Discord.Rest;

/// <summary>Makes requests to Discord's API: as often as it helps, never faster than it allows.</summary>
/// <remarks>The client is not made by a factory, which would log the addresses: those of interactions hold their tokens.</remarks>
internal sealed class RestClient : IDisposable
{
    /// <summary>Every answer that the bot asks for is far smaller; all commands of an application come to some 100 KB.</summary>
    private const int MostAnswerBytes = 4 * 1024 * 1024;

    /// <summary>So long is a connection kept: when the name's address changes, the new one is in use soon.</summary>
    private static readonly TimeSpan ConnectionAge = TimeSpan.FromMinutes(5);

    /// <summary>What every holder of a token may ask.</summary>
    private static readonly RestRequest WhoAmI = new(HttpMethod.Get, "tell who the bot is", "/users/@me", "/users/@me");

    private readonly HttpClient http;
    private readonly string apiBase;
    private readonly TimeProvider time;
    private readonly RestFailures failures;
    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;
    private volatile bool tokenRefused;

    public RestClient(string token, string apiBase, TimeProvider time, Func<double> chance)
    {
        Token = token;
        this.apiBase = apiBase.TrimEnd('/');
        this.time = time;
        failures = new RestFailures(token);
        pipeline = RestResilience.Pipeline(new RateLimits(time), time, chance);
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = ConnectionAge }) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent.Value);
    }

    /// <summary>A secret.</summary>
    public string Token { get; }

    /// <summary>The body of a successful answer; empty where it has none.</summary>
    /// <exception cref="DiscordException">There is none.</exception>
    public async Task<byte[]> SendAsync(RestRequest request, CancellationToken cancellationToken)
    {
        if (tokenRefused && request.InteractionToken is null)
        {
            // Each further one would count against this machine's address.
            throw RestFailures.TokenRefused;
        }

        var tries = new Tries();
        using var response = await AnswerAsync(request, tries, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return await response.Content.ReadAsByteArrayAsync(cancellationToken);
        }

        if (response.StatusCode is HttpStatusCode.Unauthorized && request.InteractionToken is null && await IsTokenRefusedAsync(request, cancellationToken))
        {
            tokenRefused = true;
            throw RestFailures.TokenRefused;
        }

        var failure = await failures.OfAsync(response, request);
        return failure.Code is RestFailures.AlreadyAcknowledged && tries.MayHaveArrived ? [] : throw failure;
    }

    public void Dispose() => http.Dispose();

    /// <summary>One route may have reasons of its own, on compatible servers above all: only where not even the bot's own name is told, the token is wrong.</summary>
    private async Task<bool> IsTokenRefusedAsync(RestRequest refused, CancellationToken cancellationToken)
    {
        if (refused.Path == WhoAmI.Path)
        {
            return true;
        }

        try
        {
            using var response = await AnswerAsync(WhoAmI, new Tries(), cancellationToken);
            return response.StatusCode is HttpStatusCode.Unauthorized;
        }
        catch (DiscordException)
        {
            // Nobody says so: the next request asks again.
            return false;
        }
    }

    private async Task<HttpResponseMessage> AnswerAsync(RestRequest request, Tries tries, CancellationToken cancellationToken)
    {
        using var deadline = request.Deadline is { } end ? new CancellationTokenSource(Left(end), time) : new CancellationTokenSource();
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var context = ResilienceContextPool.Shared.Get(both.Token);
        context.Properties.Set(RateLimitStrategy.Request, request);
        try
        {
            return await pipeline.ExecuteAsync(async within => await TryAsync(request, tries, within.CancellationToken), context);
        }
        catch (Exception failure) when (failure is HttpRequestException or TimeoutRejectedException or RateLimitedException
            || failure is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw RestFailures.Of(failure, request);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private TimeSpan Left(DateTimeOffset end)
    {
        var left = end - time.GetUtcNow();
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>The body belongs to the try: reading it is under the same time limit and is tried again with it.</summary>
    private async Task<HttpResponseMessage> TryAsync(RestRequest request, Tries tries, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(request.Method, apiBase + request.Path) { Content = request.Content?.Invoke() };
        if (request.InteractionToken is null)
        {
            message.Headers.TryAddWithoutValidation("Authorization", "Bot " + Token);
        }

        HttpResponseMessage? response = null;
        try
        {
            response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            await response.Content.LoadIntoBufferAsync(MostAnswerBytes, cancellationToken);
            tries.MayHaveArrived |= (int)response.StatusCode >= 500;
            return response;
        }
        catch
        {
            tries.MayHaveArrived = true;
            response?.Dispose();
            throw;
        }
    }

    /// <summary>What came of the tries so far.</summary>
    private sealed class Tries
    {
        /// <summary>One of them may have been carried out, though its answer was lost. Should Discord then say that it was answered before, it was by that.</summary>
        public bool MayHaveArrived { get; set; }
    }
}
