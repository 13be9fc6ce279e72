using QuoteBot.Index;

namespace QuoteBot.Discord.Sources;

/// <summary>An index file that may come, go and be replaced while the bot serves: opened when it is asked, empty where there is none, made by the first write.</summary>
/// <remarks>Safe for concurrent use; what is under way ends on the file that it began on.</remarks>
public sealed class FileIndex(string path, IndexOptions options, TimeProvider time) : IQuoteIndex
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private OpenedIndex? opened;

    public bool Exists => opened is not null || File.Exists(path);

    /// <summary>When the file or its write-ahead log was last written to; null when there is none. An empty log is made by whoever opens the file.</summary>
    public DateTimeOffset? LastChange => new[] { path, path + "-wal" }.Where(file => File.Exists(file) && (file == path || new FileInfo(file).Length > 0)).Select(file => (DateTimeOffset?)File.GetLastWriteTimeUtc(file)).Max();

    public Task<IReadOnlyList<PutResult>> PutAsync(IReadOnlyList<PreparedArticle> articles, CancellationToken cancellationToken = default) =>
        UseAsync(IndexMode.Create, index => index.PutAsync(articles, cancellationToken), [], cancellationToken);

    public Task<int> RemoveAsync(IReadOnlyCollection<string> articles, CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.RemoveAsync(articles, cancellationToken), 0, cancellationToken);

    public Task TidyAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(
            async index =>
            {
                await index.TidyAsync(cancellationToken);
                return true;
            },
            true,
            cancellationToken);

    public Task<IReadOnlyList<StoredArticle>> ListAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.ListAsync(cancellationToken), [], cancellationToken);

    public Task<FoundPassages> FindAsync(PassageQuery query, CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.FindAsync(query, cancellationToken), new FoundPassages([]), cancellationToken);

    public Task<int> EmbedAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.EmbedAsync(cancellationToken), 0, cancellationToken);

    public Task<MeaningCoverage> MeaningAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.MeaningAsync(cancellationToken), new MeaningCoverage(null, 0, 0), cancellationToken);

    public Task<SourceText?> ReadAsync(PassageHit hit, int reach, CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.ReadAsync(hit, reach, cancellationToken), null, cancellationToken);

    public Task<SourceText?> ReadAsync(string article, CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.ReadAsync(article, cancellationToken), null, cancellationToken);

    public Task<IReadOnlyList<KnownSpeaker>> SpeakersAsync(string name, int limit, CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.SpeakersAsync(name, limit, cancellationToken), [], cancellationToken);

    public Task<IReadOnlyList<KnownSpeaker>> TopSpeakersAsync(int limit, CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.TopSpeakersAsync(limit, cancellationToken), [], cancellationToken);

    public Task<IReadOnlyList<NameCount>> SpeakerNamesAsync(int limit, CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.SpeakerNamesAsync(limit, cancellationToken), [], cancellationToken);

    public Task<IReadOnlyList<NameCount>> OutletsAsync(int limit, CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.OutletsAsync(limit, cancellationToken), [], cancellationToken);

    public Task<SpeakerProfile?> ProfileAsync(string name, int latest, CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.ProfileAsync(name, latest, cancellationToken), null, cancellationToken);

    public Task<Coverage> CoverageAsync(string? speaker, CancellationToken cancellationToken = default) =>
        ReadAsync(index => index.CoverageAsync(speaker, cancellationToken), new Coverage(0, 0, 0, 0, null, null, speaker is null ? null : 0), cancellationToken);

    /// <summary>Closes the file where nobody has asked for so long; the next question opens it again.</summary>
    public async Task CloseIdleAsync(TimeSpan idle)
    {
        await gate.WaitAsync();
        try
        {
            if (opened is { Users: 0 } resting && time.GetUtcNow() - resting.LastUsed >= idle)
            {
                await RetireAsync();
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Closes the file; it may be opened again.</summary>
    public Task CloseAsync() => CloseIdleAsync(TimeSpan.MinValue);

    public async ValueTask DisposeAsync()
    {
        await gate.WaitAsync();
        await RetireAsync();
        gate.Release();
    }

    private Task<T> ReadAsync<T>(Func<SqliteQuoteIndex, Task<T>> ask, T nothing, CancellationToken cancellationToken) =>
        UseAsync(IndexMode.MustExist, ask, nothing, cancellationToken);

    private async Task<T> UseAsync<T>(IndexMode mode, Func<SqliteQuoteIndex, Task<T>> ask, T nothing, CancellationToken cancellationToken)
    {
        if (await TakeAsync(mode, cancellationToken) is not { } taken)
        {
            return nothing;
        }

        try
        {
            return await ask(taken.Index);
        }
        finally
        {
            await GiveBackAsync(taken);
        }
    }

    private async Task<OpenedIndex?> TakeAsync(IndexMode mode, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (opened?.Index.HasMoved() == true)
            {
                await RetireAsync();
            }

            if (opened is null)
            {
                if (mode == IndexMode.MustExist && !File.Exists(path))
                {
                    return null;
                }

                opened = new OpenedIndex(await SqliteQuoteIndex.OpenAsync(path, mode, options, cancellationToken));
            }

            opened.Users++;
            opened.LastUsed = time.GetUtcNow();
            return opened;
        }
        catch (IndexException gone) when (gone.Failure == IndexFailure.Missing)
        {
            return null;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task GiveBackAsync(OpenedIndex taken)
    {
        await gate.WaitAsync(CancellationToken.None);
        try
        {
            taken.Users--;
            if (taken is { Users: 0, IsRetired: true })
            {
                await taken.Index.DisposeAsync();
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Nobody gets it any more; the last who has it closes it.</summary>
    private async Task RetireAsync()
    {
        if (opened is not { } old)
        {
            return;
        }

        (opened, old.IsRetired) = (null, true);
        if (old.Users == 0)
        {
            await old.Index.DisposeAsync();
        }
    }

    private sealed class OpenedIndex(SqliteQuoteIndex index)
    {
        public SqliteQuoteIndex Index { get; } = index;

        public int Users { get; set; }

        public bool IsRetired { get; set; }

        public DateTimeOffset LastUsed { get; set; }
    }
}
