using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace QuoteBot.Tests.Language;

/// <summary>Replies of an embeddings server. A right vector begins with the length of its text, so that it can be told whose it is.</summary>
internal static class Replies
{
    /// <summary>Vectors of three numbers in base64, as asked for.</summary>
    public static readonly Reply Right = Vectors(3);

    public static Reply Vectors(int dimensions) => (context, request) =>
        JsonAsync(context, request.Texts.Select((text, at) => Item(at, Base64([text.Length, .. Enumerable.Repeat(1f, dimensions - 1)]))));

    /// <summary>Written numbers, as servers give them that do not know base64.</summary>
    public static readonly Reply Numbers = (context, request) =>
        JsonAsync(context, request.Texts.Select((text, at) => Item(at, new JsonArray(text.Length, 0.5, -1))));

    public static readonly Reply BackToFront = (context, request) =>
        JsonAsync(context, request.Texts.Select((text, at) => Item(at, Base64([text.Length, 1, 1]))).Reverse());

    /// <summary>The same text as each answer's body, with status 200.</summary>
    public static Reply Body(string body) => Status(200, body);

    /// <param name="retryAfter">The header; null for none.</param>
    public static Reply Status(int status, string body = "", string? retryAfter = null) => (context, _) =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        return context.Response.WriteAsync(body);
    };

    public static Reply Redirect(string target) => (context, _) =>
    {
        context.Response.StatusCode = 307;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    };

    /// <summary>White space without end and without a length in its header, until the reader leaves.</summary>
    public static readonly Reply Endless = async (context, _) =>
    {
        var spaces = new byte[1 << 20];
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.WriteAsync(spaces, context.RequestAborted);
        }
    };

    public static readonly Reply ClosesAtOnce = (context, _) =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    public static readonly Reply ClosesInTheBody = async (context, _) =>
    {
        await BeginAsync(context);
        context.Abort();
    };

    /// <summary>Hangs until the client leaves, and ends the client's time limit meanwhile.</summary>
    public static Reply Hangs(Action expire) => async (context, _) =>
    {
        expire();
        await context.UntilAbortedAsync();
    };

    public static Reply HangsInTheBody(Action expire) => async (context, _) =>
    {
        await BeginAsync(context);
        expire();
        await context.UntilAbortedAsync();
    };

    public static string Base64(params float[] vector) => Convert.ToBase64String([.. vector.SelectMany(BitConverter.GetBytes)]);

    public static string Answer(params string[] items) => string.Create(CultureInfo.InvariantCulture, $$"""{"object":"list","data":[{{string.Join(',', items)}}]}""");

    private static async Task BeginAsync(HttpContext context)
    {
        context.Response.ContentLength = 1_000;
        await context.Response.WriteAsync("{\"data\":[");
        await context.Response.Body.FlushAsync();
    }

    private static Task UntilAbortedAsync(this HttpContext context)
    {
        var left = new TaskCompletionSource();
        context.RequestAborted.Register(left.SetResult);
        return left.Task;
    }

    private static JsonObject Item(int index, JsonNode vector) => new() { ["object"] = "embedding", ["index"] = index, ["embedding"] = vector };

    private static Task JsonAsync(HttpContext context, IEnumerable<JsonObject> items)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(new JsonObject { ["object"] = "list", ["data"] = new JsonArray([.. items]) }.ToJsonString());
    }
}
