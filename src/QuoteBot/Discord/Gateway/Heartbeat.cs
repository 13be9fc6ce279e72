namespace QuoteBot.Discord.Gateway;

/// <summary>Tells the gateway at its pace that the bot is there, and notices when no answer comes.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#sending-heartbeats</remarks>
internal sealed class Heartbeat(GatewaySocket socket, GatewaySession session, TimeProvider time, Random random)
{
    /// <summary>Discord's own, for a gateway that names none.</summary>
    public static readonly TimeSpan UsualInterval = TimeSpan.FromMilliseconds(41_250);

    /// <summary>A gateway that asks for more beats means something else, and is not flooded.</summary>
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromMilliseconds(100);

    /// <summary>A busy server or network answers later than a quick pace allows: so long an answer may take at least.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private volatile int unanswered;

    /// <summary>Beats until none was acknowledged before the next was due (at a quick pace, in two seconds), or the connection breaks.</summary>
    /// <exception cref="System.Net.WebSockets.WebSocketException">The connection is broken.</exception>
    public async Task BeatAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        interval = interval > ShortestInterval ? interval : ShortestInterval;
        var mostUnanswered = Math.Max(1, (int)Math.Ceiling(Patience / interval));
        // The first is set off by chance, lest many bots beat together after an outage.
        await Task.Delay(interval * random.NextDouble(), time, cancellationToken);
        while (unanswered < mostUnanswered)
        {
            unanswered++;
            await SendAsync(cancellationToken);
            await Task.Delay(interval, time, cancellationToken);
        }
    }

    /// <summary>One at once, as the gateway may ask for it. It is not waited for.</summary>
    public Task SendAsync(CancellationToken cancellationToken) => socket.SendAsync(GatewayMessages.Heartbeat(session.Sequence), cancellationToken);

    public void Acknowledge() => unanswered = 0;
}
