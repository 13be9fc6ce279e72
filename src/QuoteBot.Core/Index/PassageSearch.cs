using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>Finds passages by their words: the full-text index names the likely ones, their own texts decide the order.</summary>
internal sealed class PassageSearch(Rarity rarity, Texts texts)
{
    /// <summary>Full-text rows read for single words in one query: some 2 ms on one core.</summary>
    private const int Budget = 8_000;

    /// <summary>Passages that are read and compared word by word, in one query, at the least: some 1 ms on one core.</summary>
    public const int Compared = 24;

    /// <summary>Equally likely ones are compared beyond that, up to so many: else chance would choose among them.</summary>
    public const int ComparedEquals = 48;

    /// <summary>Lifts an exact run of the whole query above any other passage.</summary>
    private const double ExactRun = 10;

    public IReadOnlyList<PassageHit> Find(Session session, PassageQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(query.Limit, nameof(query));
        (long First, long Last)? range = null;
        if (query.Article is { } article && (range = PassagesOf(session, article)) is null)
            return [];
        var filter = PassageFilter.Of(session, query);
        if (filter is null)
            return [];

        var passages = session.With("SELECT max(id) FROM passage").Number() ?? 0;
        rarity.Refresh(passages);
        var forms = query.Words.Select(word => word.Form).ToList();
        var stretches = Stretch.Of(forms, passages, form => rarity.Count(session, form));
        var weights = stretches.SelectMany(stretch => stretch.Known).DistinctBy(word => word.Form).ToDictionary(word => word.Form, word => word.Weight, StringComparer.Ordinal);

        // Who asks for few hits, as for a part of a claim, pays for few.
        var effort = Math.Clamp(query.Limit / (double)Compared, 0.5, 1);
        var share = (query.Limit + stretches.Count - 1) / Math.Max(1, stretches.Count);
        var hits = new Dictionary<long, PassageHit>();
        foreach (var stretch in stretches.Where(stretch => stretch.Known.Count > 0))
        {
            var candidates = new Candidates(session, range).Of(stretch, (int)(Budget * effort) / stretches.Count);
            var read = filter.Accept(session, texts, candidates, Math.Max(share, (int)(Compared * effort) / stretches.Count));
            foreach (var hit in InOrder(read.Select(passage => Compare(passage, forms, weights))).Take(share))
                hits.TryAdd(hit.Id, hit);
        }
        return [.. InOrder(hits.Values).Take(query.Limit)];
    }

    private static IOrderedEnumerable<PassageHit> InOrder(IEnumerable<PassageHit> hits) =>
        hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Article, StringComparer.Ordinal).ThenBy(hit => hit.Span.Start);

    private static (long First, long Last)? PassagesOf(Session session, string article)
    {
        using var rows = session.With("SELECT first_passage, passages FROM article WHERE id = $1", article).Rows();
        return rows.Read() ? (rows.GetInt64(0), rows.GetInt64(0) + rows.GetInt64(1) - 1) : null;
    }

    /// <summary>The share of the query's weight that the passage holds, and the share of its words that stand there in one run.</summary>
    /// <remarks>The full-text index knows the words of a split quote's later segments under the passage of the first, which the passage's own text does not show.</remarks>
    private static PassageHit Compare(ReadPassage passage, List<string> forms, Dictionary<string, double> weights)
    {
        var held = QuoteText.Words(passage.Text).Select(word => word.Form).ToList();
        var total = weights.Values.Sum();
        // Heavier than all the words is a passage that was found by a phrase as well: its own text tells better.
        var indexed = passage.Weight <= total ? passage.Weight : 0;
        var shared = Math.Max(indexed, held.Distinct(StringComparer.Ordinal).Sum(form => weights.GetValueOrDefault(form)));
        var run = LongestRun(forms, held);
        var score = (total > 0 ? shared / total : 0) + ((double)run / forms.Count) + (run == forms.Count ? ExactRun : 0);
        return new PassageHit(passage.Id, passage.Article, passage.Span, score);
    }

    /// <summary>The most words in a row that both have in common.</summary>
    private static int LongestRun(List<string> one, List<string> other)
    {
        var longest = 0;
        var above = new int[other.Count + 1];
        foreach (var form in one)
        {
            for (var i = other.Count; i > 0; i--)
            {
                above[i] = string.Equals(form, other[i - 1], StringComparison.Ordinal) ? above[i - 1] + 1 : 0;
                longest = Math.Max(longest, above[i]);
            }
        }
        return longest;
    }
}
