using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>A rate limit as Discord has them: so many requests to the paths that begin so, then 429 until the time is over.</summary>
/// <param name="route">Method and the beginning of the path, as in "POST /channels/"; empty for all.</param>
/// <param name="scope">"user", "shared" or "global".</param>
internal sealed class FakeLimit(string route, int limit, TimeSpan window, string scope = "user")
{
    private readonly Dictionary<string, (int Used, DateTimeOffset Resets)> used = [];

    /// <summary>How many were turned away.</summary>
    public int Refused { get; private set; }

    /// <summary>Counts a request, and writes the headers.</summary>
    /// <returns>False when it is one too many; it has been answered.</returns>
    public async Task<bool> AdmitAsync(HttpContext context, string request, DateTimeOffset now)
    {
        if (!request.StartsWith(route, StringComparison.Ordinal))
        {
            return true;
        }

        TimeSpan left;
        int remaining;
        bool admitted;
        lock (used)
        {
            var major = Major(request);
            var (count, resets) = used.TryGetValue(major, out var state) && state.Resets > now ? state : (0, now + window);
            admitted = count < limit;
            count += admitted ? 1 : 0;
            Refused += admitted ? 0 : 1;
            used[major] = (count, resets);
            (remaining, left) = (limit - count, resets - now);
        }

        WriteHeaders(context.Response.Headers, remaining, left, now, admitted);
        if (!admitted)
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = Math.Ceiling(left.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(new JsonObject
            {
                ["message"] = "You are being rate limited.",
                ["retry_after"] = left.TotalSeconds,
                ["global"] = scope == "global",
            }.ToJsonString());
        }

        return admitted;
    }

    private void WriteHeaders(IHeaderDictionary headers, int remaining, TimeSpan left, DateTimeOffset now, bool admitted)
    {
        if (!admitted)
        {
            headers["X-RateLimit-Scope"] = scope;
        }

        if (scope == "global")
        {
            if (!admitted)
            {
                headers["X-RateLimit-Global"] = "true";
            }

            return;
        }

        headers["X-RateLimit-Limit"] = limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = ((now + left).ToUnixTimeMilliseconds() / 1000.0).ToString("0.000", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = left.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Bucket"] = "bucket" + (uint)string.GetHashCode(route, StringComparison.Ordinal);
    }

    /// <summary>The channel, guild or webhook of the path, which each have a limit of their own.</summary>
    private string Major(string request)
    {
        var parts = request.Split(' ', '/');
        return scope == "global" ? "" : parts.Length > 3 ? $"{parts[2]}/{parts[3]}/{(parts[2] == "webhooks" ? parts.ElementAtOrDefault(4) : "")}" : "";
    }
}
