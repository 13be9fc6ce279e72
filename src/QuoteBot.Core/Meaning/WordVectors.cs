using System.Numerics.Tensors;

namespace QuoteBot.Meaning;

/// <summary>Vectors of known and unknown words alike.</summary>
public static class WordVectors
{
    /// <summary>Writes a word's vector and returns its weight; every form has one, known or not.</summary>
    /// <param name="form">A canonical form.</param>
    /// <param name="vector">As long as the model's dimensions; what it held is lost.</param>
    public static float Of(WordModel model, ReadOnlySpan<char> form, Span<float> vector)
    {
        var word = model.Find(form);
        if (word == WordModel.Unknown)
            return UnknownWord.Of(model, form, vector);
        vector.Clear();
        Add(model.Vector(word), model.Scale(word), vector);
        return model.Weight(word);
    }

    /// <summary>Adds scale times the bytes.</summary>
    internal static void Add(ReadOnlySpan<sbyte> bytes, float scale, Span<float> sum)
    {
        Span<float> floats = stackalloc float[bytes.Length];
        TensorPrimitives.ConvertTruncating(bytes, floats);
        TensorPrimitives.MultiplyAdd(floats, scale, sum, sum);
    }
}
