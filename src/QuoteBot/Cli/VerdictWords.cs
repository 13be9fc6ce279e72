using System.Globalization;

namespace QuoteBot.Cli;

/// <summary>The words in which a verdict is told: its code, its label, its certainty.</summary>
public static class VerdictWords
{
    /// <summary>The code of the contract, as in <c>out_of_context</c>.</summary>
    public static string Code(VerdictKind kind) => VerdictCodes.Of(kind);

    /// <summary>The code of the contract, as in <c>direct</c>.</summary>
    public static string Code(RecordKind kind) => kind switch
    {
        RecordKind.Direct => "direct",
        RecordKind.Partial => "partial",
        RecordKind.Indirect => "indirect",
        RecordKind.Narration => "narration",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a record without a code"),
    };

    /// <summary>The code of the contract, as in <c>negation</c>; equal words have none.</summary>
    public static string Code(DiffChange change) => change switch
    {
        DiffChange.Cosmetic => "cosmetic",
        DiffChange.Marked => "marked",
        DiffChange.Wording => "wording",
        DiffChange.Negation => "negation",
        DiffChange.Number => "number",
        DiffChange.Name => "name",
        DiffChange.Antonym => "antonym",
        DiffChange.Quantifier => "quantifier",
        DiffChange.Modal => "modal",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "a change without a code"),
    };

    public static string Sign(VerdictKind kind) => kind switch
    {
        VerdictKind.Verified => "✅",
        VerdictKind.Misattributed => "🔴",
        VerdictKind.Stitched or VerdictKind.OutOfContext or VerdictKind.Altered or VerdictKind.Narration => "🟠",
        VerdictKind.Paraphrase => "🟡",
        VerdictKind.Corrected => "🟣",
        _ => "⚪",
    };

    public static string Label(VerdictKind kind) => kind switch
    {
        VerdictKind.Uncheckable => "Cannot be checked",
        VerdictKind.Corrected => "Corrected by the outlet",
        VerdictKind.Verified => "Accurate",
        VerdictKind.Misattributed => "Said by someone else",
        VerdictKind.Unattributed => "Words found, speaker not established",
        VerdictKind.Stitched => "Stitched together",
        VerdictKind.OutOfContext => "Out of context",
        VerdictKind.PartlyFound => "Only part is on record",
        VerdictKind.Altered => "Wording changed",
        VerdictKind.Narration => "The outlet's words",
        VerdictKind.Contested => "Sources disagree",
        VerdictKind.Paraphrase => "Not their words",
        VerdictKind.NotFound => "No record in this index",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a verdict without a label"),
    };

    /// <summary>Certainty as people say it; the figure stands beside it.</summary>
    public static string Certainty(double confidence) => confidence switch
    {
        >= 0.9 => "very sure",
        >= 0.75 => "fairly sure",
        >= 0.5 => "not quite sure",
        _ => "unsure",
    };

    public static string Kind(RecordKind kind) => kind switch
    {
        RecordKind.Direct => "quoted",
        RecordKind.Partial => "quoted in part",
        RecordKind.Indirect => "reported, not quoted",
        RecordKind.Narration => "the reporter's own words",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a record without a kind"),
    };

    /// <summary>"25 March 2025"; empty when unknown.</summary>
    public static string Day(DateTimeOffset? date) => date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";

    public static string Count(int number, string one, string many) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? one : many)}";

    /// <summary>What was searched, in one sentence: a negative answer is worth no more than this.</summary>
    public static string Searched(Coverage coverage, string? speaker)
    {
        var period = (coverage.From, coverage.To) switch
        {
            ({ } from, { } to) when Day(from) == Day(to) => $", {Day(from)}",
            ({ } from, { } to) => $", {Day(from)} to {Day(to)}",
            _ => "",
        };
        var ofSpeaker = speaker is null || coverage.OfSpeaker is not { } known
            ? ""
            : known == 0 ? $"; none by {speaker}" : $"; {Count(known, "quote", "quotes")} of {speaker}";
        return $"{Count(coverage.Articles, "article", "articles")} with {Count(coverage.Quotes, "quote", "quotes")} "
            + $"of {Count(coverage.Outlets, "outlet", "outlets")}{period}{ofSpeaker}";
    }
}
