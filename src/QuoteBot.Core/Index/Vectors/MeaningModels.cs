using Microsoft.Extensions.AI;
using QuoteBot.Meaning;

namespace QuoteBot.Index.Vectors;

/// <summary>The models by which an index finds meaning. The caller disposes them, after the index.</summary>
/// <param name="Generator">Makes the vectors of passages and queries.</param>
/// <param name="Words">The model of words, by which single words are compared. Where the index still has vectors of it, and <paramref name="Generator"/> has not made its own yet, it serves.</param>
public sealed record MeaningModels(IEmbeddingGenerator<string, Embedding<float>> Generator, WordEmbedder Words)
{
    /// <summary>The embedded model alone.</summary>
    public MeaningModels(WordEmbedder words)
        : this(words, words)
    {
    }

    /// <summary>Under this name the index keeps the vectors of <see cref="Generator"/>: provider, model and, where they are set, dimensions. Taken once: a generator may learn its dimensions later.</summary>
    public string Identity { get; } = IdentityOf(Generator);

    internal static string IdentityOf(IEmbeddingGenerator<string, Embedding<float>> generator)
    {
        var metadata = generator.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata;
        return string.Join('/', ((object?[])[metadata?.ProviderName ?? generator.GetType().Name, metadata?.DefaultModelId, metadata?.DefaultModelDimensions]).OfType<object>());
    }
}
