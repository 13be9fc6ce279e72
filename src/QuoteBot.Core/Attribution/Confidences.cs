using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;

namespace QuoteBot.Attribution;

/// <summary>What each rule is worth: the share of its quotes whose words name the right speaker, as counted on annotated news.</summary>
/// <remarks>
/// Each constant is such a share, rounded to a hundredth; rules met fewer than fifty times are rounded down.
/// What a pronoun or role adds in doubt is the resolver's to say.
/// </remarks>
internal static class Confidences
{
    /// <summary>She added, “…”: 95 of a hundred, rounded down so that who only holds a role stays below the line for accusations.</summary>
    private const double WholeSentence = 0.93;

    /// <summary>Vik said that Ruiz believes it is “late”: set by judgement, below the line for accusations, for the words may be either's.</summary>
    private const double Believed = 0.75;

    public static double Of(FoundQuote found) => found.Rule switch
    {
        AttributionRule.Turn => 0.99,
        AttributionRule.Post => 0.97,
        AttributionRule.PostOfLines => 0.8,
        AttributionRule.Answer => 0.9,
        AttributionRule.SubjectCueAfter => 0.98,
        AttributionRule.CueSubjectAfter => 0.97,
        AttributionRule.CueBefore when found.IsBelieved => Believed,
        AttributionRule.CueBefore when found.IsInRelativeClause => 0.93,
        AttributionRule.CueBefore => found is { Kind: QuoteKind.Direct, Cue.Rule: SubjectRule.Adjacent } ? WholeSentence : Before(found.Cue!.Rule),
        AttributionRule.CueAtEnd => 0.95,
        AttributionRule.CueLater => found.Cue is null ? 0.8 : 0.88,
        AttributionRule.ReportedAfterCue => AfterCue(found.Cue!.Rule),
        AttributionRule.ReportedBeforeCue => BeforeCue(found.Cue!.Rule),
        AttributionRule.SameParagraph => found.IntroducedBy is null ? 0.97 : 0.8,
        AttributionRule.WholeNextParagraph => 0.95,
        AttributionRule.NextParagraph => 0.75,
        AttributionRule.Colon => found.Cue is null ? 0.85 : 0.95,
        AttributionRule.Signed => 0.93,
        AttributionRule.SetOff => 0.8,
        AttributionRule.ByAgent => 0.85,
        AttributionRule.InWordsOf => 0.8,
        AttributionRule.SubjectBefore => 0.65,
        AttributionRule.SentenceSubject => 0.65,
        _ => 0.3,
    };

    /// <summary>Quoted words after a cue.</summary>
    private static double Before(SubjectRule rule) => rule switch
    {
        SubjectRule.Apposition => 0.97,
        SubjectRule.AccordingTo => 0.93,
        SubjectRule.Adjacent => 0.91,
        SubjectRule.Shared => 0.88,
        SubjectRule.None => 0.3,
        _ => 0.7,
    };

    /// <summary>Reported speech after its cue.</summary>
    private static double AfterCue(SubjectRule rule) => rule switch
    {
        SubjectRule.Apposition => 0.94,
        SubjectRule.Adjacent or SubjectRule.AccordingTo => 0.93,
        SubjectRule.Shared => 0.88,
        _ => 0.83,
    };

    /// <summary>Reported speech before its cue.</summary>
    private static double BeforeCue(SubjectRule rule) => rule switch
    {
        SubjectRule.Inverted => 0.96,
        SubjectRule.AccordingTo => 0.9,
        _ => 0.92,
    };
}
