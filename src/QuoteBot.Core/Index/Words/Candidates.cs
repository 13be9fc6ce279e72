using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Words;

/// <summary>Gathers the passages that may hold a stretch of words, by the full-text index alone.</summary>
/// <remarks>
/// Measured on 2.7 million news passages: reading the rows of one word costs 0.02 µs a row (<see cref="Postings"/>), ranking them by bm25 1.3 µs,
/// a phrase of common words only 5 to 20 ms. So what common words are in is remembered (<see cref="CommonPassages"/>) and added up (<see cref="PassageWeights"/>).
/// </remarks>
internal sealed class Candidates(Session session, Stems stems, CommonPassages common, (int First, int Last) range, bool isArticle)
{
    /// <summary>The rarest words, which are weighed. Measured on 1,600 claims at a million quotes: with twenty the same was found.</summary>
    private const int MostWords = 10;

    /// <summary>Rows read for words of which nothing will be remembered: some 0.4 ms on one core.</summary>
    private const int MostRows = 20_000;

    /// <summary>A phrase this long is as telling as a longer one. Measured on 3 million passages: 4 ms, of six words 12 ms.</summary>
    private const int MostWordsInPhrase = 3;

    /// <summary>Where even that stands in too many passages. Measured on 3 million passages: 12 ms for six words, and asked of few claims.</summary>
    private const int MostWordsInLongPhrase = 8;

    /// <summary>A row costs 10 ns. A phrase beyond that would hold "to" or "the", which tell nothing and are most of its cost; where all words are common it is asked all the same.</summary>
    private const long MostRowsOfPhrase = 400_000;

    private const long MostRowsOfLongPhrase = 600_000;

    /// <summary>Of the words of a phrase the rarest tell what it weighs.</summary>
    private const int TellingWords = 3;

    /// <summary>Of passages that hold a phrase; enough to choose from, and it ends the search early.</summary>
    private const int MostOfPhrase = 200;

    private readonly Postings _postings = new(session);

    /// <summary>The passages that hold most of the words, by what these weigh, best first, equal ones by id.</summary>
    /// <param name="most">1 or more.</param>
    /// <param name="within">Only those in one of these stretches, which are in order; null for all.</param>
    public List<(long Passage, double Weight)> Of(Stretch stretch, int most, IReadOnlyList<(long First, long Last)>? within)
    {
        var weights = new PassageWeights();
        var rows = 0L;
        foreach (var word in stretch.Known.Take(MostWords))
        {
            // Rarest first.
            if (!IsCheap(word) && (rows += word.Count) > MostRows && rows > word.Count)
                break;
            weights.Add(Holding(word), word.Weight);
        }

        var found = weights.Heaviest(most, range.First, range.Last, within);
        return HasManyEquals(found) && AddPhrase(weights, stretch) ? weights.Heaviest(most, range.First, range.Last, within) : found;
    }

    /// <summary>Whether more passages share the first place than will be read, so that chance would choose.</summary>
    private static bool HasManyEquals(List<(long Passage, double Weight)> found) =>
        found.Count > PassageSearch.Compared && found[PassageSearch.Compared].Weight >= found[0].Weight;

    /// <summary>Words in the claim's order tell more than the same words in any, so they count double; more of them, when few are still too common, double again.</summary>
    /// <returns>Whether anything was added.</returns>
    private bool AddPhrase(PassageWeights weights, Stretch stretch)
    {
        var weight = stretch.Known.Take(TellingWords).Sum(word => word.Weight);
        var isCommon = stretch.Known[0].Count > MostRowsOfPhrase / MostWordsInPhrase;
        if (PhraseAroundRarest(stretch, MostWordsInPhrase, isCommon ? long.MaxValue : MostRowsOfPhrase) is not { Count: > 1 } phrase)
            return false;
        var found = Holding(phrase);
        weights.Add(TermPassages.Of(found), 2 * weight);
        if (found.Count > PassageSearch.Compared && PhraseAroundRarest(stretch, MostWordsInLongPhrase, MostRowsOfLongPhrase) is { Count: > MostWordsInPhrase } longer)
            weights.Add(TermPassages.Of(Holding(longer)), 4 * weight);
        return true;
    }

    /// <summary>The run of known words that holds the rarest of them and whose other words are rarest; shorter where an unknown word stands in the way, empty when at every side.</summary>
    /// <param name="mostRows">Shorter too where its words have more rows than this together: all of them are read.</param>
    private static IReadOnlyList<string> PhraseAroundRarest(Stretch stretch, int most, long mostRows)
    {
        var counts = stretch.Known.ToDictionary(word => word.Form, word => word.Count, StringComparer.Ordinal);
        var centre = stretch.Forms.Index().First(at => at.Item == stretch.Known[0].Form).Index;
        for (var length = Math.Min(most, stretch.Forms.Count); length > 1; length--)
        {
            var runs = Enumerable.Range(Math.Max(0, centre - length + 1), length)
                .Where(start => start <= centre && start + length <= stretch.Forms.Count)
                .Select(start => stretch.Forms.Skip(start).Take(length).ToList())
                .Where(run => run.TrueForAll(counts.ContainsKey) && run.Sum(form => counts[form]) <= mostRows)
                .ToList();
            if (runs.Count > 0)
                return runs.MinBy(run => run.Sum(form => counts[form]))!;
        }
        return [];
    }

    private bool IsCheap(KnownWord word) => isArticle || common.HasRoom || stems.Of(word.Form) is not [var term] || common.Knows(term);

    private TermPassages Holding(KnownWord word)
    {
        // Of one article the full-text index skips to the passages. A form that it keeps as several terms is a phrase of them.
        if (!isArticle && stems.Of(word.Form) is [var term])
            return common.Of(_postings, term, isWeighed: true);
        return TermPassages.Of(Found(FullText.Phrase([word.Form]), int.MaxValue));
    }

    /// <summary>The first passages in which the forms follow each other.</summary>
    private List<int> Holding(IReadOnlyList<string> forms)
    {
        var terms = forms.Select(stems.Of).ToList();
        return !isArticle && terms.TrueForAll(one => one.Count == 1) && _postings.Phrase([.. terms.Select(one => one[0])], MostOfPhrase) is { } passages
            ? [.. passages.Where(passage => passage <= int.MaxValue).Select(passage => (int)passage)]
            : Found(FullText.Phrase(forms), MostOfPhrase);
    }

    private List<int> Found(string expression, int limit)
    {
        var found = new List<int>();
        if (expression.Length == 0)
            return found;
        using var rows = session.With("SELECT rowid FROM words WHERE words MATCH $1 AND rowid BETWEEN $2 AND $3 ORDER BY rowid LIMIT $4", expression, range.First, range.Last, limit).Rows();
        while (rows.Read())
            found.Add((int)rows.GetInt64(0));
        return found;
    }
}
