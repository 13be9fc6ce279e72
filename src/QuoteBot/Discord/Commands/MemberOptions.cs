using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Commands;

/// <summary>The options that several commands share.</summary>
public static class MemberOptions
{
    public const string Text = "text";
    public const string Words = "words";
    public const string Speaker = "speaker";
    public const string Name = "name";
    public const string Outlet = "outlet";
    public const string From = "from";
    public const string To = "to";

    /// <summary>Longer claims are no quotation any more; Discord itself lets a member type three times as much.</summary>
    public const int LongestText = 2_000;

    private const int LongestName = 100;
    private const int LongestDay = 10;

    /// <summary>Discord's three places: a guild, direct messages with the bot, other direct messages and groups.</summary>
    public static readonly IReadOnlyList<CommandContext> Everywhere = [CommandContext.Guild, CommandContext.BotDirectMessage, CommandContext.PrivateChannel];

    /// <summary>To a guild, and to a user.</summary>
    public static readonly IReadOnlyList<int> ToGuildAndUser = [0, 1];

    /// <summary>A command that members may use everywhere.</summary>
    public static CommandDefinition Command(string name, string description, params IReadOnlyList<CommandOption> options) => new()
    {
        Name = name,
        Description = description,
        Options = options.Count > 0 ? options : null,
        Contexts = Everywhere,
        IntegrationTypes = ToGuildAndUser,
    };

    public static CommandOption Written(string name, string description, int longest = LongestText, int shortest = 1) =>
        new() { Type = OptionType.String, Name = name, Description = description, Required = true, MinLength = shortest, MaxLength = longest };

    public static CommandOption Suggested(string name, string description, bool required = false) =>
        new() { Type = OptionType.String, Name = name, Description = description, Required = required ? true : null, Autocomplete = true, MaxLength = LongestName };

    public static CommandOption Day(string name, string description) =>
        new() { Type = OptionType.String, Name = name, Description = description, MinLength = LongestDay, MaxLength = LongestDay };
}
