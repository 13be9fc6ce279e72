using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace QuoteBot.Tests.Language;

/// <summary>What an embedder sent.</summary>
internal sealed record SentRequest(JsonObject Body, string Target, string? Authorization, string? ApiKey)
{
    public List<string> Texts => [.. Body["input"]!.AsArray().Select(text => text!.GetValue<string>())];
}

/// <summary>One answer of the server to one request.</summary>
internal delegate Task Reply(HttpContext context, SentRequest request);

/// <summary>A real server on a free port of this machine that answers as it is told, request by request; the last reply is repeated.</summary>
internal sealed class EmbeddingServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Reply> replies;
    private Reply last;

    private EmbeddingServer(Reply[] replies)
    {
        this.replies = new(replies);
        last = replies[^1];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public ConcurrentQueue<SentRequest> Requests { get; } = new();

    public string BaseUrl { get; private set; } = "";

    public static async Task<EmbeddingServer> StartAsync(params Reply[] replies)
    {
        var server = new EmbeddingServer(replies);
        await server.app.StartAsync();
        server.BaseUrl = server.app.Urls.Single() + "/v1";
        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var body = await JsonNode.ParseAsync(context.Request.Body);
        var request = new SentRequest(body!.AsObject(), context.Request.Path + context.Request.QueryString, context.Request.Headers.Authorization, context.Request.Headers["api-key"]);
        Requests.Enqueue(request);
        await (replies.TryDequeue(out var reply) ? last = reply : last)(context, request);
    }
}
