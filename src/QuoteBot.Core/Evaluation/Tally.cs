namespace QuoteBot.Evaluation;

/// <summary>So many of so many.</summary>
public readonly record struct Tally(long Right, long All)
{
    /// <summary>0 to 1; zero when nothing was counted.</summary>
    public double Share => All == 0 ? 0 : Right / (double)All;

    public Tally Add(bool isRight, long weight = 1) => new(Right + (isRight ? weight : 0), All + weight);
}

/// <summary>How well found pieces meet annotated ones.</summary>
/// <param name="Recall">Annotated pieces that were found.</param>
/// <param name="Precision">Found pieces that are annotated.</param>
public readonly record struct Meeting(Tally Recall, Tally Precision)
{
    /// <summary>The harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Recall.Share + Precision.Share == 0 ? 0 : 2 * Recall.Share * Precision.Share / (Recall.Share + Precision.Share);
}
