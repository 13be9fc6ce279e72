using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Moderation;

/// <summary>Who may moderate, and where. Discord hides the commands from others, but its settings can be changed, so each is asked again.</summary>
public static class Moderator
{
    /// <summary>Manage Server, in decimal, as commands state it.</summary>
    public static readonly string Permission = Permissions.ManageGuild.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static readonly IReadOnlyList<CommandContext> InGuilds = [CommandContext.Guild];

    public static readonly IReadOnlyList<int> ToGuild = [0];

    /// <summary>Why the member may not do this, as a sentence; null when they may.</summary>
    public static string? Refusal(Request request) =>
        request.Guild is null ? "This works only in a server that the bot was added to."
        : request.MayManageGuild ? null
        : !request.TellsPermissions ? $"This server does not tell the bot what its members may do, so it cannot know who moderates, and nobody{(request.KnowsOwner ? " but the server's owner" : "")} may do this here."
        : "This is for moderators: it takes the permission **Manage Server**, which you do not have here.";
}

/// <summary>Whose sources a moderator's commands are about.</summary>
public sealed class SourceScope(DiscordSettings settings)
{
    /// <summary>The guild's own; in the operator's guild those that belong to all, which is null.</summary>
    public string? Of(Request request) => request.Guild == settings.OperatorGuildId ? null : request.Guild;
}
