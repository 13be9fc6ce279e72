using QuoteBot.Evaluation;
using QuoteBot.Evaluation.Variants;

namespace QuoteBot.Cli.Eval;

/// <summary>The figures of <c>eval variants</c> as text.</summary>
public static class VariantsReport
{
    /// <summary>At most this share of all claims may be <c>not_found</c>.</summary>
    private const double MostNotFound = 0.02;

    public static IEnumerable<string> Lines(IReadOnlyList<VariantRow> rows)
    {
        IReadOnlyList<IReadOnlyList<string>> table =
        [
            ["relation, and what is right", "claims", "right", "reach", "not_found", "answers"],
            .. rows.Select(row => (string[])
            [
                Name(row.Relation),
                Text($"{row.Judged.Count}"),
                row.Relation.Reach() is null ? "·" : Share(row.Right),
                row.Relation.Reach() is { } reach ? Text($"{100 * reach:0.#} %{(row.Right.All > 0 && row.Right.Share < reach ? " ✗" : "")}") : "·",
                Share(row.NotFound),
                VerdictLines.Counts(row.Answers),
            ]),
            All("all, to be found", rows),
            All("all but overlap, to be found", rows.Where(row => row.Relation != VariantRelation.Overlap)),
        ];
        return MarkdownTable.Lines(table);
    }

    /// <summary>So many of each relation that were not right, drawn by the chance given; where the label does not tell what is right, those not found.</summary>
    public static IEnumerable<string> Misses(IReadOnlyList<VariantRow> rows, int count, Random random)
    {
        foreach (var row in count > 0 ? rows : [])
        {
            var wrong = row.Judged.Where(judged => !judged.IsRight).ToList();
            yield return "";
            yield return Text($"{Name(row.Relation)}: {wrong.Count} not right");
            foreach (var judged in Sampling.Drawn(wrong, count, random))
            {
                foreach (var line in VerdictLines.Of(judged.Pair.Id, Name(row.Relation), judged.Verdict))
                {
                    yield return line;
                }

                yield return $"    {SafeText.Line(judged.Pair.Article)} prints: “{SafeText.Line(judged.Pair.Record, VerdictLines.MostShown)}”";
            }
        }
    }

    private static string[] All(string name, IEnumerable<VariantRow> rows)
    {
        var notFound = rows.Aggregate(new Tally(), (tally, row) => new Tally(tally.Right + row.NotFound.Right, tally.All + row.NotFound.All));
        return [name, Text($"{notFound.All}"), "·", Text($"≤ {100 * MostNotFound:0} %{(notFound.Share > MostNotFound ? " ✗" : "")}"), Share(notFound), "·"];
    }

    private static string Name(VariantRelation relation) => relation switch
    {
        VariantRelation.Identical => "identical → verified",
        VariantRelation.RecordLonger => "truncated, the record longer → verified or out_of_context",
        VariantRelation.ClaimLonger => "truncated, the claim longer → verified or partly_found",
        VariantRelation.Altered => "altered → altered, or a difference named",
        VariantRelation.Elided => "elided",
        VariantRelation.Overlap => "overlap",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "a relation without a name"),
    };

    private static string Share(Tally tally) => tally.All == 0 ? "·" : Text($"{100 * tally.Share:0.0} %");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
