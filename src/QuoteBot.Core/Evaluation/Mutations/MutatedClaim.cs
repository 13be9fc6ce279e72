namespace QuoteBot.Evaluation.Mutations;

/// <summary>A claim made of a printed quote.</summary>
/// <param name="Article">The article that it was taken from.</param>
/// <param name="Printed">The words before the change; for a joined claim its first part.</param>
/// <param name="Speaker">Who said the printed words, where that is sure; null otherwise, and for narration.</param>
public sealed record MutatedClaim(MutationKind Kind, Claim Claim, string Article, string Printed, string? Speaker)
{
    public bool IsMetBy(Verdict verdict) => Kind.Wanted().Contains(verdict.Kind) && (verdict.MeaningChanged || !Kind.ChangesMeaning());

    public bool IsFalselyAccusedBy(Verdict verdict) => Kind.IsFair() && Accusations.Blames(verdict.Kind) && !Kind.Wanted().Contains(verdict.Kind);
}
