namespace QuoteBot.Evaluation;

/// <summary>The verdicts that blame whoever quotes: where the claim is right, each is a false accusation, the worst that a check can do.</summary>
public static class Accusations
{
    public static bool Blames(VerdictKind kind) =>
        kind is VerdictKind.Misattributed or VerdictKind.Altered or VerdictKind.OutOfContext or VerdictKind.Stitched or VerdictKind.Narration;
}
