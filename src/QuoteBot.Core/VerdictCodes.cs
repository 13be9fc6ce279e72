namespace QuoteBot;

/// <summary>The codes by which verdicts are told outside the program, as in <c>out_of_context</c>.</summary>
public static class VerdictCodes
{
    private static readonly Dictionary<string, VerdictKind> Kinds = Enum.GetValues<VerdictKind>().ToDictionary(Of, StringComparer.Ordinal);

    public static string Of(VerdictKind kind) => kind switch
    {
        VerdictKind.Uncheckable => "uncheckable",
        VerdictKind.Corrected => "corrected",
        VerdictKind.Verified => "verified",
        VerdictKind.Misattributed => "misattributed",
        VerdictKind.Unattributed => "unattributed",
        VerdictKind.Stitched => "stitched",
        VerdictKind.OutOfContext => "out_of_context",
        VerdictKind.PartlyFound => "partly_found",
        VerdictKind.Altered => "altered",
        VerdictKind.Narration => "narration",
        VerdictKind.Contested => "contested",
        VerdictKind.Paraphrase => "paraphrase",
        VerdictKind.NotFound => "not_found",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a verdict without a code"),
    };

    /// <returns>False for a text that is no code.</returns>
    public static bool TryGet(string code, out VerdictKind kind) => Kinds.TryGetValue(code, out kind);
}
