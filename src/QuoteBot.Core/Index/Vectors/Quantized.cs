namespace QuoteBot.Index.Vectors;

/// <summary>Vectors as bytes: directions only, for the length of a vector says nothing about what it is near to.</summary>
internal static class Quantized
{
    private const int MostByte = 127;

    /// <summary>The direction of a vector; its largest number becomes 127. All zero for a vector without a direction.</summary>
    /// <param name="bytes">Filled; as long as the vector.</param>
    public static void Bytes(ReadOnlySpan<float> vector, Span<sbyte> bytes)
    {
        var scale = Scale(vector, MostByte);
        for (var i = 0; i < vector.Length; i++)
            bytes[i] = (sbyte)MathF.Round(vector[i] * scale);
    }

    /// <summary>A query as <see cref="VectorScan"/> takes it, padded with zeros.</summary>
    /// <param name="length">What a dot product of the result is to be divided by, for the length of the query.</param>
    public static short[] Query(ReadOnlySpan<float> vector, out float length)
    {
        var query = new short[VectorScan.Stride(vector.Length)];
        var scale = Scale(vector, VectorScan.MostQuery);
        var squares = 0.0;
        for (var i = 0; i < vector.Length; i++)
        {
            query[i] = (short)MathF.Round(vector[i] * scale);
            squares += query[i] * query[i];
        }
        length = (float)Math.Sqrt(squares);
        return query;
    }

    /// <summary>One over the length of the part of a vector that is not common: |v|² − (v·c)². Zero for a vector that has none.</summary>
    public static float InverseLength(ReadOnlySpan<sbyte> vector, float[]? common)
    {
        double squares = 0, along = 0;
        for (var i = 0; i < vector.Length; i++)
        {
            squares += vector[i] * vector[i];
            along += common is null ? 0 : vector[i] * common[i];
        }
        var left = squares - (along * along);
        // One step of rounding in each dimension is no direction.
        return left > vector.Length * 0.25 ? (float)(1 / Math.Sqrt(left)) : 0;
    }

    private static float Scale(ReadOnlySpan<float> vector, int most)
    {
        var largest = 0f;
        foreach (var number in vector)
            largest = Math.Max(largest, Math.Abs(number));
        return largest > 0 ? most / largest : 0;
    }
}
