using System.Text.Json;

namespace QuoteBot.Cli;

/// <summary>An article's quotes as <c>extract --json</c> gives them.</summary>
public static class ExtractJson
{
    /// <param name="withText">True where the offsets point into a text that the reader made (from HTML) and that the caller cannot know.</param>
    /// <returns>One line without a line end.</returns>
    public static string Line(AnnotatedArticle annotated, bool withText) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("article", annotated.Article.Id);
        if (withText)
        {
            json.WriteString("text", annotated.Article.Text);
        }

        json.WriteStartArray("quotes");
        foreach (var quote in annotated.Quotes)
        {
            WriteQuote(json, quote, annotated.Article.Text);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteQuote(Utf8JsonWriter json, Quote quote, string text)
    {
        json.WriteStartObject();
        json.WriteNumber("start", quote.Start);
        json.WriteNumber("end", quote.End);
        json.WriteString("text", quote.TextIn(text));
        json.WriteString("kind", quote.Kind switch { QuoteKind.Direct => "direct", QuoteKind.Partial => "partial", _ => "indirect" });
        json.WriteSpans("segments", quote.Segments);
        json.WriteString("speaker", quote.Speaker?.Name);
        json.WriteNumberOrNull("speakerStart", quote.Mention?.Start);
        json.WriteNumberOrNull("speakerEnd", quote.Mention?.End);
        json.WriteString("cue", quote.Cue?.In(text));
        json.WriteNumberOrNull("cueStart", quote.Cue?.Start);
        json.WriteNumberOrNull("cueEnd", quote.Cue?.End);
        json.WriteString("toldTo", quote.ToldTo);
        json.WriteShare("confidence", quote.Confidence);
        json.WriteStartArray("stance");
        foreach (var name in StanceNames.Of(quote.Stance))
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
