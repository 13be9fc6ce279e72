namespace QuoteBot.Tests.Discord;

/// <summary>A clock that goes on only when a test says so.</summary>
internal sealed class SetTime : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan time) => now += time;
}
