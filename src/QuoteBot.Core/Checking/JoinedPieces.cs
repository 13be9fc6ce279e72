using System.Collections.Frozen;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Records;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Tells pieces that stand side by side in one article: one speaker's next quotation, which a claim's own "…" joins as an editor would. Pure.</summary>
internal static class JoinedPieces
{
    /// <summary>An attribution, and a sentence of the reporter's.</summary>
    private const int MostWordsBetween = 40;

    /// <summary>What the reporter says of another question, or of another day.</summary>
    private static readonly FrozenSet<string> Apart = WordSet.Of(
        "asked asking question questions answered pressed later earlier separately meanwhile interview then ago week month year monday tuesday wednesday thursday friday saturday sunday "
        + "january february march april may june july august september october november december");

    /// <summary>Whom or what they mean stands before them.</summary>
    private static readonly FrozenSet<string> Referring = WordSet.Of("he she it they this that these those him her them his their its such so who which to");

    /// <summary>Each piece follows the one before, and no quotation stands between.</summary>
    public static bool AreNeighbours(IReadOnlyList<Finding> pieces)
        => pieces.Count > 1 && pieces.Zip(pieces.Skip(1)).All(pair => pair.First.Record == pair.Second.Record && pair.First.Article.Id == pair.Second.Article.Id
            && pair.First.End <= pair.Second.Start && !IsQuotedBetween(pair.First, pair.Second));

    /// <summary>Neighbours of one known speaker that have every word of the claim, with a "…" of the claim wherever they meet, and nothing left out that changes the meaning.</summary>
    public static bool AreMarked(Evidence e)
        => AreNeighbours(e.Pieces) && e.Pieces.SelectMany(Clusters.Claimed).ToHashSet().Count == e.Text.Count && e.Pieces.All(piece => piece.Cuts.Dropped is null && !VerdictRules.IsNotSpoken(piece) && piece.Quote?.Speaker is not null && VerdictRules.IsByClaimed(e, piece))
            && e.Pieces.Zip(e.Pieces.Skip(1)).All(pair => AreOneSpeakers(pair.First, pair.Second) && IsNext(pair.First, pair.Second) && IsCutBetween(e.Text, pair.First.Alignment.LastClaim, pair.Second.Alignment.FirstClaim));

    /// <summary>The second begins its quotation, or a sentence of it, and means nothing that stands before; between the two the reporter says little, and nothing of another occasion or person.</summary>
    private static bool IsNext(Finding one, Finding other)
    {
        var (record, first) = (one.Record, other.Alignment.FirstRecord);
        var between = Enumerable.Range(one.Alignment.LastRecord + 1, first - one.Alignment.LastRecord - 1).Where(word => record.QuoteOf[word] < 0).ToList();
        return (other.Quotes.Any(quote => quote.Segments.Any(segment => record.WordAt(segment.Start) == first)) || Marks.EndsSentence(record.Between(first)))
            && !Referring.Contains(record.Words[first].Form)
            && between.Count <= MostWordsBetween && !between.Exists(word => Apart.Contains(record.Words[word].Form))
            && !record.Source.Quotes.Any(quote => quote.Start >= one.End && quote.Start < other.Start && quote.Speaker?.Name is { } name && name != one.Quote?.Speaker?.Name);
    }

    /// <summary>One article's neighbours of which one's speaker is a guess may be one speaker's.</summary>
    public static bool MayBeOneSpeakers(IReadOnlyList<Finding> pieces)
        => AreNeighbours(pieces) && pieces.Any(piece => piece.SpeakerConfidence < VerdictRules.SureSpeaker);

    private static bool AreOneSpeakers(Finding one, Finding other) => string.Equals(one.Quote?.Speaker?.Name, other.Quote?.Speaker?.Name, StringComparison.OrdinalIgnoreCase);

    private static bool IsCutBetween(ClaimText claim, int last, int first) => Enumerable.Range(last + 1, Math.Max(0, first - last)).Any(word => claim.CutBefore[word]);

    private static bool IsQuotedBetween(Finding one, Finding other)
        => one.Record.Source.Quotes.Any(quote => quote.Kind != QuoteKind.Indirect && quote.Start >= one.End && quote.Start < other.Start && !one.Quotes.Contains(quote) && !other.Quotes.Contains(quote));
}
