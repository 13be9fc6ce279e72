namespace QuoteBot.Discord.Rest;

/// <summary>A request to the API, which can be made as often as it takes.</summary>
/// <param name="What">What it is for, as in "Discord did not {What}". It holds no secret, as neither does the route.</param>
/// <param name="Path">Below the API's base. It may hold the token of an interaction.</param>
/// <param name="Route">The path without what stands for its resources.</param>
/// <param name="Major">The channel, guild or webhook to which limits apply; empty when there is none.</param>
internal sealed record RestRequest(HttpMethod Method, string What, string Path, string Route, string Major = "")
{
    /// <summary>Null for none.</summary>
    public Func<HttpContent>? Content { get; init; }

    /// <summary>The token of an interaction is in the path: no authorization is sent, and the bot's global limit does not apply.</summary>
    public string? InteractionToken { get; init; }

    /// <summary>No try begins or goes on after this; null for none.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Unknown yet, the message or webhook may still come to be: the first answer is on its way in the response to Discord's own request.</summary>
    public bool MayBeEarly { get; init; }
}
