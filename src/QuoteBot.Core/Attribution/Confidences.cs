using QuoteBot.Extraction;

namespace QuoteBot.Attribution;

/// <summary>What each rule is worth: how often it names the right words, as counted on annotated news (published field notes of this project's design).</summary>
internal static class Confidences
{
    public static double Of(FoundQuote found) => found.Rule switch
    {
        AttributionRule.CueSubjectAfter => 0.96,
        AttributionRule.SubjectCueAfter => 0.95,
        AttributionRule.Turn => 0.99,
        AttributionRule.CueBefore => found.Cue!.Rule switch
        {
            SubjectRule.Apposition => 0.95,
            SubjectRule.Adjacent or SubjectRule.AccordingTo => 0.9,
            SubjectRule.Shared => 0.8,
            SubjectRule.Relative => 0.8,
            SubjectRule.None => 0.4,
            _ => 0.85,
        },
        AttributionRule.SameParagraph => found.IntroducedBy is null ? 0.97 : 0.8,
        AttributionRule.NextParagraph => 0.7,
        AttributionRule.InWordsOf => 0.8,
        AttributionRule.CueLater => 0.75,
        AttributionRule.Colon => found.Cue is null ? 0.7 : 0.9,
        AttributionRule.ReportedAfterCue => 0.92,
        AttributionRule.ReportedBeforeCue => 0.85,
        AttributionRule.SubjectBefore => 0.65,
        AttributionRule.SentenceSubject => 0.55,
        _ => 0.3,
    };
}
