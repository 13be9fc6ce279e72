namespace QuoteBot.Discord.Protocol;

public enum ComponentType
{
    Row = 1,
    Button = 2,
    StringSelect = 3,
    TextInput = 4,
}

public enum ButtonStyle
{
    Primary = 1,
    Secondary = 2,
    Success = 3,
    Danger = 4,
    Link = 5,
}

/// <summary>A row, or something in it that can be pressed, chosen from or typed into.</summary>
public sealed record Component
{
    public required ComponentType Type { get; init; }

    /// <summary>Of a row: up to 5 buttons, or one of the others.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    /// <summary>A <see cref="ButtonStyle"/>; of a text input 1 for a line, 2 for a paragraph.</summary>
    public int? Style { get; init; }

    /// <summary>Of a button at most 80, of a text input at most 45.</summary>
    public string? Label { get; init; }

    /// <summary>At most 100, and once in a message.</summary>
    public string? CustomId { get; init; }

    public string? Url { get; init; }

    public bool? Disabled { get; init; }

    public IReadOnlyList<SelectOption>? Options { get; init; }

    public string? Placeholder { get; init; }

    public int? MinValues { get; init; }

    public int? MaxValues { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public bool? Required { get; init; }

    public string? Value { get; init; }

    public static Component Row(params IReadOnlyList<Component> components) => new() { Type = ComponentType.Row, Components = components };

    public static Component Button(string label, string customId, ButtonStyle style = ButtonStyle.Secondary, bool disabled = false) =>
        new() { Type = ComponentType.Button, Style = (int)style, Label = label, CustomId = customId, Disabled = disabled ? true : null };

    public static Component Link(string label, string url) => new() { Type = ComponentType.Button, Style = (int)ButtonStyle.Link, Label = label, Url = url };

    public static Component Select(string customId, string placeholder, IReadOnlyList<SelectOption> options) =>
        new() { Type = ComponentType.StringSelect, CustomId = customId, Placeholder = placeholder, Options = options, MinValues = 1, MaxValues = 1 };

    public static Component Paragraph(string customId, string label, string placeholder, int maxLength, bool required = true) => new()
    {
        Type = ComponentType.TextInput,
        Style = 2,
        CustomId = customId,
        Label = label,
        Placeholder = placeholder,
        MaxLength = maxLength,
        Required = required,
    };
}

/// <param name="Label">At most 100, as <paramref name="Value"/> and <paramref name="Description"/>.</param>
public sealed record SelectOption(string Label, string Value, string? Description = null);
