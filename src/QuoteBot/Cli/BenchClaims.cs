using QuoteBot.Index;

namespace QuoteBot.Cli;

/// <summary>How a claim of the benchmark was made.</summary>
public enum BenchKind
{
    /// <summary>A stored quote as it stands.</summary>
    Exact,

    /// <summary>A stored quote with one content word replaced.</summary>
    Altered,

    /// <summary>Words of the corpus in an order that nobody said.</summary>
    Absent,
}

public sealed record BenchClaim(BenchKind Kind, Claim Claim);

/// <summary>Makes claims from the quotes of an index; the same index and seed give the same claims.</summary>
public static class BenchClaims
{
    /// <summary>Shorter quotes are said by many, longer ones are rarely claimed whole.</summary>
    private const int FewestWords = 6;

    private const int MostWords = 40;

    /// <summary>So that one long interview does not fill the pool.</summary>
    private const int MostOfAnArticle = 4;

    /// <summary>A word of this many letters or more, all lower case, is taken for a content word.</summary>
    private const int ContentLetters = 5;

    /// <returns>Exact, altered and absent in turn; empty when the index has no quote to make them from.</returns>
    public static async Task<IReadOnlyList<BenchClaim>> MakeAsync(IQuoteIndex index, int count, int seed, CancellationToken cancellationToken)
    {
        var random = new Random(seed);
        var pool = await PoolAsync(index, count, random, cancellationToken);
        var vocabulary = pool.SelectMany(quote => quote.Words).ToArray();
        var contents = vocabulary.Where(IsContent).Distinct(StringComparer.Ordinal).ToArray();
        if (contents.Length < 2)
        {
            return [];
        }

        return [.. Enumerable.Range(0, count).Select(number =>
        {
            var (words, speaker) = pool[number % pool.Count];
            return (BenchKind)(number % 3) switch
            {
                BenchKind.Exact => new BenchClaim(BenchKind.Exact, new Claim(string.Join(' ', words), speaker)),
                BenchKind.Altered => new BenchClaim(BenchKind.Altered, new Claim(Altered(words, contents, random), speaker)),
                _ => new BenchClaim(BenchKind.Absent, new Claim(string.Join(' ', words.Select(_ => vocabulary[random.Next(vocabulary.Length)])), speaker)),
            };
        })];
    }

    /// <summary>The quote with one content word replaced by another of the corpus; a quote without one gets a word more.</summary>
    public static string Altered(IReadOnlyList<string> words, IReadOnlyList<string> contents, Random random)
    {
        var changeable = Enumerable.Range(0, words.Count).Where(at => IsContent(words[at])).ToArray();
        string other;
        var place = changeable.Length > 0 ? changeable[random.Next(changeable.Length)] : -1;
        do
        {
            other = contents[random.Next(contents.Count)];
        }
        while (place >= 0 && other == words[place]);

        return place < 0 ? string.Join(' ', words.Append(other)) : string.Join(' ', words.Select((word, at) => at == place ? other : word));
    }

    private static async Task<List<(string[] Words, string? Speaker)>> PoolAsync(IQuoteIndex index, int count, Random random, CancellationToken cancellationToken)
    {
        var ids = (await index.ListAsync(cancellationToken)).Select(article => article.Id).Order(StringComparer.Ordinal).ToArray();
        random.Shuffle(ids);
        var pool = new List<(string[], string?)>();
        foreach (var id in ids)
        {
            if (pool.Count >= count)
            {
                break;
            }

            if (await index.ReadAsync(id, cancellationToken) is { } source)
            {
                pool.AddRange(source.Quotes
                    .Where(quote => quote.Kind is QuoteKind.Direct)
                    .Select(quote => (quote.TextIn(source.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), quote.Speaker?.Name))
                    .Where(quote => quote.Item1.Length is >= FewestWords and <= MostWords)
                    .Take(MostOfAnArticle));
            }
        }

        return pool;
    }

    private static bool IsContent(string word) => word.Length >= ContentLetters && word.All(char.IsAsciiLetterLower);
}
