using System.ComponentModel.DataAnnotations;

namespace QuoteBot.Discord;

/// <summary>Section <c>Discord</c>.</summary>
public sealed class DiscordSettings
{
    /// <summary>The bot's token; a secret. Without it there is no bot.</summary>
    public string? Token { get; init; }

    /// <summary>Asked of the API where it is not set.</summary>
    [RegularExpression("[0-9]{1,20}", ErrorMessage = "an application id is a number of up to 20 digits.")]
    public string? ApplicationId { get; init; }

    /// <summary>Set, interactions come by HTTP, signed with this key, and there is no gateway.</summary>
    [RegularExpression("[0-9a-fA-F]{64}", ErrorMessage = "a public key is 64 hexadecimal digits.")]
    public string? PublicKey { get; init; }

    /// <summary>Set, commands are registered in this guild alone, where a change is seen at once; else for all.</summary>
    [RegularExpression("[0-9]{1,20}", ErrorMessage = "a guild id is a number of up to 20 digits.")]
    public string? GuildId { get; init; }

    [Required(AllowEmptyStrings = false)]
    [Url]
    public string ApiBase { get; init; } = "https://discord.com/api/v10";

    /// <summary>Whether the API is Discord's own, not that of a server like it, or of something in between.</summary>
    internal bool IsDiscord => new Uri(ApiBase).Host is var host && (host is "discord.com" or "discordapp.com" || host.EndsWith(".discord.com", StringComparison.Ordinal));

    /// <summary>Asked of the API where it is not set.</summary>
    public string? GatewayUrl { get; init; }

    /// <summary>Attachments are fetched from these hosts only; separated by commas, with the port where it is not the usual one.</summary>
    [Required(AllowEmptyStrings = false)]
    public string AttachmentHosts { get; init; } = "cdn.discordapp.com,media.discordapp.net";

    /// <summary>Sources that are added in this guild belong to all guilds; null when none do.</summary>
    [RegularExpression("[0-9]{1,20}", ErrorMessage = "a guild id is a number of up to 20 digits.")]
    public string? OperatorGuildId { get; init; }

    /// <summary>Folders of the host from which moderators may add sources, separated by the system's path separator; none by default.</summary>
    public string SourceRoots { get; init; } = "";
}
