namespace QuoteBot.Evaluation.Variants;

/// <summary>A pair with the verdict that the claim got.</summary>
public sealed record JudgedVariant(VariantPair Pair, Verdict Verdict)
{
    public bool IsRight => Pair.IsMetBy(Verdict);
}

/// <summary>The pairs of one relation.</summary>
public sealed record VariantRow(VariantRelation Relation, IReadOnlyList<JudgedVariant> Judged)
{
    public Tally Right { get; } = Judged.Aggregate(new Tally(), (tally, judged) => tally.Add(judged.IsRight));

    public Tally NotFound { get; } = Judged.Aggregate(new Tally(), (tally, judged) => tally.Add(judged.Verdict.Kind == VerdictKind.NotFound));

    /// <summary>All verdicts, the commonest first.</summary>
    public IReadOnlyList<(VerdictKind Kind, int Count)> Answers { get; } =
    [
        .. Judged.GroupBy(judged => judged.Verdict.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => (group.Key, group.Count())),
    ];
}
