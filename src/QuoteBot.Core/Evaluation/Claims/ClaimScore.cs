namespace QuoteBot.Evaluation.Claims;

/// <summary>The figures of a test set of claims.</summary>
public sealed class ClaimScore(IReadOnlyList<JudgedClaim> judged)
{
    /// <summary>In the order of the set.</summary>
    public IReadOnlyList<JudgedClaim> Judged => judged;

    /// <summary>Claims with the expected verdict.</summary>
    public Tally Right { get; } = Count(judged, claim => claim.IsRight);

    /// <summary>The verdicts that the set expects or the program gave, in their order of precedence.</summary>
    public IReadOnlyList<CodeFigures> Codes { get; } =
    [
        .. Enum.GetValues<VerdictKind>()
            .Select(kind => new CodeFigures(
                kind,
                judged.Count(claim => claim.Expected == kind),
                judged.Count(claim => claim.Got == kind),
                judged.Count(claim => claim.Expected == kind && claim.Got == kind),
                judged.Count))
            .Where(code => code.Expected + code.Got > 0),
    ];

    /// <summary>The mean F1 of the verdicts that occur, each weighing the same; 0 for an empty set.</summary>
    public double MacroF1 => Codes.Count == 0 ? 0 : Codes.Average(code => code.F1);

    /// <summary>Right claims, and how many of them were not blamed.</summary>
    public Tally NotAccused { get; } = Count(judged.Where(claim => claim.Claim.IsRight), claim => !claim.IsFalseAccusation);

    public IReadOnlyList<JudgedClaim> FalseAccusations { get; } = [.. judged.Where(claim => claim.IsFalseAccusation)];

    public IReadOnlyList<JudgedClaim> MissedChanges { get; } = [.. judged.Where(claim => claim.IsMissedChange)];

    /// <summary>Neither false accusations nor missed changes, and wrong all the same.</summary>
    public IReadOnlyList<JudgedClaim> OtherMisses { get; } = [.. judged.Where(claim => claim is { IsRight: false, IsFalseAccusation: false, IsMissedChange: false })];

    /// <summary>The record's speaker, where the verdict is right and a speaker is expected.</summary>
    public Tally Speakers { get; } = Count(judged.Where(claim => claim.IsRight && claim.Claim.Expected.Speaker is not null), claim => claim.IsSpeakerRight);

    /// <summary>The record's article, where the verdict is right and one article is expected.</summary>
    public Tally Articles { get; } = Count(judged.Where(claim => claim.IsRight && claim.Claim.Expected.Article is not null), claim => claim.IsArticleRight);

    /// <summary>The words left out, as canonical words, where the verdict is right and words are expected or given.</summary>
    public Tally Dropped { get; } = Count(judged.Where(claim => claim.IsRight && (claim.Claim.Expected.Dropped ?? claim.Verdict.Dropped) is not null), claim => claim.IsDroppedRight);

    /// <summary>Whether the meaning changed, where the verdict is right.</summary>
    public Tally MeaningChanged { get; } = Count(judged.Where(claim => claim.IsRight), claim => claim.Claim.Expected.MeaningChanged == claim.Verdict.MeaningChanged);

    /// <summary>Whether it is a part of a longer quote, where the verdict is rightly <c>verified</c>.</summary>
    public Tally Excerpt { get; } = Count(
        judged.Where(claim => claim.IsRight && claim.Got == VerdictKind.Verified), claim => claim.Claim.Expected.Excerpt == claim.Verdict.Excerpt);

    public IReadOnlyList<ConfidenceBin> Confidence { get; } = ConfidenceBin.Of([.. judged.Select(claim => (claim.Verdict.Confidence, claim.IsRight))]);

    /// <summary>By what the claims test, by name.</summary>
    public IReadOnlyList<(string Tests, Tally Right)> Labels { get; } =
    [
        .. judged.GroupBy(claim => claim.Claim.Tests, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Count(group, claim => claim.IsRight))),
    ];

    public int Confused(VerdictKind expected, VerdictKind got) => judged.Count(claim => claim.Expected == expected && claim.Got == got);

    private static Tally Count(IEnumerable<JudgedClaim> claims, Func<JudgedClaim, bool> isRight) =>
        claims.Aggregate(new Tally(), (tally, claim) => tally.Add(isRight(claim)));
}
