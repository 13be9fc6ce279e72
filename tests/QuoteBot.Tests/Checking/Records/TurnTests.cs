using QuoteBot.Checking;

namespace QuoteBot.Tests.Checking.Records;

public sealed class TurnTests
{
    [Fact]
    public async Task A_check_lets_those_go_first_who_came_before_it()
    {
        await using var index = await Some.Index(Some.Saying("We will build forty new hospitals this year."));
        var others = new Queue();
        var caller = SynchronizationContext.Current;

        SynchronizationContext.SetSynchronizationContext(others);
        var check = new QuoteChecker(index).CheckAsync(new Claim("We will build forty new hospitals this year."));
        SynchronizationContext.SetSynchronizationContext(caller);

        Assert.False(check.IsCompleted);
        Assert.Single(others.Waiting)();
        Assert.Equal(VerdictKind.Verified, (await check).Kind);
    }

    /// <summary>Keeps what is put at its end until somebody takes it.</summary>
    private sealed class Queue : SynchronizationContext
    {
        public List<Action> Waiting { get; } = [];

        public override void Post(SendOrPostCallback d, object? state) => Waiting.Add(() => d(state));
    }
}
