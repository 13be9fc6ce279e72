using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Moderation;

/// <summary>Options that several moderators' commands share, and what they have in common.</summary>
public static class SourceOptions
{
    public const string Source = "source";

    public const int MostName = 50;

    public static CommandOption Chosen { get; } =
        new() { Type = OptionType.String, Name = Source, Description = "The source's name", Required = true, Autocomplete = true, MaxLength = MostName };

    public static CommandOption Sub(string name, string description, params IReadOnlyList<CommandOption> options) =>
        new() { Type = OptionType.Subcommand, Name = name, Description = description, Options = options.Count > 0 ? options : null };

    public static CommandDefinition Command(string name, string description, params IReadOnlyList<CommandOption> options) => new()
    {
        Name = name,
        Description = description,
        Options = options.Count > 0 ? options : null,
        DefaultMemberPermissions = Moderator.Permission,
        Contexts = Moderator.InGuilds,
        IntegrationTypes = Moderator.ToGuild,
    };
}
