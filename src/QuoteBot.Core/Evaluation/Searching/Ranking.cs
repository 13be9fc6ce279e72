using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Evaluation.Searching;

/// <summary>At which place the right article stands.</summary>
public static class Ranking
{
    /// <summary>Nobody reads further; what comes later counts as not found.</summary>
    public const int Places = 10;

    /// <summary>Counts distinct articles; words that run over several lines of a transcript are in each of these. Of a question with an article left out, articles with the same quoted words share a place.</summary>
    /// <param name="found">Best first.</param>
    /// <returns>From 1; 0 when the right one is not among the first <see cref="Places"/>.</returns>
    public static async Task<int> PlaceAsync(SearchQuestion question, IEnumerable<Found> found, IQuoteIndex index, CancellationToken cancellationToken)
    {
        var articles = new HashSet<string>(StringComparer.Ordinal);
        var placeOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var place = 0;
        foreach (var one in found)
        {
            if (one.Article == question.LeftOut || !articles.Add(one.Article))
                continue;
            var words = question.LeftOut is null ? "" : Key(await one.WordsAsync(index, cancellationToken).ConfigureAwait(false));
            if (words.Length == 0 || !placeOf.TryGetValue(words, out var shared))
            {
                shared = ++place;
                if (words.Length > 0)
                    placeOf.Add(words, shared);
            }

            if (one.IsIn(question.Articles))
                return shared <= Places ? shared : 0;
        }

        return 0;
    }

    private static string Key(string words) => string.Join(' ', QuoteText.Words(words).Select(word => word.Form));
}
