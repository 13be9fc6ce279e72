using QuoteBot.Meaning;

namespace QuoteBot.Tests.Meaning;

/// <summary>The model that the project ships, loaded once for all tests.</summary>
internal static class CommittedModel
{
    public static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "models", "words-en.bin");

    private static readonly Lazy<WordModel> Loaded = new(() => WordModel.Load(Path));

    public static WordModel Model => Loaded.Value;

    public static WordEmbedder Embedder { get; } = new(Model);

    /// <summary>A copy of the file with some bytes changed; the caller deletes it.</summary>
    public static string Changed(Func<byte[], byte[]> change)
    {
        var path = System.IO.Path.GetTempFileName();
        File.WriteAllBytes(path, change(File.ReadAllBytes(Path)));
        return path;
    }
}
