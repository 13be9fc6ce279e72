using System.Numerics.Tensors;

namespace QuoteBot.MakeModel;

/// <summary>The component that all texts share, told from the words alone.</summary>
internal static class CommonDirection
{
    /// <summary>The direction of a mean text: every word as often as the language uses it, times its weight.</summary>
    public static float[] Of(List<VocabularyWord> words, float[] weights, float[][] vectors)
    {
        var sum = new float[vectors[0].Length];
        for (var i = 0; i < vectors.Length; i++)
            TensorPrimitives.MultiplyAdd(vectors[i], weights[i] * (float)words[i].Share, sum, sum);
        TensorPrimitives.Divide(sum, TensorPrimitives.Norm<float>(sum), sum);
        return sum;
    }
}
