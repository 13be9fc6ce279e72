using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace QuoteBot.Ingestion;

/// <summary>Reads one line of a JSONL file: an object with an article's fields.</summary>
internal static class JsonLine
{
    private static readonly string[] TextFields = ["title", "outlet", "author", "url", "canonical", "language", "kind", "speaker", "event"];

    private static readonly string[] DateFields = ["published", "date", "modified", "fetched"];

    /// <returns>The fields and the text, or a problem that says what is wrong with the line.</returns>
    public static (ArticleFields Fields, string Text, string? Problem) Read(ReadOnlyMemory<byte> line, string id, ReadOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(AsUtf8(line));
            var fields = new ArticleFields();
            var (text, problem) = Read(document.RootElement, fields);
            fields.Add("id", id, "file name").Add("outlet", options.Outlet, "option");
            return (fields, text, problem);
        }
        catch (JsonException broken)
        {
            return Failed($"is not valid JSON (at byte {broken.BytePositionInLine}): each line must be one whole JSON object");
        }
        catch (InvalidOperationException)
        {
            // What the JSON reader throws for an escape such as \ud83d without its other half.
            return Failed("has a string with half a character (a lone surrogate); write it out again as UTF-8");
        }
    }

    private static (string Text, string? Problem) Read(JsonElement line, ArticleFields fields)
    {
        if (line.ValueKind != JsonValueKind.Object)
            return ("", "is no JSON object; write {\"text\": \"…\"}");
        if (!line.TryGetProperty("text", out var value) || value.ValueKind == JsonValueKind.Null)
            return ("", "has no \"text\"; every line needs the article's text");
        if (value.ValueKind != JsonValueKind.String)
            return ("", "has a \"text\" that is no string; give the article's text as one string");
        var text = value.GetString()!;
        if (string.IsNullOrWhiteSpace(text))
            return ("", "has an empty \"text\"; give the article's text or remove the line");
        if (TextDecoding.IsBinary(text))
            return ("", "has binary data as \"text\"; give the article's text");

        var problem = Identity(line, fields) ?? Complete(line, fields);
        foreach (var name in TextFields)
            problem ??= Text(line, name, fields);
        foreach (var name in DateFields)
            Date(line, name, fields);
        if (problem is null && !ArticleFields.IsKind(fields["kind"]))
            problem = $"has the kind \"{fields["kind"]}\"; write article or transcript";
        return (text, problem);
    }

    private static string? Identity(JsonElement line, ArticleFields fields)
    {
        if (!line.TryGetProperty("id", out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            return "has an \"id\" that is neither a string nor a number";
        fields.Add("id", value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(), "line");
        return null;
    }

    private static string? Complete(JsonElement line, ArticleFields fields)
    {
        if (!line.TryGetProperty("complete", out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            return "has a \"complete\" that is neither true nor false";
        fields.Add("complete", value.GetRawText(), "line");
        return null;
    }

    private static string? Text(JsonElement line, string name, ArticleFields fields)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.String)
        {
            fields.Add(name, value.GetString(), "line");
            return null;
        }

        // Several authors come as a list.
        if (name != "author" || value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
            return $"has a \"{name}\" that is no string; give it as a string or leave it out";
        fields.Add(name, string.Join(", ", value.EnumerateArray().Select(item => item.GetString())), "line");
        return null;
    }

    // A date that cannot be read, of whatever type, is an unknown date and no error.
    private static void Date(JsonElement line, string name, ArticleFields fields)
    {
        if (line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            fields.AddDate(name == "date" ? "published" : name, value.GetString(), "line");
    }

    private static ReadOnlyMemory<byte> AsUtf8(ReadOnlyMemory<byte> line)
    {
        if (Utf8.IsValid(line.Span))
            return line;
        return Encoding.UTF8.GetBytes(TextDecoding.Decode(line.Span) ?? "");
    }

    private static (ArticleFields, string, string?) Failed(string problem) => (new ArticleFields(), "", problem);
}
