using QuoteBot.Index;

namespace QuoteBot.Evaluation.Searching;

/// <summary>A question whose right article was not among the first five.</summary>
/// <param name="Places">Where it stood by each way; 0 for nowhere.</param>
/// <param name="Instead">What stood first, with its words.</param>
public sealed record SearchMiss(SearchQuestion Question, IReadOnlyList<(string Way, int Place)> Places, IReadOnlyList<(string Article, string Words)> Instead)
{
    public const int Few = 5;

    /// <summary>Enough to see what went wrong.</summary>
    private const int Shown = 3;

    internal static async Task<SearchMiss> OfAsync(
        SearchQuestion question, IReadOnlyList<(string Way, int Place)> places, IReadOnlyList<Found> found, IQuoteIndex index, CancellationToken cancellationToken)
    {
        var instead = new List<(string, string)>();
        foreach (var one in found.Where(one => one.Article != question.LeftOut).DistinctBy(one => one.Article).Take(Shown))
            instead.Add((one.Article, await one.WordsAsync(index, cancellationToken).ConfigureAwait(false)));
        return new SearchMiss(question, places, instead);
    }
}
