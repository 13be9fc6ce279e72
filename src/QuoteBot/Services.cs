using QuoteBot.Attribution;
using QuoteBot.Checking;
using QuoteBot.Index;
using QuoteBot.Language;

namespace QuoteBot;

/// <summary>How the stages are put together, in the order of the pipeline.</summary>
public static class Services
{
    /// <summary>The full path of the index file in a data folder.</summary>
    public static string IndexPath(string folder) => Path.GetFullPath(Path.Combine(folder, SqliteQuoteIndex.FileName));

    /// <summary>Opens the index to read. The caller disposes it.</summary>
    /// <exception cref="IndexException">There is none, or it cannot be used.</exception>
    public static Task<SqliteQuoteIndex> OpenIndexAsync(string folder, CancellationToken cancellationToken) =>
        SqliteQuoteIndex.OpenAsync(IndexPath(folder), IndexMode.MustExist, cancellationToken: cancellationToken);

    /// <summary>Opens the index to write, and makes it where there is none. The caller disposes it.</summary>
    /// <exception cref="IndexException">It cannot be used.</exception>
    public static Task<SqliteQuoteIndex> CreateIndexAsync(string folder, CancellationToken cancellationToken) =>
        SqliteQuoteIndex.OpenAsync(IndexPath(folder), IndexMode.Create, cancellationToken: cancellationToken);

    public static Indexer Indexer(IQuoteIndex index) => new(index, Annotator.Annotate);

    /// <param name="aliases">None unless told.</param>
    public static QuoteChecker Checker(IQuoteIndex index, SpeakerAliases? aliases = null) => new(index, aliases);

    /// <summary>The embeddings endpoint of the settings; null when none is set, and the embedded model is to be used. The caller disposes it.</summary>
    public static EndpointEmbedder? Embeddings(Settings settings) => settings.Embeddings.IsSet() ? new EndpointEmbedder(settings.Embeddings) : null;

    /// <summary>What the index takes on disk, its write-ahead log included.</summary>
    public static long IndexBytes(string folder)
    {
        var path = IndexPath(folder);
        return new DirectoryInfo(Path.GetDirectoryName(path)!)
            .EnumerateFiles(Path.GetFileName(path) + "*")
            .Sum(file => file.Length);
    }
}
