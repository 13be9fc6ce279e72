namespace QuoteBot.Evaluation.Variants;

/// <summary>How one print of an utterance stands to the other.</summary>
public enum VariantRelation
{
    Identical,

    /// <summary>One is a piece of the other, and the record has the whole.</summary>
    RecordLonger,

    /// <summary>One is a piece of the other, and the claim has the whole.</summary>
    ClaimLonger,

    /// <summary>Words are left out between.</summary>
    Elided,

    Altered,

    /// <summary>They share some words, often by chance.</summary>
    Overlap,
}

/// <summary>One utterance as two outlets printed it; the claim is what one printed, and only the article of the other is looked at.</summary>
/// <param name="Claim">The words of the one.</param>
/// <param name="Article">The article of the other.</param>
/// <param name="Record">The words of the other.</param>
public sealed record VariantPair(string Id, VariantRelation Relation, string Claim, string Article, string Record);

public static class VariantRelations
{
    /// <summary>The share that should be right, 0 to 1; null where the label does not tell what would be right.</summary>
    public static double? Reach(this VariantRelation relation) => relation switch
    {
        VariantRelation.Identical => 0.995,
        VariantRelation.RecordLonger => 0.97,
        VariantRelation.ClaimLonger or VariantRelation.Altered => 0.90,
        _ => null,
    };

    public static bool IsMetBy(this VariantRelation relation, Verdict verdict) => relation switch
    {
        VariantRelation.Identical => verdict.Kind == VerdictKind.Verified,
        VariantRelation.RecordLonger => verdict.Kind is VerdictKind.Verified or VerdictKind.OutOfContext,
        VariantRelation.ClaimLonger => verdict.Kind is VerdictKind.Verified or VerdictKind.PartlyFound,
        VariantRelation.Altered => verdict.Kind == VerdictKind.Altered || (verdict.Kind == VerdictKind.Verified && NamesADifference(verdict)),
        _ => verdict.Kind != VerdictKind.NotFound,
    };

    /// <summary>A difference that the answer shows and calls cosmetic or marked.</summary>
    private static bool NamesADifference(Verdict verdict) => verdict.Diff.Any(part => part.Change is DiffChange.Cosmetic or DiffChange.Marked);
}
