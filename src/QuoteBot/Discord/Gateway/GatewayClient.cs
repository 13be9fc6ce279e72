using System.Net.WebSockets;
using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Rest;

namespace QuoteBot.Discord.Gateway;

/// <summary>Keeps a session with the gateway, whatever happens to its connections.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#connection-lifecycle</remarks>
internal sealed partial class GatewayClient
{
    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(20);

    /// <summary>After "invalid session" Discord asks for one to five seconds.</summary>
    private static readonly TimeSpan InvalidSessionWait = TimeSpan.FromSeconds(1);

    private const double InvalidSessionSpread = 4;

    /// <summary>Sessions are counted by the day; whatever the gateway says, it is asked again within these.</summary>
    private static readonly TimeSpan ShortestReset = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestReset = TimeSpan.FromHours(24);

    private readonly DiscordSettings settings;
    private readonly DiscordRest rest;
    private readonly TimeProvider time;
    private readonly Random random;
    private readonly ILogger logger;
    private readonly GatewaySession session = new();
    private readonly IdentifyGate gate;
    private readonly Backoff backoff;
    private readonly GatewayEvents events;
    private Uri? address;
    private bool wasLive;
    private volatile bool isConnected;

    /// <param name="time">The system's unless told.</param>
    /// <param name="random">For the spread of waits; shared unless told.</param>
    public GatewayClient(DiscordSettings settings, DiscordRest rest, IDiscordEvents events, ILogger<GatewayClient> logger, TimeProvider? time = null, Random? random = null)
    {
        this.settings = settings;
        this.rest = rest;
        this.logger = logger;
        this.time = time ?? TimeProvider.System;
        this.random = random ?? Random.Shared;
        gate = new IdentifyGate(this.time);
        backoff = new Backoff(this.random);
        this.events = new GatewayEvents(events, rest, this.time, logger);
    }

    /// <summary>Whether the session is live: begun or resumed, over a connection that stands.</summary>
    public bool IsConnected => isConnected;

    /// <summary>Runs until it is cancelled; then the gateway has been told, and nothing more comes.</summary>
    /// <exception cref="DiscordException">It cannot go on, such as with a wrong token; the message says what to do.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (settings.GatewayUrl is { Length: > 0 } url)
        {
            GatewayAddress.Of(url);
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var telling = events.RunAsync(ended.Token);
        try
        {
            while (true)
            {
                await PauseAsync(await TryAsync(cancellationToken), cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            LogStopped(logger);
        }
        finally
        {
            isConnected = false;
            await ended.CancelAsync();
            await telling.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    /// <summary>One connection, as far as it comes.</summary>
    private async Task<ConnectionEnd> TryAsync(CancellationToken cancellationToken)
    {
        wasLive = false;
        try
        {
            session.Try();
            var target = session.Id is null ? await BeginAsync(cancellationToken) : GatewayAddress.ForResume(session.ResumeUrl, address!);
            using var socket = await ConnectAsync(target, cancellationToken);
            var connection = new GatewayConnection(socket, session, rest.Token, OnLive, events.Dispatch, time, random);
            return await connection.RunAsync(cancellationToken);
        }
        catch (DiscordException refused) when (refused != RestFailures.TokenRefused)
        {
            return new ConnectionEnd(NextStep.Resume, refused.Message);
        }
        catch (Exception failure) when (failure is WebSocketException or TimeoutException or HttpRequestException)
        {
            return new ConnectionEnd(NextStep.Resume, "the gateway cannot be reached");
        }
        finally
        {
            isConnected = false;
        }
    }

    /// <summary>The address for a new session, when one may begin.</summary>
    private async Task<Uri> BeginAsync(CancellationToken cancellationToken)
    {
        if (settings.GatewayUrl is { Length: > 0 } url)
        {
            address = GatewayAddress.Of(url);
            await gate.WaitAsync(GatewayInfo.Unknown(url), cancellationToken);
            return address;
        }

        var info = await rest.GatewayAsync(cancellationToken);
        while (info.Remaining <= 0)
        {
            var wait = info.ResetAfter < ShortestReset ? ShortestReset : info.ResetAfter > LongestReset ? LongestReset : info.ResetAfter;
            LogExhausted(logger, wait);
            await Task.Delay(wait, time, cancellationToken);
            info = await rest.GatewayAsync(cancellationToken);
        }

        address = GatewayAddress.Of(info.Url);
        await gate.WaitAsync(info, cancellationToken);
        return address;
    }

    private async Task<GatewaySocket> ConnectAsync(Uri target, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(ConnectTime, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await GatewaySocket.ConnectAsync(target, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    private void OnLive()
    {
        isConnected = wasLive = true;
        backoff.Reset();
        LogLive(logger);
    }

    /// <summary>Learns from the end of a connection, and waits as long as that asks for.</summary>
    /// <exception cref="DiscordException">It was the last.</exception>
    private async Task PauseAsync(ConnectionEnd end, CancellationToken cancellationToken)
    {
        if (end.Step is NextStep.Stop)
        {
            throw new DiscordException(end.Why);
        }

        if (end.Step is NextStep.NewSession)
        {
            session.End();
        }

        var wait = end.AtOnce && wasLive ? TimeSpan.Zero : backoff.Next();
        var polite = end.Politely ? InvalidSessionWait + TimeSpan.FromSeconds(InvalidSessionSpread * random.NextDouble()) : TimeSpan.Zero;
        wait = wait > polite ? wait : polite;
        LogEnded(logger, end.Why, wait);
        await Task.Delay(wait, time, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Connected to Discord's gateway.")]
    private static partial void LogLive(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Left Discord's gateway.")]
    private static partial void LogStopped(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection to Discord's gateway ended: {Why}. The next try is in {Wait}.")]
    private static partial void LogEnded(ILogger logger, string why, TimeSpan wait);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord allows no further session for {Time}; waiting. Has the bot been restarted very often?")]
    private static partial void LogExhausted(ILogger logger, TimeSpan time);
}
