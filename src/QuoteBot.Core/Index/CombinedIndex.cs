using QuoteBot.Index.Speakers;

namespace QuoteBot.Index;

/// <summary>Several indexes read as one: what all may see, and what one guild has of its own. The caller disposes the parts.</summary>
/// <remarks>Article ids should be told apart by whoever stores them; where two parts have the same, a hit is read from its own part, and an id from the first part that has it.</remarks>
public sealed class CombinedIndex(params IReadOnlyList<IQuoteIndex> parts) : IQuoteIndex
{
    /// <summary>What outlets are told apart by; see <see cref="CoverageAsync"/>.</summary>
    private volatile CountedOutlets? _outlets;

    /// <summary>An exact run in one part speaks for all: then meaning is looked for in none, for its scores are of another scale.</summary>
    /// <inheritdoc/>
    public async Task<FoundPassages> FindAsync(PassageQuery query, CancellationToken cancellationToken = default)
    {
        if (query.Meaning is null || !query.Channels.HasFlag(Channels.Meaning) || (query.Channels & (Channels.Wording | Channels.FullText)) == 0)
            return await EachAsync(query, _ => query.Beside, cancellationToken).ConfigureAwait(false);

        var words = query.Beside is { } beside ? new FoundPassages(beside)
            : await EachAsync(query with { Meaning = null }, _ => null, cancellationToken).ConfigureAwait(false);
        return words.Hits.Any(hit => hit.IsExact) ? words : await EachAsync(query, _ => words.Hits, cancellationToken).ConfigureAwait(false);
    }

    public Task<SourceText?> ReadAsync(PassageHit hit, int reach, CancellationToken cancellationToken = default) =>
        parts[PlaceOf(hit)].ReadAsync(Inner(hit), reach, cancellationToken);

    public async Task<SourceText?> ReadAsync(string article, CancellationToken cancellationToken = default)
    {
        foreach (var part in parts)
        {
            if (await part.ReadAsync(article, cancellationToken).ConfigureAwait(false) is { } text)
                return text;
        }
        return null;
    }

