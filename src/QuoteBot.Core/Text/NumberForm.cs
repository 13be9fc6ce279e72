using System.Globalization;

namespace QuoteBot.Text;

/// <summary>The forms that numbers have among canonical words: "#40", "#3.5", "#3th" (ordinal), "#1990s" (decade); "one" stays a word.</summary>
public static class NumberForm
{
    /// <summary>More digits than this are kept as they are, neither scaled nor computed with.</summary>
    internal const int MostDigits = 15;

    /// <summary>True for a cardinal, an ordinal or a decade; true for "one" too, which also is a pronoun.</summary>
    public static bool IsNumber(string form) => form == "one" || (form.Length > 1 && form[0] == '#' && char.IsAsciiDigit(form[1]));

    /// <summary>The form of a written number: leading and trailing zeros do not count.</summary>
    internal static string Of(ReadOnlySpan<char> digits)
    {
        if (digits.Contains('.'))
            digits = digits.TrimEnd('0').TrimEnd('.');
        digits = digits.TrimStart('0');
        if (digits.IsEmpty)
            return "#0";
        return digits is "1" ? "one" : digits[0] == '.' ? $"#0{digits}" : $"#{digits}";
    }

    internal static string Of(decimal value) => Of(value.ToString("0.###############", CultureInfo.InvariantCulture));

    internal static string Ordinal(string form) => form == "one" ? "#1th" : form + "th";
}
