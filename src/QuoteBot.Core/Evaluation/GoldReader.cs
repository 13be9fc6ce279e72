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
            var text = root.GetProperty("text").GetString()!;
            var quotes = root.GetProperty("quotes").EnumerateArray().Select(quote => Quote(quote, text)).ToList();
            return new GoldArticle(root.GetProperty("id").ToString(), text, quotes);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FormatException($"{where} is no annotated article: {failure.Message}", failure);
        }
    }

    private static GoldQuote Quote(JsonElement quote, string text)
    {
        var segments = Spans(quote, "segments", text);
        var mentions = Spans(quote, "speaker_segments", text);
        if (mentions.Count == 0 && Number(quote, "speaker_start") is { } start && Number(quote, "speaker_end") is { } end)
            mentions = [Checked(new TextSpan(start, end), text)];
        return new GoldQuote(
            quote.GetProperty("kind").GetString()!,
            segments.Count > 0 ? segments : [Checked(new TextSpan(quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32()), text)],
            Spans(quote, "quoted_spans", text),
            mentions,
            String(quote, "speaker_type") ?? (mentions.Count > 0 ? "named" : "none"),
            Names(quote),
            String(quote, "cue"));
    }

    private static List<TextSpan> Spans(JsonElement quote, string field, string text) =>
        quote.TryGetProperty(field, out var spans) && spans.ValueKind == JsonValueKind.Array
            ? [.. spans.EnumerateArray().Select(span => Checked(new TextSpan(span[0].GetInt32(), span[1].GetInt32()), text))]
            : [];

    private static TextSpan Checked(TextSpan span, string text) =>
        span.Start >= 0 && span.Start <= span.End && span.End <= text.Length
            ? span
            : throw new FormatException($"the span {span.Start}–{span.End} lies outside the text");

    private static IReadOnlyList<string> Names(JsonElement quote)
    {
        if (!quote.TryGetProperty("speaker_name", out var name))
            return [];
        return name.ValueKind switch
        {
            JsonValueKind.String => [name.GetString()!],
            JsonValueKind.Array => [.. name.EnumerateArray().Select(one => one.GetString()!)],
            _ => [],
        };
    }

    private static string? String(JsonElement quote, string field) =>
        quote.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement quote, string field) =>
        quote.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
