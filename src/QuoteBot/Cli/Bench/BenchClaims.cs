using QuoteBot.Attribution;
using QuoteBot.Evaluation;
using QuoteBot.Evaluation.MadeNews;
using QuoteBot.Index;

namespace QuoteBot.Cli.Bench;

/// <summary>Makes claims from the quotes of the news; the same index, news and seed give the same claims.</summary>
/// <param name="articles">How many articles of the news the index has.</param>
public sealed class BenchClaims(IQuoteIndex index, NewsMaker news, int articles, int seed)
{
    /// <summary>Shorter quotes are said by many, longer ones are rarely claimed whole.</summary>
    private const int FewestWords = 6;

    private const int MostWords = 40;

    /// <summary>So that one long interview does not fill the pool.</summary>
    private const int MostOfAnArticle = 4;

    /// <summary>A word of this many letters or more, all lower case, is taken for a content word.</summary>
    private const int ContentLetters = 5;

    /// <summary>Without quotes in so many articles in a row there are none to be found.</summary>
    private const int Patience = 500;

    private static readonly int Kinds = Enum.GetValues<BenchKind>().Length;

    /// <summary>Exact, altered, paraphrased and absent in turn; every second of a kind names its speaker. Those of stored quotes are from the news's own articles.</summary>
    /// <returns>Empty when there are no quotes to make them from.</returns>
    public async Task<IReadOnlyList<BenchClaim>> MakeAsync(int count, CancellationToken cancellationToken)
    {
        var draws = new Draws((ulong)seed);
        var stored = await StoredAsync(count, draws, cancellationToken);
        var absent = Absent((count / Kinds) + 1, cancellationToken);
        var contents = stored.SelectMany(quote => quote.Words).Where(IsContent).Distinct(StringComparer.Ordinal).ToArray();
        return contents.Length < 2 || absent.Count == 0 ? [] : [.. Enumerable.Range(0, count).Select(number => Make(number))];

        BenchClaim Make(int number)
        {
            var kind = (BenchKind)(number % Kinds);
            var round = number / Kinds;
            var quote = kind == BenchKind.Absent ? absent[round % absent.Count] : stored[number % stored.Count];
            var words = kind switch
            {
                BenchKind.Altered => Altered(quote.Words, contents, draws),
                BenchKind.Paraphrased => Paraphrase.Of(quote.Words, draws.Below),
                _ => string.Join(' ', quote.Words),
            };
            return new BenchClaim(kind, new Claim(words, round % 2 == 0 ? quote.Speaker : null), kind == BenchKind.Absent ? null : quote.Article);
        }
    }

    /// <summary>The quote with one content word replaced by another of the corpus; a quote without one gets a word more.</summary>
    public static string Altered(IReadOnlyList<string> words, IReadOnlyList<string> contents, Draws draws)
    {
        var changeable = Enumerable.Range(0, words.Count).Where(at => IsContent(words[at])).ToArray();
        string other;
        var place = changeable.Length > 0 ? changeable[draws.Below(changeable.Length)] : -1;
        do
        {
            other = contents[draws.Below(contents.Count)];
        }
        while (place >= 0 && other == words[place]);

        return place < 0 ? string.Join(' ', words.Append(other)) : string.Join(' ', words.Select((word, at) => at == place ? other : word));
    }

    private async Task<List<PoolQuote>> StoredAsync(int count, Draws draws, CancellationToken cancellationToken)
    {
        var ids = (await index.ListAsync(cancellationToken)).Where(article => article.SourceFile != NewsMaker.Source).Select(article => article.Id).Order(StringComparer.Ordinal).ToArray();
        draws.Shuffle<string>(ids);
        var pool = new List<PoolQuote>();
        foreach (var id in ids)
        {
            if (pool.Count >= count)
            {
                break;
            }

            if (await index.ReadAsync(id, cancellationToken) is { } source)
            {
                pool.AddRange(Usable(id, source.Text, source.Quotes));
            }
        }

        return pool;
    }

    /// <summary>From the articles that would be made next.</summary>
    private List<PoolQuote> Absent(int count, CancellationToken cancellationToken)
    {
        var pool = new List<PoolQuote>();
        foreach (var item in news.Items(Math.Max(articles, news.Own), count + Patience))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (pool.Count >= count)
            {
                break;
            }

            pool.AddRange(Usable(item.Article!.Id, item.Article.Text, Annotator.Annotate(item.Article).Quotes));
        }

        return pool;
    }

    private static IEnumerable<PoolQuote> Usable(string article, string text, IReadOnlyList<Quote> quotes) => quotes
        .Where(quote => quote.Kind is QuoteKind.Direct)
        .Select(quote => new PoolQuote(article, quote.TextIn(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), quote.Speaker?.Name))
        .Where(quote => quote.Words.Length is >= FewestWords and <= MostWords)
        .Take(MostOfAnArticle);

    private static bool IsContent(string word) => word.Length >= ContentLetters && word.All(char.IsAsciiLetterLower);

    private sealed record PoolQuote(string Article, string[] Words, string? Speaker);
}
