namespace QuoteBot.Discord;

/// <summary>The address at which a bot is added to a guild.</summary>
public static class Invite
{
    /// <summary>View channel, send messages, embed links: for the log channel and for runs that outlive their answer. Answers themselves need none.</summary>
    private const long Permissions = (1 << 10) | (1 << 11) | (1 << 14);

    public static string Address(string application) =>
        $"https://discord.com/oauth2/authorize?client_id={Uri.EscapeDataString(application)}&scope=bot+applications.commands&permissions={Permissions}";
}
