namespace QuoteBot.Discord.Protocol;

public enum CallbackType
{
    Pong = 1,
    Message = 4,

    /// <summary>"thinking…": the answer follows as an edit of the original. Whether it is ephemeral is settled here.</summary>
    DeferredMessage = 5,

    /// <summary>Of a component: the message stays as it is until an edit of the original changes it.</summary>
    DeferredUpdate = 6,

    /// <summary>Of a component: the message that bears it becomes this.</summary>
    UpdateMessage = 7,
    Autocomplete = 8,
    Modal = 9,
}

/// <summary>The first answer to an interaction: due within three seconds, and only one.</summary>
public sealed record Callback(CallbackType Type, CallbackData? Data = null)
{
    public static Callback Pong { get; } = new(CallbackType.Pong);

    public static Callback DeferredUpdate { get; } = new(CallbackType.DeferredUpdate);

    public static Callback Defer(bool ephemeral) =>
        new(CallbackType.DeferredMessage, new CallbackData { Flags = ephemeral ? MessageFlags.Ephemeral : MessageFlags.None });

    public static Callback Message(MessageBody body) => new(CallbackType.Message, CallbackData.Of(body));

    public static Callback Update(MessageBody body) => new(CallbackType.UpdateMessage, CallbackData.Of(body));

    public static Callback Choose(IReadOnlyList<OptionChoice> choices) => new(CallbackType.Autocomplete, new CallbackData { Choices = choices });

    public static Callback Modal(string customId, string title, params IReadOnlyList<Component> rows) =>
        new(CallbackType.Modal, new CallbackData { CustomId = customId, Title = title, Components = rows });
}

/// <summary>What a first answer holds; which fields count depends on its type.</summary>
public sealed record CallbackData
{
    public string? Content { get; init; }

    public IReadOnlyList<Embed>? Embeds { get; init; }

    public IReadOnlyList<Component>? Components { get; init; }

    public AllowedMentions? AllowedMentions { get; init; }

    public MessageFlags? Flags { get; init; }

    /// <summary>Of an autocomplete, at most 25.</summary>
    public IReadOnlyList<OptionChoice>? Choices { get; init; }

    /// <summary>Of a modal.</summary>
    public string? CustomId { get; init; }

    /// <summary>Of a modal, at most 45.</summary>
    public string? Title { get; init; }

    public static CallbackData Of(MessageBody body) => new()
    {
        Content = body.Content,
        Embeds = body.Embeds,
        Components = body.Components,
        AllowedMentions = body.AllowedMentions,
        Flags = body.Flags,
    };
}

/// <param name="Name">1 to 100, as <paramref name="Value"/>.</param>
public sealed record OptionChoice(string Name, string Value);
