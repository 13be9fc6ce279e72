namespace QuoteBot.Checking;

/// <summary>Tells the reader how near another's record comes to the claim: small words that differ change no verdict, but they are not the same words. Pure.</summary>
internal static class SameWords
{
    /// <summary>Nothing was put in, left out or swapped, small words neither.</summary>
    public static bool Are(Finding finding) => finding.Diff.All(part => part.Op == DiffOp.Equal || part.Change == DiffChange.Marked);

    /// <summary>"the words", "nearly the same words" or "the words, in a longer sentence,".</summary>
    public static string Tell(Evidence e, Finding finding)
        => !Are(finding) ? "nearly the same words" : IsCutOut(e, finding) ? "the words, in a longer sentence," : "the words";

    /// <summary>A few words out of somebody's longer sentence.</summary>
    private static bool IsCutOut(Evidence e, Finding finding) => e.Text.Own.Count < VerdictRules.FewestWordsOfSentence && Chance.IsPartOfSentence(finding);

    public static string Contested(Evidence e, Finding one, Finding other)
        => (Tell(e, one), Tell(e, other)) is var (first, second) && first == second
            ? $"One record gives {first} to {VerdictRules.Name(one)}, another to {VerdictRules.Name(other)}."
            : $"One record gives {first} to {VerdictRules.Name(one)}, another {second} to {VerdictRules.Name(other)}.";

    /// <summary>That somebody else said the same as well.</summary>
    public static string Also(Evidence e, Finding other)
        => $"The same words{(IsCutOut(e, other) ? ", in a longer sentence," : "")} are on record from {VerdictRules.Name(other)} as well.";

    /// <summary>That it is somebody else who said it.</summary>
    public static string Instead(Evidence e, Finding other)
        => Tell(e, other) switch
        {
            "the words" => $"{VerdictRules.Name(other)} is on record with the same words.",
            var words => $"{VerdictRules.Name(other)} is on record with {words.TrimEnd(',')}.",
        };
}
