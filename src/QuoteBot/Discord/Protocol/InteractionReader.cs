using System.Text.Json;

namespace QuoteBot.Discord.Protocol;

/// <summary>Reads interactions as Discord sends them, and as servers do that leave out or write differently what need not be there.</summary>
internal static class InteractionReader
{
    /// <summary>A guild or channel may come as an object, beside its id or instead of it.</summary>
    private const string IdOf = "id";

    /// <returns>Null when it is none: it could not be answered, for that takes an id and a token (of a ping, neither).</returns>
    public static Interaction? Of(JsonElement json)
    {
        if (JsonFields.Whole(json, "type") is not { } type)
        {
            return null;
        }

        var (id, token) = (JsonFields.Id(json, "id"), JsonFields.Id(json, "token"));
        return (id is null || token is null) && (InteractionType)type is not InteractionType.Ping ? null : new Interaction
        {
            Id = id ?? "",
            Token = token ?? "",
            Type = (InteractionType)type,
            ApplicationId = JsonFields.Id(json, "application_id") ?? "",
            Data = JsonFields.Has(json, "data", out var data) ? Data(data) : null,
            GuildId = JsonFields.Id(json, "guild_id") ?? (JsonFields.Has(json, "guild", out var guild) ? JsonFields.Id(guild, IdOf) : null),
            ChannelId = JsonFields.Id(json, "channel_id") ?? (JsonFields.Has(json, "channel", out var channel) ? JsonFields.Id(channel, IdOf) : null),
            Member = JsonFields.Has(json, "member", out var member) ? new Member { User = User(member), Permissions = JsonFields.Id(member, "permissions") } : null,
            User = User(json),
            Message = JsonFields.Has(json, "message", out var message) ? MessageReader.Of(message) : null,
            Installers = JsonFields.Has(json, "authorizing_integration_owners", out var owners) && owners.ValueKind is JsonValueKind.Object
                ? [.. owners.EnumerateObject().Select(owner => owner.Name)]
                : [],
        };
    }

    private static User? User(JsonElement json) => JsonFields.Has(json, "user", out var user) && JsonFields.Id(user, IdOf) is { } id ? new User { Id = id } : null;

    private static InteractionData Data(JsonElement json) => new()
    {
        Name = JsonFields.Text(json, "name"),
        Options = Options(json),
        CustomId = JsonFields.Text(json, "custom_id"),
        Values = JsonFields.Has(json, "values", out var values) && values.ValueKind is JsonValueKind.Array
            ? [.. values.EnumerateArray().Where(value => value.ValueKind is JsonValueKind.String).Select(JsonFields.Unescaped).OfType<string>()]
            : [],
        TargetId = JsonFields.Id(json, "target_id"),
        Resolved = JsonFields.Has(json, "resolved", out var resolved) ? Resolved(resolved) : null,
        Components = Components(json),
    };

    private static IReadOnlyList<GivenOption> Options(JsonElement json) =>
        [.. JsonFields.Objects(json, "options").Select(Option).OfType<GivenOption>()];

    /// <summary>What says neither its type nor a value, and is not being typed, is a subcommand.</summary>
    private static GivenOption? Option(JsonElement json)
    {
        JsonElement? value = JsonFields.Has(json, "value", out var given) ? given : null;
        var focused = JsonFields.IsTrue(json, "focused");
        return JsonFields.Text(json, "name") is not { } name ? null : new GivenOption
        {
            Name = name,
            Type = (OptionType?)JsonFields.Whole(json, "type") ?? (value is null && !focused ? OptionType.Subcommand : OptionType.String),
            Value = value,
            Options = Options(json),
            Focused = focused,
        };
    }

    private static ResolvedData Resolved(JsonElement json) => new()
    {
        Messages = JsonFields.Named(json, "messages", (_, message) => MessageReader.Of(message)),
        Attachments = JsonFields.Named(json, "attachments", Attachment),
    };

    private static Attachment Attachment(string id, JsonElement json) => new()
    {
        Id = id,
        Filename = JsonFields.Text(json, "filename") ?? "",
        Size = JsonFields.Whole(json, "size") ?? 0,
        Url = JsonFields.Text(json, "url") ?? "",
    };

    private static IReadOnlyList<SubmittedComponent> Components(JsonElement json) => [.. JsonFields.Objects(json, "components").Select(Component)];

    private static SubmittedComponent Component(JsonElement json) => new()
    {
        CustomId = JsonFields.Text(json, "custom_id"),
        Value = JsonFields.Text(json, "value"),
        Components = Components(json),
        Component = JsonFields.Has(json, "component", out var inner) ? Component(inner) : null,
    };
}
