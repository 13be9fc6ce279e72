using QuoteBot.Index;

namespace QuoteBot.Checking;

/// <summary>Tells pieces that stand side by side in one article: one speaker's next quotation, which a claim's own "…" joins as an editor would. Pure.</summary>
internal static class JoinedPieces
{
    /// <summary>Each piece follows the one before, and no quotation stands between.</summary>
    public static bool AreNeighbours(IReadOnlyList<Finding> pieces)
        => pieces.Count > 1 && pieces.Zip(pieces.Skip(1)).All(pair => pair.First.Record == pair.Second.Record && pair.First.Article.Id == pair.Second.Article.Id
            && pair.First.End <= pair.Second.Start && !IsQuotedBetween(pair.First, pair.Second));

    /// <summary>Neighbours of one known speaker that have every word of the claim, with a "…" of the claim wherever they meet, and nothing left out that changes the meaning.</summary>
    public static bool AreMarked(Evidence e)
        => AreNeighbours(e.Pieces) && e.Pieces.SelectMany(Clusters.Claimed).ToHashSet().Count == e.Text.Count && e.Pieces.All(piece => piece.Cuts.Dropped is null && !VerdictRules.IsNotSpoken(piece) && piece.Quote?.Speaker is not null && VerdictRules.IsByClaimed(e, piece))
            && e.Pieces.Zip(e.Pieces.Skip(1)).All(pair => AreOneSpeakers(pair.First, pair.Second) && IsCutBetween(e.Text, pair.First.Alignment.LastClaim, pair.Second.Alignment.FirstClaim));

    /// <summary>One article's neighbours of which one's speaker is a guess may be one speaker's.</summary>
    public static bool MayBeOneSpeakers(IReadOnlyList<Finding> pieces)
        => AreNeighbours(pieces) && pieces.Any(piece => piece.SpeakerConfidence < VerdictRules.SureSpeaker);

    private static bool AreOneSpeakers(Finding one, Finding other) => string.Equals(one.Quote?.Speaker?.Name, other.Quote?.Speaker?.Name, StringComparison.OrdinalIgnoreCase);

    private static bool IsCutBetween(ClaimText claim, int last, int first) => Enumerable.Range(last + 1, Math.Max(0, first - last)).Any(word => claim.CutBefore[word]);

    private static bool IsQuotedBetween(Finding one, Finding other)
        => one.Record.Source.Quotes.Any(quote => quote.Kind != QuoteKind.Indirect && quote.Start >= one.End && quote.Start < other.Start && !one.Quotes.Contains(quote) && !other.Quotes.Contains(quote));
}
