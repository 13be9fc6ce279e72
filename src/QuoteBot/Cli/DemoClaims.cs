using System.Text.Json;

namespace QuoteBot.Cli;

/// <summary>A claim that the demo shows.</summary>
/// <param name="Expect">The code of the verdict that the samples were written for.</param>
/// <param name="Why">What the claim shows, in one sentence.</param>
public sealed record DemoClaim(string Claim, string? Speaker, string Expect, string Why);

/// <summary>The sample corpus that travels with the program.</summary>
public static class DemoClaims
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string SamplesFolder { get; } = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <exception cref="Failure">The samples are not beside the program.</exception>
    public static IReadOnlyList<DemoClaim> Load()
    {
        var path = Path.Combine(SamplesFolder, "demo-claims.json");
        if (!File.Exists(path))
        {
            throw new Failure($"The samples are missing: {path} should be there. Build or publish the program again.");
        }

        return JsonSerializer.Deserialize<List<DemoClaim>>(File.ReadAllText(path), Options) ?? [];
    }
}
