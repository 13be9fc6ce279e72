namespace QuoteBot.Cli.Eval;

/// <summary>An answer in two or three lines, to see what went wrong.</summary>
public static class VerdictLines
{
    /// <summary>A longer text is cut; it is here to be recognised.</summary>
    public const int MostShown = 240;

    /// <summary>"paraphrase 3, not_found 1"; a dot for none.</summary>
    public static string Counts(IReadOnlyList<(VerdictKind Kind, int Count)> answers) =>
        answers.Count == 0 ? "·" : string.Join(", ", answers.Select(answer => FormattableString.Invariant($"{VerdictCodes.Of(answer.Kind)} {answer.Count}")));

    /// <param name="wanted">What would have been right.</param>
    public static IEnumerable<string> Of(string id, string wanted, Verdict verdict)
    {
        var claim = verdict.Claim;
        yield return $"- {SafeText.Line(id)}: {wanted}, got {VerdictCodes.Of(verdict.Kind)}{(verdict.MeaningChanged ? " with another meaning" : "")}";
        yield return $"    “{SafeText.Line(claim.Quote, MostShown)}”{(claim.Speaker is { } speaker ? $" — {SafeText.Line(speaker, MostShown)}" : "")}";
        if (verdict.Record is { } record)
        {
            yield return $"    {SafeText.Line(record.Article.Id)}, {SafeText.Line(record.Speaker?.Name ?? "no speaker", MostShown)}, {VerdictWords.Kind(record.Kind)}: “{SafeText.Line(record.Quote, MostShown)}”";
        }
    }
}
