using QuoteBot.Checking.Speakers;

namespace QuoteBot.Checking;

/// <summary>How sure a verdict is, as the share of such verdicts that were right on the open test set (docs/accuracy.md).</summary>
/// <remarks>Set by hand to round figures near those shares, with room for other texts than the set's; no weight is fitted.</remarks>
internal static class Confidences
{
    // A speaker of whom the article tells nothing costs a verdict that rests on it this much; words that were placed in part only, the other.
    private const double SpeakerWeight = 0.15;
    private const double WordsWeight = 0.1;

    /// <summary>The names fit only perhaps.</summary>
    private const double PerhapsFactor = 0.97;

    // Where no speaker is established the open question is who spoke: nobody named leaves most to find out.
    private const double UnnamedSpeaker = 0.45;
    private const double NamedSpeaker = 0.35;
    private const double SaidNotToHaveSpoken = 0.8;

    // What is not found at all is absent; the nearer the closest passage comes, the likelier it is a record in other words.
    private const double Absence = 0.9;
    private const double NearnessWeight = 0.8;

    public static double Of(Ruling ruling, Evidence evidence) => Math.Round(Math.Clamp(Sure(ruling, evidence), 0, 1), 3);

    private static double Sure(Ruling ruling, Evidence evidence)
    {
        if (ruling.Kind == VerdictKind.Uncheckable)
            return 1;
        if (ruling.Finding is not { } finding)
            return Absence - NearnessWeight * evidence.Findings.Select(other => other.Share).DefaultIfEmpty(0).Max();
        if (ruling.Kind == VerdictKind.Unattributed)
            return finding.Has(Stance.Denies) || finding.Has(Stance.Supposes) ? SaidNotToHaveSpoken
                : UnnamedSpeaker + (finding.Quote?.Speaker is null ? 0 : NamedSpeaker * finding.SpeakerConfidence);

        var sure = OfKind(ruling.Kind) * (1 - WordsWeight * (1 - finding.Share));
        if (evidence.HasSpeaker && finding.Kind != RecordKind.Narration)
            sure *= 1 - SpeakerWeight * (1 - finding.SpeakerConfidence);
        return finding.Speaker.Fit == SpeakerFit.Perhaps ? sure * PerhapsFactor : sure;
    }

    /// <summary>With all words placed and the speaker clear.</summary>
    private static double OfKind(VerdictKind kind) => kind switch
    {
        VerdictKind.Verified or VerdictKind.Misattributed or VerdictKind.Altered or VerdictKind.OutOfContext => 0.98,
        VerdictKind.Stitched or VerdictKind.Narration or VerdictKind.Paraphrase => 0.96,
        VerdictKind.Contested or VerdictKind.Corrected => 0.93,
        _ => 0.9,
    };
}
