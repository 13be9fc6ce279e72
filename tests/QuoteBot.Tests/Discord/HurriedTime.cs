namespace QuoteBot.Tests.Discord;

/// <summary>A clock that runs faster than the system's, so that polite waits do not hold up a test.</summary>
internal sealed class HurriedTime(int factor) : TimeProvider
{
    private readonly DateTimeOffset begun = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => begun + (System.GetUtcNow() - begun) * factor;

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Hurried(dueTime), Hurried(period));

    private TimeSpan Hurried(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / factor;
}
