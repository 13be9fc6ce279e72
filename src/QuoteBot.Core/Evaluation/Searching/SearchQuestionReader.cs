using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace QuoteBot.Evaluation.Searching;

/// <summary>
/// Reads questions for a search: JSON Lines, gzip or not, of <c>{"query","gold_ids":[…],"gold_speaker"?,"relation_auto"?,"id"?}</c> or of
/// <c>{"a":{"doc","text"},"b":{"doc"},"relation_auto"?,"id"?}</c>: what article a printed is looked for, article b is to be found, and a does not count.
/// </summary>
/// <remarks>Unknown fields are ignored.</remarks>
public static class SearchQuestionReader
{
    private const string NoRelation = "not told";

    /// <exception cref="FormatException">A line is not of this form; the message names it.</exception>
    /// <exception cref="InvalidDataException">The file is no whole gzip file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<SearchQuestion> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, path, number);
        }
    }

    public static SearchQuestion Parse(string line, string path, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new FormatException("it is no JSON object");
            var id = root.TryGetProperty("id", out var given) && given.ValueKind != JsonValueKind.Null ? given.ToString() : $"line {number}";
            var relation = Text(root, "relation_auto") ?? NoRelation;
            if (Text(root, "query") is { } query)
                return new SearchQuestion(id, relation, NotBlank(query, "query"), Ids(root), Text(root, "gold_speaker"), null);
            if (Side(root, "a") is { } a && Side(root, "b") is { } b)
                return new SearchQuestion(id, relation, NotBlank(Wanted(a, "text"), "text"), [Wanted(b, "doc")], null, Wanted(a, "doc"));
            throw new FormatException("there is neither “query” nor “a” and “b”");
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException)
        {
            throw new FormatException($"{path}, line {number} is no question for a search: {failure.Message}", failure);
        }
    }

    private static JsonElement? Side(JsonElement root, string field)
    {
        if (!root.TryGetProperty(field, out var side))
            return null;
        return side.ValueKind == JsonValueKind.Object ? side : throw new FormatException($"“{field}” must be an object");
    }

    private static List<string> Ids(JsonElement root)
    {
        if (!root.TryGetProperty("gold_ids", out var ids) || ids.ValueKind != JsonValueKind.Array || ids.GetArrayLength() == 0)
            throw new FormatException("“gold_ids” must be a list of at least one id");
        return [.. ids.EnumerateArray().Select(id => id.ValueKind == JsonValueKind.String ? id.GetString()! : throw new FormatException("“gold_ids” must hold texts"))];
    }

    private static string Wanted(JsonElement element, string field) => Text(element, field) ?? throw new FormatException($"“{field}” is missing");

    private static string NotBlank(string text, string field) => text.Trim().Length > 0 ? text : throw new FormatException($"“{field}” is empty");

    /// <summary>Null when the field is absent or null.</summary>
    private static string? Text(JsonElement element, string field)
    {
        if (!element.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"“{field}” must be a text");
    }
}
