using Polly;
using Polly.CircuitBreaker;

namespace QuoteBot.Language;

/// <summary>
/// After <see cref="Limit"/> failed tries in a row the endpoint counts as down: for <see cref="Break"/> nothing is sent, then one try decides.
/// </summary>
/// <remarks>
/// Polly's own breaker weighs the share of failures in a window of time. An endpoint that has just served a thousand batches and dies would go on
/// being asked until the window has passed; a window short enough for that is too short to see four time-outs.
/// </remarks>
internal sealed class ConsecutiveBreaker(Func<Outcome<HttpResponseMessage>, bool> isFailure, TimeProvider time) : ResilienceStrategy<HttpResponseMessage>
{
    /// <summary>The tries of one request, so that a request is never cut short by its own failures.</summary>
    public const int Limit = EndpointResilience.Tries;

    /// <summary>Long enough that checks are not held up by an endpoint that is down, short enough that it is soon back in use.</summary>
    public static readonly TimeSpan Break = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private int failures;
    private DateTimeOffset downUntil;
    private bool trying;

    protected override async ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
    {
        if (Wait() is { } wait)
        {
            return Outcome.FromException<HttpResponseMessage>(new BrokenCircuitException(wait));
        }

        var outcome = await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext);
        Learn(outcome);
        return outcome;
    }

    /// <summary>How long nothing is sent; null lets this try through.</summary>
    private TimeSpan? Wait()
    {
        lock (gate)
        {
            if (failures < Limit)
            {
                return null;
            }

            var left = downUntil - time.GetUtcNow();
            if (left > TimeSpan.Zero || trying)
            {
                return left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }

            trying = true;
            return null;
        }
    }

    /// <summary>A try that its caller cancelled tells nothing about the endpoint.</summary>
    private void Learn(Outcome<HttpResponseMessage> outcome)
    {
        lock (gate)
        {
            trying = false;
            if (isFailure(outcome))
            {
                failures++;
                downUntil = time.GetUtcNow() + Break;
            }
            else if (outcome.Exception is not OperationCanceledException)
            {
                failures = 0;
            }
        }
    }
}
