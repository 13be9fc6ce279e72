using System.Globalization;
using System.Numerics;

namespace QuoteBot.Discord;

/// <summary>Discord's permission bits, as far as the bot asks for them.</summary>
/// <remarks>https://docs.discord.com/developers/topics/permissions</remarks>
public static class Permissions
{
    public const long Administrator = 1 << 3;

    public const long ManageGuild = 1 << 5;

    /// <param name="bits">A decimal number; null or unreadable grants nothing.</param>
    public static bool MayManageGuild(string? bits) =>
        BigInteger.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var granted) && (granted & (Administrator | ManageGuild)) != 0;
}
