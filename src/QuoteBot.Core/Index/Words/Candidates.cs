using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Words;

/// <summary>Gathers the passages that may hold a stretch of words, by the full-text index alone.</summary>
/// <remarks>
/// Measured on 1.1 million news passages: reading the rows of one word costs 0.02 µs a row (<see cref="Postings"/>), ranking them by bm25 1.3 µs,
/// a phrase of common words only 5 to 20 ms. So rare words are read and weighed here, and common ones only narrow.
/// </remarks>
internal sealed class Candidates(Session session, Stems stems, CommonPassages common, (long First, long Last)? range)
{
    /// <summary>More words find nothing more (measured: six rarest words had the recall of all).</summary>
    private const int MostWords = 6;

    /// <summary>Of one article or a small index every word is cheap.</summary>
    private const int MostCheapWords = 24;

    /// <summary>Below, the words that are rare enough tell too little, and the common ones are asked too.</summary>
    private const int TellingWords = 3;

    /// <summary>A phrase this long is as telling as a longer one. Measured on 3 million passages: 4 ms, of six words 12 ms.</summary>
    private const int MostWordsInPhrase = 3;

    /// <summary>Where even that stands in too many passages. Measured on 3 million passages: 12 ms for six words, and asked of few claims.</summary>
    private const int MostWordsInLongPhrase = 8;

    /// <summary>A row costs 10 ns. A phrase beyond that would hold "to" or "the", which tell nothing and are most of its cost; where nothing else found anything it is asked all the same.</summary>
    private const long MostRowsOfPhrase = 400_000;

    private const long MostRowsOfLongPhrase = 600_000;

    /// <summary>Common words that are asked for together: each further one costs a search in a long list and leaves out what an altered word is missing from. So more are asked for only where these are in too many passages.</summary>
    private const int MostWordsTogether = 3;

    /// <summary>Of passages that hold common words; enough to choose from, and it ends the search early.</summary>
    private const int MostOfCommonWords = 200;

    // With its thousands of rows it is a large object, and a new one each time made a full collection fall due every sixteen checks.
    [ThreadStatic]
    private static PassageWeights? s_found;

    private readonly Postings _postings = new(session);

    /// <summary>Adds up, for every passage, the weights of the words that it holds.</summary>
    /// <returns>Good until the thread asks again.</returns>
    /// <param name="budget">The most rows of the full-text index to read for words on their own.</param>
    /// <param name="isCheap">Whether the budget is there for all words, and not for the rarest alone.</param>
    /// <param name="most">So many of the passages are read for certain.</param>
    public PassageWeights Of(Stretch stretch, int budget, bool isCheap, int most)
    {
        var found = s_found ??= new PassageWeights();
        found.Clear();
        var spent = 0L;
        var rare = new List<KnownWord>();
        foreach (var word in stretch.Known.Take(range is null && !isCheap ? MostWords : MostCheapWords))
        {
            if (range is null && spent + word.Count > budget)
                break;
            spent += word.Count;
            rare.Add(word);
        }

        foreach (var word in rare)
            Add(found, word);

        var weight = stretch.Known.Take(MostWordsTogether).Sum(word => word.Weight);
        var isFound = true;
        var holdRare = rare.Count == 0 ? int.MaxValue : found.CountOf(rare.Sum(word => word.Weight));
        if (rare.Count < Math.Min(TellingWords, stretch.Known.Count) && holdRare <= most)
        {
            // All that hold the rare ones are read: those that hold common ones as well are among them.
            isFound = holdRare > 0;
        }
        else if (rare.Count < Math.Min(TellingWords, stretch.Known.Count))
        {
            // As many as the limit are too many to tell which.
            var holdAll = AddAll(found, stretch, MostWordsTogether, weight);
            if (holdAll == MostOfCommonWords)
                holdAll = AddAll(found, stretch, MostWords, 2 * weight);
            isFound = holdAll is > 0 and < MostOfCommonWords;
        }

        // Words in the claim's order tell more than the same words in any, so they count double; more of them, when few are still too common, double again.
        var isLost = !isFound && rare.Count == 0;
        if ((isLost || HasManyEquals(found)) && PhraseAroundRarest(stretch, MostWordsInPhrase, isFound ? MostRowsOfPhrase : long.MaxValue) is { Count: > 1 } phrase
            && AddTogether(found, phrase, inOrder: true, 2 * weight) > PassageSearch.Compared
            && PhraseAroundRarest(stretch, MostWordsInLongPhrase, MostRowsOfLongPhrase) is { Count: > MostWordsInPhrase } longer)
            AddTogether(found, longer, inOrder: true, 4 * weight);
        return found;
    }

    /// <summary>Whether more passages share the first place than will be read, so that chance would choose.</summary>
    private static bool HasManyEquals(PassageWeights found) =>
        found.Count > PassageSearch.Compared && found.Heaviest(PassageSearch.Compared + 1) is [var best, .., var next] && next.Weight >= best.Weight;

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

    private void Add(PassageWeights found, KnownWord word)
    {
        // A form that the index keeps as several terms is a phrase of them, and of one article the full-text index skips to the passages.
        if (range is null && stems.Of(word.Form) is [var term])
            _postings.Add(term, found, word.Weight);
        else
            Add(found, FullText.Phrase([word.Form]), word.Weight, int.MaxValue);
    }

    private int AddAll(PassageWeights found, Stretch stretch, int most, double weight) =>
        AddTogether(found, [.. stretch.Known.Take(most).Select(word => word.Form)], inOrder: false, weight);

    /// <summary>Adds the weight to the first passages that hold all the forms.</summary>
    /// <returns>How many they are.</returns>
    private int AddTogether(PassageWeights found, IReadOnlyList<string> forms, bool inOrder, double weight)
    {
        var terms = forms.Select(stems.Of).ToList();
        if (terms.Count == 0)
            return 0;
        if (range is not null || terms.Exists(one => one.Count != 1) || _postings.HoldingAll([.. terms.Select(one => one[0])], inOrder, MostOfCommonWords, common) is not { } passages)
            return Add(found, inOrder ? FullText.Phrase(forms) : FullText.AllOf(forms), weight, MostOfCommonWords);
        foreach (var passage in passages)
            found.Add(passage, weight);
        return passages.Count;
    }

    /// <returns>How many passages matched.</returns>
    private int Add(PassageWeights found, string expression, double weight, int limit)
    {
        if (expression.Length == 0)
            return 0;
        using var rows = (range is { } within
            ? session.With("SELECT rowid FROM words WHERE words MATCH $1 AND rowid BETWEEN $2 AND $3 LIMIT $4", expression, within.First, within.Last, limit)
            : session.With("SELECT rowid FROM words WHERE words MATCH $1 LIMIT $2", expression, limit)).Rows();
        var count = 0;
        for (; rows.Read(); count++)
            found.Add(rows.GetInt64(0), weight);
        return count;
    }
}
