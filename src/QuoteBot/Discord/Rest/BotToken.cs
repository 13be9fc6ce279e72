namespace QuoteBot.Discord.Rest;

/// <summary>The bot's token as it is sent.</summary>
internal static class BotToken
{
    private const string Scheme = "Bot ";

    /// <summary>Without the white space and the scheme that are easily copied with it.</summary>
    /// <exception cref="DiscordException">It cannot be one; the message does not repeat it.</exception>
    public static string Of(string? setting)
    {
        var token = setting?.Trim() ?? "";
        token = token.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? token[Scheme.Length..].Trim() : token;
        return token.Length > 0 && token.All(character => character is > ' ' and <= '~')
            ? token
            : throw new DiscordException("Discord:Token is empty or holds white space or characters that no token has. Copy it from the Developer Portal, under Bot.");
    }
}
