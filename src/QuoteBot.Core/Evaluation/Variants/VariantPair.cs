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
