using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace QuoteBot.Index;

/// <summary>Gathers the passages that may hold a stretch of words, by the full-text index and the signatures alone.</summary>
/// <remarks>
/// Measured on 1.1 million news passages: reading the rows of one word costs 0.25 µs a row, ranking them by bm25 1.3 µs,
/// a phrase of common words only 5 to 20 ms, of six and more at 3 million up to 60. So rare words are read and weighed here, common ones only narrow,
/// and where they do not, the signatures tell which passages have them in the claim's order, in a few milliseconds whatever the words.
/// </remarks>
internal sealed class Candidates(Session session, PairTable pairs, (long First, long Last)? range)
{
    /// <summary>More words find nothing more (measured: six rarest words had the recall of all).</summary>
    private const int MostWords = 6;

    /// <summary>Of one article every word is cheap, for the index skips to its passages.</summary>
    private const int MostWordsInOneArticle = 24;

    /// <summary>Below, the words that are rare enough tell too little, and the common ones are asked too.</summary>
    private const int TellingWords = 3;

    /// <summary>A phrase this long is as telling as a longer one. Measured on 3 million passages: 4 ms, of six words 12 ms.</summary>
    private const int MostWordsInPhrase = 3;

    /// <summary>Where even that stands in too many passages. Measured on 3 million passages: 12 ms for six words, and asked of few claims.</summary>
    private const int MostWordsInLongPhrase = 8;

    /// <summary>Common words that are asked for together: each further one costs a search in a long list and leaves out what an altered word is missing from.</summary>
    private const int MostWordsTogether = 3;

    /// <summary>Of passages that hold common words; enough to choose from, and it ends the search early.</summary>
    private const int MostOfCommonWords = 200;

    /// <summary>Fewer pairs of a claim are shared by thousands of sentences by chance; a phrase is asked for instead.</summary>
    private const int LeastPairs = 6;

    /// <summary>A changed word takes two pairs away: this still finds a claim with every fourth word changed.</summary>
    private const double LeastShareOfPairs = 0.4;

    /// <summary>What a shared pair weighs, as a word does by its rarity: the information of a bit that one sentence in seven has set by chance.</summary>
    private const double PairWeight = 1.9;

    // With its thousands of rows it is a large object, and a new one each time made a full collection fall due every sixteen checks.
    [ThreadStatic]
    private static Dictionary<long, Candidate>? s_found;

    /// <summary>Adds up, for every passage, the weights of the words that it holds, and where these leave many equals, of their order.</summary>
    /// <returns>Good until the thread asks again.</returns>
    /// <param name="budget">The most rows of the full-text index to read for words on their own.</param>
    public Dictionary<long, Candidate> Of(Stretch stretch, int budget)
    {
        var found = s_found ??= [];
        found.Clear();
        var spent = 0L;
        var rare = new List<KnownWord>();
        foreach (var word in stretch.Known.Take(range is null ? MostWords : MostWordsInOneArticle))
        {
            if (range is null && spent + word.Count > budget)
                break;
            spent += word.Count;
            rare.Add(word);
        }

        foreach (var word in rare)
            Add(found, FullText.Phrase([word.Form]), one => new Candidate(one.Words + word.Weight, one.Likelihood + word.Weight), int.MaxValue);

        var together = stretch.Known.Take(MostWordsTogether).ToList();
        var weight = together.Sum(word => word.Weight);
        var isFound = true;
        if (rare.Count < Math.Min(TellingWords, stretch.Known.Count))
        {
            // As many as the limit are too many to tell which.
            var holdAll = Add(found, FullText.AllOf(together.Select(word => word.Form)), one => new Candidate(Math.Max(one.Words, weight), one.Likelihood + weight), MostOfCommonWords);
            isFound = holdAll is > 0 and < MostOfCommonWords;
        }

        if (isFound && !HasManyEquals(found))
            return found;
        var signature = PairSignature.Of(string.Join(' ', stretch.Forms));
        var hasSignature = range is null && signature.Count >= LeastPairs;
        // Where too many have all the pairs, or there are too few pairs, the words' order is asked of the full-text index. It counts double, and of more words double again.
        if (hasSignature && AddPairs(found, signature) <= PassageSearch.ComparedEquals)
            return found;
        if (!hasSignature && AddPhrase(found, stretch, MostWordsInPhrase, 2 * weight) <= PassageSearch.Compared)
            return found;
        AddPhrase(found, stretch, MostWordsInLongPhrase, 4 * weight);
        return found;
    }

