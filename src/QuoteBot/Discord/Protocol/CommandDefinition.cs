namespace QuoteBot.Discord.Protocol;

public enum CommandType
{
    Slash = 1,
    User = 2,
    Message = 3,
}

public enum OptionType
{
    Subcommand = 1,
    SubcommandGroup = 2,
    String = 3,
    Integer = 4,
    Boolean = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Attachment = 11,
}

/// <summary>Where a command may be used.</summary>
public enum CommandContext
{
    Guild = 0,
    BotDirectMessage = 1,
    PrivateChannel = 2,
}

/// <summary>A command as it is registered.</summary>
public sealed record CommandDefinition
{
    public required string Name { get; init; }

    public CommandType Type { get; init => field = value is 0 ? CommandType.Slash : value; } = CommandType.Slash;

    /// <summary>1 to 100; null for message commands.</summary>
    public string? Description { get; init; }

    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>Permission bits that a member needs by default, in decimal; null for everybody. Server settings may override it.</summary>
    public string? DefaultMemberPermissions { get; init; }

    public IReadOnlyList<CommandContext>? Contexts { get; init; }

    /// <summary>0 installed to a guild, 1 installed to a user.</summary>
    public IReadOnlyList<int>? IntegrationTypes { get; init; }
}

public sealed record CommandOption
{
    public required OptionType Type { get; init; }

    public required string Name { get; init; }

    /// <summary>1 to 100.</summary>
    public required string Description { get; init; }

    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }

    public IReadOnlyList<OptionChoice>? Choices { get; init; }

    public IReadOnlyList<CommandOption>? Options { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public int? MinValue { get; init; }

    public int? MaxValue { get; init; }

    /// <summary>Of a channel option: which types; 0 is a guild's text channel.</summary>
    public IReadOnlyList<int>? ChannelTypes { get; init; }
}
