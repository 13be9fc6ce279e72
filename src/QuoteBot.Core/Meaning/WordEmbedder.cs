using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using QuoteBot.Text;

namespace QuoteBot.Meaning;

/// <summary>Embeds a text as the weighted mean of its words' vectors, in this process and without waiting.</summary>
/// <remarks>
/// The mean still holds what all texts of a language have in common, and is not brought to length 1: an index takes its own common component out
/// of it. Same text and model, same vector, on any thread.
/// </remarks>
public sealed class WordEmbedder(WordModel model) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly EmbeddingGeneratorMetadata _metadata = new("quotebot", null, model.Id, model.Dimensions);

    public WordModel Model => model;

    /// <summary>Writes the vector of a text; all zeros when the text has no word.</summary>
    /// <param name="vector">As long as the model's dimensions; what it held is lost.</param>
    public void Embed(string text, Span<float> vector) => Embed(QuoteText.Words(text), vector);

    /// <summary>The same for a text that has been cut into words already.</summary>
    public void Embed(IReadOnlyList<Word> words, Span<float> vector)
    {
        vector.Clear();
        var weights = 0f;
        for (var i = 0; i < words.Count; i++)
            weights += Add(words[i].Form, vector);
        if (weights > 0)
            TensorPrimitives.Divide(vector, weights, vector);
    }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var embeddings = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var text in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var vector = new float[model.Dimensions];
            Embed(text, vector);
            embeddings.Add(new Embedding<float>(vector) { ModelId = model.Id });
        }

        return Task.FromResult(embeddings);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        // Nothing is held that must be given back; the interface asks for it.
    }

    private float Add(string form, Span<float> sum)
    {
        var word = model.Find(form);
        if (word != WordModel.Unknown)
        {
            var weight = model.Weight(word);
            WordVectors.Add(model.Vector(word), weight * model.Scale(word), sum);
            return weight;
        }

        Span<float> own = stackalloc float[sum.Length];
        var ownWeight = UnknownWord.Of(model, form, own);
        TensorPrimitives.MultiplyAdd(own, ownWeight, sum, sum);
        return ownWeight;
    }
}
