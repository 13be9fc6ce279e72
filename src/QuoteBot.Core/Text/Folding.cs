using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace QuoteBot.Text;

internal enum CharKind : byte
{
    /// <summary>Ends a word and stands for none: punctuation, symbols, controls, lone surrogates.</summary>
    Other,
    Space,
    Letter,

    /// <summary>A letter that folds to several: ß, æ, ﬁ.</summary>
    Ligature,
    Digit,

    /// <summary>Invisible inside a word: combining marks, zero-width characters, direction marks, soft hyphens.</summary>
    Ignored,
    Apostrophe,
    Hyphen,
    Currency,
    Surrogate,
}

/// <summary>What each character is to a comparison, and which plain lower-case letter it stands for.</summary>
/// <remarks>Own tables, because the runtime's normalisation does nothing when globalization is invariant.</remarks>
internal static class Folding
{
    private const string Apostrophes = "'’‘‛ʼʹ′`´＇";
    private const string Hyphens = "-‐‑";
    private const string Currencies = "$£€¥₹＄￡";

    private static readonly CharKind[] Kinds = new CharKind[char.MaxValue + 1];
    private static readonly char[] Letters = new char[char.MaxValue + 1];
    private static readonly FrozenDictionary<int, string> Long;

    static Folding()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var c = (char)code;
            Kinds[code] = KindOf(c);
            Letters[code] = Kinds[code] == CharKind.Digit
                ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c))
                : char.ToLowerInvariant(c);
        }

        var folded = new Dictionary<int, string>();
        foreach (var line in EmbeddedList.Lines("folding.txt"))
        {
            var gap = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var rune in line[(gap + 1)..].EnumerateRunes())
                Add(folded, rune, line[..gap]);
        }

        Long = folded.ToFrozenDictionary();
    }

    public static CharKind Kind(char c) => Kinds[c];

    /// <summary>The plain lower-case letter, or the ASCII digit, of a <see cref="CharKind.Letter"/> or <see cref="CharKind.Digit"/>.</summary>
    public static char Letter(char c) => Letters[c];

    /// <summary>The letters of a <see cref="CharKind.Ligature"/>.</summary>
    public static string Ligature(char c) => Long[c];

    /// <summary>The folded letter outside the basic plane; empty when it is no letter (emoji).</summary>
    public static string Rune(Rune rune)
        => !System.Text.Rune.IsLetter(rune) ? "" : Long.TryGetValue(rune.Value, out var plain) ? plain : System.Text.Rune.ToLowerInvariant(rune).ToString();

    private static void Add(Dictionary<int, string> folded, Rune rune, string plain)
    {
        if (rune.IsBmp && plain.Length == 1)
        {
            Letters[rune.Value] = plain[0];
            return;
        }

        folded[rune.Value] = plain;
        if (rune.IsBmp)
            Kinds[rune.Value] = CharKind.Ligature;
    }

    private static CharKind KindOf(char c)
    {
        if (Apostrophes.Contains(c))
            return CharKind.Apostrophe;
        if (Hyphens.Contains(c))
            return CharKind.Hyphen;
        if (Currencies.Contains(c))
            return CharKind.Currency;
        if (char.IsWhiteSpace(c))
            return CharKind.Space;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark => CharKind.Letter,
            UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharKind.Ignored,
            UnicodeCategory.Surrogate => CharKind.Surrogate,
            _ => CharKind.Other,
        };
    }
}
