using QuoteBot.Evaluation;

namespace QuoteBot.Cli.Eval;

/// <summary>A rendering of a debate line with the verdict that it got under one speaker's name.</summary>
public sealed record JudgedRendering(string Id, Verdict Verdict);

/// <summary>The figures of <c>eval debates</c> as text.</summary>
public static class DebatesReport
{
    /// <summary>The share that should be seen to be another's.</summary>
    private const double Reach = 0.95;

    public static IEnumerable<string> Lines(IReadOnlyList<JudgedRendering> own, IReadOnlyList<JudgedRendering> others, int misses)
    {
        var accused = own.Where(one => Accusations.Blames(one.Verdict.Kind)).ToList();
        var missed = others.Where(one => one.Verdict.Kind != VerdictKind.Misattributed).ToList();
        var share = new Tally(others.Count - missed.Count, others.Count).Share;
        IReadOnlyList<IReadOnlyList<string>> table =
        [
            ["verbatim renderings, and what is right", "claims", "right", "reach", "answers"],
            ["with the true speaker → nobody accused", Text($"{own.Count}"), Text($"{own.Count - accused.Count}"), accused.Count == 0 ? "all" : "all ✗", Answers(own)],
            ["with another speaker of the event → misattributed", Text($"{others.Count}"), Text($"{others.Count - missed.Count}"), Text($"{100 * Reach:0} %{(share < Reach ? " ✗" : "")}"), Answers(others)],
        ];
        return
        [
            .. MarkdownTable.Lines(table),
            "",
            Text($"Accused with the true speaker: {accused.Count}"),
            .. accused.SelectMany(one => VerdictLines.Of(one.Id, "nobody accused", one.Verdict)),
            .. missed.Take(misses).SelectMany(one => VerdictLines.Of(one.Id, "misattributed", one.Verdict)),
        ];
    }

    private static string Answers(IReadOnlyList<JudgedRendering> judged) => VerdictLines.Counts(
        [.. judged.GroupBy(one => one.Verdict.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => (group.Key, group.Count()))]);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
