namespace QuoteBot.Evaluation.Claims;

/// <summary>The claims whose verdict had about the same confidence.</summary>
/// <param name="From">The least confidence of the bin; it is <see cref="Width"/> wide, the last one with 1.</param>
/// <param name="Mean">The mean confidence, which a calibrated program has equal to the share that is right.</param>
public readonly record struct ConfidenceBin(double From, double Mean, Tally Right)
{
    public const int Count = 10;
    public const double Width = 1.0 / Count;

    /// <summary>Ten bins, from low to high; empty ones too.</summary>
    public static IReadOnlyList<ConfidenceBin> Of(IReadOnlyCollection<(double Confidence, bool IsRight)> verdicts) =>
    [
        .. Enumerable.Range(0, Count).Select(number =>
        {
            var members = verdicts.Where(verdict => Number(verdict.Confidence) == number).ToList();
            var mean = members.Count == 0 ? 0 : members.Average(verdict => verdict.Confidence);
            return new ConfidenceBin(number * Width, mean, new Tally(members.Count(verdict => verdict.IsRight), members.Count));
        }),
    ];

    // 0.3 * 10 is a little less than 3 in binary.
    private static int Number(double confidence) => Math.Clamp((int)Math.Floor((confidence * Count) + 1e-9), 0, Count - 1);
}
