namespace QuoteBot.Discord.Protocol;

/// <summary>A message as it is read: what may hold quotations, and by whom.</summary>
public sealed record Message
{
    /// <summary>Empty where the server did not tell, as <see cref="ChannelId"/>.</summary>
    public string Id { get; init; } = "";

    public string ChannelId { get; init; } = "";

    public string Content { get; init; } = "";

    public IReadOnlyList<Embed>? Embeds { get; init; }

    /// <summary>What a forwarded message showed.</summary>
    public IReadOnlyList<MessageSnapshot>? MessageSnapshots { get; init; }
}

public sealed record MessageSnapshot
{
    public Message? Message { get; init; }
}

[Flags]
public enum MessageFlags
{
    None = 0,
    SuppressEmbeds = 1 << 2,

    /// <summary>Only the one who acted sees it.</summary>
    Ephemeral = 1 << 6,
}

/// <summary>A message as it is sent. It can mention nobody.</summary>
/// <remarks>Null leaves a field out; in an edit, what is left out stays as it was.</remarks>
public sealed record MessageBody
{
    /// <summary>At most 2,000 characters.</summary>
    public string? Content { get; init; }

    /// <summary>At most 10, together at most 6,000 characters.</summary>
    public IReadOnlyList<Embed>? Embeds { get; init; }

    /// <summary>Rows, at most 5; empty takes them away.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    /// <summary>Of an answer: whether only the one who acted sees it. An edit cannot change that.</summary>
    public MessageFlags? Flags { get; init; }

    /// <summary>Of a message of the bot's own: the same within some minutes, it is the same message, which is posted once. At most 25 characters.</summary>
    public string? Nonce { get; init; }

    /// <summary>Whether the nonce counts; null where there is none.</summary>
    public bool? EnforceNonce { get; init; }

    /// <summary>Files that travel with the message; none where null. Not part of the JSON.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<SentFile>? Files { get; init; }

    public static MessageBody Text(string content) => new() { Content = content };
}

/// <summary>A file to send, as text.</summary>
public sealed record SentFile(string Name, string ContentType, ReadOnlyMemory<byte> Bytes);

/// <summary>Whom a message may ping: nobody, whatever its text says.</summary>
public sealed record AllowedMentions
{
    public static AllowedMentions None { get; } = new();

    public IReadOnlyList<string> Parse { get; init; } = [];
}

/// <summary>A card in a message. Limits in UTF-16 units as Discord states them.</summary>
public sealed record Embed
{
    /// <summary>At most 256.</summary>
    public string? Title { get; init; }

    /// <summary>At most 4,096.</summary>
    public string? Description { get; init; }

    public string? Url { get; init; }

    /// <summary>0xRRGGBB.</summary>
    public int? Color { get; init; }

    /// <summary>At most 25.</summary>
    public IReadOnlyList<EmbedField>? Fields { get; init; }

    public EmbedFooter? Footer { get; init; }
}

/// <param name="Name">1 to 256.</param>
/// <param name="Value">1 to 1,024.</param>
public sealed record EmbedField(string Name, string Value, bool Inline = false);

/// <param name="Text">At most 2,048.</param>
public sealed record EmbedFooter(string Text);
