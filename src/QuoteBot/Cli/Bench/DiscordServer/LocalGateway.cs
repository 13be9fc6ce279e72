using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace QuoteBot.Cli.Bench.DiscordServer;

/// <summary>A gateway for one bot on this machine: hello, identify, resume, heartbeats, dispatches, and faults on demand.</summary>
/// <remarks>It refuses what Discord refuses: no User-Agent, another version or encoding, a wrong token, a second identify, a sequence that is too high.</remarks>
internal sealed class LocalGateway(string token, string application) : IDisposable
{
    private const int DecodeError = 4002;
    private const int NotAuthenticated = 4003;
    private const int AuthenticationFailed = 4004;
    private const int AlreadyAuthenticated = 4005;
    private const int InvalidSequence = 4007;
    private const int InvalidVersion = 4012;

    private readonly ConcurrentDictionary<string, LocalSession> sessions = new();
    private readonly TaskCompletionSource stopped = new();
    private volatile TaskCompletionSource<LocalSession> live = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int made;

    /// <summary>The token that is accepted; changed, it has been revoked.</summary>
    public string Token { get; set; } = token;

    public TimeSpan HeartbeatInterval { get; set; } = TimeSpan.FromSeconds(41.25);

    /// <summary>In READY; null leaves it out.</summary>
    public string? ResumeUrl { get; set; }

    /// <summary>The guilds that the bot is in.</summary>
    public List<string> Guilds { get; } = [];

    /// <summary>What goes wrong in the coming connections, one each; none where it is empty.</summary>
    public ConcurrentQueue<GatewayFault> Faults { get; } = new();

    /// <summary>Every identify and resume that came, in order.</summary>
    public ConcurrentQueue<JsonObject> Asked { get; } = new();

    /// <summary>Everything else that came: heartbeats.</summary>
    public ConcurrentQueue<JsonObject> Received { get; } = new();

    /// <summary>Every connection that was ever made, in order.</summary>
    public ConcurrentQueue<GatewayPeer> Peers { get; } = new();

    /// <summary>Messages of new connections go out in frames of at most so many bytes.</summary>
    public int FragmentBytes { get; set; } = int.MaxValue;

    /// <summary>The session that is or was last live; waits for the first.</summary>
    public Task<LocalSession> SessionAsync() => live.Task;

    /// <summary>To the session that is live, or was last; waits for the first.</summary>
    /// <returns>The session, and the dispatch's number in it.</returns>
    public async Task<(LocalSession Session, int Sequence)> DispatchAsync(string type, JsonObject data)
    {
        var session = await live.Task;
        return (session, await session.DispatchAsync(type, data));
    }

    /// <summary>Forgets all sessions, as an outage does: a resume is answered with "invalid session".</summary>
    public void Forget()
    {
        sessions.Clear();
        live = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public async Task AcceptAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest || context.Request.Headers.UserAgent.Count == 0)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var peer = new GatewayPeer(socket, context.Request.Query["compress"] == "zlib-stream") { FragmentBytes = FragmentBytes };
        Peers.Enqueue(peer);
        try
        {
            await (context.Request.Query["v"] == "10" && context.Request.Query["encoding"] == "json" ? ServeAsync(peer, context.RequestAborted) : peer.CloseAsync(InvalidVersion));
            await LingerAsync(peer, context.RequestAborted);
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client went away, or a fault dropped it: both are what this server is for.
        }
    }

    public void Dispose()
    {
        stopped.TrySetResult();
        foreach (var peer in Peers)
        {
            peer.Drop();
        }
    }

    private async Task ServeAsync(GatewayPeer peer, CancellationToken cancellationToken)
    {
        Faults.TryDequeue(out var fault);
        await MeetAsync(fault, Moment.Connected, peer);
        await peer.SendAsync(Payloads.Hello(HeartbeatInterval));
        await MeetAsync(fault, Moment.Greeted, peer);

        LocalSession? session = null;
        while (true)
        {
            JsonObject? payload;
            try
            {
                payload = await peer.ReceiveAsync(cancellationToken);
            }
            catch (Exception wrong) when (wrong is JsonException or InvalidDataException)
            {
                await peer.CloseAsync(DecodeError);
                return;
            }

            var op = payload?["op"]?.GetValue<int>();
            if (payload is null || !peer.IsOpen)
            {
                return;
            }

            if (op is 1)
            {
                Received.Enqueue(payload);
                session?.Saw(payload["d"]?.GetValue<int>() ?? 0);
                await (peer.Acknowledges ? peer.SendAsync(Payloads.Acknowledgement) : Task.CompletedTask);
            }
            else if (op is not (2 or 6) || session is not null)
            {
                await peer.CloseAsync(session is null ? NotAuthenticated : AlreadyAuthenticated);
                return;
            }
            else
            {
                Asked.Enqueue(payload);
                if (fault is { When: Moment.Asked })
                {
                    await fault.Do(peer);
                    continue;
                }

                session = await BeginAsync(op.Value, payload["d"]!.AsObject(), peer);
                await (session is null ? Task.CompletedTask : MeetAsync(fault, Moment.Live, peer));
            }
        }
    }

    /// <returns>Null when there is no session, and the peer was told.</returns>
    private async Task<LocalSession?> BeginAsync(int op, JsonObject asked, GatewayPeer peer)
    {
        if (asked["token"]?.GetValue<string>() != Token)
        {
            await peer.CloseAsync(AuthenticationFailed);
            return null;
        }

        return op is 2 ? await IdentifyAsync(peer) : await ResumeAsync(asked, peer);
    }

    private async Task<LocalSession> IdentifyAsync(GatewayPeer peer)
    {
        var session = new LocalSession($"session-{Interlocked.Increment(ref made)}");
        sessions[session.Id] = session;
        session.Attach(peer);
        await session.DispatchAsync("READY", Payloads.Ready(session.Id, ResumeUrl, application, Guilds));
        Announce(session);
        return session;
    }

    private async Task<LocalSession?> ResumeAsync(JsonObject asked, GatewayPeer peer)
    {
        if (!sessions.TryGetValue(asked["session_id"]?.GetValue<string>() ?? "", out var session))
        {
            await peer.SendAsync(Payloads.InvalidSession(resumable: false));
            return null;
        }

        var after = asked["seq"]?.GetValue<int>() ?? 0;
        if (after > session.Sequence)
        {
            await peer.CloseAsync(InvalidSequence);
            return null;
        }

        await session.ResumeAsync(peer, after);
        Announce(session);
        return session;
    }

    private void Announce(LocalSession session)
    {
        if (!live.TrySetResult(session) && live.Task.Result != session)
        {
            live = new(TaskCreationOptions.RunContinuationsAsynchronously);
            live.SetResult(session);
        }
    }

    private static Task MeetAsync(GatewayFault? fault, Moment moment, GatewayPeer peer) => fault?.When == moment ? fault.Do(peer) : Task.CompletedTask;

    /// <summary>After a close of ours, the client's answer.</summary>
    private async Task LingerAsync(GatewayPeer peer, CancellationToken cancellationToken)
    {
        while (await peer.ReceiveAsync(cancellationToken) is not null && !stopped.Task.IsCompleted)
        {
        }
    }
}
