using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Records;
using QuoteBot.Checking.Speakers;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Fetches the stretches of articles that may hold the claim.</summary>
internal sealed class Candidates(IQuoteIndex index)
{
    // Re-reports of one utterance beyond this add nothing to the answer, and each window costs a tenth of a millisecond to compare.
    private const int MostWindows = 24;

    private const int MostMoreWindows = 10;

    /// <summary>Where the best scores less, nine of ten claims are in the end looked for by meaning too, and that is begun at once; of those above, one in twenty. Measured at a million quotes. A few windows show as well as many then that none is a record.</summary>
    private const double LeastScoreFoundByWords = 1.2;

    // With six or eight a headline of the open test set was not found: its article's passages have few of its words.
    private const int FewWindows = 12;
    private const int HitsPerQuery = 24;

    private const int HitsOfSpeaker = 4;

    /// <summary>For a part of a claim: its own record and the re-reports of that.</summary>
    private const int HitsPerPart = 10;

    /// <summary>A passage that scores less than this share of the best shares too few words with the claim to be another record of it.</summary>
    private const double LeastScore = 0.55;

    /// <summary>Where the best is weak itself, there is hardly another record of the claim to find. Measured with <see cref="LeastScoreFoundByWords"/>; with 0.7 a headline of the open test set was not found.</summary>
    private const double LeastScoreBesideWeak = 0.65;

    /// <summary>In a claim of fewer words than so many one other word takes more of the score.</summary>
    private const int FewWords = 8;

    private const double LeastScoreOfFewWords = 0.45;

    /// <summary>… and down to this one it may be another report of the same, with other figures.</summary>
    private const double LeastScoreOfRival = 0.25;

    private const int MostRivals = 4;

    // All words, in one run; an exact run is lifted above it, which says nothing of the others.
    private const double FullScore = 2;

    // A sentence either side, for the context that is shown; a longer quote is read again.
    private const int Surroundings = 300;

    // A quote that runs over the window's border is read again, this many times wider.
    private const int Widening = 4;

    // A stitched claim rarely has more pieces.
    private const int MostParts = 4;

    // Fewer words than this find everything and nothing.
    private const int LeastPartWords = 4;

    private const double WholeShare = 0.8;

    // As many as are shown beside a verdict, with some to spare for several of one article.
    private const int NearestPassages = 24;

    // Those that words found best. With 12 a check found 10 instead of 13 of 18 paraphrased debate lines.
    private const int MostBeside = 24;

    // What is nearest in meaning has few of the claim's words: a few are laid beside the claim, the others only shown.
    private const int MostCompared = 6;

    // To the next sentence on either side.
    private const int ShownAround = 1;

    // The passages that words found, for those to be ordered with what meaning finds.
    private readonly List<PassageHit> _found = [];

    // Those that scored too little at first.
    private readonly List<PassageHit> _rivals = [];

    private Task<FoundPassages>? _nearest;

    // The words of a long claim's middle must be able to find their own article.
    private const int LongPart = 25;

    /// <summary>Whether what is nearest is being looked for already, beside the reading of what words found.</summary>
    public bool IsLookingForNearest => _nearest is not null;

    /// <summary>So many passages have a short claim, or its words, that chance chose which of them were read.</summary>
    public bool IsCommonPhrase { get; private set; }

