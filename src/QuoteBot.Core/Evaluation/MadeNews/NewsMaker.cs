using System.Globalization;
using QuoteBot.Ingestion;

namespace QuoteBot.Evaluation.MadeNews;

/// <summary>Makes more articles out of given news, to measure with: a corpus as large as is wanted, the same for the same news and seed.</summary>
/// <remarks>
/// The news itself comes first, untouched. Behind it each article has the frame of a real one: its paragraphs, sentences, marks, words of grammar and of saying,
/// titles and offices. Names, content words and numbers are exchanged.
/// Kept: lengths of sentences and quotes, quotes an article, how common each word is (a word is exchanged for one of its kind and of its band of frequency, a common one
/// as it follows the word before), that a rare word or name comes back within its article, which first name goes with a surname, how often whom is quoted,
/// and the growth of the vocabulary, new names among it (see <see cref="MintedWords"/>).
/// Not kept: sense, agreement and topic beyond a word and its neighbour; phrases of rare words; that several outlets report one event. Words of grammar
/// recur with their frame, once for each time that the corpus is larger than the news.
/// All of the news is held in memory, with some 20 bytes for each of its words; made articles are not. Not for several threads.
/// </remarks>
public sealed class NewsMaker
{
    /// <summary>Stands for the file of the made articles.</summary>
    public const string Source = "/made-news";

    private readonly NewsSample _sample;
    private readonly Exchange _exchange;
    private readonly int[] _order;

    private NewsMaker(NewsSample sample, int seed)
    {
        _sample = sample;
        _exchange = new Exchange(sample, seed);
        _order = [.. Enumerable.Range(0, sample.Frames.Count)];
        new Draws((ulong)seed).Shuffle<int>(_order);
    }

    /// <summary>How many articles the news has.</summary>
    public int Own => _order.Length;

    /// <param name="news">Items without an article are passed over.</param>
    /// <returns>Null when there is no article in the news.</returns>
    public static NewsMaker? Learn(IEnumerable<ReadItem> news, int seed, CancellationToken cancellationToken = default)
    {
        var reading = new NewsReading();
        var any = false;
        foreach (var item in news.Where(item => item.Article is not null))
        {
            cancellationToken.ThrowIfCancellationRequested();
            reading.Add(item);
            any = true;
        }

        return any ? new NewsMaker(reading.Finish(), seed) : null;
    }

    /// <summary>The articles of these numbers, one at a time: below <see cref="Own"/> those of the news, then made ones without end.</summary>
    public IEnumerable<ReadItem> Items(int from, int count)
    {
        for (var number = from; number < from + count; number++)
            yield return number < Own ? _sample.Frames[number].Item : Make(number - Own);
    }

    private ReadItem Make(int number)
    {
        var draws = _exchange.Begin(number);
        var frame = _sample.Frames[_order[number % Own]];
        var printed = _sample.Frames[draws.Below(Own)].Article;
        var tokens = _sample.Tokens.AsSpan();
        var article = frame.Article;
        var id = string.Create(CultureInfo.InvariantCulture, $"made-{number}");
        return new ReadItem(Source, number + 1, article with
        {
            Id = id,
            Title = article.Title is { } title ? _exchange.Apply(title, tokens[frame.First..frame.Body]) : null,
            Text = _exchange.Apply(article.Text, tokens[frame.Body..frame.End]),
            Outlet = printed.Outlet,
            Author = printed.Author,
            Published = printed.Published,
            Url = $"https://news.example/{id}",
            CanonicalUrl = null,
            Event = article.Event is null ? null : id,
            EventLine = 0,
            SourceFile = Source,
        }, null);
    }
}
