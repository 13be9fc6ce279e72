using QuoteBot.Evaluation;

namespace QuoteBot.Cli.Eval;

/// <summary>A rendering of a debate line with the verdict that it got under one speaker's name.</summary>
public sealed record JudgedRendering(string Id, Verdict Verdict);

/// <summary>The figures of <c>eval debates</c> as text.</summary>
public static class DebatesReport
{
    /// <summary>The share that should be seen to be another's.</summary>
    private const double Reach = 0.95;

    /// <param name="own">Under the true speaker's name.</param>
    /// <param name="others">Under another's name as the transcript prints it, mostly a surname.</param>
    /// <param name="full">The same under the full name, where the corpus has it.</param>
    /// <param name="misses">How many of the last two to show that were not seen to be another's.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<JudgedRendering> own, IReadOnlyList<JudgedRendering> others, IReadOnlyList<JudgedRendering> full, int misses)
    {
        var accused = own.Where(one => Accusations.Blames(one.Verdict.Kind)).ToList();
        IReadOnlyList<IReadOnlyList<string>> table =
        [
            ["verbatim renderings, and what is right", "claims", "right", "reach", "answers"],
            ["with the true speaker → nobody accused", Text($"{own.Count}"), Text($"{own.Count - accused.Count}"), accused.Count == 0 ? "all" : "all ✗", Answers(own)],
            Row("with another speaker of the event, as printed → misattributed", others),
            Row("the same by the full name, where there is one → misattributed", full),
        ];
        return
        [
            .. MarkdownTable.Lines(table),
            "",
            Text($"Accused with the true speaker: {accused.Count}"),
            .. accused.SelectMany(one => VerdictLines.Of(one.Id, "nobody accused", one.Verdict)),
            .. others.Concat(full).Where(one => !IsSeen(one)).Take(misses).SelectMany(one => VerdictLines.Of(one.Id, "misattributed", one.Verdict)),
        ];
    }

    private static string[] Row(string name, IReadOnlyList<JudgedRendering> judged)
    {
        var seen = new Tally(judged.Count(IsSeen), judged.Count);
        return [name, Text($"{seen.All}"), Text($"{seen.Right}"), Text($"{100 * Reach:0} %{(seen.All > 0 && seen.Share < Reach ? " ✗" : "")}"), Answers(judged)];
    }

    private static bool IsSeen(JudgedRendering judged) => judged.Verdict.Kind == VerdictKind.Misattributed;

    private static string Answers(IReadOnlyList<JudgedRendering> judged) => VerdictLines.Counts(
        [.. judged.GroupBy(one => one.Verdict.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => (group.Key, group.Count()))]);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
