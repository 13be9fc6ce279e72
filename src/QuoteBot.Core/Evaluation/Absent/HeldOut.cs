using System.Security.Cryptography;
using System.Text;
using QuoteBot.Attribution;
using QuoteBot.Evaluation.Mutations;

namespace QuoteBot.Evaluation.Absent;

/// <summary>The articles that an index lacks: half of a corpus, by the hash of their ids, so that every run holds out the same.</summary>
public static class HeldOut
{
    public static bool Is(Article article) => (SHA256.HashData(Encoding.UTF8.GetBytes(article.Id))[0] & 1) == 0;

    /// <summary>The direct quotes of held-out articles, as claims; every second one under its speaker's name, where that is sure.</summary>
    /// <param name="articles">Those that are not held out are passed over.</param>
    /// <param name="count">At most so many, drawn by the chance given.</param>
    public static IReadOnlyList<(string Article, Claim Claim)> Claims(IEnumerable<Article> articles, int count, Random random)
    {
        var quotes = articles.Where(Is).SelectMany(article => SourceQuote.Of(Annotator.Annotate(article))).ToArray();
        random.Shuffle(quotes);
        return [.. quotes.Take(count).Select((quote, at) => (quote.Article.Id, new Claim(quote.Text, at % 2 == 1 ? quote.Speaker : null)))];
    }
}
