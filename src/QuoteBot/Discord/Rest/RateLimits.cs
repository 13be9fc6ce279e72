namespace QuoteBot.Discord.Rest;

/// <summary>When a request may be sent, by what Discord's answers have said so far.</summary>
/// <remarks>A limit belongs to a bucket and a channel, guild or webhook in it. Until a route's first answer its bucket is unknown, and it is let through.</remarks>
internal sealed class RateLimits(TimeProvider time)
{
    /// <summary>Every interaction is a webhook of its own: so many limits are kept until those that are over are dropped.</summary>
    private const int MostKept = 1_000;

    /// <summary>Discord lets a bot make so many requests in a second, over all routes but those of interactions.</summary>
    private const int GlobalLimit = 50;

    private static readonly TimeSpan GlobalWindow = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, string> bucketOfRoute = [];
    private readonly Dictionary<(string Bucket, string Major), State> states = [];
    private readonly Queue<DateTimeOffset> lastSecond = new();

    /// <summary>Until when all wait: the bot's own requests, and those of interactions, which have no limit in common.</summary>
    private DateTimeOffset botWaits;
    private DateTimeOffset interactionsWait;

    /// <summary>Takes a place for a request.</summary>
    /// <returns>Zero when it may go now; else how long to wait before asking again.</returns>
    public TimeSpan Take(RestRequest request)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            var isBot = request.InteractionToken is null;
            var until = isBot ? botWaits : interactionsWait;
            var state = states.GetValueOrDefault(Key(request));
            if (state is not null && state.Resets <= now)
            {
                // The next window begins with this request; when it ends, the answer will tell exactly.
                state.Remaining = state.Limit;
                state.Resets = now + state.Window;
            }

            if (state is { Remaining: <= 0 } && state.Resets > until)
            {
                until = state.Resets;
            }

            if (until <= now && isBot)
            {
                until = GlobalPlace(now);
            }

            if (until > now)
            {
                return until - now;
            }

            if (isBot)
            {
                lastSecond.Enqueue(now);
            }

            if (state is not null)
            {
                state.Remaining--;
            }

            return TimeSpan.Zero;
        }
    }

    public void Learn(RestRequest request, RateLimit told)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (told.Bucket is not null)
            {
                bucketOfRoute[RouteOf(request)] = told.Bucket;
            }

            if (told is { IsGlobal: true, RetryAfter: { } wait })
            {
                var until = now + wait;
                botWaits = request.InteractionToken is null && until > botWaits ? until : botWaits;
                interactionsWait = request.InteractionToken is not null && until > interactionsWait ? until : interactionsWait;
            }
            else if (told.RetryAfter is { } retry)
            {
                states[Key(request)] = new State { Limit = told.Limit ?? 1, Remaining = 0, Resets = now + retry, Window = told.ResetAfter ?? retry };
            }
            else if (told is { Limit: { } limit, Remaining: { } remaining, ResetAfter: { } reset })
            {
                Learn(Key(request), limit, remaining, now + reset, now);
            }

            Prune(now);
        }
    }

    /// <summary>Answers may overtake each other: within one window the lowest count is the last, and one from the window before tells nothing.</summary>
    private void Learn((string, string) key, int limit, int remaining, DateTimeOffset resets, DateTimeOffset now)
    {
        if (!states.TryGetValue(key, out var state) || state.Resets <= now)
        {
            states[key] = new State { Limit = limit, Remaining = remaining, Resets = resets, Window = Longer(resets - now, state?.Window) };
        }
        else if (resets > state.Resets - state.Window / 2)
        {
            state.Limit = limit;
            state.Remaining = Math.Min(state.Remaining, remaining);
            state.Resets = resets > state.Resets ? resets : state.Resets;
            state.Window = Longer(resets - now, state.Window);
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan? other) => one > other.GetValueOrDefault() ? one : other!.Value;

    /// <summary>Now, or when the oldest request of the last second is a second old.</summary>
    private DateTimeOffset GlobalPlace(DateTimeOffset now)
    {
        while (lastSecond.TryPeek(out var oldest) && oldest + GlobalWindow <= now)
        {
            lastSecond.Dequeue();
        }

        return lastSecond.Count < GlobalLimit ? now : lastSecond.Peek() + GlobalWindow;
    }

    private void Prune(DateTimeOffset now)
    {
        if (states.Count > MostKept)
        {
            foreach (var key in states.Where(entry => entry.Value.Resets <= now).Select(entry => entry.Key).ToList())
            {
                states.Remove(key);
            }
        }
    }

    private (string Bucket, string Major) Key(RestRequest request) => (bucketOfRoute.GetValueOrDefault(RouteOf(request), RouteOf(request)), request.Major);

    private static string RouteOf(RestRequest request) => $"{request.Method} {request.Route}";

    private sealed class State
    {
        public required int Limit { get; set; }

        public required int Remaining { get; set; }

        public required DateTimeOffset Resets { get; set; }

        /// <summary>The longest time to a reset that was seen, which comes near the length of the window.</summary>
        public required TimeSpan Window { get; set; }
    }
}
