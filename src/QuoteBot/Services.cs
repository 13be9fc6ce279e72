using QuoteBot.Attribution;
using QuoteBot.Checking;
using QuoteBot.Checking.Speakers;
using QuoteBot.Index;
using QuoteBot.Index.Vectors;
using QuoteBot.Language;
using QuoteBot.Meaning;

namespace QuoteBot;

/// <summary>How the stages are put together, in the order of the pipeline.</summary>
public static class Services
{
    /// <summary>The model of words, beside the program.</summary>
    public static string ModelPath { get; } = Path.Combine(AppContext.BaseDirectory, "models", "words-en.bin");

    /// <summary>Loaded when first wanted, and kept for as long as the program runs.</summary>
    private static readonly Lazy<MeaningModels> Meaning = new(() => Models(Settings.Load(AppContext.BaseDirectory)));

    /// <summary>The full path of the index file in a data folder.</summary>
    public static string IndexPath(string folder) => Path.GetFullPath(Path.Combine(folder, SqliteQuoteIndex.FileName));

    /// <summary>Opens the index to read. The caller disposes it.</summary>
    /// <exception cref="IndexException">There is none, or it cannot be used.</exception>
    public static Task<SqliteQuoteIndex> OpenIndexAsync(string folder, CancellationToken cancellationToken) =>
        SqliteQuoteIndex.OpenAsync(IndexPath(folder), IndexMode.MustExist, IndexOptions(), cancellationToken);

    /// <summary>Opens the index to write, and makes it where there is none. The caller disposes it.</summary>
    /// <exception cref="IndexException">It cannot be used.</exception>
    public static Task<SqliteQuoteIndex> CreateIndexAsync(string folder, CancellationToken cancellationToken) =>
        SqliteQuoteIndex.OpenAsync(IndexPath(folder), IndexMode.Create, IndexOptions(), cancellationToken);

    /// <summary>How index files are opened.</summary>
    public static IndexOptions IndexOptions() => new() { Meaning = Meaning.Value };

    public static Indexer Indexer(IQuoteIndex index, IndexerOptions? options = null) => new(index, Annotator.Annotate, options);

    /// <param name="aliases">None unless told.</param>
    public static QuoteChecker Checker(IQuoteIndex index, SpeakerAliases? aliases = null) => new(index, aliases);

    /// <summary>The models by which meaning is found: the endpoint of the settings, where one is set, and the embedded model.</summary>
    /// <exception cref="ModelException">The file of the embedded model is missing or damaged.</exception>
    public static MeaningModels Models(Settings settings)
    {
        var words = new WordEmbedder(WordModel.Load(ModelPath));
        return settings.Embeddings.IsSet() ? new MeaningModels(new EndpointEmbedder(settings.Embeddings), words) : new MeaningModels(words);
    }

    /// <summary>What the index takes on disk, its write-ahead log included.</summary>
    public static long IndexBytes(string folder)
    {
        var path = IndexPath(folder);
        return new DirectoryInfo(Path.GetDirectoryName(path)!)
            .EnumerateFiles(Path.GetFileName(path) + "*")
            .Sum(file => file.Length);
    }
}
