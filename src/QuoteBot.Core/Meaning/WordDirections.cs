using System.Numerics.Tensors;
using QuoteBot.Text;

namespace QuoteBot.Meaning;

/// <summary>The directions in which a model's words point, without what all words share. Safe for concurrent use.</summary>
internal sealed class WordDirections
{
    /// <summary>Most words of a language's texts; 4 MB at a hundred dimensions.</summary>
    private const int Remembered = 1 << 13;

    private readonly FormCache<float[]> _directions;

    public WordDirections(WordModel model) => _directions = new FormCache<float[]>(Remembered, form => Find(model, form));

    /// <summary>A vector of length 1, or all zeros for a word without a direction. Not to be written to.</summary>
    public float[] Of(string form) => _directions.Of(form);

    private static float[] Find(WordModel model, string form)
    {
        var vector = new float[model.Dimensions];
        WordVectors.Of(model, form, vector);
        TensorPrimitives.MultiplyAdd(model.CommonComponent, -TensorPrimitives.Dot(vector, model.CommonComponent), vector, vector);
        if (TensorPrimitives.Norm<float>(vector) is > 0 and var length)
            TensorPrimitives.Divide(vector, length, vector);
        return vector;
    }
}
