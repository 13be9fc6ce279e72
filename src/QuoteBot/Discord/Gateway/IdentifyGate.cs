using QuoteBot.Discord.Rest;

namespace QuoteBot.Discord.Gateway;

/// <summary>Lets sessions begin only as often as Discord allows: so many in five seconds.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#rate-limiting</remarks>
internal sealed class IdentifyGate(TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    private readonly Queue<DateTimeOffset> begun = new();

    /// <summary>Waits for a turn, and takes it.</summary>
    public async Task WaitAsync(GatewayInfo info, CancellationToken cancellationToken)
    {
        while (begun.Count >= Math.Max(1, info.MaxConcurrency))
        {
            var left = begun.Peek() + Window - time.GetUtcNow();
            if (left > TimeSpan.Zero)
            {
                await Task.Delay(left, time, cancellationToken);
            }
            else
            {
                begun.Dequeue();
            }
        }

        begun.Enqueue(time.GetUtcNow());
    }
}
