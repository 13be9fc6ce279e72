using QuoteBot.Index.Storage;
using QuoteBot.Text;

namespace QuoteBot.Index.Words;

/// <summary>What a query's words found.</summary>
/// <param name="Passages">Best first; at most the query's limit.</param>
internal sealed record WordsFound(QueryWords Words, IReadOnlyList<ComparedPassage> Passages)
{
    public static readonly WordsFound Nothing = new(QueryWords.None, []);
}

/// <summary>Finds passages by their words: the full-text index names the likely ones, their own texts decide the order.</summary>
internal sealed class PassageSearch
{
    /// <summary>Passages that are read and compared word by word, in one query, at the least: some 1 ms on one core.</summary>
    public const int Compared = 24;

    /// <summary>Equally likely ones are compared beyond that, up to so many: else chance would choose among them.</summary>
    public const int ComparedEquals = 32;

    /// <summary>Candidates among which those are looked for that pass a filter.</summary>
    private const int MostFiltered = 20_000;

    /// <summary>In a longer claim other words tell enough.</summary>
    private const int MostWordsWithSlips = 100;

    private readonly Stems _stems;
    private readonly Texts _texts;
    private readonly CommonPassages _common = new();
    private readonly Rarity _rarity;

    public PassageSearch(Stems stems, Texts texts)
    {
        (_stems, _texts) = (stems, texts);
        _rarity = new Rarity(stems, _common);
    }

    public WordsFound Find(Session session, PassageQuery query, PassageFilter filter)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(query.Limit, nameof(query));
        var passages = Passages(session);
        var words = Weigh(session, query, passages);
        var stretches = words.Stretches;
        if ((query.Channels & (Channels.Wording | Channels.FullText)) == 0)
            return new WordsFound(words, []);
        (int First, int Last)? range = null;
        if (query.Article is { } article && (range = PassagesOf(session, article)) is null)
            return new WordsFound(words, []);

        var last = (int)Math.Min(passages, int.MaxValue);
        // Who asks for few hits, as for a part of a claim, pays for few.
        var effort = Math.Clamp(query.Limit / (double)Compared, 0.5, 1);
        var share = (query.Limit + stretches.Count - 1) / Math.Max(1, stretches.Count);
        var found = new Dictionary<long, ComparedPassage>();
        foreach (var stretch in stretches.Where(stretch => stretch.Known.Count > 0))
        {
            var most = Math.Max(share, (int)(Compared * effort) / stretches.Count);
            var candidates = new Candidates(session, _stems, _common, range ?? (1, last), range is not null).Of(stretch, filter.PassesAll ? Math.Max(most, ComparedEquals) : MostFiltered, filter.Within(session));
            var read = Likeliest(session, filter, candidates, most);
            foreach (var passage in InOrder(read.Select(one => ComparedPassage.Of(words, one.Passage, one.Weight, query.Channels))).Take(share))
                found.TryAdd(passage.Passage.Id, passage);
        }
        return new WordsFound(words, [.. InOrder(found.Values).Take(query.Limit)]);
    }

    /// <summary>Passages that were found before.</summary>
    public WordsFound Read(Session session, PassageQuery query, PassageFilter filter, IReadOnlyList<PassageHit> before)
    {
        var words = Weigh(session, query, Passages(session));
        return new WordsFound(words, [.. before.Select(Again).OfType<ComparedPassage>()]);

        ComparedPassage? Again(PassageHit hit)
        {
            if (hit.Read is { } known && filter.PassesAll)
                return known.With(words, query.Channels);
            return filter.Read(session, _texts, hit.Id) is { } passage ? ComparedPassage.Of(words, passage, indexed: 0, query.Channels) : null;
        }
    }

    /// <summary>Or a few more, when some have gone.</summary>
    private static long Passages(Session session) => session.With("SELECT max(id) FROM passage").Number() ?? 0;

    private QueryWords Weigh(Session session, PassageQuery query, long passages)
    {
        _rarity.Refresh(passages);
        var words = Meant(session, query.Words);
        return new QueryWords(words, Stretch.Of(query with { Words = words }, passages, form => _rarity.Count(session, form)));
    }

    /// <summary>A word that the index does not have, and that is a slip of one that it has, is looked up as that one: of "a very powerful altenative" nothing else tells.</summary>
    private IReadOnlyList<Word> Meant(Session session, IReadOnlyList<Word> words)
    {
        if (words.Count > MostWordsWithSlips)
            return words;
        var meant = words.ToList();
        for (var at = 0; at < meant.Count; at++)
        {
            if (_rarity.Count(session, meant[at].Form) == 0 && EnglishWords.MeantBy(meant[at].Form).MaxBy(word => _rarity.Count(session, word)) is { } word)
                meant[at] = meant[at] with { Form = word };
        }
        return meant;
    }

    /// <summary>Best first, equal ones by article and place, so that answers repeat.</summary>
    public static IOrderedEnumerable<ComparedPassage> InOrder(IEnumerable<ComparedPassage> passages) =>
        passages.OrderByDescending(one => one.Score).ThenBy(one => one.Passage.Article, StringComparer.Ordinal).ThenBy(one => one.Passage.Span.Start);

    /// <summary>The first of the candidates that pass, and equal ones.</summary>
    private IEnumerable<(ReadPassage Passage, double Weight)> Likeliest(Session session, PassageFilter filter, List<(long Passage, double Weight)> candidates, int most)
    {
        var accepted = 0;
        var last = 0.0;
        foreach (var (id, weight) in candidates)
        {
            if (accepted >= most && (weight < last || accepted >= ComparedEquals))
                yield break;
            if (filter.Read(session, _texts, id) is not { } passage)
                continue;
            accepted++;
            last = weight;
            yield return (passage, weight);
        }
    }

    private static (int First, int Last)? PassagesOf(Session session, string article)
    {
        using var rows = session.With("SELECT first_passage, passages FROM article WHERE id = $1", article).Rows();
        return rows.Read() ? ((int)rows.GetInt64(0), (int)(rows.GetInt64(0) + rows.GetInt64(1) - 1)) : null;
    }
}
