using System.Text.RegularExpressions;

namespace QuoteBot.Text;

/// <summary>Finds what a page's pop-up over a name left in the midst of its sentence: "Ana Ruiz Ana Maria RuizHarbour opens Ruiz wins again MORE (W) said".</summary>
/// <remarks>
/// Some outlets' texts, and most collections of them, have after each name the person's full name, run together with headlines about them, and "MORE".
/// A reader passes over it; so must every rule, or the headlines become part of a name or of somebody's quotation.
/// </remarks>
public static partial class PopUps
{
    private const string End = " MORE";

    /// <summary>The shortest pop-up is longer.</summary>
    private const string Gap = "        ";

    /// <summary>A full name and three headlines.</summary>
    private const int Longest = 600;

    /// <summary>"Robert (Bob) Emmerich van der Holm"</summary>
    private const int LongestName = 80;

    /// <returns>The text with white space for each pop-up, as long as it was; the text itself where there is none.</returns>
    public static string Masked(string text)
    {
        if (!text.Contains(End, StringComparison.Ordinal))
            return text;
        char[]? masked = null;
        var from = 0;
        for (var more = text.IndexOf(End, StringComparison.Ordinal); more >= 0; more = text.IndexOf(End, more + 1, StringComparison.Ordinal))
        {
            var end = more + End.Length;
            if (end < text.Length && char.IsLetterOrDigit(text[end]))
                continue;
            var reach = Math.Max(from, more - Longest);
            var floor = text.LastIndexOf('\n', more, more - reach + 1) is >= 0 and var line ? line + 1 : reach;
            if (Start(text, floor, more) is not { } start)
                continue;
            masked ??= text.ToCharArray();
            masked.AsSpan(start, end - start).Fill(' ');
            from = end;
        }

        return masked is null ? text : new string(masked);
    }

    /// <summary>A masked text as it is shown: one space where a pop-up was.</summary>
    public static string Shown(string masked) => masked.Contains(Gap, StringComparison.Ordinal) ? Gaps().Replace(masked, " ") : masked;

    [GeneratedRegex(" {8,}")]
    private static partial Regex Gaps();

    /// <summary>Where the full name begins whose last word runs on into a headline, and stands right before it too.</summary>
    private static int? Start(string text, int floor, int more)
    {
        for (var glue = floor + 1; glue < more; glue++)
        {
            if (!char.IsLower(text[glue - 1]) || !(char.IsUpper(text[glue]) || char.IsDigit(text[glue]) || text[glue] is '“' or '‘'))
                continue;
            var surname = glue;
            while (surname > floor && (char.IsLetter(text[surname - 1]) || text[surname - 1] is '-' or '\'' or '’'))
                surname--;
            var word = text.AsSpan(surname, glue - surname);
            var reach = Math.Max(floor, surname - LongestName);
            var before = text.AsSpan(reach, surname - reach).LastIndexOf(word, StringComparison.Ordinal);
            if (word.Length > 2 && before >= 0 && AreNames(text.AsSpan(reach + before + word.Length, surname - reach - before - word.Length)))
                return reach + before + word.Length;
        }

        return null;
    }

    /// <summary>" Robert (Bob) Emmerich ": names and initials, one at least.</summary>
    private static bool AreNames(ReadOnlySpan<char> between)
    {
        var names = 0;
        foreach (var part in between.Split(' '))
        {
            var word = between[part].Trim("()\"“”.,");
            if (word.IsEmpty)
                continue;
            if (!char.IsUpper(word[0]) && word is not ("de" or "van" or "von" or "der" or "la"))
                return false;
            names++;
        }

        return names > 0;
    }
}
