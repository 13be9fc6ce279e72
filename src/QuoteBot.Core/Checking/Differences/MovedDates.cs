using System.Globalization;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>A date of which the month stands on the other side.</summary>
internal static class MovedDates
{
    /// <summary>"July 25" for "25 July": the month changes sides, and nothing else.</summary>
    /// <returns>How many content words the claim and the record have at both places.</returns>
    public static int Settle(List<DiffPart> parts)
    {
        var filled = 0;
        for (var at = 1; at + 1 < parts.Count; at++)
        {
            var (before, middle, after) = (parts[at - 1], parts[at], parts[at + 1]);
            if (middle.Op != DiffOp.Equal || before.Op == DiffOp.Equal || after.Op == DiffOp.Equal || before.Op == after.Op || before.Change == DiffChange.Cosmetic)
                continue;
            var (moved, other) = (before.Claim + before.Record, after.Claim + after.Record);
            if (!moved.Equals(other, StringComparison.OrdinalIgnoreCase) || !(IsMonth(moved) && IsDay(middle.Claim) || IsDay(moved) && IsMonth(middle.Claim)) || at + 2 < parts.Count && !EndsDate(parts[at + 2]))
                continue;
            filled += Lexicon.IsContent(moved.ToLowerInvariant()) ? 1 : 0;
            (parts[at - 1], parts[at + 1]) = (before with { Change = DiffChange.Cosmetic }, after with { Change = DiffChange.Cosmetic });
        }

        return filled;
    }

    private static bool IsMonth(string text) => Extraction.Lexicon.Months.Contains(text.ToLowerInvariant());

    /// <summary>"25", "25th".</summary>
    private static bool IsDay(string text) => int.TryParse(text.TrimEnd('s', 't', 'n', 'd', 'r', 'h'), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 0 and <= 31;

    /// <summary>A small word, a year or nothing goes on behind a date: "12 March veterans" is none.</summary>
    private static bool EndsDate(DiffPart next)
    {
        if (next.Op != DiffOp.Equal || next.Claim.Length == 0 || !char.IsLetterOrDigit(next.Claim[0]))
            return next.Op == DiffOp.Equal;
        var form = QuoteText.Words(next.Claim) is [var first, ..] ? first.Form.TrimStart('#') : "";
        return form.Length == 0 || WordList.FunctionWords.Contains(form) || form.Length == 4 && form.All(char.IsAsciiDigit);
    }
}
