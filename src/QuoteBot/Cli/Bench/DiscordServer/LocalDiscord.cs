using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace QuoteBot.Cli.Bench.DiscordServer;

/// <summary>A gateway and an API on a free port of this machine.</summary>
internal sealed class LocalDiscord : IAsyncDisposable
{
    private const string ApiPath = "/api/v10";
    private const string GatewayPath = "/gateway";

    /// <summary>Open sockets are dropped then.</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromMilliseconds(200);

    private readonly WebApplication app;
    private readonly LocalGateway gateway;

    private LocalDiscord(LocalGateway gateway, RequestDelegate api, RequestDelegate files)
    {
        this.gateway = gateway;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTime);
        app = builder.Build();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.Zero });
        app.Map(GatewayPath, branch => branch.Run(gateway.AcceptAsync));
        app.Map(ApiPath, branch => branch.Run(api));
        app.Run(files);
    }

    /// <summary>Address and port, as in "127.0.0.1:8080".</summary>
    public string Host { get; private set; } = "";

    public string ApiBase => $"http://{Host}{ApiPath}";

    public string GatewayUrl => $"ws://{Host}{GatewayPath}";

    /// <param name="api">Answers what comes below the API's base; the path is without it.</param>
    /// <param name="files">Answers everything else.</param>
    public static async Task<LocalDiscord> StartAsync(LocalGateway gateway, RequestDelegate api, RequestDelegate files)
    {
        var server = new LocalDiscord(gateway, api, files);
        await server.app.StartAsync();
        server.Host = new Uri(server.app.Urls.Single()).Authority;
        gateway.ResumeUrl = server.GatewayUrl;
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        gateway.Dispose();
        await app.DisposeAsync();
    }
}
