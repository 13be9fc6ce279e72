using System.Net;
using System.Text.Json;
using Polly.Timeout;
using QuoteBot.Cli;
using QuoteBot.Discord.Protocol;
using QuoteBot.Language;

namespace QuoteBot.Discord.Rest;

/// <summary>Says in a sentence or two what Discord did not do, why, and what to do. Never with a token.</summary>
internal sealed class RestFailures(string token)
{
    public const int UnknownInteraction = 10062;
    public const int AlreadyAcknowledged = 40060;

    /// <summary>Of an interaction, after fifteen minutes.</summary>
    public const int TokenExpired = 50027;

    /// <summary>Enough to see which field of a form was wrong.</summary>
    private const int MostCharacters = 300;

    /// <summary>Of an error's body so much is looked at.</summary>
    private const int MostBodyCharacters = 10_000;

    /// <summary>For an answer that is not a success.</summary>
    public async Task<DiscordException> OfAsync(HttpResponseMessage response, RestRequest request)
    {
        var status = response.StatusCode;
        var text = await response.Content.ReadAsStringAsync();
        text = text.Length > MostBodyCharacters ? text[..MostBodyCharacters] : text;
        var body = JsonFields.Parse(System.Text.Encoding.UTF8.GetBytes(text));
        var code = (int?)JsonFields.Number(body, "code");
        var reason = Reason(text, body, request);
        var shown = $"({(int)status}{(code is > 0 ? $", {code}" : "")}{(reason.Length > 0 ? $": {reason}" : "")})";
        var hint = (status, code) switch
        {
            (_, UnknownInteraction) => " It came too late, or another process has answered.",
            (_, AlreadyAcknowledged) => " Another process has answered already: does the bot run twice?",
            (HttpStatusCode.Unauthorized, TokenExpired) => " The fifteen minutes for an answer are over.",
            (HttpStatusCode.Unauthorized, _) => " The token itself is not refused: this request alone is.",
            (HttpStatusCode.Forbidden, _) => " Look at the bot's permissions there.",
            (HttpStatusCode.TooManyRequests, _) => " Too many requests; try again later.",
            ( >= HttpStatusCode.InternalServerError, _) => " Discord has trouble; try again later.",
            ( >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest, _) => " It sends on to another address, which is not followed: check Discord:ApiBase.",
            _ => "",
        };
        return new DiscordException($"Discord did not {request.What} {shown}.{hint}", (int)status, code);
    }

    /// <summary>For a request that had no answer.</summary>
    public static DiscordException Of(Exception failure, RestRequest request) => failure switch
    {
        RateLimitedException limited => new($"Discord did not {request.What}: it asks to wait {Math.Ceiling(limited.Wait.TotalSeconds)} s. Try again later.", (int)HttpStatusCode.TooManyRequests),
        TimeoutRejectedException => new($"Discord did not {request.What} in time. Try again later.", inner: failure),
        OperationCanceledException => new($"Discord did not {request.What} within the three seconds that it allows.", inner: failure),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => new($"Discord did not {request.What}: its host name cannot be found. Check the network and Discord:ApiBase.", inner: failure),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new($"Discord did not {request.What}: TLS failed. Check the network and Discord:ApiBase.", inner: failure),
        _ => new($"Discord did not {request.What}: it cannot be reached. Check the network and Discord:ApiBase.", inner: failure),
    };

    /// <summary>The only one of its kind, so that it can be told from a single request that was refused.</summary>
    public static DiscordException TokenRefused { get; } = new(
        "Discord does not accept the bot's token (401). Reset it in the Developer Portal under Bot, and set Discord:Token to the new one.", (int)HttpStatusCode.Unauthorized);

    /// <summary>The server's words, and where in a form it found something wrong.</summary>
    private string Reason(string text, JsonElement body, RestRequest request)
    {
        var reason = ServerMessage.Of(text, token);
        if (JsonFields.Has(body, "errors", out var errors))
        {
            reason += " " + errors.GetRawText();
        }

        foreach (var secret in new[] { token, request.InteractionToken })
        {
            reason = secret is { Length: > 0 } ? reason.Replace(secret, "…", StringComparison.Ordinal) : reason;
        }

        return SafeText.Line(reason, MostCharacters);
    }
}
