using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace QuoteBot.Evaluation.Variants;

/// <summary>Reads pairs of variants: JSON Lines, gzip or not, of <c>{"relation_auto","lcs_a","lcs_b","a":{"text"},"b":{"doc","text"},"id"?}</c>.</summary>
/// <remarks>Unknown fields are ignored.</remarks>
public static class VariantReader
{
    /// <exception cref="FormatException">A line is not of this form; the message names it.</exception>
    /// <exception cref="InvalidDataException">The file is no whole gzip file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<VariantPair> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, path, number);
        }
    }

    public static VariantPair Parse(string line, string path, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var (a, b) = (root.GetProperty("a"), root.GetProperty("b"));
            var id = root.TryGetProperty("id", out var given) ? given.ToString() : $"line {number}";
            return new VariantPair(id, Relation(root), Text(a, "text"), Text(b, "doc"), Text(b, "text"));
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException($"{path}, line {number} is no pair of variants: {failure.Message}", failure);
        }
    }

    private static VariantRelation Relation(JsonElement root) => Text(root, "relation_auto") switch
    {
        "identical" => VariantRelation.Identical,
        // What is covered more is the piece.
        "truncated" => root.GetProperty("lcs_a").GetDouble() >= root.GetProperty("lcs_b").GetDouble() ? VariantRelation.RecordLonger : VariantRelation.ClaimLonger,
        "elided" => VariantRelation.Elided,
        "altered" => VariantRelation.Altered,
        "overlap" => VariantRelation.Overlap,
        var other => throw new FormatException($"there is no relation “{other}”"),
    };

    private static string Text(JsonElement element, string field) => element.GetProperty(field).GetString() ?? throw new FormatException($"“{field}” is null");
}
