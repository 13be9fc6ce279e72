using QuoteBot.Index;

namespace QuoteBot.Tests;

/// <summary>A real index in a folder that goes with it.</summary>
public sealed class TemporaryIndex(IQuoteIndex index, string folder) : IQuoteIndex
{
    public Task<IReadOnlyList<PutResult>> PutAsync(IReadOnlyList<PreparedArticle> articles, CancellationToken cancellationToken = default) => index.PutAsync(articles, cancellationToken);

    public Task<int> RemoveAsync(IReadOnlyCollection<string> articles, CancellationToken cancellationToken = default) => index.RemoveAsync(articles, cancellationToken);

    public Task TidyAsync(CancellationToken cancellationToken = default) => index.TidyAsync(cancellationToken);

    public Task<IReadOnlyList<StoredArticle>> ListAsync(CancellationToken cancellationToken = default) => index.ListAsync(cancellationToken);

    public Task<int> EmbedAsync(CancellationToken cancellationToken = default) => index.EmbedAsync(cancellationToken);

    public Task<MeaningCoverage> MeaningAsync(CancellationToken cancellationToken = default) => index.MeaningAsync(cancellationToken);

    public Task<FoundPassages> FindAsync(PassageQuery query, CancellationToken cancellationToken = default) => index.FindAsync(query, cancellationToken);

    public Task<SourceText?> ReadAsync(PassageHit hit, int reach, CancellationToken cancellationToken = default) => index.ReadAsync(hit, reach, cancellationToken);

    public Task<SourceText?> ReadAsync(string article, CancellationToken cancellationToken = default) => index.ReadAsync(article, cancellationToken);

    public Task<IReadOnlyList<KnownSpeaker>> SpeakersAsync(string name, int limit, CancellationToken cancellationToken = default) => index.SpeakersAsync(name, limit, cancellationToken);

    public Task<IReadOnlyList<KnownSpeaker>> TopSpeakersAsync(int limit, CancellationToken cancellationToken = default) => index.TopSpeakersAsync(limit, cancellationToken);

    public Task<Coverage> CoverageAsync(string? speaker, CancellationToken cancellationToken = default) => index.CoverageAsync(speaker, cancellationToken);

    public Task<IReadOnlyList<NameCount>> SpeakerNamesAsync(int limit, CancellationToken cancellationToken = default) => index.SpeakerNamesAsync(limit, cancellationToken);

    public Task<IReadOnlyList<NameCount>> OutletsAsync(int limit, CancellationToken cancellationToken = default) => index.OutletsAsync(limit, cancellationToken);

    public Task<SpeakerProfile?> ProfileAsync(string name, int latest, CancellationToken cancellationToken = default) => index.ProfileAsync(name, latest, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await index.DisposeAsync();
        Directory.Delete(folder, true);
    }
}
