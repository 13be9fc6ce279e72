namespace QuoteBot.Discord.Gateway;

/// <summary>Tells the gateway at its pace that the bot is there, and notices when no answer comes.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#sending-heartbeats</remarks>
internal sealed class Heartbeat(GatewaySocket socket, GatewaySession session, TimeProvider time, Random random)
{
    private volatile bool acknowledged = true;

    /// <summary>Beats until one was not acknowledged before the next was due, or the connection breaks.</summary>
    /// <exception cref="System.Net.WebSockets.WebSocketException">The connection is broken.</exception>
    public async Task BeatAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        // The first is set off by chance, lest many bots beat together after an outage.
        await Task.Delay(interval * random.NextDouble(), time, cancellationToken);
        while (acknowledged)
        {
            acknowledged = false;
            await SendAsync(cancellationToken);
            await Task.Delay(interval, time, cancellationToken);
        }
    }

    /// <summary>One at once, as the gateway may ask for it. It is not waited for.</summary>
    public Task SendAsync(CancellationToken cancellationToken) => socket.SendAsync(GatewayMessages.Heartbeat(session.Sequence), cancellationToken);

    public void Acknowledge() => acknowledged = true;
}
