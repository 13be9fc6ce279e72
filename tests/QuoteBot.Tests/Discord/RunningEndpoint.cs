using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using QuoteBot.Discord;
using QuoteBot.Discord.Http;
using QuoteBot.Discord.Rest;
using QuoteBot.Tests.Discord.Fake;

namespace QuoteBot.Tests.Discord;

/// <summary>A bot that takes a fake Discord's interactions over HTTP.</summary>
internal sealed class RunningEndpoint : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningEndpoint(WebApplication app, DiscordRest rest, InteractionSender sender, RecordingEvents events, List<string> log)
    {
        this.app = app;
        Rest = rest;
        Sender = sender;
        Events = events;
        Log = log;
    }

    public RecordingEvents Events { get; }

    public DiscordRest Rest { get; }

    /// <summary>Discord's side of it.</summary>
    public InteractionSender Sender { get; }

    public List<string> Log { get; }

    public static async Task<RunningEndpoint> StartAsync(FakeDiscord discord, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var key = QuoteBot.Cli.Bench.DiscordServer.Ed25519Key.New();
        var events = new RecordingEvents();
        var log = new List<string>();
        new InteractionsEndpoint(key.PublicKey, events, new ListLogger<InteractionsEndpoint>(log), time ?? discord.Time).Map(app);
        await app.StartAsync();
        discord.Sender = new InteractionSender(new Uri(app.Urls.Single() + InteractionsEndpoint.Path), key);
        var settings = new DiscordSettings { Token = FakeDiscord.Token, ApiBase = discord.ApiBase, PublicKey = key.PublicKey };
        return new RunningEndpoint(app, new DiscordRest(settings), discord.Sender, events, log);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Rest.Dispose();
    }
}