    public async Task<IReadOnlyList<StoredArticle>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await AllAsync(part => part.ListAsync(cancellationToken)).ConfigureAwait(false)).SelectMany(list => list)];

    public async Task<MeaningCoverage> MeaningAsync(CancellationToken cancellationToken = default)
    {
        var all = await AllAsync(part => part.MeaningAsync(cancellationToken)).ConfigureAwait(false);
        return new MeaningCoverage(all.Select(one => one.Model).FirstOrDefault(model => model is not null), all.Sum(one => one.Articles), all.Sum(one => one.Pending));
    }

    public async Task<IReadOnlyList<KnownSpeaker>> SpeakersAsync(string name, int limit, CancellationToken cancellationToken = default) =>
        CombinedSpeakers.Of(await AllAsync(part => part.SpeakersAsync(name, limit, cancellationToken)).ConfigureAwait(false), limit);

    public async Task<IReadOnlyList<KnownSpeaker>> TopSpeakersAsync(int limit, CancellationToken cancellationToken = default) =>
        CombinedSpeakers.Of(await AllAsync(part => part.TopSpeakersAsync(limit, cancellationToken)).ConfigureAwait(false), limit);

    public async Task<IReadOnlyList<NameCount>> SpeakerNamesAsync(int limit, CancellationToken cancellationToken = default) =>
        CombinedSpeakers.Counts(await AllAsync(part => part.SpeakerNamesAsync(limit, cancellationToken)).ConfigureAwait(false), limit);

    public async Task<IReadOnlyList<NameCount>> OutletsAsync(int limit, CancellationToken cancellationToken = default) =>
        CombinedSpeakers.Counts(await AllAsync(part => part.OutletsAsync(limit, cancellationToken)).ConfigureAwait(false), limit);

    /// <summary>Of the one with the most quotes in one part, and of whoever bears the same name in the others.</summary>
    /// <inheritdoc/>
    public async Task<SpeakerProfile?> ProfileAsync(string name, int latest, CancellationToken cancellationToken = default)
    {
        var first = (await AllAsync(part => part.ProfileAsync(name, latest, cancellationToken)).ConfigureAwait(false)).OfType<SpeakerProfile>().MaxBy(profile => profile.Speaker.Quotes);
        if (first is null)
            return null;
        var named = await AllAsync(part => part.ProfileAsync(first.Speaker.Name, latest, cancellationToken)).ConfigureAwait(false);
        return CombinedSpeakers.Profile([.. named.OfType<SpeakerProfile>().Where(profile => CombinedSpeakers.Same(profile.Speaker, first.Speaker))], latest);
    }

    /// <summary>Exact for articles, quotes, outlets and dates. Speakers are at most so many: who speaks in two parts counts twice.</summary>
    public async Task<Coverage> CoverageAsync(string? speaker, CancellationToken cancellationToken = default)
    {
        var all = await AllAsync(part => part.CoverageAsync(speaker, cancellationToken)).ConfigureAwait(false);
        return new Coverage(
            all.Sum(one => one.Articles),
            all.Sum(one => one.Quotes),
            all.Sum(one => one.Speakers),
            await OutletsOfAsync([.. all.Select(one => one with { OfSpeaker = null })], cancellationToken).ConfigureAwait(false),
            all.Min(one => one.From),
            all.Max(one => one.To),
            speaker is null ? null : all.Sum(one => one.OfSpeaker));
    }

    public Task<IReadOnlyList<PutResult>> PutAsync(IReadOnlyList<PreparedArticle> articles, CancellationToken cancellationToken = default) => throw ReadOnly();

    public Task<int> RemoveAsync(IReadOnlyCollection<string> articles, CancellationToken cancellationToken = default) => throw ReadOnly();

    public Task TidyAsync(CancellationToken cancellationToken = default) => throw ReadOnly();

    public Task<int> EmbedAsync(CancellationToken cancellationToken = default) => throw ReadOnly();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static NotSupportedException ReadOnly() => new("A combined index is for reading; articles are written to one of its parts.");

    /// <param name="beside">What was found before, in this index's own hits; each part is given its own.</param>
    private async Task<FoundPassages> EachAsync(PassageQuery query, Func<PassageQuery, IReadOnlyList<PassageHit>?> beside, CancellationToken cancellationToken)
    {
        var before = beside(query);
        var found = new FoundPassages[parts.Count];
        for (var place = 0; place < parts.Count; place++)
        {
            var own = before?.Where(hit => PlaceOf(hit) == place).Select(Inner).ToList();
            found[place] = await parts[place].FindAsync(query with { Beside = own }, cancellationToken).ConfigureAwait(false);
        }
        var hits = found.SelectMany((one, place) => one.Hits.Select(hit => hit with { Id = (hit.Id * parts.Count) + place }));
        return new FoundPassages([.. hits.OrderByDescending(hit => hit.Score).Take(query.Limit)], found.Select(one => one.MeaningMissing).FirstOrDefault(missing => missing is not null));
    }

    private int PlaceOf(PassageHit hit) => (int)(hit.Id % parts.Count);

    private PassageHit Inner(PassageHit hit) => hit with { Id = hit.Id / parts.Count };

    /// <summary>Names must be laid side by side, so this is done once for each state of the parts.</summary>
    private async Task<int> OutletsOfAsync(IReadOnlyList<Coverage> state, CancellationToken cancellationToken)
    {
        if (_outlets is { } counted && counted.State.SequenceEqual(state))
            return counted.Number;
        var number = (await OutletsAsync(int.MaxValue, cancellationToken).ConfigureAwait(false)).Count;
        _outlets = new CountedOutlets(state, number);
        return number;
    }

    private async Task<T[]> AllAsync<T>(Func<IQuoteIndex, Task<T>> ask)
    {
        var answers = new T[parts.Count];
        for (var place = 0; place < parts.Count; place++)
            answers[place] = await ask(parts[place]).ConfigureAwait(false);
        return answers;
    }

    private sealed record CountedOutlets(IReadOnlyList<Coverage> State, int Number);
}
