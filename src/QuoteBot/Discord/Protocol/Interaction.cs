using System.Text.Json;

namespace QuoteBot.Discord.Protocol;

/// <summary>What a member did, as Discord tells it. Ids are snowflakes in decimal.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding</remarks>
public sealed record Interaction
{
    public required string Id { get; init; }

    /// <summary>Empty where the server does not tell.</summary>
    public string ApplicationId { get; init; } = "";

    public required InteractionType Type { get; init; }

    /// <summary>The right to answer, for 15 minutes. A secret: it never goes into a log or a message.</summary>
    public required string Token { get; init; }

    /// <summary>Null for a ping.</summary>
    public InteractionData? Data { get; init; }

    /// <summary>Null in direct messages.</summary>
    public string? GuildId { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>Who did it, in a guild; else <see cref="User"/>.</summary>
    public Member? Member { get; init; }

    public User? User { get; init; }

    /// <summary>The message on which a button was pressed.</summary>
    public Message? Message { get; init; }

    /// <summary>By whom the application was installed: "0" for a guild, "1" for a user. Empty where the server does not tell.</summary>
    public IReadOnlyList<string> Installers { get; init; } = [];

    /// <summary>The one who acts, in a guild or not.</summary>
    public string? UserId => Member?.User?.Id ?? User?.Id;
}

public enum InteractionType
{
    Ping = 1,
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}

/// <summary>Of a command its name and options, of a component its custom id and values, of a modal what was typed.</summary>
public sealed record InteractionData
{
    /// <summary>The command's name; null for components and modals.</summary>
    public string? Name { get; init; }

    public IReadOnlyList<GivenOption>? Options { get; init; }

    public string? CustomId { get; init; }

    /// <summary>What was chosen in a select menu.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The message that a message command was used on: a key of <see cref="ResolvedData.Messages"/>.</summary>
    public string? TargetId { get; init; }

    public ResolvedData? Resolved { get; init; }

    /// <summary>The rows of a submitted modal.</summary>
    public IReadOnlyList<SubmittedComponent>? Components { get; init; }
}

/// <summary>An option that was given: a value, or, of a subcommand, further options.</summary>
public sealed record GivenOption
{
    public required string Name { get; init; }

    public OptionType Type { get; init; }

    /// <summary>As it was sent; null for none.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The value as text: a number as it is written, true or false by these words; null for none.</summary>
    public string? Text => Value switch
    {
        { ValueKind: JsonValueKind.String } text => JsonFields.Unescaped(text),
        { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } other => other.GetRawText(),
        _ => null,
    };

    public IReadOnlyList<GivenOption>? Options { get; init; }

    /// <summary>True for the one that is being typed in an autocomplete.</summary>
    public bool Focused { get; init; }
}

/// <summary>What the ids among the options stand for.</summary>
public sealed record ResolvedData
{
    public IReadOnlyDictionary<string, Message>? Messages { get; init; }

    public IReadOnlyDictionary<string, Attachment>? Attachments { get; init; }
}

/// <summary>A row or label of a submitted modal, or the input within it.</summary>
public sealed record SubmittedComponent
{
    public string? CustomId { get; init; }

    public string? Value { get; init; }

    public IReadOnlyList<SubmittedComponent>? Components { get; init; }

    public SubmittedComponent? Component { get; init; }
}

public sealed record Member
{
    public User? User { get; init; }

    /// <summary>All permissions in this channel, overwrites included, as a decimal number of bits; null where the server does not tell.</summary>
    public string? Permissions { get; init; }
}

public sealed record User
{
    public required string Id { get; init; }
}

public sealed record Attachment
{
    public required string Id { get; init; }

    public string Filename { get; init; } = "";

    /// <summary>Bytes, as Discord says.</summary>
    public long Size { get; init; }

    public string Url { get; init; } = "";
}
