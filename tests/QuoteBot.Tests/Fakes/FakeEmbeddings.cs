using Microsoft.Extensions.AI;
using QuoteBot.Meaning;

namespace QuoteBot.Tests.Fakes;

/// <summary>A model somewhere else, which can be down or answer nonsense. It knows some words, each with a direction of its own.</summary>
internal sealed class FakeEmbeddings(string model, params string[] words) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly EmbeddingGeneratorMetadata _metadata = new("fake", null, model, words.Length);

    /// <summary>Thrown instead of an answer; null while the model is up.</summary>
    public Exception? Down { get; set; }

    /// <summary>Changes a right answer into another; null to leave it.</summary>
    public Func<List<float[]>, List<float[]>>? Spoil { get; set; }

    /// <summary>Called before each answer.</summary>
    public Action? OnAsked { get; set; }

    public int Asked { get; private set; }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        Asked++;
        OnAsked?.Invoke();
        if (Down is not null)
            throw Down;
        var vectors = values.Select(text => words.Select(word => text.Contains(word, StringComparison.OrdinalIgnoreCase) ? 1f : 0f).ToArray()).ToList();
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>((Spoil?.Invoke(vectors) ?? vectors).Select(vector => new Embedding<float>(vector))));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata : null;

    public void Dispose()
    {
    }

    public static EmbeddingsUnavailableException Busy => new("The embeddings endpoint is busy.", isTemporary: true);

    public static EmbeddingsUnavailableException Refused => new("The embeddings endpoint refuses the key.", isTemporary: false);
}
