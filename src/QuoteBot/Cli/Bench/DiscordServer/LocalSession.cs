using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace QuoteBot.Cli.Bench.DiscordServer;

/// <summary>A session of a bot: what was dispatched, so that a resume can repeat it.</summary>
internal sealed class LocalSession(string id) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private readonly List<Dispatched> dispatched = [];
    private GatewayPeer? peer;
    private int seen;

    public string Id { get; } = id;

    /// <summary>The number of the last dispatch; 0 before the first.</summary>
    public int Sequence => dispatched.Count;

    /// <summary>The connection in use; null while there is none.</summary>
    public GatewayPeer? Peer => peer is { IsOpen: true } ? peer : null;

    /// <summary>The highest number that the client has told to have read.</summary>
    public int Seen => Volatile.Read(ref seen);

    /// <summary>Numbers it, keeps it, and sends it where there is a connection.</summary>
    /// <returns>Its number.</returns>
    public async Task<int> DispatchAsync(string type, JsonObject data)
    {
        await gate.WaitAsync();
        try
        {
            var next = new Dispatched(Payloads.Dispatch(type, dispatched.Count + 1, data));
            dispatched.Add(next);
            await TrySendAsync(next);
            return dispatched.Count;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Attach(GatewayPeer connection) => peer = connection;

    /// <summary>Takes over the session: repeats what came after a number, then says so.</summary>
    public async Task ResumeAsync(GatewayPeer connection, int after)
    {
        await gate.WaitAsync();
        try
        {
            peer?.Drop();
            peer = connection;
            Saw(after);
            dispatched.Add(new Dispatched(Payloads.Dispatch("RESUMED", dispatched.Count + 1, [])));
            foreach (var missed in dispatched.Skip(after))
            {
                await connection.SendAsync(missed.Payload);
                missed.LastSent = Stopwatch.GetTimestamp();
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Sends dispatches again, by their numbers, in the given order.</summary>
    public async Task RepeatAsync(params IEnumerable<int> sequences)
    {
        foreach (var sequence in sequences)
        {
            await TrySendAsync(dispatched[sequence - 1]);
        }
    }

    /// <summary>When a dispatch last went to a connection, as a <see cref="Stopwatch"/> tells; 0 if never.</summary>
    public long LastSent(int sequence) => dispatched[sequence - 1].LastSent;

    /// <summary>The client has told to have read everything up to this number.</summary>
    public void Saw(int sequence) => Volatile.Write(ref seen, Math.Max(Seen, sequence));

    public void Dispose() => gate.Dispose();

    /// <summary>A connection that breaks here is no loss: the resume repeats what was not read. One that closed meanwhile has streams that are disposed, or no longer take bytes.</summary>
    private async Task TrySendAsync(Dispatched next)
    {
        try
        {
            if (Peer is { } connection)
            {
                await connection.SendAsync(next.Payload);
                next.LastSent = Stopwatch.GetTimestamp();
            }
        }
        catch (Exception broken) when (broken is WebSocketException or ObjectDisposedException or NotSupportedException or OperationCanceledException or IOException)
        {
            peer = null;
        }
    }

    private sealed class Dispatched(JsonObject payload)
    {
        public JsonObject Payload { get; } = payload;

        public long LastSent { get; set; }
    }
}
