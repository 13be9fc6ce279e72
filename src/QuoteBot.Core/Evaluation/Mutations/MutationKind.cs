namespace QuoteBot.Evaluation.Mutations;

/// <summary>What was done to a printed quote to make a claim of it.</summary>
public enum MutationKind
{
    AsIs,

    /// <summary>Upper case and straight marks.</summary>
    Cosmetic,

    /// <summary>The first half, and nothing in the second half matters to it.</summary>
    FirstHalf,

    /// <summary>The first half, and a word of the second half may matter to it.</summary>
    FirstHalfTurning,

    OtherSpeaker,

    /// <summary>One number is another.</summary>
    Number,

    /// <summary>One "not" put in or taken out.</summary>
    Negation,

    /// <summary>One name is another of the same kind.</summary>
    Name,

    /// <summary>Followed by a quote of another article.</summary>
    Joined,

    /// <summary>One word is a rare one.</summary>
    RareWord,

    /// <summary>Six to twenty words of the reporter's own.</summary>
    Narration,
}

/// <summary>What is known of the claims of a kind before they are checked.</summary>
public static class MutationKinds
{
    /// <summary>The verdicts that are right.</summary>
    public static IReadOnlyList<VerdictKind> Wanted(this MutationKind kind) => kind switch
    {
        MutationKind.AsIs or MutationKind.Cosmetic or MutationKind.FirstHalf => [VerdictKind.Verified],
        MutationKind.FirstHalfTurning => [VerdictKind.Verified, VerdictKind.OutOfContext],
        MutationKind.OtherSpeaker => [VerdictKind.Misattributed],
        MutationKind.Number or MutationKind.Negation or MutationKind.Name or MutationKind.RareWord => [VerdictKind.Altered],
        MutationKind.Joined => [VerdictKind.Stitched],
        MutationKind.Narration => [VerdictKind.Narration],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a mutation without a verdict"),
    };

    /// <summary>Only right when the verdict says that the meaning changed.</summary>
    public static bool ChangesMeaning(this MutationKind kind) => kind is MutationKind.Number or MutationKind.Negation or MutationKind.Name;

    /// <summary>The claim is a fair quotation: to blame it is a false accusation. A half that may matter is fair or not, and only the other accusations count.</summary>
    public static bool IsFair(this MutationKind kind) => kind is MutationKind.AsIs or MutationKind.Cosmetic or MutationKind.FirstHalf or MutationKind.FirstHalfTurning;

    /// <summary>The share that should be right, 0 to 1.</summary>
    public static double Reach(this MutationKind kind) =>
        kind is MutationKind.Joined or MutationKind.FirstHalf or MutationKind.FirstHalfTurning or MutationKind.Narration or MutationKind.RareWord ? 0.95 : 0.99;
}
