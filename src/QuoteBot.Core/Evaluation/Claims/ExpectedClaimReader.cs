using System.Text;
using System.Text.Json;

namespace QuoteBot.Evaluation.Claims;

/// <summary>
/// Reads claims with their expected verdicts: JSON Lines of <c>{"id","claim","speaker"?,"claimed_outlet"?,"article"?,"right","tests","why",
/// "expect":{"verdict","speaker","article","dropped","meaningChanged","excerpt"}}</c>, which <c>check --batch</c> reads too.
/// </summary>
/// <remarks>Unknown fields are ignored.</remarks>
public static class ExpectedClaimReader
{
    /// <exception cref="FormatException">A line is not of this form, or has an id that another line has; the message names it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<ExpectedClaim> Read(IReadOnlyList<string> paths)
    {
        var claims = new List<ExpectedClaim>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var (number, line) in File.ReadLines(path, Encoding.UTF8).Index())
            {
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                var claim = Parse(line, path, number + 1);
                if (!ids.Add(claim.Id))
                    throw new FormatException($"{path}, line {number + 1}: another claim has the id “{claim.Id}”.");
                claims.Add(claim);
            }
        }

        return claims;
    }

    public static ExpectedClaim Parse(string line, string path, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var expect = root.GetProperty("expect");
            var code = Wanted(expect, "verdict");
            if (!VerdictCodes.TryGet(code, out var kind))
                throw new FormatException($"there is no verdict “{code}”");
            var expected = new Expectation(kind, Text(expect, "speaker"), Text(expect, "article"), Text(expect, "dropped"), Flag(expect, "meaningChanged"), Flag(expect, "excerpt"));
            return new ExpectedClaim(
                Wanted(root, "id"), Wanted(root, "claim"), Text(root, "speaker"), Text(root, "claimed_outlet"), Text(root, "article"), Flag(root, "right"), expected, Wanted(root, "tests"), Wanted(root, "why"));
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException($"{path}, line {number} is no claim with an expected verdict: {failure.Message}", failure);
        }
    }

    private static string Wanted(JsonElement element, string field) => Text(element, field) ?? throw new FormatException($"“{field}” is missing");

    private static bool Flag(JsonElement element, string field) =>
        element.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw new FormatException($"“{field}” must be true or false");

    /// <summary>Null when the field is absent or null.</summary>
    private static string? Text(JsonElement element, string field)
    {
        if (!element.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"“{field}” must be a text");
    }
}
