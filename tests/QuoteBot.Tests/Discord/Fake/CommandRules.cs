using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>What Discord asks of commands that are registered.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/application-commands</remarks>
internal static partial class CommandRules
{
    /// <exception cref="Refusal">One breaks them.</exception>
    public static void Check(JsonArray commands)
    {
        var errors = new List<string>();
        var list = commands.Select(command => command!.AsObject()).ToList();
        if (list.Count(command => Type(command) == 1) > 100 || list.Count(command => Type(command) == 3) > 15)
        {
            errors.Add("commands: too many");
        }

        if (list.DistinctBy(command => (Type(command), (string?)command["name"])).Count() < list.Count)
        {
            errors.Add("name: a command stands twice");
        }

        foreach (var command in list)
        {
            CheckCommand(command, errors);
        }

        if (errors.Count > 0)
        {
            throw Refusal.Form([.. errors]);
        }
    }

    private static void CheckCommand(JsonObject command, List<string> errors)
    {
        MessageRules.Length(command, "name", 1, 32, errors);
        if (Type(command) == 1)
        {
            Name(command, errors);
            MessageRules.Length(command, "description", 1, 100, errors);
        }
        else if (command.ContainsKey("description") && (string?)command["description"] != "" || command.ContainsKey("options"))
        {
            errors.Add("description: a message command has none, and no options");
        }

        if (command["default_member_permissions"] is { } permissions && !ulong.TryParse((string?)permissions, out _))
        {
            errors.Add("default_member_permissions: a number in a string");
        }

        Options(command, depth: 0, errors);
    }

    private static void Options(JsonObject parent, int depth, List<string> errors)
    {
        var options = MessageRules.Items(parent, "options", errors);
        var optional = false;
        if (options.Count > 25 || depth > 2 || options.DistinctBy(option => (string?)option["name"]).Count() < options.Count)
        {
            errors.Add("options: at most 25, each name once, at most two levels of subcommands");
        }

        foreach (var option in options)
        {
            Name(option, errors);
            MessageRules.Length(option, "description", 1, 100, errors);
            var required = (bool?)option["required"] ?? false;
            if (required && optional)
            {
                errors.Add($"{option["name"]}: required options come first");
            }

            optional |= Type(option) > 2 && !required;
            Choices(option, errors);
            Options(option, depth + 1, errors);
        }

        if (options.Any(option => Type(option) <= 2) && options.Any(option => Type(option) > 2))
        {
            errors.Add("options: subcommands and values cannot stand together");
        }
    }

    private static void Choices(JsonObject option, List<string> errors)
    {
        var choices = MessageRules.Items(option, "choices", errors);
        if (choices.Count > 25 || choices.Count > 0 && (bool?)option["autocomplete"] is true)
        {
            errors.Add($"{option["name"]}: at most 25 choices, and none with autocomplete");
        }

        foreach (var choice in choices)
        {
            MessageRules.Length(choice, "name", 1, 100, errors);
            MessageRules.Length(choice, "value", 1, 100, errors);
        }
    }

    private static void Name(JsonObject named, List<string> errors)
    {
        var name = (string?)named["name"] ?? "";
        if (!SlashName().IsMatch(name) || name != name.ToLowerInvariant())
        {
            errors.Add($"name: {name} is not allowed");
        }
    }

    private static int Type(JsonObject item) => (int?)item["type"] ?? 1;

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$")]
    private static partial Regex SlashName();
}