    /// <returns>How many passages have the phrase of so many words at the most; 0 where there is none to ask for.</returns>
    private int AddPhrase(Dictionary<long, Candidate> found, Stretch stretch, int words, double weight) =>
        PhraseAroundRarest(stretch, words) is { Count: > 1 } phrase ? Add(found, FullText.Phrase(phrase), one => one with { Likelihood = one.Likelihood + weight }, MostOfCommonWords) : 0;

    /// <summary>Adds what the order of the words tells: for those that were found, and those that share many pairs.</summary>
    /// <returns>How many share all of them.</returns>
    private int AddPairs(Dictionary<long, Candidate> found, PairSignature signature)
    {
        var view = pairs.Of(session);
        foreach (var id in found.Keys)
        {
            ref var one = ref CollectionsMarshal.GetValueRefOrNullRef(found, id);
            one = one with { Likelihood = one.Likelihood + (PairWeight * signature.Shared(view.Of(id))) };
        }

        var hits = PairScan.Of(view.Blocks, signature, Math.Max(LeastPairs, (int)Math.Ceiling(signature.Count * LeastShareOfPairs)), MostOfCommonWords);
        foreach (var hit in hits)
            found.TryAdd(hit.Passage, new Candidate(0, PairWeight * hit.Shared));
        return hits.Count(hit => hit.Shared == signature.Count);
    }

    /// <summary>Whether more passages share the first place than will be read, so that chance would choose.</summary>
    private static bool HasManyEquals(Dictionary<long, Candidate> found)
    {
        if (found.Count <= PassageSearch.Compared)
            return false;
        var best = found.Values.Max(one => one.Likelihood);
        return found.Values.Count(one => one.Likelihood >= best) > PassageSearch.Compared;
    }

    /// <summary>The run of known words that holds the rarest of them and whose other words are rarest; shorter where an unknown word stands in the way, empty when at every side.</summary>
    private static IReadOnlyList<string> PhraseAroundRarest(Stretch stretch, int most)
    {
        var counts = stretch.Known.ToDictionary(word => word.Form, word => word.Count, StringComparer.Ordinal);
        var centre = stretch.Forms.Index().First(at => at.Item == stretch.Known[0].Form).Index;
        for (var length = Math.Min(most, stretch.Forms.Count); length > 1; length--)
        {
            var runs = Enumerable.Range(Math.Max(0, centre - length + 1), length)
                .Where(start => start <= centre && start + length <= stretch.Forms.Count)
                .Select(start => stretch.Forms.Skip(start).Take(length).ToList())
                .Where(run => run.TrueForAll(counts.ContainsKey))
                .ToList();
            if (runs.Count > 0)
                return runs.MinBy(run => run.Sum(form => counts[form]))!;
        }
        return [];
    }

    /// <returns>How many passages matched.</returns>
    private int Add(Dictionary<long, Candidate> found, string expression, Func<Candidate, Candidate> add, int limit)
    {
        if (expression.Length == 0)
            return 0;
        using var rows = (range is { } within
            ? session.With("SELECT rowid FROM words WHERE words MATCH $1 AND rowid BETWEEN $2 AND $3 LIMIT $4", expression, within.First, within.Last, limit)
            : session.With("SELECT rowid FROM words WHERE words MATCH $1 LIMIT $2", expression, limit)).Rows();
        if (!rows.Read())
            return 0;

        // From the second row on SQLite is stepped directly: the provider's checks would cost as much again as the reading.
        var count = 0;
        int result;
        do
        {
            ref var one = ref CollectionsMarshal.GetValueRefOrAddDefault(found, raw.sqlite3_column_int64(rows.Handle, 0), out _);
            one = add(one);
            count++;
        }
        while ((result = raw.sqlite3_step(rows.Handle)) == raw.SQLITE_ROW);
        if (result != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(result, session.Connection.Handle);
        return count;
    }
}
