using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteBot.Discord.Protocol;

/// <summary>How Discord's objects are read and written: snake case, unknown fields ignored, null left out.</summary>
/// <remarks>Generated readers set every <c>init</c> property, to null where the field is missing: a default that must hold then stands in its accessor.</remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(Callback))]
[JsonSerializable(typeof(IReadOnlyList<CommandDefinition>))]
[JsonSerializable(typeof(CommandDefinition))]
internal sealed partial class DiscordJson : JsonSerializerContext;
