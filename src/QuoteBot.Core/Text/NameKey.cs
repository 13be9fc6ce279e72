using System.Text;

namespace QuoteBot.Text;

/// <summary>Folds names so that spellings of one name compare equal: case, diacritics, hyphens, points and apostrophes.</summary>
public static class NameKey
{
    /// <summary>The name's words in lower case without diacritics and points, hyphens as spaces, joined by single spaces.</summary>
    public static string Of(string name)
    {
        var folded = Fold(name);
        if (IsSingleSpaced(folded))
            return folded;
        var words = folded.Split([' ', '-', '‑', '‐', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', words);
    }

    /// <summary>Most names have nothing between their words but single spaces.</summary>
    private static bool IsSingleSpaced(string folded)
    {
        var isSpace = true;
        foreach (var c in folded)
        {
            if (c is not ' ' && !char.IsAsciiLetterOrDigit(c) || isSpace && c is ' ')
                return false;
            isSpace = c is ' ';
        }

        return !isSpace;
    }

    /// <summary>"ana w ruiz" and "ana ruiz" are one.</summary>
    internal static string WithoutInitials(string key)
    {
        var words = key.Split(' ').ToList();
        for (var i = words.Count - 2; i > 0; i--)
        {
            if (words[i].Length == 1)
                words.RemoveAt(i);
        }

        return string.Join(' ', words);
    }

    /// <summary>Lower case without diacritics, points and apostrophes; everything else is kept.</summary>
    public static string Fold(string text)
    {
        if (IsPlain(text))
            return text;
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (Folding.Kind(c))
            {
                case CharKind.Letter or CharKind.Digit:
                    builder.Append(Folding.Letter(c));
                    break;
                case CharKind.Ligature:
                    builder.Append(Folding.Ligature(c));
                    break;
                case CharKind.Ignored or CharKind.Apostrophe:
                    break;
                default:
                    if (c != '.')
                        builder.Append(c);
                    break;
            }
        }

        return builder.ToString();
    }

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
