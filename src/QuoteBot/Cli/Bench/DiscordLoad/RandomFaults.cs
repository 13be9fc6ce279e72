using System.Net.WebSockets;
using QuoteBot.Cli.Bench.DiscordServer;
using QuoteBot.Evaluation.MadeNews;

namespace QuoteBot.Cli.Bench.DiscordLoad;

/// <summary>Things that go wrong with a gateway, at random moments of a run.</summary>
internal sealed class RandomFaults(LocalGateway gateway, int seed)
{
    private static readonly GatewayFault[] Kinds =
    [
        GatewayFault.Drop(Moment.Live),
        GatewayFault.Drop(Moment.Connected),
        GatewayFault.Drop(Moment.Greeted),
        GatewayFault.Drop(Moment.Asked),
        GatewayFault.Half(Moment.Live),
        GatewayFault.Garbage(Moment.Live),
        GatewayFault.Reconnect(Moment.Live),
        GatewayFault.InvalidSession(Moment.Live, resumable: true),
        GatewayFault.Close(Moment.Live, 1001),
        GatewayFault.Close(Moment.Live, 4000),
        GatewayFault.Close(Moment.Live, 4009),
        GatewayFault.NoAcknowledgements(Moment.Live),
    ];

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    /// <summary>How many were made.</summary>
    public int Made { get; private set; }

    /// <summary>
    /// Makes so many, one after the other, each some time after the bot has come back from the one before. One that belongs to the beginning of a connection
    /// waits for the next, and ends the one that there is.
    /// </summary>
    /// <param name="apart">The time between them, about.</param>
    public async Task RunAsync(int count, TimeSpan apart, CancellationToken cancellationToken)
    {
        var draws = new Draws((ulong)seed);
        for (; Made < count; Made++)
        {
            await Task.Delay(apart * (2 * draws.Below(1000) / 1000.0), cancellationToken);
            var fault = Kinds[draws.Below(Kinds.Length)];
            var peer = await LiveAsync(cancellationToken);
            if (fault.When is not Moment.Live)
            {
                gateway.Faults.Enqueue(fault);
            }

            await MakeAsync(fault.When is Moment.Live ? fault : GatewayFault.Drop(Moment.Live), peer);
        }
    }

    /// <summary>The connection of the session, as soon as there is one.</summary>
    private async Task<GatewayPeer> LiveAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if ((await gateway.SessionAsync()).Peer is { } peer)
            {
                return peer;
            }

            await Task.Delay(Look, cancellationToken);
        }
    }

    private static async Task MakeAsync(GatewayFault fault, GatewayPeer peer)
    {
        try
        {
            await fault.Do(peer);
        }
        catch (Exception gone) when (gone is WebSocketException or ObjectDisposedException or OperationCanceledException or IOException)
        {
            // Another fault was faster.
        }
    }
}
