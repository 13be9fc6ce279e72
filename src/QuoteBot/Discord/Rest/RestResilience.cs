using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace QuoteBot.Discord.Rest;

/// <summary>How often, after which waits and for how long Discord is asked.</summary>
internal static class RestResilience
{
    /// <summary>The first try and four more: enough for a busy bucket and a short outage.</summary>
    public const int Tries = 5;

    /// <summary>The wait before the second try, about; each further one doubles it. A limit's own wait counts instead where there is one.</summary>
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(250);

    /// <summary>What may be early is so by the moment that a response takes to reach Discord.</summary>
    private static readonly TimeSpan FirstEarlyWait = TimeSpan.FromMilliseconds(50);

    /// <summary>For one try. Discord answers in tenths of a second; uploads take longer.</summary>
    public static readonly TimeSpan TryTime = TimeSpan.FromSeconds(15);

    /// <summary>For one try of a request that has a deadline, which is three seconds: there is room for another.</summary>
    public static readonly TimeSpan UrgentTryTime = TimeSpan.FromSeconds(1.4);

    /// <summary>From the outside: retries, the limits, which each try waits for, and a time limit for a try.</summary>
    /// <param name="chance">From 0 to 1, for the spread of the waits.</param>
    public static ResiliencePipeline<HttpResponseMessage> Pipeline(RateLimits limits, TimeProvider time, Func<double> chance) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Tries - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstWait,
                Randomizer = chance,
                ShouldHandle = args => ValueTask.FromResult(IsWorthAnotherTry(args.Outcome, Request(args.Context), time)),
                DelayGenerator = args => ValueTask.FromResult(Wait(args.Outcome.Result?.StatusCode, args.AttemptNumber)),
            })
            .AddStrategy(_ => new RateLimitStrategy(limits, time), new NoOptions())
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = args => ValueTask.FromResult(Request(args.Context).Deadline is null ? TryTime : UrgentTryTime),
            })
            .Build();

    private static bool IsWorthAnotherTry(Outcome<HttpResponseMessage> outcome, RestRequest request, TimeProvider time)
    {
        if (time.GetUtcNow() >= request.Deadline)
        {
            return false;
        }

        return outcome.Result?.StatusCode switch
        {
            null => outcome.Exception is HttpRequestException or TimeoutRejectedException,
            HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported => false,
            HttpStatusCode.NotFound => request.MayBeEarly,
            HttpStatusCode.TooManyRequests => true,
            var status => (int)status >= 500,
        };
    }

    /// <returns>Null for the usual wait.</returns>
    private static TimeSpan? Wait(HttpStatusCode? status, int tries) => status switch
    {
        // The limit has been learned, and is waited for before the next try.
        HttpStatusCode.TooManyRequests => TimeSpan.Zero,
        HttpStatusCode.NotFound => FirstEarlyWait * Math.Pow(2, tries),
        _ => null,
    };

    private static RestRequest Request(ResilienceContext context) => context.Properties.GetValue(RateLimitStrategy.Request, null!);

    private sealed class NoOptions : ResilienceStrategyOptions;
}
