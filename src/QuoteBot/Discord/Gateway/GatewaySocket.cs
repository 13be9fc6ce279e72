using System.Net.WebSockets;
using System.Text.Json;

namespace QuoteBot.Discord.Gateway;

/// <summary>A connection to the gateway: JSON out as text, JSON in as pieces of one zlib stream, or as text from servers that do not compress.</summary>
/// <remarks>Sending is safe for several callers at once, receiving is for one.</remarks>
internal sealed class GatewaySocket : IDisposable
{
    /// <summary>How long a good-bye may take before the connection is simply dropped.</summary>
    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(2);

    /// <summary>A few bytes that do not leave in so long a time never will.</summary>
    private static readonly TimeSpan SendingTime = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket socket;
    private readonly SemaphoreSlim sending = new(1);
    private readonly StreamInflater inflater = new();
    private readonly MemoryStream received = new();
    private readonly MemoryStream inflated = new();

    /// <summary>Whether bytes are JSON as it is; the first tell. No zlib stream begins like an object.</summary>
    private bool? isPlain;

    private GatewaySocket(ClientWebSocket socket) => this.socket = socket;

    /// <summary>The code with which the server closed; null when it did not say.</summary>
    public int? CloseCode => (int?)socket.CloseStatus;

    /// <exception cref="WebSocketException">There is no connection to be had.</exception>
    public static async Task<GatewaySocket> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("User-Agent", UserAgent.Value);
        // The heartbeat keeps the connection alive, and tells when it is not.
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        try
        {
            await socket.ConnectAsync(address, cancellationToken);
            return new GatewaySocket(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <exception cref="WebSocketException">The connection is broken.</exception>
    /// <exception cref="OperationCanceledException">It does not take the message, or the caller cancelled; either way it is broken then.</exception>
    public async Task SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(SendingTime);
        await sending.WaitAsync(limit.Token);
        try
        {
            await socket.SendAsync(json, WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>The next payload; null when the server has closed.</summary>
    /// <exception cref="WebSocketException">The connection is broken.</exception>
    /// <exception cref="InvalidDataException">What came is no zlib, or too much.</exception>
    /// <exception cref="JsonException">What came is no payload.</exception>
    public async Task<GatewayPayload?> ReceiveAsync(CancellationToken cancellationToken)
    {
        received.SetLength(0);
        while (true)
        {
            if (await ReceiveMessageAsync(cancellationToken) is not { } type)
            {
                return null;
            }

            var bytes = received.GetBuffer().AsMemory(0, (int)received.Length);
            if (type is WebSocketMessageType.Text || (isPlain ??= bytes.Span.StartsWith((byte)'{')))
            {
                return GatewayPayload.Parse(bytes);
            }

            if (StreamInflater.IsWhole(bytes.Span))
            {
                inflated.SetLength(0);
                inflater.Inflate(bytes, inflated);
                return GatewayPayload.Parse(inflated.GetBuffer().AsMemory(0, (int)inflated.Length));
            }
        }
    }

    /// <summary>Says good-bye with a code, briefly, and drops the connection.</summary>
    /// <param name="code">Anything but 1000 and 1001 keeps the session.</param>
    public async Task CloseAsync(int code)
    {
        using var time = new CancellationTokenSource(ClosingTime);
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, time.Token);
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or InvalidOperationException or IOException)
        {
            // It is gone already, which is what was wanted.
        }

        socket.Abort();
    }

    public void Dispose()
    {
        socket.Dispose();
        inflater.Dispose();
        received.Dispose();
        inflated.Dispose();
        sending.Dispose();
    }

    /// <summary>Adds a whole message to what was received; null when the server closes.</summary>
    private async Task<WebSocketMessageType?> ReceiveMessageAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (part.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }

            if (received.Length + part.Count > StreamInflater.MostBytes)
            {
                throw new InvalidDataException("A message does not end.");
            }

            received.Write(buffer.AsSpan(0, part.Count));
            if (part.EndOfMessage)
            {
                return part.MessageType;
            }
        }
    }
}
