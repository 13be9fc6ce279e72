using QuoteBot.Evaluation.Mutations;

namespace QuoteBot.Cli.Eval;

/// <summary>The figures of <c>eval mutations</c> as text.</summary>
public static class MutationsReport
{
    public static IEnumerable<string> Lines(IReadOnlyList<MutationRow> rows)
    {
        var fair = rows.Where(row => row.Kind.IsFair()).ToList();
        var (accused, all) = (fair.Sum(row => row.FalseAccusations), fair.Sum(row => row.Judged.Count));
        IReadOnlyList<IReadOnlyList<string>> table =
        [
            ["claim, and what is right", "claims", "right", "share", "reach", "false accusations", "set aside", "answers"],
            .. rows.Select(row => (string[])
            [
                Name(row.Kind),
                Text($"{row.Judged.Count}"),
                Text($"{row.Right.Right}"),
                row.Judged.Count == 0 ? "·" : Text($"{100 * row.Right.Share:0.0} %"),
                Text($"{100 * row.Kind.Reach():0} %{(row.IsReached ? "" : " ✗")}"),
                row.Kind.IsFair() ? Text($"{row.FalseAccusations}") : "·",
                Text($"{row.SetAside}"),
                VerdictLines.Counts(row.Answers),
            ]),
        ];
        return
        [
            "The claims are made of the extractor's own quotes: this measures whether the judge is consistent with them, not whether the attribution is right.",
            "",
            .. MarkdownTable.Lines(table),
            "",
            Text($"False accusations of fair claims: {accused} of {all}{(all == 0 ? "" : Text($" ({100.0 * accused / all:0.00} %)"))}; the reach is 0.2 %."),
            "Set aside and not counted: another article prints the changed words as they stand, or gives the words to another speaker. Answers: the wrong ones; all where two are right.",
        ];
    }

    /// <summary>So many of each kind that were not right, drawn by the chance given; false accusations are all shown.</summary>
    public static IEnumerable<string> Misses(IReadOnlyList<MutationRow> rows, int count, Random random)
    {
        if (count <= 0)
        {
            yield break;
        }

        foreach (var row in rows)
        {
            var wrong = row.Judged.Where(judged => judged is { IsRight: false, IsFalseAccusation: false }).ToList();
            var accused = row.Judged.Where(judged => judged.IsFalseAccusation).ToList();
            if (wrong.Count + accused.Count == 0)
            {
                continue;
            }

            yield return "";
            yield return Text($"{Name(row.Kind)}: {wrong.Count + accused.Count} not right");
            foreach (var judged in accused.Concat(Sampling.Drawn(wrong, count, random)))
            {
                foreach (var line in VerdictLines.Of(judged.Claim.Article, string.Join(" or ", row.Kind.Wanted().Select(VerdictCodes.Of)), judged.Verdict))
                {
                    yield return line;
                }

                if (!row.Kind.IsFair() && row.Kind is not MutationKind.Narration)
                {
                    yield return $"    printed: “{SafeText.Line(judged.Claim.Printed, VerdictLines.MostShown)}”";
                }
            }
        }
    }

    private static string Name(MutationKind kind) => kind switch
    {
        MutationKind.AsIs => "as is → verified",
        MutationKind.Cosmetic => "upper case, straight marks → verified",
        MutationKind.FirstHalf => "first half, nothing left out matters → verified",
        MutationKind.FirstHalfTurning => "first half, the rest may matter → verified or out_of_context",
        MutationKind.OtherSpeaker => "another speaker → misattributed",
        MutationKind.Number => "one number changed → altered, another meaning",
        MutationKind.Negation => "“not” put in or taken out → altered, another meaning",
        MutationKind.Name => "one name changed → altered, another meaning",
        MutationKind.Joined => "two quotes of two articles → stitched",
        MutationKind.RareWord => "one word a rare one → altered",
        MutationKind.Narration => "the reporter's words → narration",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a mutation without a name"),
    };

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
