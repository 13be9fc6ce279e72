using QuoteBot.Text;

namespace QuoteBot.Evaluation.Variants;

/// <summary>What is right for a relation.</summary>
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

    public static bool IsMetBy(this VariantPair pair, Verdict verdict) => pair.Relation switch
    {
        VariantRelation.Identical => verdict.Kind == VerdictKind.Verified,
        VariantRelation.RecordLonger => verdict.Kind is VerdictKind.Verified or VerdictKind.OutOfContext,
        VariantRelation.ClaimLonger => verdict.Kind is VerdictKind.Verified or VerdictKind.PartlyFound,
        VariantRelation.Altered => verdict.Kind == VerdictKind.Altered || (verdict.Kind == VerdictKind.Verified && (NamesADifference(verdict) || HaveTheSameWords(pair))),
        _ => verdict.Kind != VerdictKind.NotFound,
    };

    /// <summary>A difference that the answer shows and calls cosmetic or marked.</summary>
    private static bool NamesADifference(Verdict verdict) => verdict.Diff.Any(part => part.Change is DiffChange.Cosmetic or DiffChange.Marked);

    /// <summary>There is nothing to name: the label took marks or spelling for an alteration.</summary>
    private static bool HaveTheSameWords(VariantPair pair)
    {
        var (claim, record) = (Forms(pair.Claim), Forms(pair.Record));
        return claim.Length > 0 && record.Contains(claim, StringComparison.Ordinal);
    }

    /// <summary>With a space at both ends, so that words are found whole.</summary>
    private static string Forms(string text) => $" {string.Join(' ', QuoteText.Words(text).Select(word => word.Form))} ";
}
