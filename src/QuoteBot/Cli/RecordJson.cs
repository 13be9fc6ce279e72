using System.Text.Json;

namespace QuoteBot.Cli;

/// <summary>A record as the answers of <c>check</c> and <c>search</c> give it.</summary>
public static class RecordJson
{
    public static void Write(Utf8JsonWriter json, QuoteRecord record)
    {
        var article = record.Article;
        json.WriteStartObject();
        json.WriteString("article", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("origin", record.Origin ?? record.Wire);
        json.WriteString("url", article.Url);
        json.WriteDay("published", article.Published);
        json.WriteString("author", article.Author);
        json.WriteString("kind", VerdictWords.Code(record.Kind));
        WriteSpeaker(json, record);
        json.WriteString("quote", record.Quote);
        WriteOffset(json, "start", record.Segments.Count > 0 ? record.Segments[0].Start : null);
        WriteOffset(json, "end", record.Segments.Count > 0 ? record.Segments[^1].End : null);
        json.WriteSpans("segments", record.Segments);
        json.WriteStartObject("context");
        json.WriteString("before", record.Context.Before);
        json.WriteString("passage", record.Context.Passage);
        json.WriteString("after", record.Context.After);
        json.WriteEndObject();
        WriteFirst(json, record.FirstReported);
        json.WriteStrings("outlets", record.Outlets);
        json.WriteNumber("independentOrigins", record.IndependentOrigins);
        json.WriteEndObject();
    }

    public static void WriteAll(Utf8JsonWriter json, string name, IReadOnlyList<QuoteRecord> records)
    {
        json.WriteStartArray(name);
        foreach (var record in records)
        {
            Write(json, record);
        }

        json.WriteEndArray();
    }

    /// <summary>A headline stands outside the text, and has no offsets.</summary>
    private static void WriteOffset(Utf8JsonWriter json, string name, int? offset)
    {
        if (offset is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static void WriteSpeaker(Utf8JsonWriter json, QuoteRecord record)
    {
        if (record.Speaker is not { } speaker)
        {
            json.WriteNull("speaker");
            return;
        }

        json.WriteStartObject("speaker");
        json.WriteString("name", speaker.Name);
        json.WriteString("role", speaker.Role);
        json.WriteShare("confidence", record.SpeakerConfidence);
        json.WriteEndObject();
    }

    private static void WriteFirst(Utf8JsonWriter json, FirstReport? first)
    {
        if (first is null)
        {
            json.WriteNull("firstReported");
            return;
        }

        json.WriteStartObject("firstReported");
        json.WriteString("outlet", first.Outlet);
        json.WriteDay("published", first.Published);
        json.WriteEndObject();
    }
}
