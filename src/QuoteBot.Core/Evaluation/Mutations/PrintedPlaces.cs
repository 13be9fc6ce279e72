using System.Runtime.InteropServices;
using QuoteBot.Text;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>Finds where claims stand in the corpus word for word, besides the article that they were taken from.</summary>
/// <remarks>A plain scan over all words, and so independent of the index and of the judge.</remarks>
internal static class PrintedPlaces
{
    /// <summary>So many words are looked up together.</summary>
    private const int Run = 4;

    /// <returns>For each claim the articles with the span of the words; empty when no other article has them.</returns>
    public static IReadOnlyList<IReadOnlyList<(AnnotatedArticle Article, TextSpan Span)>> Of(NewsCorpus corpus, IReadOnlyList<MutatedClaim> claims)
    {
        var found = claims.Select(_ => new List<(AnnotatedArticle, TextSpan)>()).ToList();
        var wanted = claims.Select(claim => corpus.Words.NumbersOf(claim.Claim.Quote)).ToList();
        var byRun = new Dictionary<(int, int, int, int), List<int>>();
        for (var claim = 0; claim < wanted.Count; claim++)
        {
            if (wanted[claim].Length >= Run && !wanted[claim].Contains(-1))
                (CollectionsMarshal.GetValueRefOrAddDefault(byRun, KeyAt(wanted[claim], 0), out _) ??= []).Add(claim);
        }

        for (var text = 0; text < corpus.Words.Texts.Count; text++)
        {
            var words = corpus.Words.Texts[text];
            for (var at = 0; at + Run <= words.Length; at++)
            {
                if (!byRun.TryGetValue(KeyAt(words, at), out var candidates))
                    continue;
                foreach (var claim in candidates)
                {
                    var article = corpus.Articles[text];
                    if (article.Article.Id != claims[claim].Article && words.AsSpan(at).StartsWith(wanted[claim]))
                        found[claim].Add((article, Span(article.Article.Text, at, wanted[claim].Length)));
                }
            }
        }

        return found;
    }

    private static (int, int, int, int) KeyAt(int[] words, int at) => (words[at], words[at + 1], words[at + 2], words[at + 3]);

    private static TextSpan Span(string text, int at, int count)
    {
        var words = QuoteText.Words(text);
        return new TextSpan(words[at].Span.Start, words[at + count - 1].Span.End);
    }
}
