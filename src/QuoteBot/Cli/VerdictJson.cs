using System.Text.Json;

namespace QuoteBot.Cli;

/// <summary>The answer of <c>check --json</c>: every field is always there, null where unknown.</summary>
public static class VerdictJson
{
    /// <param name="id">The claim's own id as JSON, so that a number stays a number; null when it has none.</param>
    /// <param name="explained">Whether the rules that hold, and what they saw, are told as well.</param>
    /// <returns>One line without a line end.</returns>
    public static string Line(Verdict verdict, JsonElement? id = null, bool explained = false) => JsonLine.Of(json => Write(json, verdict, id, explained));

    private static void Write(Utf8JsonWriter json, Verdict verdict, JsonElement? id, bool explained)
    {
        json.WriteStartObject();
        WriteId(json, id);
        json.WriteString("verdict", VerdictWords.Code(verdict.Kind));
        json.WriteBoolean("meaningChanged", verdict.MeaningChanged);
        json.WriteBoolean("excerpt", verdict.Excerpt);
        json.WriteShare("confidence", verdict.Confidence);
        json.WriteStartObject("claim");
        json.WriteString("quote", verdict.Claim.Quote);
        json.WriteString("speaker", verdict.Claim.Speaker);
        json.WriteString("outlet", verdict.Claim.Outlet);
        json.WriteEndObject();
        if (verdict.Record is { } record)
        {
            json.WritePropertyName("record");
            RecordJson.Write(json, record);
        }
        else
        {
            json.WriteNull("record");
        }

        WriteDiff(json, verdict.Diff);
        json.WriteString("dropped", verdict.Dropped);
        RecordJson.WriteAll(json, "pieces", verdict.Pieces);
        json.WriteStrings("notes", verdict.Notes);
        json.WriteStrings("reasons", verdict.Reasons);
        RecordJson.WriteAll(json, "others", verdict.Others);
        json.WritePropertyName("coverage");
        WriteCoverage(json, verdict.Coverage);
        if (explained)
        {
            ExplanationJson.Write(json, verdict.Explanation);
        }

        json.WriteNumber("milliseconds", Math.Round((decimal)verdict.Elapsed.TotalMilliseconds, 1));
        json.WriteEndObject();
    }

    public static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        json.WritePropertyName("id");
        if (id is { } known)
        {
            known.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public static void WriteCoverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject();
        WriteCounts(json, coverage);
        json.WriteNumberOrNull("ofSpeaker", coverage.OfSpeaker);
        json.WriteEndObject();
    }

    public static void WriteCounts(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteNumber("articles", coverage.Articles);
        json.WriteNumber("quotes", coverage.Quotes);
        json.WriteNumber("speakers", coverage.Speakers);
        json.WriteNumber("outlets", coverage.Outlets);
        json.WriteDay("from", coverage.From);
        json.WriteDay("to", coverage.To);
    }

    private static void WriteDiff(Utf8JsonWriter json, IReadOnlyList<DiffPart> diff)
    {
        json.WriteStartArray("diff");
        foreach (var part in diff)
        {
            json.WriteStartObject();
            json.WriteString("op", part.Op switch { DiffOp.Equal => "equal", DiffOp.Delete => "delete", _ => "insert" });
            json.WriteString("claim", part.Claim);
            json.WriteString("record", part.Record);
            json.WriteString("change", part.Change is DiffChange.None ? null : VerdictWords.Code(part.Change));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
