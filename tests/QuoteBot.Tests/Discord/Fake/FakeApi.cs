using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>A request that came, whatever its answer.</summary>
/// <param name="Route">Method and path, as in "GET /gateway/bot".</param>
internal sealed record ApiRequest(string Route, string? Authorization, string? UserAgent);

/// <summary>Discord's API as far as the bot uses it.</summary>
internal sealed partial class FakeApi(FakeDiscord discord)
{
    private readonly ConcurrentQueue<(string Route, RequestDelegate Answer)> faults = new();

    public ConcurrentQueue<ApiRequest> Requests { get; } = new();

    /// <summary>What was refused, in words; empty when the bot did everything right.</summary>
    public ConcurrentQueue<string> Refused { get; } = new();

    public List<FakeLimit> Limits { get; } = [];

    /// <summary>The commands as they are registered, by path.</summary>
    public ConcurrentDictionary<string, JsonArray> Commands { get; } = new();

    /// <summary>Left and reset time of the session starts.</summary>
    public (int Remaining, TimeSpan ResetAfter) SessionStarts { get; set; } = (1000, TimeSpan.FromHours(24));

    /// <summary>How long every answer takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>The next request whose method and path begin so is answered by this instead.</summary>
    /// <param name="afterwards">Whether the request is carried out all the same, and only its answer is lost.</param>
    public void Fail(string route, RequestDelegate answer, int times = 1, bool afterwards = false)
    {
        for (var time = 0; time < times; time++)
        {
            faults.Enqueue((route, afterwards ? context => DoneAndAsync(context, route, answer) : answer));
        }
    }

    public void Fail(string route, int status, int times = 1, string body = "") => Fail(route, Reply(status, body), times);

