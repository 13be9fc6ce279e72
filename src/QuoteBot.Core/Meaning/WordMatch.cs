using System.Numerics.Tensors;

namespace QuoteBot.Meaning;

/// <summary>How many of a text's words another text has, in the same or in like words.</summary>
/// <remarks>For each word of the one the nearest of the other, weighed by rarity; and, with less weight, the other way round, so that a long text is no better than a fitting one.</remarks>
public sealed class WordMatch
{
    /// <summary>What two different words can reach: an equal word is always better.</summary>
    private const float MostOfLike = 0.9f;

    /// <summary>How much the way back counts.</summary>
    private const double BackWeight = 0.3;

    private readonly WordModel _model;
    private readonly string[] _forms;
    private readonly float[] _weights;
    private readonly float[] _vectors;
    private readonly Dictionary<string, int> _places;
    private readonly double _total;

    /// <param name="forms">The canonical words of the text that is looked for, in any order.</param>
    public WordMatch(WordModel model, IEnumerable<string> forms)
    {
        _model = model;
        _forms = [.. forms.Distinct(StringComparer.Ordinal)];
        _weights = new float[_forms.Length];
        _vectors = new float[_forms.Length * model.Dimensions];
        _places = _forms.Index().ToDictionary(form => form.Item, form => form.Index, StringComparer.Ordinal);
        for (var i = 0; i < _forms.Length; i++)
            _weights[i] = UnitVector(_forms[i], _vectors.AsSpan(i * model.Dimensions, model.Dimensions));
        _total = _weights.Sum();
    }

    /// <returns>0 to 1; 0 when either has no words.</returns>
    public double Of(IEnumerable<string> forms)
    {
        if (_total <= 0)
            return 0;
        Span<float> nearest = stackalloc float[_forms.Length];
        Span<float> vector = stackalloc float[_model.Dimensions];
        double back = 0, backTotal = 0;
        foreach (var form in forms.Distinct(StringComparer.Ordinal))
        {
            var weight = UnitVector(form, vector);
            var best = 0f;
            for (var i = 0; i < nearest.Length; i++)
            {
                var like = MostOfLike * TensorPrimitives.Dot(vector, _vectors.AsSpan(i * vector.Length, vector.Length));
                nearest[i] = Math.Max(nearest[i], like);
                best = Math.Max(best, like);
            }
            if (_places.TryGetValue(form, out var same))
                nearest[same] = best = 1;
            back += weight * best * best;
            backTotal += weight;
        }
        if (backTotal <= 0)
            return 0;
        var sum = 0.0;
        for (var i = 0; i < nearest.Length; i++)
            sum += _weights[i] * nearest[i] * nearest[i];
        return ((sum / _total) + (BackWeight * back / backTotal)) / (1 + BackWeight);
    }

    private float UnitVector(string form, Span<float> vector)
    {
        var weight = WordVectors.Of(_model, form, vector);
        var length = TensorPrimitives.Norm<float>(vector);
        if (length > 0)
            TensorPrimitives.Divide(vector, length, vector);
        return weight;
    }
}
