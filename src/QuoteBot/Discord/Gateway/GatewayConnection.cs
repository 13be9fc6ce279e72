using System.Net.WebSockets;
using System.Text.Json;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Gateway;

/// <summary>How a connection ended, and what to do now.</summary>
/// <param name="AtOnce">Without a wait: the gateway asked for it.</param>
/// <param name="Politely">After a longer wait: the gateway asked for it.</param>
internal sealed record ConnectionEnd(NextStep Step, string Why, bool AtOnce = false, bool Politely = false);

/// <summary>One connection from hello to its end.</summary>
/// <param name="live">Called when the session is there, begun or resumed.</param>
/// <param name="dispatch">Called with each dispatch. It must return at once, and not throw.</param>
internal sealed class GatewayConnection(
    GatewaySocket socket, GatewaySession session, string token, Action live, Action<GatewayPayload> dispatch, TimeProvider time, Random random)
{
    /// <summary>Hello comes with the connection; what is silent for so long is no gateway.</summary>
    private static readonly TimeSpan HelloTime = TimeSpan.FromSeconds(20);

    /// <summary>From identify or resume to the session, which takes a second or two.</summary>
    private static readonly TimeSpan LiveTime = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource isLive = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<TimeSpan> hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Heartbeat heartbeat = new(socket, session, time, random);

    /// <summary>Runs until the gateway, the network or the caller ends it.</summary>
    /// <exception cref="OperationCanceledException">The caller did; the gateway was told.</exception>
    public async Task<ConnectionEnd> RunAsync(CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var receiving = ReceiveAsync();
        var watching = WatchAsync(ended.Token);
        var end = await await Task.WhenAny(receiving, watching);
        await ended.CancelAsync();
        await socket.CloseAsync(end is null ? CloseCodes.Normal : CloseCodes.KeepSession);
        await Task.WhenAll(receiving, watching);
        cancellationToken.ThrowIfCancellationRequested();
        return end!;
    }

    /// <summary>Waits for hello, then beats.</summary>
    /// <returns>Null when it was cancelled.</returns>
    private async Task<ConnectionEnd?> WatchAsync(CancellationToken cancellationToken)
    {
        try
        {
            var beating = heartbeat.BeatAsync(await hello.Task.WaitAsync(HelloTime, time, cancellationToken), cancellationToken);
            await await Task.WhenAny(beating, isLive.Task.WaitAsync(LiveTime, time, cancellationToken));
            await beating;
            return new ConnectionEnd(NextStep.Resume, "a heartbeat was not acknowledged");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (TimeoutException)
        {
            return new ConnectionEnd(NextStep.Resume, hello.Task.IsCompleted ? "the gateway did not begin the session" : "the gateway did not say hello");
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            return new ConnectionEnd(NextStep.Resume, CloseCodes.Meaning(null).Why);
        }
    }

    /// <summary>Reads until there is nothing more. It is ended by closing the socket: cancelling would drop it without a word.</summary>
    private async Task<ConnectionEnd?> ReceiveAsync()
    {
        try
        {
            while (await socket.ReceiveAsync(CancellationToken.None) is { } payload)
            {
                if (await HandleAsync(payload) is { } end)
                {
                    return end;
                }
            }

            var (step, why) = CloseCodes.Meaning(socket.CloseCode);
            return new ConnectionEnd(step, why);
        }
        catch (Exception garbage) when (garbage is JsonException or InvalidDataException)
        {
            return new ConnectionEnd(NextStep.Resume, $"the gateway sent what cannot be read ({garbage.GetType().Name})");
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            return new ConnectionEnd(NextStep.Resume, CloseCodes.Meaning(null).Why);
        }
    }

    /// <returns>Null to go on.</returns>
    private async Task<ConnectionEnd?> HandleAsync(GatewayPayload payload)
    {
        switch (payload.Op)
        {
            case GatewayOp.Hello when !hello.Task.IsCompleted:
                hello.SetResult(Interval(payload.Data));
                await socket.SendAsync(session.Id is { } id ? GatewayMessages.Resume(token, id, session.Sequence) : GatewayMessages.Identify(token), CancellationToken.None);
                return null;
            case GatewayOp.Heartbeat:
                await heartbeat.SendAsync(CancellationToken.None);
                return null;
            case GatewayOp.HeartbeatAcknowledged:
                heartbeat.Acknowledge();
                return null;
            case GatewayOp.Dispatch:
                Dispatch(payload);
                return null;
            case GatewayOp.Reconnect:
                return new ConnectionEnd(NextStep.Resume, "the gateway asked for another connection", AtOnce: true);
            case GatewayOp.InvalidSession:
                return payload.Data.ValueKind is JsonValueKind.True
                    ? new ConnectionEnd(NextStep.Resume, "the session is to be resumed once more")
                    : new ConnectionEnd(NextStep.NewSession, "the session is no longer valid", Politely: true);
            default:
                return null;
        }
    }

    private void Dispatch(GatewayPayload payload)
    {
        session.Saw(payload.Sequence);
        if (payload.Type is "READY")
        {
            session.Begin(payload.Data);
            isLive.TrySetResult();
            live();
        }
        else if (payload.Type is "RESUMED")
        {
            session.Resumed();
            isLive.TrySetResult();
            live();
        }

        dispatch(payload);
    }

    private static TimeSpan Interval(JsonElement hello) =>
        JsonFields.Number(hello, "heartbeat_interval") is { } milliseconds and > 0 and <= int.MaxValue ? TimeSpan.FromMilliseconds(milliseconds) : Heartbeat.UsualInterval;
}
