using System.Globalization;
using System.Text.Json;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Rest;

/// <summary>What an answer says of limits.</summary>
/// <param name="Bucket">The limit's name; null when it has none.</param>
/// <param name="ResetAfter">When <paramref name="Remaining"/> becomes <paramref name="Limit"/> again.</param>
/// <param name="RetryAfter">Of an answer 429: how long to wait; else null.</param>
/// <param name="IsGlobal">Of an answer 429: whether all requests wait.</param>
/// <remarks>https://docs.discord.com/developers/topics/rate-limits</remarks>
internal sealed record RateLimit(string? Bucket, int? Limit, int? Remaining, TimeSpan? ResetAfter, TimeSpan? RetryAfter, bool IsGlobal)
{
    /// <summary>The wait after an answer 429 that does not tell one.</summary>
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(1);

    /// <param name="body">Of the answer, as JSON; undefined when it is none.</param>
    public static RateLimit Of(HttpResponseMessage response, JsonElement body)
    {
        var reset = Seconds(Header(response, "X-RateLimit-Reset-After"));
        var isLimited = (int)response.StatusCode == 429;
        return new RateLimit(
            Header(response, "X-RateLimit-Bucket"),
            Count(Header(response, "X-RateLimit-Limit")),
            Count(Header(response, "X-RateLimit-Remaining")),
            reset,
            !isLimited ? null : Seconds(JsonFields.Number(body, "retry_after")) ?? response.Headers.RetryAfter?.Delta ?? reset ?? UsualWait,
            isLimited && IsForAll(response, body));
    }

    /// <summary>An answer that is not JSON comes from what stands before Discord, and means the whole machine.</summary>
    private static bool IsForAll(HttpResponseMessage response, JsonElement body) => body.ValueKind is not JsonValueKind.Object
        || Header(response, "X-RateLimit-Global") is not null
        || Header(response, "X-RateLimit-Scope") is "global"
        || JsonFields.Has(body, "global", out var global) && global.ValueKind is JsonValueKind.True;

    private static string? Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? values.First() : null;

    private static int? Count(string? header) => int.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static TimeSpan? Seconds(string? header) => double.TryParse(header, CultureInfo.InvariantCulture, out var seconds) ? Seconds(seconds) : null;

    private static TimeSpan? Seconds(double? seconds) => seconds is >= 0 and < int.MaxValue ? TimeSpan.FromSeconds(seconds.Value) : null;
}
