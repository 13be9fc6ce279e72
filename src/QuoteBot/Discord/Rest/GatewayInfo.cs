using System.Text.Json;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Rest;

/// <summary>Where the gateway is, and how often sessions may begin.</summary>
/// <param name="Remaining">How many more until <paramref name="ResetAfter"/>.</param>
/// <param name="MaxConcurrency">How many in five seconds.</param>
/// <remarks>https://docs.discord.com/developers/events/gateway#session-start-limit-object</remarks>
internal sealed record GatewayInfo(string Url, int Remaining, TimeSpan ResetAfter, int MaxConcurrency)
{
    /// <summary>In milliseconds, some weeks: more than any server means, and no more than a time can hold.</summary>
    private const double LongestReset = int.MaxValue;

    /// <summary>The limits where the server does not tell them.</summary>
    public static GatewayInfo Unknown(string url) => new(url, int.MaxValue, TimeSpan.Zero, 1);

    /// <returns>Null when there is no address in it.</returns>
    public static GatewayInfo? TryOf(JsonElement answer)
    {
        if (JsonFields.Text(answer, "url") is not { } url)
        {
            return null;
        }

        var unknown = Unknown(url);
        return !JsonFields.Has(answer, "session_start_limit", out var limit) ? unknown : unknown with
        {
            Remaining = JsonFields.Number(limit, "remaining") is { } remaining ? (int)remaining : int.MaxValue,
            ResetAfter = TimeSpan.FromMilliseconds(Math.Clamp(JsonFields.Number(limit, "reset_after") ?? 0, 0, LongestReset)),
            MaxConcurrency = (int)(JsonFields.Number(limit, "max_concurrency") ?? 1),
        };
    }
}
