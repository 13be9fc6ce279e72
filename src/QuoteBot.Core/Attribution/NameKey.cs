using System.Globalization;
using System.Text;

namespace QuoteBot.Attribution;

/// <summary>Folds names so that spellings of one name compare equal: case, diacritics, hyphens, points and apostrophes.</summary>
public static class NameKey
{
    /// <summary>Letters that Unicode does not take apart.</summary>
    private static readonly Dictionary<char, string> Plain = new()
    {
        ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ı'] = "i",
    };

    /// <summary>The name's words in lower case without diacritics and points, hyphens as spaces, joined by single spaces.</summary>
    public static string Of(string name)
    {
        var words = Fold(name).Split([' ', '-', '‑', '‐', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', words);
    }

    /// <summary>Lower case without diacritics, points and apostrophes; everything else is kept.</summary>
    public static string Fold(string text)
    {
        if (IsPlain(text))
            return text;
        var builder = new StringBuilder(text.Length);
        foreach (var c in Decompose(text))
        {
            var lower = char.ToLowerInvariant(c);
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || lower is '.' or '\'' or '’' or 'ʼ' or '‘')
                continue;
            if (Plain.TryGetValue(lower, out var plain))
                builder.Append(plain);
            else
                builder.Append(lower);
        }

        return builder.ToString();
    }

    /// <summary>A text with broken surrogates cannot be normalised, and is left as it is.</summary>
    private static string Decompose(string text) => text.Any(char.IsSurrogate) ? text : text.Normalize(NormalizationForm.FormD);

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && c is not (' ' or '-'))
                return false;
        }

        return true;
    }
}
