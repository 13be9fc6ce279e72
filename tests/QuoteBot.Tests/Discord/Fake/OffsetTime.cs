namespace QuoteBot.Tests.Discord.Fake;

/// <summary>The system's clock, which a test can put forward. Timers run as they always do.</summary>
internal sealed class OffsetTime : TimeProvider
{
    private long offset;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + new TimeSpan(Interlocked.Read(ref offset));

    public void Advance(TimeSpan time) => Interlocked.Add(ref offset, time.Ticks);
}
