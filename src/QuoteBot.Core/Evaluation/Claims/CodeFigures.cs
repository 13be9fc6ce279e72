namespace QuoteBot.Evaluation.Claims;

/// <summary>How well one verdict is met.</summary>
/// <param name="Expected">Claims that should get it.</param>
/// <param name="Got">Claims that got it.</param>
/// <param name="Both">Claims that should get it and did.</param>
/// <param name="All">Claims at all.</param>
public readonly record struct CodeFigures(VerdictKind Kind, int Expected, int Got, int Both, int All)
{
    /// <summary>Claims of which it was rightly said whether it is this verdict, 0 to 1.</summary>
    public double Accuracy => new Tally(All - Expected - Got + (2 * Both), All).Share;

    public double Precision => new Tally(Both, Got).Share;

    public double Recall => new Tally(Both, Expected).Share;

    /// <summary>The harmonic mean of precision and recall; 0 when the verdict was neither expected nor given.</summary>
    public double F1 => new Tally(2 * Both, Expected + Got).Share;
}
