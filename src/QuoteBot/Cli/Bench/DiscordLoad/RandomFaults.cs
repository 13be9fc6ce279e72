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

    /// <summary>How many were made.</summary>
    public int Made { get; private set; }

    /// <summary>Spreads them over the time. One that belongs to a beginning waits for the next, and ends the connection that there is.</summary>
    public async Task RunAsync(int count, TimeSpan time, CancellationToken cancellationToken)
    {
        var draws = new Draws((ulong)seed);
        for (; Made < count; Made++)
        {
            var share = 2 * draws.Below(1000) / 1000.0;
            await Task.Delay(time / count * share, cancellationToken);
            var fault = Kinds[draws.Below(Kinds.Length)];
            if (fault.When is not Moment.Live)
            {
                gateway.Faults.Enqueue(fault);
            }

            if ((await gateway.SessionAsync()).Peer is { } peer)
            {
                await MakeAsync(fault.When is Moment.Live ? fault : GatewayFault.Drop(Moment.Live), peer);
            }
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
