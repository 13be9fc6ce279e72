namespace QuoteBot.Evaluation.Mutations;

/// <summary>A mutated claim with the verdict that it got.</summary>
public sealed record JudgedMutation(MutatedClaim Claim, Verdict Verdict)
{
    public bool IsRight => Claim.IsMetBy(Verdict);

    public bool IsFalseAccusation => Claim.IsFalselyAccusedBy(Verdict);
}

/// <summary>The claims of one kind.</summary>
/// <param name="SetAside">How many were not counted, because another article prints them so.</param>
public sealed record MutationRow(MutationKind Kind, IReadOnlyList<JudgedMutation> Judged, int SetAside)
{
    public Tally Right { get; } = Judged.Aggregate(new Tally(), (tally, judged) => tally.Add(judged.IsRight));

    public int FalseAccusations { get; } = Judged.Count(judged => judged.IsFalseAccusation);

    public bool IsReached => Right.All == 0 || Right.Share >= Kind.Reach();

    /// <summary>The wrong verdicts, the commonest first; where several are right, those too.</summary>
    public IReadOnlyList<(VerdictKind Kind, int Count)> Answers { get; } =
    [
        .. Judged.Where(judged => !judged.IsRight || Kind.Wanted().Count > 1).GroupBy(judged => judged.Verdict.Kind)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => (group.Key, group.Count())),
    ];
}