    public async Task<IReadOnlyList<SourceText>> ReadAsync(Claim claim, ClaimText text, CancellationToken cancellationToken)
    {
        if (claim.Article is { } article)
            return await index.ReadAsync(article, cancellationToken).ConfigureAwait(false) is { } whole ? [whole] : [];
        var queries = Queries(text);
        var limit = queries.Count == 1 ? HitsPerQuery : HitsPerPart;
        var (answers, isFull) = await SearchAsync([.. queries.Select(words => new PassageQuery(words, limit))], cancellationToken).ConfigureAwait(false);
        IsCommonPhrase = isFull && text.Own.Count < VerdictRules.FewestWordsOfSentence && answers[0] is [{ IsExact: true }, ..];
        var best = answers.Where(hits => hits.Count > 0).Select(hits => hits[0].Score).DefaultIfEmpty(0).Max();
        if (best < LeastScoreFoundByWords)
        {
            var query = NearestQuery(claim, text);
            _nearest = Task.Run(() => index.FindAsync(query, cancellationToken), cancellationToken);
        }

        return await ReadAsync(Interleaved(answers), text.Text.Length, [], best >= LeastScoreFoundByWords ? MostWindows : FewWindows, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Of a phrase that many have used: where the claimed speaker did.</summary>
    /// <returns>Only windows that are new.</returns>
    public async Task<IReadOnlyList<SourceText>> ReadOfSpeakerAsync(AliasedSpeaker speaker, ClaimText text, IReadOnlyList<SourceText> have, CancellationToken cancellationToken)
    {
        var (answers, _) = await SearchAsync([new(text.Own, HitsOfSpeaker) { Speaker = speaker.Name, SpeakerAliases = speaker.Aliases, Channels = Channels.Wording | Channels.FullText }], cancellationToken).ConfigureAwait(false);
        return await ReadAsync(answers[0].Where(hit => hit.IsExact), text.Text.Length, have, HitsOfSpeaker, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Looks for runs of the claim that no window has so far.</summary>
    /// <returns>Only windows that are new.</returns>
    public async Task<IReadOnlyList<SourceText>> ReadMoreAsync(IReadOnlyList<IReadOnlyList<Word>> runs, ClaimText text, IReadOnlyList<SourceText> have, CancellationToken cancellationToken)
    {
        var (answers, _) = await SearchAsync([.. runs.Select(run => new PassageQuery(run, HitsPerPart))], cancellationToken).ConfigureAwait(false);
        return await ReadAsync(Interleaved(answers), text.Text.Length, have, MostMoreWindows, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What is nearest to the claim by words and meaning together, for a claim that words alone did not find.</summary>
    /// <param name="have">Windows that were read before; they serve again.</param>
    /// <param name="shown">At most so many are read to be shown.</param>
    public async Task<Nearest> NearestAsync(Claim claim, ClaimText text, IReadOnlyList<SourceText> have, int shown, CancellationToken cancellationToken)
    {
        var answer = await (_nearest ?? index.FindAsync(NearestQuery(claim, text), cancellationToken)).ConfigureAwait(false);
        // Beside the comparison with the best, which does not need them.
        var records = Task.Run(() => ShownAsync(answer.Hits, shown, cancellationToken), cancellationToken);
        var windows = new List<SourceText>();
        foreach (var hit in answer.Hits.Take(MostCompared))
        {
            if (!have.Concat(windows).Any(window => Holds(window, hit)) && await ReadAsync(hit, text.Text.Length + Surroundings, cancellationToken).ConfigureAwait(false) is { } window)
                windows.Add(window);
        }

        return new(windows, records, answer.MeaningMissing);
    }

    private PassageQuery NearestQuery(Claim claim, ClaimText text) => new(text.Own, NearestPassages)
    {
        Meaning = claim.Quote,
        LikelySpeaker = claim.Speaker,
        Beside = [.. _found.DistinctBy(hit => hit.Id).OrderByDescending(hit => hit.Score).Take(MostBeside)],
    };

    /// <summary>The nearest as records to be shown, best first, one an article.</summary>
    private async Task<IReadOnlyList<QuoteRecord>> ShownAsync(IReadOnlyList<PassageHit> hits, int most, CancellationToken cancellationToken)
    {
        var shown = new List<QuoteRecord>();
        foreach (var hit in hits.DistinctBy(hit => hit.Article).Take(most))
        {
            if (await index.ReadAsync(hit, ShownAround, cancellationToken).ConfigureAwait(false) is { } window && PassageRecord.Of(window, hit) is { } record)
                shown.Add(record);
        }

        return shown;
    }

    /// <returns>Of each query the passages that are worth reading, best first; and whether one was answered with as many as it asked for.</returns>
    private async Task<(IReadOnlyList<List<PassageHit>> Answers, bool IsFull)> SearchAsync(IReadOnlyList<PassageQuery> queries, CancellationToken cancellationToken)
    {
        // Each query takes some milliseconds of one core, and none waits for another.
        var answers = await Task.WhenAll(queries.Select(query => queries.Count == 1 ? FindAsync(query) : Task.Run(() => FindAsync(query), cancellationToken))).ConfigureAwait(false);

        async Task<List<PassageHit>> FindAsync(PassageQuery query)
        {
            return [.. (await index.FindAsync(query, cancellationToken).ConfigureAwait(false)).Hits];
        }

        var isFull = answers.Zip(queries).Any(answer => answer.First.Count >= answer.Second.Limit);
        foreach (var (hits, query) in answers.Zip(queries).Where(answer => answer.First.Count > 0))
        {
            var best = Math.Min(hits[0].Score, FullScore);
            var least = best * (query.Words.Count < FewWords ? LeastScoreOfFewWords : best < LeastScoreFoundByWords ? LeastScoreBesideWeak : LeastScore);
            _rivals.AddRange(hits.Where(hit => hit.Score < least && hit.Score >= best * LeastScoreOfRival));
            hits.RemoveAll(hit => hit.Score < least);
        }

        _found.AddRange(answers.SelectMany(hits => hits));
        return (answers, isFull);
    }

    /// <summary>Passages that share less with the claim than the best one found: beside reported speech another report may give other figures.</summary>
    /// <returns>Only windows that are new.</returns>
    public Task<IReadOnlyList<SourceText>> ReadRivalsAsync(ClaimText text, IReadOnlyList<SourceText> have, CancellationToken cancellationToken)
        => ReadAsync(_rivals.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id), text.Text.Length, have, MostRivals, cancellationToken);

    private async Task<IReadOnlyList<SourceText>> ReadAsync(IEnumerable<PassageHit> hits, int length, IReadOnlyList<SourceText> have, int most, CancellationToken cancellationToken)
    {
        var windows = new List<SourceText>();
        foreach (var hit in hits)
        {
            if (windows.Count == most)
                break;
            if (windows.Exists(window => Holds(window, hit)) || have.Any(window => Holds(window, hit)))
                continue;
            if (await ReadAsync(hit, length + Surroundings, cancellationToken).ConfigureAwait(false) is { } window)
                windows.Add(window);
        }

        return windows;
    }

    private async Task<SourceText?> ReadAsync(PassageHit hit, int reach, CancellationToken cancellationToken)
    {
        var window = await index.ReadAsync(hit, reach, cancellationToken).ConfigureAwait(false);
        if (window is null || PlaceOf(window, hit) is not { } place || !window.Quotes.Any(quote => quote.Start < place.End && place.Start < quote.End
            && ((quote.Start <= 0 && StartsInside(window)) || (quote.End >= window.Text.Length && EndsInside(window)))))
            return window;
        return await index.ReadAsync(hit, reach * Widening, cancellationToken).ConfigureAwait(false);
    }

    private static bool StartsInside(SourceText window) => window.Parts[0].ArticleStart > 0;

    private static bool EndsInside(SourceText window)
        => window.Parts[^1] is var last && last.ArticleStart + last.Span.Length < last.Article.Text.Length;

    /// <summary>The whole claim, its sentences and what stands between its cuts, and overlapping runs of long ones.</summary>
    internal static IReadOnlyList<IReadOnlyList<Word>> Queries(ClaimText claim)
    {
        var queries = new List<IReadOnlyList<Word>> { claim.Own };
        var part = new List<Word>();
        for (var at = 0; at <= claim.Count && queries.Count <= MostParts; at++)
        {
            if (at == claim.Count || claim.SentenceStart[at] || claim.CutBefore[at] || part.Count >= LongPart)
            {
                if (part.Count >= LeastPartWords && part.Count < claim.Own.Count)
                    queries.Add(part);
                part = [];
            }

            if (at < claim.Count && !claim.IsBracketed[at])
                part.Add(claim.Words[at]);
        }

        /* Sentences that together are nearly the whole claim find all that the whole would. */
        if (queries.Count > 2 && queries.Skip(1).Sum(one => one.Count) >= claim.Own.Count * WholeShare)
            queries.RemoveAt(0);
        // What the claim has between [ ] may be an insertion of the outlet's, which only its article has.
        if (claim.Own.Count < claim.Count)
            queries.Add(claim.Words);
        return queries;
    }

    /// <summary>The best of every query first, then the second of every query, and so on.</summary>
    private static IEnumerable<PassageHit> Interleaved(IReadOnlyList<List<PassageHit>> answers)
    {
        var longest = answers.Select(answer => answer.Count).DefaultIfEmpty(0).Max();
        for (var rank = 0; rank < longest; rank++)
        {
            foreach (var answer in answers)
            {
                if (rank < answer.Count)
                    yield return answer[rank];
            }
        }
    }

    /// <summary>Where the hit stands in the window; null when it is not in it.</summary>
    private static TextSpan? PlaceOf(SourceText window, PassageHit hit)
    {
        foreach (var part in window.Parts)
        {
            if (part.Article.Id == hit.Article && part.ArticleStart <= hit.Span.Start && hit.Span.End <= part.ArticleStart + part.Span.Length)
                return hit.Span.Shift(part.Span.Start - part.ArticleStart);
        }

        return null;
    }

    private static bool Holds(SourceText window, PassageHit hit) => PlaceOf(window, hit) is not null;
}
