using System.Text.Json.Nodes;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>What Discord asks of rows, buttons, menus and text inputs.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference</remarks>
internal static class ComponentRules
{
    private const int Row = 1;
    private const int Button = 2;
    private const int Select = 3;
    private const int TextInput = 4;

    public static void Message(List<JsonObject> rows, List<string> errors)
    {
        Rows(rows, errors);
        foreach (var item in rows.SelectMany(row => MessageRules.Items(row, "components", errors)))
        {
            switch ((int?)item["type"])
            {
                case Button:
                    CheckButton(item, errors);
                    break;
                case Select:
                    CheckSelect(item, errors);
                    break;
                default:
                    errors.Add($"type: {item["type"]} is no component of a message");
                    break;
            }
        }
    }

    public static void Modal(JsonObject modal, List<string> errors)
    {
        MessageRules.Length(modal, "custom_id", 1, 100, errors);
        MessageRules.Length(modal, "title", 1, 45, errors);
        var rows = MessageRules.Items(modal, "components", errors);
        if (rows.Count == 0)
        {
            errors.Add("components: 1 to 5");
        }

        Rows(rows, errors);
        foreach (var item in rows.SelectMany(row => MessageRules.Items(row, "components", errors)))
        {
            if ((int?)item["type"] is not TextInput || (int?)item["style"] is not (1 or 2))
            {
                errors.Add("components: a modal takes text inputs of style 1 or 2");
            }

            MessageRules.Length(item, "custom_id", 1, 100, errors);
            MessageRules.Length(item, "label", 1, 45, errors);
            MessageRules.Length(item, "placeholder", 0, 100, errors);
            MessageRules.Length(item, "value", 0, (int?)item["max_length"] ?? 4000, errors);
            if ((int?)item["max_length"] is < 1 or > 4000 || (int?)item["min_length"] is < 0 or > 4000)
            {
                errors.Add("max_length: 1 to 4000");
            }
        }
    }

    private static void Rows(List<JsonObject> rows, List<string> errors)
    {
        if (rows.Count > 5)
        {
            errors.Add("components: at most 5 rows");
        }

        var ids = new HashSet<string>();
        foreach (var row in rows)
        {
            var items = MessageRules.Items(row, "components", errors);
            if ((int?)row["type"] is not Row || items.Count is 0 or > 5 || items.Count > 1 && items.Any(item => (int?)item["type"] is not Button))
            {
                errors.Add("components: a row holds 1 to 5 buttons, or one of another kind");
            }

            errors.AddRange(items.Select(item => (string?)item["custom_id"]).Where(id => id is not null && !ids.Add(id)).Select(id => $"custom_id: {id} is duplicated"));
        }
    }

    private static void CheckButton(JsonObject button, List<string> errors)
    {
        var isLink = (int?)button["style"] is 5;
        if ((int?)button["style"] is not (>= 1 and <= 5) || isLink != button.ContainsKey("url") || isLink == button.ContainsKey("custom_id"))
        {
            errors.Add("button: style 1 to 4 with a custom_id, or 5 with a url");
        }

        MessageRules.Length(button, "label", button.ContainsKey("emoji") ? 0 : 1, 80, errors);
        MessageRules.Length(button, isLink ? "url" : "custom_id", 1, isLink ? 512 : 100, errors);
        if (isLink && !(Uri.TryCreate((string?)button["url"], UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "discord"))
        {
            errors.Add("url: not a well formed URL");
        }
    }

    private static void CheckSelect(JsonObject select, List<string> errors)
    {
        MessageRules.Length(select, "custom_id", 1, 100, errors);
        MessageRules.Length(select, "placeholder", 0, 150, errors);
        var options = MessageRules.Items(select, "options", errors);
        if (options.Count is 0 or > 25)
        {
            errors.Add("options: 1 to 25");
        }

        foreach (var option in options)
        {
            MessageRules.Length(option, "label", 1, 100, errors);
            MessageRules.Length(option, "value", 1, 100, errors);
            MessageRules.Length(option, "description", 0, 100, errors);
        }

        if (options.DistinctBy(option => (string?)option["value"]).Count() < options.Count)
        {
            errors.Add("options: a value stands twice");
        }

        var most = (int?)select["max_values"] ?? 1;
        if (most < 1 || most > options.Count || ((int?)select["min_values"] ?? 1) > most)
        {
            errors.Add("max_values: 1 to the number of options");
        }
    }
}
