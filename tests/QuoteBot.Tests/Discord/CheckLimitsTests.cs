using QuoteBot.Discord;

namespace QuoteBot.Tests.Discord;

public sealed class CheckLimitsTests
{
    private readonly SetTime time = new();

    [Fact]
    public void After_so_many_checks_in_a_minute_the_next_one_waits_until_the_first_is_a_minute_old()
    {
        var limits = new CheckLimits(time);
        Assert.Null(limits.Take("one", 2));
        time.Now += TimeSpan.FromSeconds(20);
        Assert.Null(limits.Take("one", 2));

        Assert.Equal(TimeSpan.FromSeconds(40), limits.Take("one", 2));
        time.Now += TimeSpan.FromSeconds(40);
        Assert.Null(limits.Take("one", 2));
    }

    [Fact]
    public void Each_is_counted_by_itself()
    {
        var limits = new CheckLimits(time);

        Assert.Null(limits.Take("one", 1));
        Assert.Null(limits.Take("two", 1));
        Assert.NotNull(limits.Take("one", 1));
    }

    private sealed class SetTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
