using Polly;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Rest;

/// <summary>Waits for a place before each try, and learns from each answer.</summary>
internal sealed class RateLimitStrategy(RateLimits limits, TimeProvider time) : ResilienceStrategy<HttpResponseMessage>
{
    /// <summary>Longer nobody waits for an answer: the request fails and says so.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <summary>The request that is being made.</summary>
    public static readonly ResiliencePropertyKey<RestRequest> Request = new("QuoteBot.Discord.Request");

    protected override async ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
    {
        var request = context.Properties.GetValue(Request, null!);
        try
        {
            while (limits.Take(request) is var wait && wait > TimeSpan.Zero)
            {
                if (wait > LongestWait || time.GetUtcNow() + wait > request.Deadline)
                {
                    return Outcome.FromException<HttpResponseMessage>(new RateLimitedException(wait));
                }

                await Task.Delay(wait, time, context.CancellationToken).ConfigureAwait(context.ContinueOnCapturedContext);
            }
        }
        catch (OperationCanceledException cancelled)
        {
            return Outcome.FromException<HttpResponseMessage>(cancelled);
        }

        var outcome = await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext);
        if (outcome.Result is { } response)
        {
            limits.Learn(request, RateLimit.Of(response, await BodyAsync(response).ConfigureAwait(context.ContinueOnCapturedContext)));
        }

        return outcome;
    }

    /// <summary>Only an answer 429 is looked into; it has been read already.</summary>
    private static async Task<System.Text.Json.JsonElement> BodyAsync(HttpResponseMessage response) =>
        (int)response.StatusCode == 429 ? JsonFields.Parse(await response.Content.ReadAsByteArrayAsync()) : default;
}

/// <summary>A limit asks for more time than there is.</summary>
internal sealed class RateLimitedException(TimeSpan wait) : Exception($"A rate limit asks to wait {wait.TotalSeconds:0} s.")
{
    public TimeSpan Wait { get; } = wait;
}
