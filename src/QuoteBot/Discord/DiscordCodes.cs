namespace QuoteBot.Discord;

/// <summary>Discord's own error codes, as far as the bot tells them apart.</summary>
/// <remarks>https://docs.discord.com/developers/topics/opcodes-and-status-codes#json</remarks>
public static class DiscordCodes
{
    /// <summary>Three seconds or fifteen minutes are over.</summary>
    public const int UnknownInteraction = 10062;

    public const int AlreadyAcknowledged = 40060;
}
