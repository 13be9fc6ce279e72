using System.Numerics.Tensors;

namespace QuoteBot.Index.Vectors;

/// <summary>What a query means, ready to be compared.</summary>
/// <param name="Numbers">Padded as <see cref="VectorScan"/> wants them.</param>
/// <param name="Length">0 when nothing is known of the query's meaning.</param>
/// <param name="Weights">Of the numbers, to be laid against signs.</param>
internal readonly record struct MeaningVector(short[] Numbers, SignWeights Weights, float Length)
{
    /// <param name="common">A unit vector; taken out of the query it is out of every product with it, so the stored vectors stay as they are.</param>
    public static MeaningVector Of(ReadOnlySpan<float> vector, float[]? common)
    {
        var query = vector.ToArray();
        if (common is not null)
            TensorPrimitives.MultiplyAdd(common, -TensorPrimitives.Dot(vector, common), vector, query);
        var numbers = Quantized.Query(query, out var length);
        return new MeaningVector(numbers, new SignWeights(numbers.AsSpan(0, vector.Length)), length);
    }

    /// <summary>−1 to 1; 0 when either has no direction.</summary>
    public float Cosine(ReadOnlySpan<sbyte> vector, float[]? common)
    {
        if (Length == 0)
            return 0;
        var dot = 0L;
        for (var i = 0; i < vector.Length; i++)
            dot += vector[i] * Numbers[i];
        return dot * Quantized.InverseLength(vector, common) / Length;
    }
}
