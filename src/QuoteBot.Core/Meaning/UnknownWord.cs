using QuoteBot.Text;

namespace QuoteBot.Meaning;

/// <summary>The vector of a word that the model does not know: a direction of its own that depends on its form alone.</summary>
/// <remarks>
/// Two texts with one unknown name so agree in it, and other unknown names are as good as at right angles to it. A number leans to the
/// direction that numbers share.
/// </remarks>
internal static class UnknownWord
{
    /// <summary>Under this form the model keeps the mean of all numbers.</summary>
    public const string AnyNumber = "#";

    /// <summary>A name of today says as much as the rarest word.</summary>
    private const float WordWeight = 1;

    /// <summary>A single letter says next to nothing.</summary>
    private const float LetterWeight = 0.05f;

    /// <summary>The length of an own direction, about that of a rare word's vector.</summary>
    private const float OwnLength = 4;

    /// <summary>Writes the vector and returns the weight.</summary>
    public static float Of(WordModel model, ReadOnlySpan<char> form, Span<float> vector)
    {
        vector.Clear();
        var weight = form.Length == 1 ? LetterWeight : WordWeight;
        if (form.Length > 1 && form[0] == '#' && char.IsAsciiDigit(form[1]) && model.Find(AnyNumber) is >= 0 and var number)
        {
            WordVectors.Add(model.Vector(number), model.Scale(number), vector);
            weight = model.Weight(number);
        }

        AddOwn(form, OwnLength / MathF.Sqrt(vector.Length), vector);
        return weight;
    }

    /// <summary>Plus or minus the size in every dimension.</summary>
    private static void AddOwn(ReadOnlySpan<char> form, float size, Span<float> vector)
    {
        var bits = FormHash.Of(form);
        for (var i = 0; i < vector.Length; i++, bits >>= 1)
        {
            if (i % 64 == 0 && i > 0)
                bits = FormHash.Mix(FormHash.Of(form) + (ulong)i);
            vector[i] += (bits & 1) == 0 ? size : -size;
        }
    }
}
