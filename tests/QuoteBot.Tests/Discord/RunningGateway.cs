using Microsoft.Extensions.Logging;
using QuoteBot.Discord;
using QuoteBot.Discord.Gateway;
using QuoteBot.Discord.Rest;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

/// <summary>A client at a fake Discord, running until it is disposed.</summary>
internal sealed class RunningGateway : IAsyncDisposable
{
    /// <summary>The five seconds between two sessions become half a second.</summary>
    private const int Hurry = 10;

    private readonly CancellationTokenSource stop = new();
    private readonly Task running;

    public RunningGateway(FakeDiscord discord, DiscordSettings? settings = null)
    {
        Rest = new DiscordRest(settings ?? discord.Settings);
        Client = new GatewayClient(settings ?? discord.Settings, Rest, Events, new ListLogger<GatewayClient>(Log), new HurriedTime(Hurry));
        running = Client.RunAsync(stop.Token);
    }

    public RecordingEvents Events { get; } = new();

    public DiscordRest Rest { get; }

    public GatewayClient Client { get; }

    /// <summary>Everything that was logged.</summary>
    public List<string> Log { get; } = [];

    /// <summary>A client that has its session, and whose bot was told of it: interactions do not wait for that.</summary>
    public static async Task<RunningGateway> LiveAsync(FakeDiscord discord)
    {
        var gateway = new RunningGateway(discord);
        await gateway.UntilLiveAsync();
        await gateway.Events.UntilAsync($"ready {FakeDiscord.Guild}");
        return gateway;
    }

    public Task UntilLiveAsync() => Until.TrueAsync(() => Client.IsConnected, () => $"a live session; {string.Join(" | ", Logged())} {running.Exception}");

    /// <summary>Waits until the client gives up.</summary>
    public Task<DiscordException> EndAsync() => Assert.ThrowsAsync<DiscordException>(() => running.WaitAsync(TimeSpan.FromSeconds(15)));

    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await running.WaitAsync(TimeSpan.FromSeconds(15));
    }

    /// <summary>A copy, for the client goes on writing.</summary>
    public List<string> Logged()
    {
        lock (Log)
        {
            return [.. Log];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.ContinueWith(_ => { }, TaskScheduler.Default);
        Rest.Dispose();
        stop.Dispose();
    }
}

/// <summary>Keeps what is logged, with the text of exceptions.</summary>
internal sealed class ListLogger<T>(List<string> lines) : ILogger<T>
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (lines)
        {
            lines.Add($"{logLevel}: {formatter(state, exception)} {exception}");
        }
    }
}
