using System.Text.Json;

namespace QuoteBot.Cli;

/// <summary>The field <c>explanation</c> of <c>check --json --explain</c>.</summary>
public static class ExplanationJson
{
    public static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject("explanation");
        json.WriteStartArray("rules");
        foreach (var rule in explanation.Rules)
        {
            json.WriteStartObject();
            json.WriteString("verdict", VerdictWords.Code(rule.Kind));
            json.WriteStrings("reasons", rule.Reasons);
            if (rule.Place is { } place)
            {
                json.WritePropertyName("place");
                Write(json, place);
            }
            else
            {
                json.WriteNull("place");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("places");
        foreach (var place in explanation.Places)
        {
            Write(json, place);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ComparedPlace place)
    {
        json.WriteStartObject();
        json.WriteString("article", place.Article);
        json.WriteString("kind", VerdictWords.Code(place.Kind));
        json.WriteString("words", place.Words);
        json.WriteString("speaker", place.Speaker);
        json.WriteString("fit", place.Fit);
        json.WriteShare("speakerConfidence", place.SpeakerConfidence);
        json.WriteShare("share", place.Share);
        json.WriteShare("placedShare", place.PlacedShare);
        json.WriteNumber("extra", place.Extra);
        json.WriteStrings("changes", [.. place.Changes.Select(VerdictWords.Code)]);
        json.WriteString("dropped", place.Dropped);
        json.WriteEndObject();
    }
}
