using System.Buffers.Binary;
using System.Text.Json;

namespace QuoteBot.Language;

/// <summary>Reads the body of an answer: <c>{"data":[{"index":0,"embedding":…},…]}</c>.</summary>
/// <remarks>
/// A vector is base64 of little-endian 32-bit floats, as was asked for, or a list of numbers from servers that do not know this; the client library
/// reads only the first, so the body is read here.
/// </remarks>
internal static class VectorReader
{
    /// <summary>The vectors in the order of the texts, whatever order the answer has.</summary>
    /// <param name="count">How many texts were sent.</param>
    /// <param name="key">Taken out of what the server says.</param>
    /// <exception cref="FormatException">The answer is not what was asked for; the message continues "The embeddings endpoint …".</exception>
    public static float[][] Read(ReadOnlyMemory<byte> body, int count, string? key)
    {
        if (body.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw new FormatException("gave an empty answer.");
        }

        try
        {
            using var json = JsonDocument.Parse(body);
            return Read(json.RootElement, count, key);
        }
        catch (JsonException)
        {
            throw new FormatException("gave an answer that is not JSON.");
        }
    }

    private static float[][] Read(JsonElement answer, int count, string? key)
    {
        if (answer.ValueKind is not JsonValueKind.Object || !answer.TryGetProperty("data", out var data) || data.ValueKind is not JsonValueKind.Array)
        {
            var reason = ServerMessage.Of(answer.GetRawText(), key);
            throw new FormatException(reason.Length > 0 ? $"gave no vectors: {reason}" : "gave an answer without a list of vectors.");
        }

        if (data.GetArrayLength() != count)
        {
            throw new FormatException($"gave another number of vectors than of texts: {data.GetArrayLength()} instead of {count}.");
        }

        var vectors = new float[count][];
        foreach (var item in data.EnumerateArray())
        {
            var index = Index(item);
            if (index < 0 || index >= count || vectors[index] is not null)
            {
                throw new FormatException("numbers its vectors wrongly: a number is missing, given twice or too large.");
            }

            vectors[index] = Vector(item);
        }

        return vectors;
    }

    /// <summary>-1 when there is none.</summary>
    private static int Index(JsonElement item) => item.ValueKind is JsonValueKind.Object
        && item.TryGetProperty("index", out var index) && index.ValueKind is JsonValueKind.Number && index.TryGetInt32(out var number) ? number : -1;

    private static float[] Vector(JsonElement item)
    {
        var vector = !item.TryGetProperty("embedding", out var embedding) ? null : embedding.ValueKind switch
        {
            JsonValueKind.String => FromBase64(embedding),
            JsonValueKind.Array => FromList(embedding),
            _ => null,
        };
        if (vector is not { Length: > 0 })
        {
            throw new FormatException("gave something else than numbers for a vector.");
        }

        return vector.All(float.IsFinite) ? vector : throw new FormatException("gave a vector with a number that is not finite (NaN or infinity).");
    }

    /// <summary>Null when it is not base64 of whole floats.</summary>
    private static float[]? FromBase64(JsonElement embedding)
    {
        if (!embedding.TryGetBytesFromBase64(out var bytes) || bytes.Length % sizeof(float) != 0)
        {
            return null;
        }

        var vector = new float[bytes.Length / sizeof(float)];
        for (var at = 0; at < vector.Length; at++)
        {
            vector[at] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(at * sizeof(float)));
        }

        return vector;
    }

    /// <summary>Null when something in it is no number. A number beyond what a float holds becomes infinity.</summary>
    private static float[]? FromList(JsonElement embedding)
    {
        var vector = new float[embedding.GetArrayLength()];
        var at = 0;
        foreach (var value in embedding.EnumerateArray())
        {
            if (value.ValueKind is not JsonValueKind.Number || !value.TryGetSingle(out vector[at++]))
            {
                return null;
            }
        }

        return vector;
    }
}
