namespace QuoteBot.Tests.Language;

/// <summary>A clock on which waits are over at once, and time limits only when a test says so.</summary>
/// <param name="limit">Timers of exactly this length are time limits.</param>
internal sealed class FastTime(TimeSpan limit) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<FastTimer> limits = [];
    private readonly List<TimeSpan> waits = [];
    private DateTimeOffset now = new(2026, 1, 19, 12, 0, 0, TimeSpan.Zero);

    /// <summary>What was waited, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (gate)
            {
                return [.. waits];
            }
        }
    }

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan time) => now += time;

    /// <summary>Lets the limits that run now be over.</summary>
    public void Expire()
    {
        lock (gate)
        {
            limits.ForEach(timer => timer.Fire());
            limits.Clear();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FastTimer(this, callback, state);
        Schedule(timer, dueTime);
        return timer;
    }

    private void Schedule(FastTimer timer, TimeSpan dueTime)
    {
        lock (gate)
        {
            if (dueTime == limit)
            {
                limits.Add(timer);
            }
            else if (dueTime >= TimeSpan.Zero)
            {
                waits.Add(dueTime);
                now += dueTime;
                timer.Fire();
            }
        }
    }

    private sealed class FastTimer(FastTime time, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool disposed;

        public void Fire() => ThreadPool.QueueUserWorkItem(_ =>
        {
            if (!disposed)
            {
                callback(state);
            }
        });

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Schedule(this, dueTime);
            return !disposed;
        }

        public void Dispose() => disposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
