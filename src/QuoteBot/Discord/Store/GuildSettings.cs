namespace QuoteBot.Discord.Store;

/// <summary>What a guild's moderators may choose.</summary>
/// <param name="PublicAnswers">Whether everybody in the channel sees answers at once; else the one who asked does, and may share them.</param>
/// <param name="ChecksPerMember">A minute.</param>
/// <param name="ChecksPerGuild">A minute, of all members together.</param>
/// <param name="LogChannel">Where moderators' actions are told; null for nowhere.</param>
public sealed record GuildSettings(
    bool PublicAnswers = false,
    int ChecksPerMember = GuildSettings.UsualPerMember,
    int ChecksPerGuild = GuildSettings.UsualPerGuild,
    string? LogChannel = null)
{
    public const int UsualPerMember = 10;

    public const int UsualPerGuild = 120;

    /// <summary>A member who reads the answers asks no faster.</summary>
    public const int MostPerMember = 60;

    /// <summary>What one guild may take of a host that others share: ten a second.</summary>
    public const int MostPerGuild = 600;

    public static GuildSettings Default { get; } = new();
}
