using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;

namespace QuoteBot.Checking.Differences;

/// <summary>A number in Roman and in our numerals: "Title IX", "title 9". That changes nothing of what was said. Pure.</summary>
internal static class RomanNumerals
{
    /// <summary>"XXXVIII"; longer ones number no titles, wars or kings.</summary>
    private const int LongestNumeral = 7;

    /// <param name="mine">Words that the claim alone has at this place.</param>
    /// <param name="printed">Words that the record alone has at this place.</param>
    public static bool AreAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
        => mine is [var one] && printed is [var other] && claim.Cut(one, one) is var claimed && record.Cut(other, other) is var said
            && (ValueOf(said) is { } value && NumberOf(claim.Words[one].Form) == value || said.All(char.IsAsciiDigit) && ValueOf(claimed.ToUpperInvariant()) is { } typed && NumberOf(record.Words[other].Form) == typed);

    private static int? NumberOf(string form) => int.TryParse(form.TrimStart('#'), out var number) ? number : null;

    /// <returns>Null for what is no Roman numeral in capitals, or one letter, which may be a word or an initial.</returns>
    private static int? ValueOf(string text)
    {
        if (text.Length is < 2 or > LongestNumeral || !text.All(letter => Of(letter) > 0))
            return null;
        var sum = 0;
        for (var at = 0; at < text.Length; at++)
            sum += at + 1 < text.Length && Of(text[at]) < Of(text[at + 1]) ? -Of(text[at]) : Of(text[at]);
        return sum;
    }

    private static int Of(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
}
