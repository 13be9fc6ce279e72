using QuoteBot.Evaluation;
using QuoteBot.Evaluation.Claims;

namespace QuoteBot.Cli.Eval;

/// <summary>The figures of <c>eval claims</c> as text.</summary>
public static class ClaimsReport
{
    /// <summary>A longer claim is cut; it is here to be recognised.</summary>
    private const int MostShown = 160;

    /// <summary>So many letters of a code head a column of the matrix.</summary>
    private const int HeadLetters = 4;

    /// <param name="misses">How many of the misses to list that are neither false accusations nor missed changes; those two are always listed.</param>
    public static IEnumerable<string> Lines(ClaimScore score, int misses)
    {
        IEnumerable<string> parts =
        [
            Text($"{VerdictWords.Count(score.Judged.Count, "claim", "claims")}, {score.NotAccused.All} of them right"),
            "",
            Text($"False accusations: {score.FalseAccusations.Count} of {VerdictWords.Count((int)score.NotAccused.All, "right claim", "right claims")}"),
            .. score.FalseAccusations.SelectMany(Miss),
            Text($"Changed meaning that passed as verified or paraphrase: {score.MissedChanges.Count}"),
            .. score.MissedChanges.SelectMany(Miss),
            "",
            Text($"Verdict right   {Share(score.Right)}"),
            Text($"Macro-F1        {score.MacroF1:0.000} over {score.Codes.Count} verdicts"),
            "",
            .. MarkdownTable.Lines(Codes(score)),
            "",
            .. MarkdownTable.Lines(Confusion(score)),
            "",
            .. MarkdownTable.Lines(Parts(score)),
            "",
            .. MarkdownTable.Lines(Confidence(score)),
            "",
            .. MarkdownTable.Lines([["tests", "claims", "verdict right"], .. score.Labels.Select(label => (string[])[SafeText.Line(label.Tests), Text($"{label.Right.All}"), Text($"{label.Right.Right}")])]),
        ];
        return misses <= 0 ? parts : [.. parts, "", $"Other misses: {score.OtherMisses.Count}", .. score.OtherMisses.Take(misses).SelectMany(Miss)];
    }

    private static IReadOnlyList<IReadOnlyList<string>> Codes(ClaimScore score) =>
    [
        ["verdict", "expected", "got", "accuracy", "precision", "recall", "F1"],
        .. score.Codes.Select(code => (string[])
        [
            VerdictCodes.Of(code.Kind), Text($"{code.Expected}"), Text($"{code.Got}"), Text($"{code.Accuracy:0.000}"), Text($"{code.Precision:0.000}"), Text($"{code.Recall:0.000}"), Text($"{code.F1:0.000}"),
        ]),
    ];

    private static IReadOnlyList<IReadOnlyList<string>> Confusion(ClaimScore score) =>
    [
        ["expected, and what was got", .. score.Codes.Select(code => VerdictCodes.Of(code.Kind)[..HeadLetters])],
        .. score.Codes.Where(code => code.Expected > 0).Select(row => (string[])
        [
            VerdictCodes.Of(row.Kind), .. score.Codes.Select(column => score.Confused(row.Kind, column.Kind) is > 0 and var count ? Text($"{count}") : "·"),
        ]),
    ];

    private static IReadOnlyList<IReadOnlyList<string>> Parts(ClaimScore score) =>
    [
        ["where the verdict is right", "claims", "right"],
        Row("record.speaker, where one is expected", score.Speakers),
        Row("record.article, where one is expected", score.Articles),
        Row("dropped, where words were left out", score.Dropped),
        Row("meaningChanged", score.MeaningChanged),
        Row("excerpt, of verified", score.Excerpt),
    ];

    private static IReadOnlyList<IReadOnlyList<string>> Confidence(ClaimScore score) =>
    [
        ["confidence", "claims", "verdict right", "share", "mean confidence"],
        .. score.Confidence.Select(bin => bin.Right.All == 0
            ? (string[])[Text($"from {bin.From:0.0}"), "0", "0", "·", "·"]
            : [Text($"from {bin.From:0.0}"), Text($"{bin.Right.All}"), Text($"{bin.Right.Right}"), Text($"{bin.Right.Share:0.000}"), Text($"{bin.Mean:0.000}")]),
    ];

    private static IEnumerable<string> Miss(JudgedClaim judged)
    {
        var (claim, verdict) = (judged.Claim, judged.Verdict);
        yield return $"- {SafeText.Line(claim.Id)} ({SafeText.Line(claim.Tests)}): expected {VerdictCodes.Of(judged.Expected)}, got {VerdictCodes.Of(judged.Got)}";
        yield return $"    “{SafeText.Line(claim.Text, MostShown)}”{(claim.Speaker is { } speaker ? $" — {SafeText.Line(speaker, MostShown)}" : "")}";
        if (verdict.Record is { } record)
        {
            yield return $"    {SafeText.Line(record.Article.Id)}, {SafeText.Line(record.Speaker?.Name ?? "no speaker", MostShown)}: “{SafeText.Line(record.Quote, MostShown)}”";
        }
    }

    private static string[] Row(string name, Tally tally) => [name, Text($"{tally.All}"), Share(tally)];

    private static string Share(Tally tally) => tally.All == 0 ? "·" : Text($"{100 * tally.Share:0.0} %");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
