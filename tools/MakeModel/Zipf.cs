namespace QuoteBot.MakeModel;

/// <summary>How often a word occurs, told from its rank alone: the package has no counts.</summary>
internal static class Zipf
{
    /// <summary>Mandelbrot's correction for the commonest words.</summary>
    private const double Offset = 2.7;

    /// <summary>The words of the list that the ranks come from.</summary>
    private const int Words = 400_000;

    private static readonly double Total = Enumerable.Range(0, Words).Sum(rank => 1 / (rank + Offset));

    /// <summary>The share of all words of running text.</summary>
    /// <param name="rank">0 for the commonest word.</param>
    public static double Share(int rank) => 1 / (rank + Offset) / Total;
}
