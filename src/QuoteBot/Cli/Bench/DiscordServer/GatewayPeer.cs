using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace QuoteBot.Cli.Bench.DiscordServer;

/// <summary>One connection to the local gateway, as the server sees it: JSON out as one zlib stream where the client asked for it, JSON in as text.</summary>
/// <remarks>Sending is safe for several callers at once.</remarks>
internal sealed class GatewayPeer : IDisposable
{
    /// <summary>What a client may send at most; Discord closes with 4002 beyond it.</summary>
    private const int MostBytesIn = 4096;

    private readonly WebSocket socket;
    private readonly SemaphoreSlim sending = new(1);
    private readonly MemoryStream compressed = new();
    private readonly ZLibStream? deflater;

    public GatewayPeer(WebSocket socket, bool compress)
    {
        this.socket = socket;
        deflater = compress ? new ZLibStream(compressed, CompressionLevel.Fastest) : null;
    }

    /// <summary>Messages go out in frames of at most so many bytes.</summary>
    public int FragmentBytes { get; set; } = int.MaxValue;

    /// <summary>Whether heartbeats are acknowledged.</summary>
    public bool Acknowledges { get; set; } = true;

    /// <summary>The status with which the client closed; null while it has not.</summary>
    public int? ClosedByClient { get; private set; }

    public bool IsOpen => socket.State is WebSocketState.Open;

    public Task SendAsync(JsonNode payload) => SendAsync(payload, wholly: true);

    /// <summary>Begins a message that never ends, and drops the connection.</summary>
    public async Task SendHalfAsync(JsonNode payload)
    {
        await SendAsync(payload, wholly: false);
        Drop();
    }

    /// <summary>A message of any bytes.</summary>
    public async Task SendRawAsync(ReadOnlyMemory<byte> bytes, WebSocketMessageType type = WebSocketMessageType.Binary)
    {
        await sending.WaitAsync();
        try
        {
            await SendFramesAsync(bytes, type, wholly: true);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>The next message of the client; null when the connection has ended.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidDataException">It is longer than a client may send.</exception>
    public async Task<JsonObject?> ReceiveAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[MostBytesIn + 1];
        var length = 0;
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                length += part.Count;
                if (part.MessageType is WebSocketMessageType.Close)
                {
                    ClosedByClient = (int?)socket.CloseStatus;
                    return null;
                }

                if (length > MostBytesIn)
                {
                    throw new InvalidDataException("A client may send 4096 bytes at once.");
                }

                if (part.EndOfMessage)
                {
                    return JsonNode.Parse(buffer.AsSpan(0, length))!.AsObject();
                }
            }
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            return null;
        }
    }

    /// <summary>Says good-bye with a code and does not wait for the answer.</summary>
    public async Task CloseAsync(int code)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, CancellationToken.None);
        }
    }

    /// <summary>Ends the connection without a word.</summary>
    public void Drop() => socket.Abort();

    /// <summary>The lock of sending is left to the collector: the client may close, and this end with it, before who sent last has let go of the lock.</summary>
    public void Dispose()
    {
        socket.Dispose();
        deflater?.Dispose();
        compressed.Dispose();
    }

    private async Task SendAsync(JsonNode payload, bool wholly)
    {
        var json = Encoding.UTF8.GetBytes(payload.ToJsonString());
        await sending.WaitAsync();
        try
        {
            await SendFramesAsync(Compress(json), deflater is null ? WebSocketMessageType.Text : WebSocketMessageType.Binary, wholly);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Flushed, so that the piece ends with 00 00 FF FF and can be read by itself.</summary>
    private byte[] Compress(byte[] json)
    {
        if (deflater is null)
        {
            return json;
        }

        compressed.SetLength(0);
        deflater.Write(json);
        deflater.Flush();
        return compressed.ToArray();
    }

    private async Task SendFramesAsync(ReadOnlyMemory<byte> bytes, WebSocketMessageType type, bool wholly)
    {
        do
        {
            var frame = bytes[..Math.Min(FragmentBytes, wholly ? bytes.Length : (bytes.Length + 1) / 2)];
            bytes = bytes[frame.Length..];
            await socket.SendAsync(frame, type, endOfMessage: wholly && bytes.IsEmpty, CancellationToken.None);
        }
        while (wholly && !bytes.IsEmpty);
    }
}
