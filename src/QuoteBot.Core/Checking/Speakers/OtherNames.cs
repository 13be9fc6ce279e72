using System.Buffers;
using System.Text.RegularExpressions;

namespace QuoteBot.Checking.Speakers;

/// <summary>Finds, in an article's text, another name that it gives a person: "Ana Vik, nicknamed “the Gull”", "Ana Vik was calm. Known at sea as “the Gull,” she". Pure.</summary>
/// <remarks>To confirm, with a note, and to keep from accusing; that an article does not say so proves nothing.</remarks>
internal static partial class OtherNames
{
    /// <summary>"known to the readers of her column in the evening paper as" is about the longest before the name.</summary>
    private const int LongestIntroduction = 80;

    /// <summary>The person stands in the same sentence, or opens the one before.</summary>
    private const int Reach = 300;

    private const int MostPlaces = 12;

    /// <summary>The article says that the person is called so.</summary>
    public static bool Are(string text, string person, string claimed)
        => person.Length > 0 && Places(text, claimed).Any(place => IsOf(text, place.Introduction, place.End, person));

    /// <summary>The article says of somebody, whoever it is, that they are called so.</summary>
    public static bool Introduces(string text, string claimed) => Places(text, claimed).Any();

    private static IEnumerable<(int Introduction, int End)> Places(string text, string claimed)
    {
        var name = Article().Replace(claimed.Trim(), "");
        if (name.Length < 2)
            yield break;
        // Without a culture's rules, IndexOf goes letter by letter.
        var searched = SearchValues.Create([name], StringComparison.OrdinalIgnoreCase);
        var end = 0;
        for (var places = 0; places < MostPlaces && text.AsSpan(end).IndexOfAny(searched) is >= 0 and var step; places++)
        {
            var at = end + step;
            end = at + name.Length;
            var from = Math.Max(0, at - LongestIntroduction);
            if (IsEnd(text, end) && Introduction().Match(text[from..at]) is { Success: true } introduction)
                yield return (from + introduction.Index, end);
        }
    }

    /// <summary>"known as “Ana Vik’s friend”" and "known as Ana Vik Holm" are other names.</summary>
    private static bool IsEnd(string text, int end)
        => end == text.Length || !char.IsLetterOrDigit(text[end]) && !Longer().IsMatch(text.AsSpan(end));

    private static bool IsOf(string text, int introduction, int end, string person)
    {
        var before = text[Math.Max(0, introduction - Reach)..introduction];
        var surname = person[(person.LastIndexOf(' ') + 1)..];
        var at = before.LastIndexOf(surname, StringComparison.Ordinal);
        if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(before[at - 1])) && Between().IsMatch(before[(at + surname.Length)..]))
            return true;
        // "Known as “the Gull,” Ana Vik said", "Ana Vik was calm. Known as “the Gull,” she said".
        if (before.Length > 0 && !Start().IsMatch(before))
            return false;
        var after = text[end..Math.Min(text.Length, end + Reach)].TrimStart(',', '.', '”', '"', '’', '\'', ' ');
        if (after.StartsWith(person, StringComparison.Ordinal) || after.StartsWith(surname + " ", StringComparison.Ordinal))
            return true;
        var sentence = before.TrimEnd().TrimEnd('.');
        sentence = sentence[(sentence.LastIndexOfAny(['.', '!', '?', '\n']) + 1)..].TrimStart(' ', '”', '"');
        return Pronoun().IsMatch(after) && (sentence.StartsWith(person, StringComparison.Ordinal) ? person : sentence.StartsWith(surname, StringComparison.Ordinal) ? surname : null) is { } opener
            && !sentence.AsSpan(opener.Length).ContainsAnyInRange('A', 'Z');
    }

    [GeneratedRegex(@"^(?:the|an?) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:nicknamed|dubbed|nickname|moniker|alias|aka|a\.k\.a\.|goes by|went by|going by|stage name|real name|née|born|(?:calls?|called|calling) (?:himself|herself|themselves)|known\b[^.!?;:\n“”""]{0,50} as)(?: (?:the (?:nick|stage )?name|is|was|of))*(?: the)?[ ,]*[“""‘'(]?(?:the )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    /// <summary>", one of the best of them, is widely": nobody else comes between the name and what it is called.</summary>
    [GeneratedRegex(@"^(?:, [^“”\n\p{Lu}]*)?(?:,| \()? ?(?:(?:who|whose|is|was|has|had|been|also|often|long|better|best|widely|commonly|affectionately|still|otherwise|then|a|his|her|their) )*$", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:[.!?][”""]? |\n)$", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?:['’](?:s\b| \p{L})|[ -]\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Longer();

    [GeneratedRegex(@"^(?:he|she|they)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();
}
