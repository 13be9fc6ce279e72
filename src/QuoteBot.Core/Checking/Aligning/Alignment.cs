namespace QuoteBot.Checking.Aligning;

internal enum PairKind
{
    /// <summary>The same canonical form.</summary>
    Equal,

    /// <summary>One word in two forms: build, building.</summary>
    Inflected,

    /// <summary>One word written as two, or two as one: ceasefire, cease fire. The second half follows as a pair of its own.</summary>
    Joined,
}

/// <summary>A word of the claim and its partner in the record, as indexes.</summary>
internal readonly record struct WordPair(int Claim, int Record, PairKind Kind);

/// <summary>The best place for a claim in a stretch of record words.</summary>
/// <param name="Pairs">In order on both sides; empty when nothing fits. Joined words may repeat an index of one side.</param>
/// <param name="Score">Higher is better; comparable for one claim only.</param>
internal sealed record Alignment(IReadOnlyList<WordPair> Pairs, int Score)
{
    public static readonly Alignment Nothing = new([], 0);

    public int FirstRecord => Pairs[0].Record;

    public int LastRecord => Pairs[^1].Record;

    public int FirstClaim => Pairs[0].Claim;

    public int LastClaim => Pairs[^1].Claim;
}
