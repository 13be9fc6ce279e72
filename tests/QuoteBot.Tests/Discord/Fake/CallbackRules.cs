using System.Text.Json.Nodes;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>Which first answer fits which interaction, and what it must hold.</summary>
internal static class CallbackRules
{
    private const int Ping = 1;
    private const int Component = 3;
    private const int Autocomplete = 4;
    private const int ModalSubmit = 5;

    private const int Ephemeral = 64;

    /// <summary>SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS, IS_COMPONENTS_V2.</summary>
    private const int AllowedFlags = 4 | Ephemeral | 4096 | 32768;

    /// <exception cref="Refusal">It does not fit.</exception>
    public static void Check(FakeInteraction interaction, SentBody body)
    {
        var type = (int?)body.Object["type"] ?? 0;
        var data = body.Object["data"] as JsonObject ?? [];
        if (!Fits(type, interaction))
        {
            throw Refusal.Form($"type: {type} is no answer to an interaction of type {interaction.Type}");
        }

        var flags = (int?)data["flags"] ?? 0;
        if ((flags & ~(type is 5 ? Ephemeral : AllowedFlags)) != 0)
        {
            throw Refusal.Form($"flags: {flags}");
        }

        if (type is 4 or 7)
        {
            MessageRules.Check(data, mayBeEmpty: type is 7, body.Files.Count);
        }
        else if (type is 8)
        {
            Choices(data);
        }
        else if (type is 9)
        {
            Modal(data);
        }
    }

    private static bool Fits(int type, FakeInteraction interaction) => type switch
    {
        1 => interaction.Type is Ping,
        8 => interaction.Type is Autocomplete,
        4 or 5 => interaction.Type is not (Ping or Autocomplete),
        6 or 7 => interaction.Type is Component || interaction.Type is ModalSubmit && interaction.Json.ContainsKey("message"),
        9 => interaction.Type is not (Ping or Autocomplete or ModalSubmit),
        _ => false,
    };

    private static void Choices(JsonObject data)
    {
        var errors = new List<string>();
        var choices = MessageRules.Items(data, "choices", errors);
        if (!data.ContainsKey("choices") || choices.Count > 25)
        {
            errors.Add("choices: 0 to 25");
        }

        foreach (var choice in choices)
        {
            MessageRules.Length(choice, "name", 1, 100, errors);
            MessageRules.Length(choice, "value", 1, 100, errors);
        }

        Refuse(errors);
    }

    private static void Modal(JsonObject data)
    {
        var errors = new List<string>();
        ComponentRules.Modal(data, errors);
        Refuse(errors);
    }

    private static void Refuse(List<string> errors)
    {
        if (errors.Count > 0)
        {
            throw Refusal.Form([.. errors]);
        }
    }
}
