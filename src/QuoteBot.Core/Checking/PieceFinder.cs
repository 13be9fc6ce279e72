using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Records;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Looks for the pieces of a claim that no single record holds.</summary>
internal sealed class PieceFinder(ClaimText claim, IReadOnlyList<RecordWords> records, FindingReader reader)
{
    // A piece must be a phrase of its own; shorter runs are found anywhere.
    private const int FewestWords = 4;
    private const int FewestContents = 2;

    // From another article: so many words, or a clause of the claim with a subject, a verb and something said of them.
    private const int FewestWordsOfAny = 8;
    private const int FewestContentsOfClause = 3;

    // A chance phrase has two; for it the index is not asked again.
    private const int FewestContentsToLookFurther = 3;

    /// <summary>Content words of the claim that may lie outside all pieces: a stray word of the join.</summary>
    private const double LeastCovered = 0.9;

    // Of a run that is a piece, this share; the rest may belong to the next piece.
    private const double LeastRunCovered = 0.75;

    private const int MostPieces = 6;

    // Records that share this many words of the claim are parts of one statement, printed differently.
    private const int TellingOverlap = 3;

    private readonly Dictionary<(int From, int To), List<Finding>> _ofRun = [];

    /// <summary>The runs of claim words that the best finding leaves over, to be looked for.</summary>
    public IReadOnlyList<IReadOnlyList<Word>> LeftOver(IReadOnlyList<Finding> findings)
    {
        if (findings.Where(IsPiece).MaxBy(finding => finding.AlignedContents) is not { AlignedContents: >= FewestContentsToLookFurther } best)
            return [];
        var covered = Clusters.Claimed(best);
        var runs = new List<IReadOnlyList<Word>>();
        while (runs.Count < MostPieces && NextRun(covered) is var (from, to))
        {
            runs.Add(claim.Words.Skip(from).Take(to - from).ToList());
            covered.UnionWith(Enumerable.Range(from, to - from));
        }

        return runs;
    }

    /// <param name="findings">Best first.</param>
    /// <returns>In the claim's order; empty when one record holds the claim, when words are missing, or when the pieces are one statement.</returns>
    public IReadOnlyList<Finding> Find(IReadOnlyList<Finding> findings)
    {
        if (claim.Contents < 2 * FewestContents || claim.Count < 2 * FewestWords)
            return [];
        var seeds = findings.Where(IsPiece).OrderByDescending(finding => finding.AlignedContents).ThenByDescending(finding => finding.Quote?.Speaker is not null).Take(3).ToList();
        foreach (var seed in seeds)
        {
            if (Complete(seed, findings) is { Count: > 1 } pieces)
                return pieces;
        }

        return [];
    }

    private List<Finding>? Complete(Finding seed, IReadOnlyList<Finding> findings)
    {
        var pieces = new List<Finding> { seed };
        var covered = Clusters.Claimed(seed);
        while (pieces.Count < MostPieces && NextRun(covered) is var (from, to))
        {
            var piece = Best(from, to, seed);
            if (piece is null)
                return null;
            pieces.Add(piece);
            covered.UnionWith(Clusters.Claimed(piece));
        }

        var contents = Enumerable.Range(0, claim.Count).Where(word => claim.IsContent[word]).ToList();
        if (pieces.Count < 2 || contents.Count(covered.Contains) < contents.Count * LeastCovered)
            return null;
        if (pieces.Exists(piece => findings.Any(other => Overlaps(piece, other, pieces))))
            return null;
        var ordered = pieces.OrderBy(piece => piece.Alignment.FirstClaim).ToList();
        var isNear = ordered.TrueForAll(piece => piece.Article.Id == seed.Article.Id);
        return OneStatement(ordered) || (ordered.Exists(piece => IsPhrase(piece, isNear)) && !ordered.TrueForAll(piece => piece.Record == seed.Record)) ? null : ordered;
    }

    /// <summary>The longest run of claim words that no piece covers yet, when it is long enough to be a piece.</summary>
    private (int From, int To)? NextRun(HashSet<int> covered)
    {
        (int From, int To)? best = null;
        for (var at = 0; at < claim.Count; at++)
        {
            if (covered.Contains(at))
                continue;
            var from = at;
            while (at < claim.Count && !covered.Contains(at))
                at++;
            if (at - from >= FewestWords && Enumerable.Range(from, at - from).Count(word => claim.IsContent[word]) >= FewestContents && (best is not var (start, end) || at - from > end - start))
                best = (from, at);
        }

        return best;
    }

