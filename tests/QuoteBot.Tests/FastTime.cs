namespace QuoteBot.Tests;

/// <summary>A clock on which waits are over at once, and time limits only when a test says so.</summary>
/// <param name="limits">Timers of exactly these lengths are time limits.</param>
internal sealed class FastTime(params TimeSpan[] limits) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<(DateTimeOffset Due, FastTimer Timer)> running = [];
    private readonly List<TimeSpan> waits = [];
    private List<(TimeSpan Due, FastTimer Timer)>? held;
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

    public void Advance(TimeSpan time)
    {
        lock (gate)
        {
            now += time;
            running.RemoveAll(limit =>
            {
                var isOver = limit.Due <= now;
                if (isOver)
                {
                    limit.Timer.Fire();
                }

                return isOver;
            });
        }
    }

    /// <summary>Lets time pass until the first of the limits that run now is over.</summary>
    public void Expire()
    {
        lock (gate)
        {
            running.RemoveAll(limit => limit.Timer.IsDisposed);
            Advance(running.Min(limit => limit.Due) - now);
        }
    }

    /// <summary>From now on waits are over only when they are let go.</summary>
    public void Hold()
    {
        lock (gate)
        {
            held = [];
        }
    }

    /// <summary>What was held is over, and what comes is over at once again.</summary>
    public void LetGo()
    {
        lock (gate)
        {
            var kept = held ?? [];
            held = null;
            foreach (var (due, timer) in kept)
            {
                Pass(timer, due);
            }
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
            if (limits.Contains(dueTime))
            {
                running.Add((now + dueTime, timer));
            }
            else if (dueTime >= TimeSpan.Zero)
            {
                Wait(timer, dueTime);
            }
        }
    }

    private void Wait(FastTimer timer, TimeSpan dueTime)
    {
        if (held is not null)
        {
            held.Add((dueTime, timer));
            return;
        }

        Pass(timer, dueTime);
    }

    private void Pass(FastTimer timer, TimeSpan dueTime)
    {
        waits.Add(dueTime);
        Advance(dueTime);
        timer.Fire();
    }

    private sealed class FastTimer(FastTime time, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool disposed;

        public bool IsDisposed => disposed;

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
