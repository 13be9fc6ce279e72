using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Vectors;

/// <summary>The direction that the vectors of a whole index have in common.</summary>
/// <remarks>
/// The first principal component of the vectors as they are, not centred, as in Arora, Liang and Ma, "A Simple but Tough-to-Beat Baseline
/// for Sentence Embeddings" (2017). It must come from the very texts that are searched: fitted on others it was measured to cost a tenth of what is found.
/// </remarks>
internal static class CommonComponent
{
    /// <summary>Vectors that are looked at, at the most: more change the direction by less than rounding does.</summary>
    private const int MostSampled = 20_000;

    /// <summary>Articles that are read for them, at the most.</summary>
    private const int MostArticles = 2_000;

    /// <summary>Rounds of the power method; it has settled long before.</summary>
    private const int Rounds = 20;

    /// <summary>Of an evenly drawn sample of the model's vectors; null when there is none.</summary>
    /// <param name="articles">How many articles have vectors.</param>
    public static float[]? Fit(Session session, StoredModel model, long articles)
    {
        var sample = Sample(session, model, Math.Max(1, articles / MostArticles));
        return sample.Count == 0 ? null : Fit(sample, model.Dimensions);
    }

    /// <param name="vectors">Unit vectors.</param>
    internal static float[] Fit(IReadOnlyList<float[]> vectors, int dimensions)
    {
        var direction = new float[dimensions];
        foreach (var vector in vectors)
            TensorPrimitives.Add(direction, vector, direction);
        Normalise(direction);
        for (var round = 0; round < Rounds; round++)
        {
            var next = new float[dimensions];
            foreach (var vector in vectors)
                TensorPrimitives.MultiplyAdd(vector, TensorPrimitives.Dot(vector, direction), next, next);
            Normalise(next);
            direction = next;
        }
        return direction;
    }

    private static List<float[]> Sample(Session session, StoredModel model, long every)
    {
        var sample = new List<float[]>();
        using var rows = session.With("SELECT vectors FROM vector WHERE model = $1 AND key % $2 = 0 ORDER BY key", model.Key, every).Rows();
        while (rows.Read() && sample.Count < MostSampled)
        {
            var bytes = MemoryMarshal.Cast<byte, sbyte>(rows.GetBytes(0));
            for (; bytes.Length >= model.Dimensions; bytes = bytes[model.Dimensions..])
            {
                var vector = new float[model.Dimensions];
                for (var i = 0; i < vector.Length; i++)
                    vector[i] = bytes[i];
                Normalise(vector);
                sample.Add(vector);
            }
        }
        return sample;
    }

    private static void Normalise(float[] vector)
    {
        var length = TensorPrimitives.Norm(vector);
        if (length > 0)
            TensorPrimitives.Divide(vector, length, vector);
    }
}
