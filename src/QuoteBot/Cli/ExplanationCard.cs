namespace QuoteBot.Cli;

/// <summary>The rules that hold and what they saw, below a verdict's card.</summary>
public static class ExplanationCard
{
    private const int WordsLength = 160;

    public static string Draw(Explanation explanation, CardStyle style)
    {
        var sheet = new CardSheet(style).Line("", CardSheet.Plain).Line("The rules that hold, the first decides:", CardSheet.Strong);
        foreach (var (number, rule) in explanation.Rules.Index())
        {
            sheet.Row($"{number + 1}", $"{VerdictWords.Code(rule.Kind)}: {string.Join(' ', rule.Reasons)}");
            if (rule.Place is { } place)
            {
                sheet.Row("", Place(place), CardSheet.Faint);
            }
        }

        sheet.Line("", CardSheet.Plain).Line(explanation.Places.Count == 0 ? "No place was near enough to be compared." : "The places that were compared, best first:", CardSheet.Strong);
        foreach (var (number, place) in explanation.Places.Index())
        {
            sheet.Row($"{number + 1}", $"“{SafeText.Line(place.Words, WordsLength)}”");
            sheet.Row("", Place(place), CardSheet.Faint);
        }

        return sheet.Draw();
    }

    private static string Place(ComparedPlace place) => FormattableString.Invariant(
        $"{place.Article} · {VerdictWords.Code(place.Kind)} · {place.Speaker ?? "no speaker"} ({place.Fit}, {place.SpeakerConfidence:0.00}) · words {place.Share:0.00}, with like for like {place.PlacedShare:0.00}{(place.Extra > 0 ? $" · {place.Extra} outside" : "")}{(place.Changes.Count > 0 ? " · " + string.Join(", ", place.Changes.Select(VerdictWords.Code)) : "")}{(place.Dropped is { } dropped ? $" · left out: “{SafeText.Line(dropped, WordsLength)}”" : "")}");
}
