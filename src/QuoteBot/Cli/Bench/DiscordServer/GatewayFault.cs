using System.Net.WebSockets;

namespace QuoteBot.Cli.Bench.DiscordServer;

/// <summary>How far a connection has come.</summary>
internal enum Moment
{
    /// <summary>Before hello.</summary>
    Connected,

    /// <summary>After hello.</summary>
    Greeted,

    /// <summary>After identify or resume has come, instead of an answer to it.</summary>
    Asked,

    /// <summary>After READY or RESUMED.</summary>
    Live,
}

/// <summary>Something that goes wrong in a connection, once.</summary>
internal sealed record GatewayFault(Moment When, Func<GatewayPeer, Task> Do)
{
    public static GatewayFault Drop(Moment when) => new(when, peer =>
    {
        peer.Drop();
        return Task.CompletedTask;
    });

    public static GatewayFault Close(Moment when, int code) => new(when, Last(peer => peer.CloseAsync(code)));

    /// <summary>Bytes that are neither zlib nor JSON.</summary>
    public static GatewayFault Garbage(Moment when) => new(when, Last(peer => peer.SendRawAsync(new byte[] { 0xDE, 0xAD, 0xBE, 0xEF, 0x00, 0x00, 0xFF, 0xFF })));

    public static GatewayFault Half(Moment when) => new(when, peer => peer.SendHalfAsync(Payloads.Dispatch("TYPING_START", 0, [])));

    public static GatewayFault NoAcknowledgements(Moment when) => new(when, peer =>
    {
        peer.Acknowledges = false;
        return Task.CompletedTask;
    });

    public static GatewayFault Reconnect(Moment when) => new(when, Last(peer => peer.SendAsync(Payloads.Reconnect)));

    public static GatewayFault InvalidSession(Moment when, bool resumable) => new(when, Last(peer => peer.SendAsync(Payloads.InvalidSession(resumable))));

    /// <summary>What makes the client end the connection: it may have read it, and be gone, before the sending has ended. What it does next is for the caller to look at.</summary>
    private static Func<GatewayPeer, Task> Last(Func<GatewayPeer, Task> send) => async peer =>
    {
        try
        {
            await send(peer);
        }
        catch (Exception gone) when (gone is WebSocketException or ObjectDisposedException or IOException)
        {
        }
    };
}
