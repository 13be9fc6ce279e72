using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace QuoteBot.Evaluation;

/// <summary>
/// Reads annotated articles: JSON Lines, gzip or not, of <c>{"id","text","quotes":[{"start","end","segments","kind","quoted_spans",
/// "speaker_start","speaker_end","speaker_segments"?,"speaker_type"?,"speaker_name"?,"cue"}]}</c>.
/// </summary>
/// <remarks>Offsets are UTF-16, half-open. <c>speaker_name</c> may be a list: any of them is right. Unknown fields are ignored.</remarks>
public static class GoldReader
{
    /// <exception cref="FormatException">A line is not of this form; the message names it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<GoldArticle> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
                yield return Parse(line, $"{path}, line {number}");
        }
    }

    /// <param name="where">Named in the message when the line is wrong.</param>
    public static GoldArticle Parse(string line, string where)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new FormatException("it is no JSON object");
            var text = Text(root, "text") ?? throw Missing("text");
            var quotes = Array(root, "quotes").Select(quote => Quote(quote, text)).ToList();
            return new GoldArticle(root.TryGetProperty("id", out var id) ? id.ToString() : throw Missing("id"), text, quotes);
        }
        catch (Exception failure) when (failure is JsonException or FormatException)
        {
            throw new FormatException($"{where} is no annotated article: {failure.Message}", failure);
        }
    }

    private static GoldQuote Quote(JsonElement quote, string text)
    {
        if (quote.ValueKind != JsonValueKind.Object)
            throw new FormatException("a quote is no JSON object");
        var segments = Spans(quote, "segments", text);
        var mentions = Spans(quote, "speaker_segments", text);
        if (mentions.Count == 0 && Number(quote, "speaker_start") is { } start)
            mentions = [Checked(start, Number(quote, "speaker_end") ?? throw Missing("speaker_end"), text)];
        if (segments.Count == 0)
            segments = [Checked(Number(quote, "start") ?? throw Missing("start"), Number(quote, "end") ?? throw Missing("end"), text)];
        return new GoldQuote(
            Text(quote, "kind") ?? throw Missing("kind"),
            segments,
            Spans(quote, "quoted_spans", text),
            mentions,
            Text(quote, "speaker_type") ?? (mentions.Count > 0 ? "named" : "none"),
            Names(quote),
            Text(quote, "cue"));
    }

    private static List<TextSpan> Spans(JsonElement quote, string field, string text) =>
        quote.TryGetProperty(field, out var given) && given.ValueKind == JsonValueKind.Null ? [] : [.. Array(quote, field).Select(span => Span(span, field, text))];

    private static TextSpan Span(JsonElement span, string field, string text) =>
        span.ValueKind == JsonValueKind.Array && span.GetArrayLength() == 2 && IsOffset(span[0], out var start) && IsOffset(span[1], out var end)
            ? Checked(start, end, text)
            : throw Wrong(field, "pairs of offsets");

    private static bool IsOffset(JsonElement value, out int offset)
    {
        offset = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out offset);
    }

    private static TextSpan Checked(int start, int end, string text) =>
        start >= 0 && start <= end && end <= text.Length
            ? new TextSpan(start, end)
            : throw new FormatException($"the span {start}–{end} lies outside the text");

    private static IReadOnlyList<string> Names(JsonElement quote)
    {
        const string field = "speaker_name";
        if (!quote.TryGetProperty(field, out var name) || name.ValueKind != JsonValueKind.Array)
            return Text(quote, field) is { } one ? [one] : [];
        return [.. name.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.String ? one.GetString()! : throw Wrong(field, "texts"))];
    }

    /// <summary>Null when the field is absent or null.</summary>
    private static string? Text(JsonElement element, string field)
    {
        if (!element.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(field, "a text");
    }

    /// <summary>Null when the field is absent or null.</summary>
    private static int? Number(JsonElement element, string field)
    {
        if (!element.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw Wrong(field, "a whole number");
    }

    /// <summary>Empty when the field is absent.</summary>
    private static IEnumerable<JsonElement> Array(JsonElement element, string field)
    {
        if (!element.TryGetProperty(field, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Wrong(field, "a list");
    }

    private static FormatException Missing(string field) => new($"“{field}” is missing");

    private static FormatException Wrong(string field, string wanted) => new($"“{field}” must be {wanted}");
}
