using QuoteBot.Evaluation.Claims;

namespace QuoteBot.Cli.Eval;

/// <summary>The open test set that travels with the program.</summary>
public static class ClaimSet
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "eval");

    /// <summary>What CI asks for.</summary>
    public static string FloorFile { get; } = Path.Combine(Folder, "floor.json");

    /// <summary>All files of the set, by name.</summary>
    /// <exception cref="Failure">The set is not beside the program.</exception>
    public static IReadOnlyList<string> Files()
    {
        string[] files = Directory.Exists(Folder) ? Directory.GetFiles(Folder, "claims*.jsonl") : [];
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : throw new Failure($"The test set is missing: {Folder} should have claims*.jsonl. Build or publish the program again.");
    }

    /// <exception cref="Failure">A file is of another form, or there are no claims.</exception>
    public static IReadOnlyList<ExpectedClaim> Read(IReadOnlyList<string> files)
    {
        try
        {
            var claims = ExpectedClaimReader.Read(files);
            return claims.Count > 0 ? claims : throw new Failure($"There are no claims in {string.Join(", ", files)}.");
        }
        catch (FormatException failure)
        {
            throw new Failure(failure.Message);
        }
    }

    /// <exception cref="Failure">The file is of another form.</exception>
    public static ScoreFloor ReadFloor(string file)
    {
        try
        {
            return ScoreFloor.Read(file);
        }
        catch (FormatException failure)
        {
            throw new Failure(failure.Message);
        }
    }
}
