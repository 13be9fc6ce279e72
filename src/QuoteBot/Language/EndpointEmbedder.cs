using Microsoft.Extensions.AI;
using QuoteBot.Meaning;

namespace QuoteBot.Language;

/// <summary>Vectors from any OpenAI-compatible endpoint. Safe for several callers at once.</summary>
/// <remarks>
/// <para>The vectors are as the endpoint gave them: few of the servers promise a length of one.</para>
/// <para>
/// Which vectors may stand beside each other is told by provider, model and dimensions of the <see cref="EmbeddingGeneratorMetadata"/> that
/// <see cref="GetService"/> gives. Unless set, the dimensions are null there until the first answer has told them; <see cref="ProbeAsync"/> asks for it. From then
/// on another length is a failure. The base address is no part of it, for one model may move to another machine. A model that is exchanged under the same
/// name and with the same dimensions cannot be noticed.
/// </para>
/// </remarks>
public sealed class EndpointEmbedder : IEmbeddingGenerator<string, Embedding<float>>
{
    public const string ProviderName = "openai-compatible";

    /// <summary>Any short text that every model knows.</summary>
    private const string ProbeText = "word";

    private readonly EndpointSettings settings;
    private readonly EndpointFailures failures;
    private readonly EndpointClient client;

    /// <summary>0 while nobody knows.</summary>
    private int dimensions;

    /// <param name="settings">Checked, and with a base address.</param>
    /// <param name="time">The clock of waits and time limits; the system's unless told.</param>
    /// <param name="chance">From 0 to 1, for the spread of the waits; random unless told.</param>
    public EndpointEmbedder(EndpointSettings settings, TimeProvider? time = null, Func<double>? chance = null)
    {
        this.settings = settings;
        time ??= TimeProvider.System;
        failures = new EndpointFailures(settings, time);
        client = new EndpointClient(settings, failures, time, chance ?? Random.Shared.NextDouble);
        dimensions = settings.Dimensions ?? 0;
    }

    /// <summary>The metadata with the dimensions; asks the endpoint once, unless they are set or known.</summary>
    /// <exception cref="EmbeddingsUnavailableException">It does not tell.</exception>
    public async Task<EmbeddingGeneratorMetadata> ProbeAsync(CancellationToken cancellationToken = default)
    {
        if (Volatile.Read(ref dimensions) == 0)
        {
            await EmbedAsync([ProbeText], cancellationToken);
        }

        return Metadata();
    }

    /// <summary>
    /// One vector a text, in their order. A text that is empty or white space is not sent and has a vector of zeros; of a longer one than
    /// <see cref="SentText.MaxCharacters"/> only the beginning counts. All batches or none: a failure gives no part of the answer.
    /// </summary>
    /// <param name="options">Null, or with the model and dimensions of the settings: vectors of another model must not mix with these.</param>
    /// <exception cref="EmbeddingsUnavailableException">The endpoint does not give them.</exception>
    /// <exception cref="ArgumentException">The options ask for another model or other dimensions.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (options?.ModelId is { } model && model != settings.Model || options?.Dimensions is { } wanted && wanted != dimensions)
        {
            throw new ArgumentException("Model and dimensions come from the settings.", nameof(options));
        }

        var texts = values.ToList();
        var vectors = new float[texts.Count][];
        foreach (var batch in Enumerable.Range(0, texts.Count).Where(at => !SentText.IsEmpty(texts[at])).Chunk(settings.BatchSize))
        {
            var answer = await EmbedAsync([.. batch.Select(at => SentText.Cut(texts[at]))], cancellationToken);
            foreach (var (at, vector) in batch.Zip(answer))
            {
                vectors[at] = vector;
            }
        }

        var length = texts.Count == 0 ? 0 : (await ProbeAsync(cancellationToken)).DefaultModelDimensions!.Value;
        return new(vectors.Select(vector => new Embedding<float>(vector ?? new float[length]) { ModelId = settings.Model }));
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(EmbeddingGeneratorMetadata) ? Metadata() : serviceType.IsInstanceOfType(this) ? this : null;
    }

    public void Dispose() => client.Dispose();

    private async Task<float[][]> EmbedAsync(IReadOnlyCollection<string> texts, CancellationToken cancellationToken)
    {
        var vectors = await client.EmbedAsync(texts, cancellationToken);
        foreach (var vector in vectors)
        {
            Interlocked.CompareExchange(ref dimensions, vector.Length, 0);
            if (vector.Length != dimensions)
            {
                throw failures.Lasting(settings.Dimensions is { } set
                    ? $"gave a vector of {vector.Length} numbers where {set} were asked for. Set Embeddings:Dimensions to {vector.Length}, or remove it."
                    : $"gave a vector of {vector.Length} numbers after others of {dimensions}. Check that one model answers at Embeddings:BaseUrl.");
            }
        }

        return vectors;
    }

    private EmbeddingGeneratorMetadata Metadata() => new(ProviderName, new Uri(settings.BaseUrl!.Trim()), settings.Model, Volatile.Read(ref dimensions) is var known and > 0 ? known : null);
}
