using System.Text.Json.Serialization;

namespace QuoteBot.Index;

/// <summary>The lists that a column holds as JSON.</summary>
[JsonSerializable(typeof(IReadOnlyList<Speaker>))]
[JsonSerializable(typeof(IReadOnlyList<long>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<int[]>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class IndexJson : JsonSerializerContext;
