using QuoteBot.Language;
using QuoteBot.Meaning;

namespace QuoteBot.Tests.Language;

/// <summary>Embedders for tests, on a clock without real waits.</summary>
internal static class SomeEndpoint
{
    public const string Key = "sk-invented-0123456789";

    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(77);

    public static FastTime Time() => new(Limit);

    public static EndpointSettings Settings(string baseUrl, int? dimensions = null, int batch = 64, string? key = Key) => new()
    {
        BaseUrl = baseUrl,
        Model = "tiny",
        Key = key,
        Dimensions = dimensions,
        BatchSize = batch,
        TimeoutSeconds = (int)Limit.TotalSeconds,
    };

    public static EndpointEmbedder Of(EmbeddingServer server, FastTime? time = null, int? dimensions = null, int batch = 64, string? key = Key) =>
        Of(Settings(server.BaseUrl, dimensions, batch, key), time);

    public static EndpointEmbedder Of(EndpointSettings settings, FastTime? time = null) => new(settings, time ?? Time(), () => 0.5);

    /// <summary>The failure of a request; that it nowhere shows the key is checked each time.</summary>
    public static async Task<EmbeddingsUnavailableException> FailureAsync(this EndpointEmbedder embedder, params string[] texts)
    {
        var failure = await Assert.ThrowsAsync<EmbeddingsUnavailableException>(() => embedder.GenerateAsync(texts.Length == 0 ? ["one", "three"] : texts));
        Assert.DoesNotContain(Key, failure.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("The embeddings endpoint http://", failure.Message, StringComparison.Ordinal);
        return failure;
    }
}
