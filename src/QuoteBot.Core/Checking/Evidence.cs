using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Omissions;
using QuoteBot.Checking.Records;
using QuoteBot.Checking.Speakers;

namespace QuoteBot.Checking;

/// <summary>All that a verdict may rest on.</summary>
/// <param name="Speaker">The claimed speaker with the aliases that the list gives; null when none was claimed.</param>
/// <param name="Findings">Every place that was compared, best first.</param>
/// <param name="Pieces">The places of a claim that no single one holds, in the claim's order; empty when one holds it or pieces are missing.</param>
/// <param name="Corrections">For the leading findings whose article has correction notices: what these say.</param>
/// <param name="Nearest">What words and meaning together found, for a claim that words alone did not find; it only adds to what is shown.</param>
internal sealed record Evidence(
    Claim Claim,
    AliasedSpeaker? Speaker,
    ClaimText Text,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Finding> Pieces,
    IReadOnlyDictionary<Finding, (CorrectionEffect Effect, CorrectionNotice Notice)> Corrections,
    Nearest Nearest)
{
    /// <summary>Shorter claims are often said by many people: they accuse nobody.</summary>
    public const int FewestWordsToAccuse = 4;

    public bool IsShort => Uncheckable.Tokens(Text.Own) < FewestWordsToAccuse;

    /// <summary>Short, a few words of grammar, or an answer of nothing but yes or no: "No, I did not". So many people have said it that nobody is accused of it.</summary>
    public bool IsCommon => IsShort || BareAnswers.Are(Text.Words) || Text.DistinctContents == 0 && Text.Own.Count < FewestSmallWordsToAccuse;

    /// <summary>Of words of grammar alone: "That's what this is about".</summary>
    private const int FewestSmallWordsToAccuse = 8;

    public bool HasSpeaker => Claim.Speaker is not null;

    /// <summary>Places that report words: not those inside a correction notice, which repeats them.</summary>
    public IEnumerable<Finding> Reports => Findings.Where(finding => !finding.InNotice);

    /// <summary>The share of all words, small ones too, that must be placed: where few carry meaning, the small ones must bear witness.</summary>
    private static double LeastWords(Finding finding) => finding.AlignedContents >= 3 ? 0.6 : 0.85;

    /// <summary>Places where the claim's words stand between quotation marks, nothing but cosmetic and marked differences.</summary>
    public IEnumerable<Finding> Exact => Whole.Where(finding => finding.IsClean);

    /// <summary>Places that lack nothing of the claim, and of the record only a whole clause that the claim cut out in its middle without a mark.</summary>
    public IEnumerable<Finding> CutInside => Whole.Where(finding => finding.IsCutInside);

    /// <summary>Places where the claim's words are the article's own, and the claimed speaker wrote it; nothing but cosmetic and marked differences.</summary>
    public IEnumerable<Finding> Written => Reports.Where(finding => finding.IsByAuthor && finding.IsClean && IsWhole(finding));

    /// <summary>Places where the claim's words are those of somebody who tells the article in their own words, without marks.</summary>
    public IEnumerable<Finding> Told => Reports.Where(finding => finding.IsTold && finding.IsClean && IsWhole(finding));

    /// <summary>Places where somebody, who may be the claimed speaker as the article's author, says the claim's words of themselves without marks.</summary>
    public IEnumerable<Finding> OfMaybeAuthor => Reports.Where(finding => finding.IsOfMaybeAuthor && finding.IsClean && IsWhole(finding));

    private IEnumerable<Finding> Whole => Reports.Where(finding => finding.IsQuotation && IsWhole(finding));

    private bool IsWhole(Finding finding) => finding.Share >= 0.999 && finding.Aligned >= (Text.Own.Count - finding.Filled) * LeastWords(finding);
}

/// <summary>A rule that holds.</summary>
internal sealed record Ruling(VerdictKind Kind, Finding? Finding, IReadOnlyList<string> Reasons, IReadOnlyList<string> Notes)
{
    public string? Dropped { get; init; }

    public IReadOnlyList<Finding> Pieces { get; init; } = [];
}
