using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace QuoteBot.Language;

/// <summary>How often, after which waits and for how long an endpoint is asked.</summary>
internal static class EndpointResilience
{
    /// <summary>The first try and three more: enough for a restart or a busy moment.</summary>
    public const int Tries = 4;

    /// <summary>The wait before the second try, about; each further one doubles it. Chance spreads it, so that many callers do not come back at once.</summary>
    public static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// The longest wait that a server's Retry-After gets within a request. When it asks for more, the request fails at once and tells the caller the time:
    /// coming back earlier would be refused again.
    /// </summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>From the outside: retries, the breaker, which sees each try, and a time limit for a try.</summary>
    /// <param name="chance">From 0 to 1, for the spread of the waits.</param>
    public static ResiliencePipeline<HttpResponseMessage> Pipeline(TimeSpan timeout, TimeProvider time, Func<double> chance) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Tries - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstWait,
                Randomizer = chance,
                ShouldHandle = args => ValueTask.FromResult(IsWorthAnotherTry(args.Outcome) && !(RetryAfter.Of(args.Outcome.Result, time) > LongestWait)),
                DelayGenerator = args => ValueTask.FromResult(RetryAfter.Of(args.Outcome.Result, time)),
            })
            .AddStrategy(_ => new ConsecutiveBreaker(IsDown, time), new NoOptions())
            .AddTimeout(new TimeoutStrategyOptions { Timeout = timeout })
            .Build();

    /// <summary>Whether the same request may succeed later. 501 is a server that cannot do this at all, such as one started without embeddings.</summary>
    public static bool IsTemporary(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
        || (int)status >= 500 && status is not (HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported);

    /// <summary>An answer beyond the size limit would be so again.</summary>
    public static bool IsTemporary(Exception failure) => failure is TimeoutRejectedException
        or HttpRequestException { HttpRequestError: not HttpRequestError.ConfigurationLimitExceeded };

    private static bool IsWorthAnotherTry(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is { } failure ? IsTemporary(failure) : IsTemporary(outcome.Result!.StatusCode);

    /// <summary>Whoever says "too many requests" is not down.</summary>
    private static bool IsDown(Outcome<HttpResponseMessage> outcome) =>
        IsWorthAnotherTry(outcome) && outcome.Result?.StatusCode is not HttpStatusCode.TooManyRequests;

    private sealed class NoOptions : ResilienceStrategyOptions;
}
