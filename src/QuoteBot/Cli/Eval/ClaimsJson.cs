using System.Text.Json;
using QuoteBot.Evaluation;
using QuoteBot.Evaluation.Claims;

namespace QuoteBot.Cli.Eval;

/// <summary>The figures of <c>eval claims --json</c>: one object on one line, shares from 0 to 1 with four decimals.</summary>
public static class ClaimsJson
{
    private const int Decimals = 4;

    public static string Line(ClaimScore score) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("claims", score.Judged.Count);
        json.WriteNumber("rightClaims", score.NotAccused.All);
        json.WriteStrings("falseAccusations", score.FalseAccusations.Select(claim => claim.Claim.Id));
        json.WriteStrings("missedChanges", score.MissedChanges.Select(claim => claim.Claim.Id));
        Figure(json, "accuracy", score.Right.Share);
        Figure(json, "macroF1", score.MacroF1);
        Codes(json, score);
        Confusion(json, score);
        json.WriteStartObject("parts");
        Part(json, "speaker", score.Speakers);
        Part(json, "article", score.Articles);
        Part(json, "dropped", score.Dropped);
        Part(json, "meaningChanged", score.MeaningChanged);
        Part(json, "excerpt", score.Excerpt);
        json.WriteEndObject();
        json.WriteStartArray("confidence");
        foreach (var bin in score.Confidence)
        {
            json.WriteStartObject();
            Figure(json, "from", bin.From);
            Figure(json, "mean", bin.Mean);
            json.WriteNumber("claims", bin.Right.All);
            json.WriteNumber("right", bin.Right.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("tests");
        foreach (var (tests, right) in score.Labels)
        {
            Part(json, tests, right);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Codes(Utf8JsonWriter json, ClaimScore score)
    {
        json.WriteStartObject("verdicts");
        foreach (var code in score.Codes)
        {
            json.WriteStartObject(VerdictCodes.Of(code.Kind));
            json.WriteNumber("expected", code.Expected);
            json.WriteNumber("got", code.Got);
            Figure(json, "accuracy", code.Accuracy);
            Figure(json, "precision", code.Precision);
            Figure(json, "recall", code.Recall);
            Figure(json, "f1", code.F1);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>By the expected verdict, then by the one that was got; pairs that do not occur are left out.</summary>
    private static void Confusion(Utf8JsonWriter json, ClaimScore score)
    {
        json.WriteStartObject("confusion");
        foreach (var row in score.Codes.Where(code => code.Expected > 0))
        {
            json.WriteStartObject(VerdictCodes.Of(row.Kind));
            foreach (var column in score.Codes.Where(column => score.Confused(row.Kind, column.Kind) > 0))
            {
                json.WriteNumber(VerdictCodes.Of(column.Kind), score.Confused(row.Kind, column.Kind));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("claims", tally.All);
        json.WriteNumber("right", tally.Right);
        json.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter json, string name, double figure) => json.WriteNumber(name, Math.Round((decimal)figure, Decimals));
}
