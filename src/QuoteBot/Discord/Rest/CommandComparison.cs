using System.Text.Json;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Rest;

/// <summary>Whether the commands that Discord has are those that the bot wants. What nobody sets, Discord fills in with defaults.</summary>
internal static class CommandComparison
{
    /// <param name="registered">The answer to a request for the commands.</param>
    public static bool AreSame(IReadOnlyList<CommandDefinition> wanted, byte[] registered)
    {
        try
        {
            var there = JsonSerializer.Deserialize(registered, DiscordJson.Default.IReadOnlyListCommandDefinition) ?? [];
            if (there.Count != wanted.Count || there.Any(command => command is null || !IsWhole(command.Options)) || there.DistinctBy(command => (command.Type, command.Name)).Count() != there.Count)
            {
                return false;
            }

            var byKey = there.ToDictionary(command => (command.Type, command.Name));
            return wanted.All(command => byKey.TryGetValue((command.Type, command.Name), out var other) && Written(command, command) == Written(other, command));
        }
        catch (JsonException)
        {
            // Something that this bot would not have registered, such as a choice that is a number.
            return false;
        }
    }

    private static bool IsWhole(IReadOnlyList<CommandOption>? options) => options is null || options.All(option => option is not null && IsWhole(option.Options));

    private static string Written(CommandDefinition command, CommandDefinition wanted) => JsonSerializer.Serialize(command with
    {
        Description = Given(command.Description),
        Options = Plain(command.Options),
        Contexts = wanted.Contexts is null ? null : [.. (command.Contexts ?? []).Order()],
        IntegrationTypes = wanted.IntegrationTypes is null ? null : [.. (command.IntegrationTypes ?? []).Order()],
    }, DiscordJson.Default.CommandDefinition);

    private static IReadOnlyList<CommandOption>? Plain(IReadOnlyList<CommandOption>? options) => options is null or { Count: 0 } ? null : [.. options.Select(option => option with
    {
        Required = option.Required is true ? true : null,
        Autocomplete = option.Autocomplete is true ? true : null,
        Choices = option.Choices is { Count: > 0 } ? option.Choices : null,
        ChannelTypes = option.ChannelTypes is { Count: > 0 } ? option.ChannelTypes : null,
        Options = Plain(option.Options),
    })];

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
