using System.Numerics.Tensors;

namespace QuoteBot.MakeModel.Training;

/// <summary>The vectors of one side of a batch, as the product makes them: weighted sum, common component out, length 1; and the way back.</summary>
internal sealed class TextBatch(int size, int dimensions)
{
    private readonly float[] _lengths = new float[size];

    public float[] Unit { get; } = new float[size * dimensions];

    /// <summary>Of the loss by <see cref="Unit"/>; then, after <see cref="Back"/>, by the sums.</summary>
    public float[] Gradient { get; } = new float[size * dimensions];

    public Span<float> UnitOf(int text) => Unit.AsSpan(text * dimensions, dimensions);

    public Span<float> GradientOf(int text) => Gradient.AsSpan(text * dimensions, dimensions);

    public void Embed(int text, int[] words, float[][] vectors, float[] weights, float[] common)
    {
        var sum = UnitOf(text);
        sum.Clear();
        foreach (var word in words)
            TensorPrimitives.MultiplyAdd(vectors[word], weights[word], sum, sum);
        TensorPrimitives.MultiplyAdd(common, -TensorPrimitives.Dot<float>(sum, common), sum, sum);
        _lengths[text] = MathF.Max(TensorPrimitives.Norm<float>(sum), 1e-6f);
        TensorPrimitives.Divide(sum, _lengths[text], sum);
    }

    public void Back(int text, float[] common)
    {
        var gradient = GradientOf(text);
        var unit = UnitOf(text);
        TensorPrimitives.MultiplyAdd(unit, -TensorPrimitives.Dot<float>(gradient, unit), gradient, gradient);
        TensorPrimitives.MultiplyAdd(common, -TensorPrimitives.Dot<float>(gradient, common), gradient, gradient);
        TensorPrimitives.Divide(gradient, _lengths[text], gradient);
    }
}
