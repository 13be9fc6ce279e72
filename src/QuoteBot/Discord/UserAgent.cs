using System.Reflection;

namespace QuoteBot.Discord;

/// <summary>How the bot names itself to Discord, which turns away who does not.</summary>
/// <remarks>https://docs.discord.com/developers/reference#user-agent</remarks>
internal static class UserAgent
{
    /// <summary>The form asks for an address; it is not looked at.</summary>
    private const string Home = "https://quotebot.example";

    public static string Value { get; } = $"DiscordBot ({Home}, {Version})";

    private static string Version => typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
