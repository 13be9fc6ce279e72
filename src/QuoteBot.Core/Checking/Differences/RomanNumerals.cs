using System.Collections.Frozen;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>The number of a title, a part or a king in Roman and in our numerals: "Title IX", "title 9". That changes nothing of what was said. Pure.</summary>
internal static class RomanNumerals
{
    /// <summary>"XXXVIII"; longer ones number nothing of these.</summary>
    private const int LongestNumeral = 7;

    private static readonly FrozenSet<string> Numbered = WordSet.Of("title part chapter article section volume act phase type class bowl schedule annex tier stage");

    /// <param name="mine">Words that the claim alone has at this place.</param>
    /// <param name="printed">Words that the record alone has at this place.</param>
    public static bool AreAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
    {
        if (mine is not [> 0 and var one] || printed is not [> 0 and var other] || claim.Words[one - 1].Form != record.Words[other - 1].Form)
            return false;
        var before = record.Words[other - 1].Form;
        if (!Numbered.Contains(before) && !(record.HasCapital(other - 1) && FirstNameList.Contains(before)))
            return false;
        var (claimed, said) = (claim.Cut(one, one), record.Cut(other, other));
        return ValueOf(said) is { } value && NumberOf(claim.Words[one].Form) == value || said.All(char.IsAsciiDigit) && ValueOf(claimed.ToUpperInvariant()) is { } typed && NumberOf(record.Words[other].Form) == typed;
    }

    private static int? NumberOf(string form) => int.TryParse(form.TrimStart('#'), out var number) ? number : null;

    /// <returns>1 to 39; null for what is no Roman numeral of these in capitals.</returns>
    private static int? ValueOf(string text)
    {
        if (text.Length is 0 or > LongestNumeral || !text.All(letter => Of(letter) > 0))
            return null;
        var sum = 0;
        for (var at = 0; at < text.Length; at++)
            sum += at + 1 < text.Length && Of(text[at]) < Of(text[at + 1]) ? -Of(text[at]) : Of(text[at]);
        return sum is > 0 and < 40 && Written(sum) == text ? sum : null;
    }

    private static string Written(int number)
        => new string('X', number / 10) + (number % 10) switch { 9 => "IX", 4 => "IV", var ones => (ones >= 5 ? "V" : "") + new string('I', ones % 5) };

    private static int Of(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
}
