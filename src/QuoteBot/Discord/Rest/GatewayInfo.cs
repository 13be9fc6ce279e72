using System.Text.Json;

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

    /// <exception cref="JsonException">There is no address in it.</exception>
    public static GatewayInfo Of(JsonElement answer)
    {
        var unknown = Unknown(Json.Text(answer, "url") ?? throw new JsonException("No address of a gateway."));
        return !Json.Has(answer, "session_start_limit", out var limit) ? unknown : unknown with
        {
            Remaining = Json.Number(limit, "remaining") is { } remaining ? (int)remaining : int.MaxValue,
            ResetAfter = TimeSpan.FromMilliseconds(Math.Clamp(Json.Number(limit, "reset_after") ?? 0, 0, LongestReset)),
            MaxConcurrency = (int)(Json.Number(limit, "max_concurrency") ?? 1),
        };
    }
}
