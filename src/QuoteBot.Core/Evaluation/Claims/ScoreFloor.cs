using System.Globalization;
using System.Text.Json;

namespace QuoteBot.Evaluation.Claims;

/// <summary>What the program reached once and must not fall below again.</summary>
/// <param name="MacroF1">The least macro-F1, 0 to 1.</param>
/// <param name="FalseAccusations">The most right claims that may be blamed.</param>
public sealed record ScoreFloor(double MacroF1, int FalseAccusations)
{
    /// <summary>Figures are kept with so many decimals; less is no loss.</summary>
    private const double Rounding = 0.0005;

    /// <exception cref="FormatException">The file is no <c>{"macroF1":…,"falseAccusations":…}</c>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ScoreFloor Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            return new ScoreFloor(document.RootElement.GetProperty("macroF1").GetDouble(), document.RootElement.GetProperty("falseAccusations").GetInt32());
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException($"{path} is no floor of figures: {failure.Message}", failure);
        }
    }

    /// <returns>A sentence for each figure that is below; empty when all is well.</returns>
    public IEnumerable<string> Broken(ClaimScore score)
    {
        if (score.FalseAccusations.Count > FalseAccusations)
            yield return string.Create(CultureInfo.InvariantCulture, $"There are {score.FalseAccusations.Count} false accusations; the floor allows {FalseAccusations}.");
        if (score.MacroF1 < MacroF1 - Rounding)
            yield return string.Create(CultureInfo.InvariantCulture, $"The macro-F1 is {score.MacroF1:0.000}; the floor is {MacroF1:0.000}.");
    }
}
