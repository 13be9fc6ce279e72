namespace QuoteBot.Checking;

/// <summary>How sure a verdict is: the share of the claim that was placed, times the attribution's confidence where the verdict rests on it.</summary>
/// <remarks>
/// Exact words: 0.99. A speaker that matters halves the doubt: × (1 + c) / 2, and × 0.9 when the names fit only perhaps.
/// Changed words, pieces and reworded records: × (1 + share) / 2. Nothing found: 0.95, less the nearer the closest passage comes.
/// </remarks>
internal static class Confidences
{
    private const double Words = 0.99;
    private const double Absence = 0.95;
    private const double PerhapsFactor = 0.9;

    public static double Of(Ruling ruling, Evidence evidence)
    {
        if (ruling.Kind == VerdictKind.Uncheckable)
            return 1;
        if (ruling.Finding is not { } finding)
            return Math.Round(Absence - evidence.Findings.Select(other => other.Share).DefaultIfEmpty(0).Max() / 2, 3);

        var confidence = Words * (1 + finding.Share) / 2;
        if (evidence.HasSpeaker && finding.Kind != RecordKind.Narration && ruling.Kind != VerdictKind.Unattributed)
            confidence *= (1 + finding.SpeakerConfidence) / 2;
        if (finding.Speaker.Fit == SpeakerFit.Perhaps)
            confidence *= PerhapsFactor;
        return Math.Round(confidence, 3);
    }
}