    public static RequestDelegate Reply(int status, string body = "", params (string Name, string Value)[] headers) => context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        return context.Response.WriteAsync(body);
    };

    /// <summary>Ends the connection without an answer.</summary>
    public static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Never answers.</summary>
    public static async Task Hang(HttpContext context)
    {
        var left = new TaskCompletionSource();
        using var registration = context.RequestAborted.Register(left.SetResult);
        await left.Task;
    }

    public async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        var route = $"{request.Method} {request.Path}";
        Requests.Enqueue(new ApiRequest(route, request.Headers.Authorization, request.Headers.UserAgent));
        await Task.Delay(Delay);
        if (Fault(route) is { } fault)
        {
            await fault(context);
            return;
        }

        foreach (var limit in Limits)
        {
            if (!await limit.AdmitAsync(context, route, discord.Time.GetUtcNow()))
            {
                return;
            }
        }

        await DoAsync(context, route);
    }

    private RequestDelegate? Fault(string route)
    {
        foreach (var _ in Enumerable.Range(0, faults.Count))
        {
            if (!faults.TryDequeue(out var fault))
            {
                return null;
            }

            if (route.StartsWith(fault.Route, StringComparison.Ordinal))
            {
                return fault.Answer;
            }

            faults.Enqueue(fault);
        }

        return null;
    }

    private async Task DoAsync(HttpContext context, string route)
    {
        try
        {
            var answer = await RouteAsync(context.Request, route);
            await WriteAsync(context.Response, answer is null ? StatusCodes.Status204NoContent : StatusCodes.Status200OK, answer);
        }
        catch (Refusal refusal)
        {
            Refused.Enqueue($"{route}: {refusal}");
            await WriteAsync(context.Response, refusal.Status, refusal.ToJson());
        }
    }

    /// <summary>What is refused is not carried out, and does not count.</summary>
    private async Task DoneAndAsync(HttpContext context, string fault, RequestDelegate answer)
    {
        try
        {
            await RouteAsync(context.Request, $"{context.Request.Method} {context.Request.Path}");
        }
        catch (Refusal refusal)
        {
            Refused.Enqueue(refusal.ToString());
            Fail(fault, answer, afterwards: true);
            await WriteAsync(context.Response, refusal.Status, refusal.ToJson());
            return;
        }

        await answer(context);
    }

    /// <summary>The answer's body; null for none.</summary>
    private async Task<JsonNode?> RouteAsync(HttpRequest request, string route)
    {
        if (!UserAgent().IsMatch(request.Headers.UserAgent.ToString()))
        {
            throw Refusal.NoUserAgent;
        }

        var parts = request.Path.Value!.Trim('/').Split('/');
        if (parts[0] is not ("interactions" or "webhooks") && request.Headers.Authorization != $"Bot {discord.Gateway.Token}")
        {
            throw Refusal.Unauthorized;
        }

        return (request.Method, parts) switch
        {
            ("GET", ["gateway", "bot"]) => GatewayBot(),
            ("GET", ["gateway"]) => new JsonObject { ["url"] = discord.GatewayUrl },
            ("GET", ["applications", "@me"] or ["oauth2", "applications", "@me"]) => new JsonObject { ["id"] = FakeDiscord.Application, ["name"] = "QuoteBot" },
            ("GET", ["users", "@me"]) => new JsonObject { ["id"] = FakeDiscord.Application, ["username"] = "QuoteBot", ["bot"] = true },
            ("GET", ["users", "@me", "guilds"]) => Guilds(request.Query),
            ("GET", ["applications", FakeDiscord.Application, .., "commands"]) => Commands.GetValueOrDefault(request.Path.Value!)?.DeepClone() ?? new JsonArray(),
            ("PUT", ["applications", FakeDiscord.Application, .., "commands"]) => Register(request.Path.Value!, (await SentBody.ReadAsync(request)).Json),
            ("POST", ["interactions", var id, var token, "callback"]) => Callback(id, token, await SentBody.ReadAsync(request)),
            ("POST", ["webhooks", FakeDiscord.Application, var token]) => discord.Interactions.FollowUp(token, await SentBody.ReadAsync(request)).Json.DeepClone(),
            ("PATCH", ["webhooks", FakeDiscord.Application, var token, "messages", "@original"]) => discord.Interactions.EditOriginal(token, await SentBody.ReadAsync(request)).Json.DeepClone(),
            ("PATCH", ["webhooks", FakeDiscord.Application, var token, "messages", var id]) => discord.Interactions.EditFollowUp(token, id, await SentBody.ReadAsync(request)).Json.DeepClone(),
            ("DELETE", ["webhooks", FakeDiscord.Application, var token, "messages", "@original"]) => Delete(token),
            ("POST", ["channels", var channel, "messages"]) => discord.Channels.Post(channel, await SentBody.ReadAsync(request)).Json.DeepClone(),
            ("PATCH", ["channels", var channel, "messages", var id]) => discord.Channels.Edit(channel, id, await SentBody.ReadAsync(request)).Json.DeepClone(),
            ("POST", ["users", "@me", "channels"]) => new JsonObject { ["id"] = FakeChannels.Direct((string?)(await SentBody.ReadAsync(request)).Object["recipient_id"] ?? throw Refusal.Form("recipient_id")) },
            _ => throw Refusal.NoRoute,
        };
    }

    private JsonArray Guilds(IQueryCollection query)
    {
        var (limit, after) = (query["limit"] is [{ } most] ? int.Parse(most, null) : 200, query["after"] is [{ } last] ? ulong.Parse(last, null) : 0);
        if (limit is < 1 or > 200)
        {
            throw Refusal.Form("limit");
        }

        return [.. discord.Gateway.Guilds.Select(guild => ulong.Parse(guild, null)).Order().Where(guild => guild > after).Take(limit)
            .Select(guild => new JsonObject { ["id"] = guild.ToString(System.Globalization.CultureInfo.InvariantCulture), ["name"] = "invented", ["owner"] = false })];
    }

    private JsonObject GatewayBot() => new()
    {
        ["url"] = discord.GatewayUrl,
        ["shards"] = 1,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = 1000,
            ["remaining"] = SessionStarts.Remaining,
            ["reset_after"] = (long)SessionStarts.ResetAfter.TotalMilliseconds,
            ["max_concurrency"] = 1,
        },
    };

    /// <summary>Kept as Discord gives them back: with ids, and with the fields that were left out.</summary>
    private JsonArray Register(string path, JsonNode sent)
    {
        var commands = sent as JsonArray ?? throw Refusal.Form("a list is wanted");
        CommandRules.Check(commands);
        KeptBodies.Keep("CommandBulkOverwrite", commands);
        var kept = commands.DeepClone().AsArray();
        foreach (var command in kept.Select(command => command!.AsObject()))
        {
            command["id"] = discord.NewId();
            command["application_id"] = FakeDiscord.Application;
            command["version"] = discord.NewId();
            command["nsfw"] = false;
            command.TryAdd("type", 1);
            command.TryAdd("description", "");
            command.TryAdd("default_member_permissions", null);
        }

        Commands[path] = kept;
        return kept.DeepClone().AsArray();
    }

    private JsonNode? Callback(string id, string token, SentBody body)
    {
        discord.Interactions.Callback(id, token, body);
        return null;
    }

    private JsonNode? Delete(string token)
    {
        discord.Interactions.DeleteOriginal(token);
        return null;
    }

    private static async Task WriteAsync(HttpResponse response, int status, JsonNode? body)
    {
        response.StatusCode = status;
        if (body is not null)
        {
            response.ContentType = "application/json";
            await response.WriteAsync(body.ToJsonString());
        }
    }

    [GeneratedRegex(@"^DiscordBot \(https?://[^ ,)]+, [^ ,)]+\)")]
    private static partial Regex UserAgent();
}
