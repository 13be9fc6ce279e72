namespace QuoteBot.Evaluation.Searching;

/// <summary>Counts at which places the right articles stood.</summary>
public sealed class SearchTally
{
    private const int Few = 5;

    private int _all;
    private int _first;
    private int _amongFew;
    private double _reciprocals;

    public int All => _all;

    /// <summary>The share of the questions whose right article stands first, 0 to 1.</summary>
    public double HitAt1 => Share(_first);

    /// <summary>The share of those whose right article is among the first five.</summary>
    public double HitAt5 => Share(_amongFew);

    /// <summary>The mean of one by the place, 0 for what was not found: 1 when every right article stands first.</summary>
    public double MeanReciprocal => _all == 0 ? 0 : _reciprocals / _all;

    /// <param name="place">As <see cref="Ranking"/> gives it.</param>
    public void Add(int place)
    {
        _all++;
        _first += place == 1 ? 1 : 0;
        _amongFew += place is > 0 and <= Few ? 1 : 0;
        _reciprocals += place > 0 ? 1.0 / place : 0;
    }

    private double Share(int right) => _all == 0 ? 0 : right / (double)_all;
}
