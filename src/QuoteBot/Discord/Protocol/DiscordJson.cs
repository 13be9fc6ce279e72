using System.Text.Json.Serialization;

namespace QuoteBot.Discord.Protocol;

/// <summary>How what the bot sends is written: snake case, null left out. Of what it gets only its own commands are read so; see <see cref="InteractionReader"/> for the rest.</summary>
/// <remarks>Generated readers set every <c>init</c> property, to null where the field is missing: a default that must hold then stands in its accessor.</remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(Callback))]
[JsonSerializable(typeof(IReadOnlyList<CommandDefinition>))]
[JsonSerializable(typeof(CommandDefinition))]
internal sealed partial class DiscordJson : JsonSerializerContext;