    private Finding? Best(int from, int to, Finding seed)
    {
        if (!_ofRun.TryGetValue((from, to), out var found))
        {
            var stems = Enumerable.Range(from, to - from).Select(word => claim.StemId[word]).Where(stem => stem >= 0).ToHashSet();
            found = records
                .Where(record => record.StemId.Where(stems.Contains).Distinct().Count() >= stems.Count * LeastRunCovered)
                .Select(record => (Record: record, Place: Places.OfRun(claim, record, from, to)))
                .Where(place => place.Place.Pairs.Count >= FewestWords)
                .SelectMany(place => reader.Read(place.Record, place.Place))
                .Where(finding => IsPiece(finding) && Covers(finding, from, to))
                .ToList();
            _ofRun.Add((from, to), found);
        }

        Finding? best = null;
        foreach (var finding in found.Where(finding => Better(finding, best, seed)))
            best = finding;
        return best;
    }

    private static bool Better(Finding finding, Finding? best, Finding seed)
        => best is null || finding.AlignedContents > best.AlignedContents
            || (finding.AlignedContents == best.AlignedContents && Nearness(finding, seed) > Nearness(best, seed));

    /// <summary>The kindest reading first: the same statement, the same article, the same speaker.</summary>
    private static int Nearness(Finding finding, Finding seed)
        => (SameStatement(finding, seed) ? 4 : 0) + (finding.Article.Id == seed.Article.Id ? 2 : 0) + (Clusters.SpeakersMeet(finding, seed) ? 1 : 0);

    private static bool IsPiece(Finding finding)
        => finding.IsQuotation && !finding.InNotice && !finding.Inflated && finding.AlignedContents >= FewestContents && finding.Aligned >= FewestWords && IsCleanBetween(finding);

    /// <summary>Word for word from its first placed word to its last: what stands outside is another piece's matter.</summary>
    private static bool IsCleanBetween(Finding finding)
    {
        var first = finding.Diff.TakeWhile(part => part.Op != DiffOp.Equal).Count();
        var last = finding.Diff.Count - finding.Diff.Reverse().TakeWhile(part => part.Op != DiffOp.Equal).Count();
        return finding.Diff.Skip(first).Take(last - first).All(part => !part.Differs);
    }

    /// <summary>
    /// Words that stand in many statements ("the United States of America", "by the end of the year"): elsewhere they are no sign that the claim was joined of it.
    /// A clause is told from them by its ends, in the claim and, if it is a short one, in the record.
    /// </summary>
    /// <param name="isNear">All pieces are of one article: a short clause need not be a sentence there.</param>
    private bool IsPhrase(Finding piece, bool isNear)
    {
        if (piece.Aligned >= FewestWordsOfAny)
            return false;
        // A small word beyond the clause belongs to the next one: "I needed nurses. I | have never …".
        var contents = piece.Alignment.Pairs.Where(pair => claim.IsContent[pair.Claim]).ToList();
        var (first, last) = (contents[0].Claim, contents[^1].Claim);
        while (first > 0 && !Marks.EndsClause(claim.Between(first)) && !claim.IsContent[first - 1])
            first--;
        while (last + 1 < claim.Count && !Marks.EndsClause(claim.Between(last + 1)) && !claim.IsContent[last + 1])
            last++;
        var isClause = (first == 0 || Marks.EndsClause(claim.Between(first))) && (last + 1 == claim.Count || Marks.EndsClause(claim.Between(last + 1)));
        return !isClause || (piece.AlignedContents < FewestContentsOfClause && !Stands(piece.Record, contents[0].Record - (contents[0].Claim - first), contents[^1].Record + last - contents[^1].Claim, isNear));
    }

    /// <summary>The record's sentence, or quotation, holds no more than these words; or its clause.</summary>
    private static bool Stands(RecordWords record, int first, int last, bool asClause)
        => first >= 0 && last < record.Count && (Ends(record, first, asClause) || IsOutside(record, first - 1)) && (Ends(record, last + 1, asClause) || IsOutside(record, last + 1));

    private static bool Ends(RecordWords record, int word, bool asClause) => asClause ? Marks.EndsClause(record.Between(word)) : Marks.EndsSentence(record.Between(word));

    private static bool IsOutside(RecordWords record, int word) => word < 0 || word >= record.Count || record.QuoteOf[word] < 0;

    private bool Covers(Finding finding, int from, int to)
    {
        var claimed = Clusters.Claimed(finding);
        var contents = Enumerable.Range(from, to - from).Where(word => claim.IsContent[word]).ToList();
        return contents.Count(claimed.Contains) >= contents.Count * LeastRunCovered;
    }

    private static bool Overlaps(Finding piece, Finding other, List<Finding> pieces)
    {
        if (!IsPiece(other) || !Clusters.SpeakersMeet(piece, other))
            return false;
        var words = Clusters.Claimed(other);
        return pieces.Count(one => Clusters.Claimed(one).Count(words.Contains) >= TellingOverlap) > 1;
    }

    private static bool OneStatement(List<Finding> pieces)
        => pieces.Zip(pieces.Skip(1)).All(pair => SameStatement(pair.First, pair.Second));

    private static bool SameStatement(Finding one, Finding other)
        => one.Record == other.Record && one.Quotes.Any(other.Quotes.Contains);
}
