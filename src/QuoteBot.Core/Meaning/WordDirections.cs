using System.Numerics.Tensors;
using QuoteBot.Text;

namespace QuoteBot.Meaning;

/// <summary>The directions in which a model's words point, without what all words share. Safe for concurrent use.</summary>
internal sealed class WordDirections
{
    /// <summary>The names of today that a check meets, and the words of the claims.</summary>
    private const int Remembered = 1 << 11;

    private readonly WordModel _model;
    private readonly FormCache<float[]> _directions;

    // Of each of the model's words, 1 / the length of its bytes without what all words share; 0 where it was not asked for yet.
    private float[]? _inverseLengths;

    public WordDirections(WordModel model)
    {
        _model = model;
        _directions = new FormCache<float[]>(Remembered, form => Find(model, form));
    }

    /// <summary>A vector of length 1, or all zeros for a word without a direction. Not to be written to.</summary>
    public float[] Of(string form) => _directions.Of(form);

    /// <summary>The cosines of a word with others.</summary>
    /// <remarks>Of a word that the model has, its bytes tell: they are a quarter as long as the direction, and common words lie side by side.</remarks>
    /// <param name="others">Directions of <see cref="Of"/>.</param>
    /// <param name="cosines">As many; filled.</param>
    public void Cosines(string form, ReadOnlySpan<float[]> others, Span<float> cosines)
    {
        var word = _model.Find(form);
        if (word == WordModel.Unknown)
        {
            Dots(Of(form), 1, others, cosines);
            return;
        }

        Span<float> bytes = stackalloc float[_model.Dimensions];
        TensorPrimitives.ConvertTruncating(_model.Vector(word), bytes);
        var lengths = _inverseLengths ??= new float[_model.Count];
        if (lengths[word] == 0)
            lengths[word] = InverseLength(bytes);
        // The others have nothing of what all words share, so that it need not be taken from this one.
        Dots(bytes, lengths[word], others, cosines);
    }

    private static void Dots(ReadOnlySpan<float> vector, float by, ReadOnlySpan<float[]> others, Span<float> dots)
    {
        for (var i = 0; i < others.Length; i++)
            dots[i] = TensorPrimitives.Dot(vector, others[i]) * by;
    }

    private float InverseLength(ReadOnlySpan<float> bytes)
    {
        var shared = TensorPrimitives.Dot(bytes, _model.CommonComponent);
        return TensorPrimitives.SumOfSquares(bytes) - (shared * shared) is > 0 and var square ? 1 / MathF.Sqrt(square) : 0;
    }

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
