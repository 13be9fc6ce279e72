namespace QuoteBot.Text;

/// <summary>Tells the country US from the pronoun.</summary>
internal static class Country
{
    public const string Form = "u.s";

    /// <summary>True for "U.S.", for "US" in capitals among words that are not, and for "the us" in any case.</summary>
    public static bool Is(List<RawWord> words, int at)
    {
        var word = words[at];
        if (word.Text is not ("us" or "us's"))
            return false;
        if (word.Shape.HasFlag(RawShape.Dotted) || (at > 0 && words[at - 1].Text == "the"))
            return true;
        return word.Shape.HasFlag(RawShape.Capitals) && !(IsShouted(words, at - 1) || IsShouted(words, at + 1));
    }

    // One capital is no sign of shouting: "I", "A".
    private static bool IsShouted(List<RawWord> words, int at)
        => at >= 0 && at < words.Count && words[at] is { Kind: RawKind.Word, Text.Length: > 1 } word && word.Shape == RawShape.Capitals;
}
