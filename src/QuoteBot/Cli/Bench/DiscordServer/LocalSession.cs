using System.Text.Json.Nodes;

namespace QuoteBot.Cli.Bench.DiscordServer;

/// <summary>A session of a bot: what was dispatched, so that a resume can repeat it.</summary>
internal sealed class LocalSession(string id) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private readonly List<JsonObject> dispatched = [];
    private GatewayPeer? peer;

    public string Id { get; } = id;

    /// <summary>The number of the last dispatch; 0 before the first.</summary>
    public int Sequence => dispatched.Count;

    /// <summary>The connection in use; null while there is none.</summary>
    public GatewayPeer? Peer => peer is { IsOpen: true } ? peer : null;

    /// <summary>Numbers it, keeps it, and sends it where there is a connection.</summary>
    public async Task DispatchAsync(string type, JsonObject data)
    {
        await gate.WaitAsync();
        try
        {
            var payload = Payloads.Dispatch(type, dispatched.Count + 1, data);
            dispatched.Add(payload);
            await TrySendAsync(payload);
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
            foreach (var payload in dispatched.Skip(after))
            {
                await connection.SendAsync(payload);
            }

            var resumed = Payloads.Dispatch("RESUMED", dispatched.Count + 1, []);
            dispatched.Add(resumed);
            await connection.SendAsync(resumed);
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

    public void Dispose() => gate.Dispose();

    /// <summary>A connection that breaks here is no loss: the resume repeats what was not read.</summary>
    private async Task TrySendAsync(JsonObject payload)
    {
        try
        {
            await (Peer?.SendAsync(payload) ?? Task.CompletedTask);
        }
        catch (Exception broken) when (broken is System.Net.WebSockets.WebSocketException or ObjectDisposedException or OperationCanceledException or IOException)
        {
            peer = null;
        }
    }
}
