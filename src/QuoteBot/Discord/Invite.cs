namespace QuoteBot.Discord;

/// <summary>The address at which a bot is added to a guild.</summary>
public static class Invite
{
    /// <summary>View channel, send messages, embed links: for the log channel and for runs that outlive their answer. Answers themselves need none.</summary>
    private const long Permissions = (1 << 10) | (1 << 11) | (1 << 14);

    /// <summary>The host of Discord itself, whose pages these are.</summary>
    private const string Discord = "discord.com";

    /// <returns>Null where the bot speaks with another server: how that adds bots is its own matter.</returns>
    public static string? Address(string application, string apiBase) => new Uri(apiBase).Host != Discord ? null :
        $"https://discord.com/oauth2/authorize?client_id={Uri.EscapeDataString(application)}&scope=bot+applications.commands&permissions={Permissions}";
}
