using System.Text.Json.Nodes;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>What Discord asks of the content, embeds and components of a message.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message</remarks>
internal static class MessageRules
{
    /// <exception cref="Refusal">It breaks one or more; all are named.</exception>
    public static void Check(JsonObject message, bool mayBeEmpty = false, int files = 0)
    {
        var errors = new List<string>();
        Length(message, "content", 0, 2000, errors);
        var embeds = Items(message, "embeds", errors);
        Embeds(embeds, errors);
        var rows = Items(message, "components", errors);
        ComponentRules.Message(rows, errors);
        if (errors.Count > 0)
        {
            throw Refusal.Form([.. errors]);
        }

        if (!mayBeEmpty && string.IsNullOrWhiteSpace((string?)message["content"]) && embeds.Count == 0 && rows.Count == 0 && files == 0)
        {
            throw Refusal.EmptyMessage;
        }
    }

    /// <summary>The objects of a list; empty where it is left out or null.</summary>
    public static List<JsonObject> Items(JsonObject parent, string name, List<string> errors)
    {
        if (parent[name] is null)
        {
            return [];
        }

        if (parent[name] is JsonArray list && list.All(item => item is JsonObject))
        {
            return [.. list.Select(item => item!.AsObject())];
        }

        errors.Add($"{name}: a list of objects is wanted");
        return [];
    }

    /// <param name="least">Above 0 the field must be there.</param>
    public static void Length(JsonObject parent, string name, int least, int most, List<string> errors)
    {
        var text = parent[name] is JsonValue value && value.TryGetValue<string>(out var given) ? given : parent[name] is null ? null : "\0";
        if (text is "\0")
        {
            errors.Add($"{name}: a string is wanted");
        }
        else if ((text?.Trim().Length ?? 0) < least || text?.Length > most)
        {
            errors.Add($"{name}: {text?.Length ?? 0} characters, must be between {least} and {most} in length");
        }
    }

    private static void Embeds(List<JsonObject> embeds, List<string> errors)
    {
        if (embeds.Count > 10)
        {
            errors.Add("embeds: at most 10");
        }

        foreach (var embed in embeds)
        {
            Length(embed, "title", 0, 256, errors);
            Length(embed, "description", 0, 4096, errors);
            Address(embed, errors);
            var fields = Items(embed, "fields", errors);
            if (fields.Count > 25)
            {
                errors.Add("fields: at most 25");
            }

            foreach (var field in fields)
            {
                Length(field, "name", 1, 256, errors);
                Length(field, "value", 1, 1024, errors);
            }

            if (embed["footer"] is JsonObject footer)
            {
                Length(footer, "text", 1, 2048, errors);
            }

            if (embed["color"] is { } color && (color.GetValueKind() is not System.Text.Json.JsonValueKind.Number || (int)color is < 0 or > 0xFFFFFF))
            {
                errors.Add("color: 0 to 16777215");
            }

            if (Characters(embed) == 0)
            {
                errors.Add("embed: it is empty");
            }
        }

        if (embeds.Sum(Characters) > 6000)
        {
            errors.Add("embeds: more than 6000 characters together");
        }
    }

    private static void Address(JsonObject embed, List<string> errors)
    {
        if ((string?)embed["url"] is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            errors.Add("url: not a well formed URL");
        }
    }

    private static int Characters(JsonObject embed) => new[] { embed["title"], embed["description"], embed["footer"]?["text"], embed["author"]?["name"] }
        .Concat((embed["fields"] as JsonArray ?? []).SelectMany(field => new[] { field?["name"], field?["value"] }))
        .Sum(text => ((string?)text)?.Length ?? 0);
}
