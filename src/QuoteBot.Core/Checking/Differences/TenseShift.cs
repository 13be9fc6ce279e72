namespace QuoteBot.Checking.Differences;

/// <summary>What changes when a quotation is turned into reported speech: "I will" – "she would". Pure.</summary>
internal static class TenseShift
{
    /// <summary>Takes out of both sides the auxiliaries that differ in tense alone.</summary>
    public static (List<string> Claim, List<string> Record) WithoutShifted(List<string> claim, List<string> record)
    {
        var rest = new List<string>(record);
        var mine = claim.Where(form => !(Base(form) is { } one && rest.FindIndex(other => Base(other) == one) is >= 0 and var at && Removed(rest, at))).ToList();
        return (mine, rest);
    }

    /// <summary>Everything that differs is tense, person and place as seen from somebody else: will/would, is/was, I/she, here/there.</summary>
    public static bool IsAll(IReadOnlyList<DiffPart> diff)
    {
        var mine = diff.Where(part => part.Op == DiffOp.Insert).SelectMany(part => Forms(part.Claim)).ToList();
        var printed = diff.Where(part => part.Op == DiffOp.Delete).SelectMany(part => Forms(part.Record)).ToList();
        var (claim, record) = WithoutShifted(mine, printed);
        return mine.Count + printed.Count > 0 && claim.Concat(record).All(form => !Lexicon.IsContent(form));
    }

    private static string? Base(string form) => form switch
    {
        "will" or "would" => "will",
        "can" or "could" => "can",
        "may" or "might" => "may",
        "shall" => "will",
        _ => null,
    };

    private static bool Removed(List<string> forms, int at)
    {
        forms.RemoveAt(at);
        return true;
    }

    private static IEnumerable<string> Forms(string text) => Text.QuoteText.Words(text).Select(word => word.Form);
}
