using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuoteBot.Discord;
using QuoteBot.Discord.Http;

namespace QuoteBot.Web;

/// <summary>The web server: the health page and, where a public key is set, Discord's interactions.</summary>
internal static class WebHost
{
    public static WebApplication Build(Settings settings, Health health, IDiscordEvents events, ILoggerFactory logs, TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddSingleton(logs);
        // The process's signals are the command line's.
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        builder.WebHost.UseUrls(settings.Web.Address);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        app.MapGet("/healthz", async (HttpContext context) =>
        {
            var problem = await health.ProblemAsync(context.RequestAborted);
            context.Response.StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsync(problem ?? "ready", context.RequestAborted);
        });
        if (settings.Discord.PublicKey is { } key)
        {
            new InteractionsEndpoint(key, events, logs.CreateLogger<InteractionsEndpoint>(), time).Map(app);
        }

        return app;
    }

    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
