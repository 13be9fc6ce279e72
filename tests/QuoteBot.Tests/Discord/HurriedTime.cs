namespace QuoteBot.Tests.Discord;

/// <summary>A clock that runs faster than the system's, so that polite waits do not hold up a test.</summary>
internal sealed class HurriedTime(int factor) : TimeProvider
{
    private readonly DateTimeOffset begun = System.GetUtcNow();

    /// <summary>The hour of the day is everybody's: deadlines go from here to code that has the system's clock.</summary>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow();

    public override long GetTimestamp() => (System.GetUtcNow() - begun).Ticks * factor;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Hurried(dueTime), Hurried(period));

    private TimeSpan Hurried(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / factor;
}
