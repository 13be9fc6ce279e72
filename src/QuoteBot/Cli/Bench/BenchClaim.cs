namespace QuoteBot.Cli.Bench;

/// <summary>How a claim of the benchmark was made.</summary>
public enum BenchKind
{
    /// <summary>A stored quote as it stands.</summary>
    Exact,

    /// <summary>A stored quote with one content word replaced.</summary>
    Altered,

    /// <summary>A stored quote in other words, mechanically.</summary>
    Paraphrased,

    /// <summary>A quote of an article that the index does not have.</summary>
    Absent,
}

/// <param name="Article">The article that the quote is from; null when the index does not have it.</param>
public sealed record BenchClaim(BenchKind Kind, Claim Claim, string? Article);
