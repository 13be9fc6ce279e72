using QuoteBot.Index.Speakers;
using QuoteBot.Index.Storage;
using QuoteBot.Index.Vectors;
using QuoteBot.Index.Words;

namespace QuoteBot.Index;

/// <summary>The index in one SQLite file, good to some millions of passages. Several processes may read and write it at once.</summary>
public sealed class SqliteQuoteIndex : IQuoteIndex
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "quotes.db";

    private readonly SessionPool _readers;
    private readonly WriteLane _writer;
    private readonly IndexState _state;
    private readonly Answers _answers;
    private readonly CoverageCounts _coverage;
    private readonly Stems _stems = new();
    private readonly PassageSearch _search;
    private readonly Windows _windows;
    private readonly Texts _texts = new();

    private readonly MeaningChannel? _meaning;

    private SqliteQuoteIndex(IndexFile file, MeaningModels? meaning)
    {
        _readers = new SessionPool(file);
        _writer = new WriteLane(file);
        _state = new IndexState(file);
        _answers = new Answers(_state, _readers);
        _coverage = new CoverageCounts(_state, _readers);
        _search = new PassageSearch(_stems, _texts);
        _windows = new Windows(_texts);
        _meaning = meaning is null ? null : new MeaningChannel(meaning, _texts);
    }

    /// <summary>Opens the index file, makes it where the mode says so, and brings it to this program's schema.</summary>
    /// <param name="path">The file; usually <see cref="FileName"/> in the data folder.</param>
    /// <exception cref="IndexException">There is none, it is no index, it is newer than this program, or it is locked; the file was left as it is.</exception>
    public static Task<SqliteQuoteIndex> OpenAsync(string path, IndexMode mode, IndexOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.Run(() => new SqliteQuoteIndex(IndexFile.Open(path, mode, options ?? new IndexOptions()), options?.Meaning), cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="IndexException">Another program holds the file too long, or the disk is full; nothing of these articles was stored.</exception>
    public async Task<IReadOnlyList<PutResult>> PutAsync(IReadOnlyList<PreparedArticle> articles, CancellationToken cancellationToken = default) =>
        await WriteAsync<PutResult[]>(writer => [.. articles.Select(writer.Put)], cancellationToken).ConfigureAwait(false);

    public Task<int> RemoveAsync(IReadOnlyCollection<string> articles, CancellationToken cancellationToken = default) =>
        WriteAsync(writer => articles.Count(writer.Remove), cancellationToken);

    /// <remarks>In short transactions; cancelling ends it after one, and nothing is lost by that.</remarks>
    public Task TidyAsync(CancellationToken cancellationToken = default) =>
        FullTextMerge.RunAsync(step => _writer.WriteAsync(step, CancellationToken.None), cancellationToken);

    public Task<IReadOnlyList<StoredArticle>> ListAsync(CancellationToken cancellationToken = default) =>
        ReadAsync<IReadOnlyList<StoredArticle>>(
            session =>
            {
                var articles = new List<StoredArticle>();
                using var rows = session.With("SELECT id, source_file, hash FROM article ORDER BY id").Rows();
                while (rows.Read())
                    articles.Add(new StoredArticle(rows.GetString(0), rows.TextOrNull(1), rows.GetString(2)));
                return articles;
            },
            cancellationToken);

    public async Task<FoundPassages> FindAsync(PassageQuery query, CancellationToken cancellationToken = default)
    {
        var byMeaning = query.Meaning is { } text && query.Channels.HasFlag(Channels.Meaning) ? text : null;
        var speakers = await KeysAsync(query.Speaker, query, cancellationToken).ConfigureAwait(false);
        if (speakers is [])
            return new FoundPassages([]);
        var filter = new PassageFilter(query, speakers);
        var found = await ReadAsync(session => query.Beside is { } beside ? _search.Read(session, query, filter, beside) : _search.Find(session, query, filter), cancellationToken).ConfigureAwait(false);
        if (byMeaning is null || _meaning is null || found.Passages.Any(passage => passage.HasAll))
            return new FoundPassages(Hits(found.Passages));

        var asked = await _meaning.AskAsync(_readers, byMeaning, cancellationToken).ConfigureAwait(false);
        if (asked.Model is not { } model)
            return new FoundPassages(Hits(found.Passages), asked.Missing);
        var likely = await KeysAsync(query.LikelySpeaker, query, cancellationToken).ConfigureAwait(false);
        var passages = await ReadAsync(session => _meaning.Find(session, query, filter, likely, found, model, asked.Vector), cancellationToken).ConfigureAwait(false);
        return new FoundPassages(Hits(passages), asked.Missing);

        IReadOnlyList<PassageHit> Hits(IEnumerable<ComparedPassage> passages) => [.. PassageSearch.InOrder(passages).Take(query.Limit).Select(passage => passage.Hit)];
    }

    public Task<int> EmbedAsync(CancellationToken cancellationToken = default) =>
        _meaning is null ? Task.FromResult(0) : _meaning.EmbedAsync(_readers, _writer, cancellationToken);

    public Task<MeaningCoverage> MeaningAsync(CancellationToken cancellationToken = default) =>
        _meaning is null ? Task.FromResult(new MeaningCoverage(null, 0, 0)) : ReadAsync(_meaning.Coverage, cancellationToken);

    public Task<SourceText?> ReadAsync(PassageHit hit, int reach, CancellationToken cancellationToken = default) =>
        ReadAsync(session => _windows.Around(session, hit, reach), cancellationToken);

    public Task<SourceText?> ReadAsync(string article, CancellationToken cancellationToken = default) =>
        ReadAsync(session => _windows.Whole(session, article), cancellationToken);

    public Task<IReadOnlyList<KnownSpeaker>> SpeakersAsync(string name, int limit, CancellationToken cancellationToken = default) =>
        ReadAsync(
            () =>
            {
                var named = Named(name);
                return _answers.Of((nameof(SpeakersAsync), name, limit), session => SpeakerLookup.Find(session, named, limit));
            },
            cancellationToken);

    public Task<IReadOnlyList<KnownSpeaker>> TopSpeakersAsync(int limit, CancellationToken cancellationToken = default) =>
        ReadAsync(session => SpeakerLookup.Top(session, limit), cancellationToken);

    public Task<IReadOnlyList<NameCount>> SpeakerNamesAsync(int limit, CancellationToken cancellationToken = default) =>
        ReadAsync(session => IndexNames.Speakers(session, limit), cancellationToken);

    public Task<IReadOnlyList<NameCount>> OutletsAsync(int limit, CancellationToken cancellationToken = default) =>
        ReadAsync(session => IndexNames.Outlets(session, limit), cancellationToken);

    public Task<SpeakerProfile?> ProfileAsync(string name, int latest, CancellationToken cancellationToken = default) =>
        ReadAsync(session => SpeakerProfiles.Of(session, _texts, name, latest), cancellationToken);

    /// <summary>Unnamed speakers ("officials") are not counted as speakers.</summary>
    /// <param name="speaker">Counts the quotes of all whom the name may mean.</param>
    public Task<Coverage> CoverageAsync(string? speaker, CancellationToken cancellationToken = default) =>
        ReadAsync(
            () =>
            {
                var named = speaker is null ? [] : Named(speaker);
                return _coverage.Now() with { OfSpeaker = speaker is null ? null : _answers.Of((nameof(Coverage.OfSpeaker), speaker), session => SpeakerLookup.QuotesOf(session, named)) };
            },
            cancellationToken);

    /// <summary>Whether the file has been removed, or replaced by another, since it was opened: then this index answers from the old one, and is to be opened anew.</summary>
    public bool HasMoved() => _state.HasMoved();

    public ValueTask DisposeAsync()
    {
        _readers.Dispose();
        _state.Dispose();
        _writer.Dispose();
        _stems.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> WriteAsync<T>(Func<ArticleWriter, T> write, CancellationToken cancellationToken)
    {
        var written = await _writer.WriteAsync(session => write(new ArticleWriter(session)), cancellationToken).ConfigureAwait(false);
        _coverage.Forget();
        return written;
    }

    /// <summary>Of all whom a name, or another name of the same speaker, may mean. Null when none is given.</summary>
    private async Task<IReadOnlyList<long>?> KeysAsync(string? speaker, PassageQuery query, CancellationToken cancellationToken) =>
        speaker is null ? null : await ReadAsync(() => query.SpeakerAliases.Prepend(speaker).SelectMany(KeysOf).Distinct().ToList(), cancellationToken).ConfigureAwait(false);

    private IReadOnlyList<long> KeysOf(string name) => SpeakerLookup.Keys(Named(name));

    /// <summary>A check asks three times for the same name: what it is called, how many quotes it has, and where these are.</summary>
    private IReadOnlyList<SpeakerLookup.Found> Named(string name) => _answers.Of((nameof(SpeakerLookup.Named), name), session => SpeakerLookup.Named(session, name));

    private Task<T> ReadAsync<T>(Func<Session, T> query, CancellationToken cancellationToken) => ReadAsync(() => _readers.Read(query), cancellationToken);

    /// <summary>SQLite reads on the thread that asks. One of the pool is as good as another, and to hand a short query over costs as much as many of them take.</summary>
    private static async Task<T> ReadAsync<T>(Func<T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Thread.CurrentThread.IsThreadPoolThread ? read() : await Task.Run(read, cancellationToken).ConfigureAwait(false);
    }
}
