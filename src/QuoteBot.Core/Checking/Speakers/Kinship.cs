using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Attribution.Names;
using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>Somebody claimed as kin, and not by name: "Mara Lindqvist's uncle", "the uncle of Mara Lindqvist". Pure.</summary>
/// <remarks>Only to confirm, with a note: a record that names another may name that very uncle.</remarks>
/// <param name="Owner">Whose kin it is, as claimed.</param>
/// <param name="Noun">In small letters.</param>
internal sealed partial record Kinship(string Owner, string Noun)
{
    private static readonly FrozenSet<string> Near = WordSet.Of("mom mum dad parent parents stepmother stepfather stepson stepdaughter sibling twin spouse girlfriend boyfriend fiance fiancé fiancee fiancée partner ex-wife ex-husband relative friend neighbour neighbor");

    /// <summary>"his much younger brother".</summary>
    private const int MostAdjectives = 2;

    /// <summary>Who is "his" uncle was named so near before.</summary>
    private const int ReachOfOwner = 400;

    /// <summary>An article that has the noun more often tells at one of the first places whose it is.</summary>
    private const int MostPlaces = 12;

    /// <returns>Null for any other name or role, and where the kin has a name.</returns>
    public static Kinship? Of(string text)
    {
        // "Tom Vik, Mara Lindqvist's uncle" has a name.
        if (text.AsSpan().ContainsAny(',', '('))
            return null;
        var words = text.Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var owner = Array.FindLastIndex(words, word => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("s'", StringComparison.Ordinal));
        if (owner >= 0 && words.Length - owner - 2 is >= 0 and <= MostAdjectives && IsKin(words[^1]))
            return new(WithoutArticle(string.Join(' ', words[..(owner + 1)])[..^2]), words[^1].ToLowerInvariant());
        // "lindqvists uncle", typed in a hurry.
        if (words is [{ Length: > 3 } typed, var kin] && typed.EndsWith('s') && IsKin(kin) && !text.Any(char.IsUpper) && !EnglishWords.Contains(typed))
            return new(typed[..^1], kin);
        var of = Array.IndexOf(words, "of");
        return of is > 0 and <= MostAdjectives + 2 && of + 1 < words.Length && IsKin(words[of - 1]) ? new(WithoutArticle(string.Join(' ', words[(of + 1)..])), words[of - 1].ToLowerInvariant()) : null;
    }

    /// <summary>"Lindqvist's uncle"; not "my daughter's father", which may be anybody's own words.</summary>
    public static bool IsOfNamed(string text) => Of(text) is { Owner: [var first, ..] } && char.IsUpper(first);

    /// <summary>The same noun, and an owner of the same surname.</summary>
    public bool IsSame(Kinship other)
        => Noun == other.Noun && PersonName.Of(Owner).Surname is { Length: > 0 } surname && surname == PersonName.Of(other.Owner).Surname;

    /// <summary>Whether an article calls the person so: "Lindqvist's uncle, Tom Vik", "Tom Vik, an uncle of Lindqvist", or "the uncle, Tom Vik" where she was the last that was named. Linear in the text's length.</summary>
    public bool IsCalled(string text, string person)
    {
        var owner = PersonName.Of(Owner);
        if (owner.Words.Count == 0 || owner.Words.Count > 1 && !text.Contains(Owner, StringComparison.OrdinalIgnoreCase))
            return false;
        var places = 0;
        for (var at = text.IndexOf(Noun, StringComparison.OrdinalIgnoreCase); at >= 0 && places < MostPlaces; at = text.IndexOf(Noun, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            // "son" is no part of "person".
            if (at > 0 && char.IsLetter(text[at - 1]) || at + Noun.Length < text.Length && char.IsLetter(text[at + Noun.Length]))
                continue;
            places++;
            var before = text[Math.Max(0, at - ReachOfOwner)..at];
            var after = text[(at + Noun.Length)..Math.Min(text.Length, at + Noun.Length + ReachOfOwner)];
            if (after.StartsWith("'s", StringComparison.Ordinal) || after.StartsWith("’s", StringComparison.Ordinal))
                continue;
            var (possessor, rest) = Possessor(before);
            var isNamed = Begins(after.TrimStart(',', ' '), person) || possessor is "a" or "an" or "the" or "" && EndsWith(rest, person);
            var owned = possessor switch
            {
                "'s" => NameWords.Of(Line(rest)) is [.., var last] owners && (last == owner.Surname || IsFirstName(owner, owners)),
                _ when after.StartsWith(" of ", StringComparison.Ordinal) => NameWords.Of(after[4..]).Take(owner.Words.Count + 1).Contains(owner.Surname) || EndsOwner(after[4..], owner),
                "his" or "her" or "the" => IsLastNamed(rest, owner),
                _ => false,
            };
            if (owned && (isNamed || possessor == "'s" && (EndsWith(WithoutLastName(rest), person) || IsWho(Line(rest), person)) || possessor.Length == 0 && IsAlso(Line(rest), person)))
                return true;
        }

        return IsParent && ParentOf(text, person);
    }

    /// <summary>"mara's uncle" for "Mara Lindqvist's uncle".</summary>
    private static bool IsFirstName(PersonName owner, IReadOnlyList<string> owners)
        => owner.Words is [var first] && owners.Count > 1 && owners[^2] == first && FirstNameList.Contains(first);

    /// <summary>"the lamp maker Mara Lindqvist": only what she is stands before the owner's whole name.</summary>
    private static bool EndsOwner(string after, PersonName owner)
        => after.AsSpan().IndexOfAny(",.;:“”\"\n") is > 0 and <= LongestOwner and var end && after[..end] is var phrase && !NotOwner().IsMatch(phrase)
            && !phrase.Contains('’') && !phrase.Contains('\'') && owner.Words.Count > 1 && NameWords.Of(phrase).TakeLast(owner.Words.Count).SequenceEqual(owner.Words, StringComparer.Ordinal);

    /// <summary>"the lamp maker and owner Mara Lindqvist" is no longer.</summary>
    private const int LongestOwner = 60;

    /// <summary>"the boy who shot", "the friend of": the name is not the owner's.</summary>
    [GeneratedRegex(@"\b(?:of|and|who|that|whom|which|with|by|for|to|from|in|man|woman|boy|girl)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotOwner();

    /// <summary>"Tom Vik – who also happens to be Mara Lindqvist".</summary>
    private static bool IsWho(string before, string person)
        => before.LastIndexOf(person, StringComparison.Ordinal) is >= 0 and var at && Who().IsMatch(before, at + person.Length);

    /// <summary>"Tom Vik, founder of the Boat House and".</summary>
    private static bool IsAlso(string before, string person)
        => before.LastIndexOf(person, StringComparison.Ordinal) is >= 0 and var at && Also().IsMatch(before, at + person.Length);

    private bool IsParent => Noun is "dad" or "father" or "mom" or "mum" or "mother" or "parent";

    /// <summary>"Vik's 6-year-old son, Leo": the owner is the person's own child.</summary>
    private bool ParentOf(string text, string person)
    {
        if ((Noun is "dad" or "father" ? Gender.Female : Noun is "mom" or "mum" or "mother" ? Gender.Male : Gender.Unknown) is var other && other != Gender.Unknown && NameLists.GenderOf(NameWords.Of(person).FirstOrDefault("")) == other)
            return false;
        var surname = person[(person.LastIndexOf(' ') + 1)..];
        for (var at = surname.Length == 0 ? -1 : text.IndexOf(surname, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surname, at + surname.Length, StringComparison.Ordinal))
        {
            // "Ada Vik's son" is not Tom Vik's.
            if (at > 1 && text[at - 1] == ' ' && text[(text.AsSpan(0, at - 1).LastIndexOfAny(' ', '\n', '“') + 1)..(at - 1)] is { Length: > 1 } given && char.IsUpper(given[0]) && FirstNameList.Contains(given.ToLowerInvariant()) && !person.StartsWith(given, StringComparison.Ordinal))
                continue;
            if (Child().Match(text, at + surname.Length) is { Success: true } child && (child.Groups["name"].Value == Owner || child.Groups["name"].Value.StartsWith(Owner + " ", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\G,? ?[—–-]? ?who (?:also )?(?:is|was|happens to be) (?:also )?(?:\p{Lu}[\p{L}.]* ){0,3}\p{Lu}[\p{L}.]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Who();

    [GeneratedRegex(@"\G, (?!a lawyer|an attorney|a friend)(?:(?! (?:for|to|with|by|who|that) )[^,.;:“”""]){2,110} and$", RegexOptions.CultureInvariant)]
    private static partial Regex Also();

    [GeneratedRegex(@"\G['’]s? (?:(?!(?:an?|the|and|his|her|their|on|of|with|for|to|in|at|by|who|that|brother|sister|wife|husband|friend) )[\p{Ll}\p{Nd}-]+ ){0,2}(?:son|daughter|child),? (?<name>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Child();

    /// <summary>"his" of "his much younger", "'s" of "Lindqvist's", and what stands before it; empty where the noun stands alone.</summary>
    private static (string Word, string Before) Possessor(string before)
    {
        var rest = before.TrimEnd();
        for (var word = 0; word <= MostAdjectives && rest.Length > 0; word++)
        {
            var start = rest.LastIndexOfAny([' ', '\n', ',', '“', '"']) + 1;
            var last = rest[start..];
            if (last.EndsWith("'s", StringComparison.Ordinal) || last.EndsWith("’s", StringComparison.Ordinal))
                return ("'s", rest[..^2]);
            if (last.ToLowerInvariant() is ("his" or "her" or "a" or "an" or "the") and var possessor)
                return (possessor, rest[..start].TrimEnd());
            if (last.Length == 0 || !char.IsLower(last[0]))
                break;
            rest = rest[..start].TrimEnd(' ');
        }

        return ("", before.TrimEnd());
    }

    /// <summary>The owner was named in the stretch, and since then nobody with a name of two words.</summary>
    private static bool IsLastNamed(string stretch, PersonName owner)
    {
        var words = QuoteText.Words(stretch);
        var isCapital = words.Select(word => char.IsUpper(stretch[word.Span.Start])).ToList();
        for (var at = words.Count - 1; at >= 0; at--)
        {
            if (isCapital[at] && owner.Words.Any(name => name.Length > 1 && (words[at].Form == name || words[at].Form == name + "s")))
                return true;
            // Words of one token share its span.
            if (at > 0 && isCapital[at] && isCapital[at - 1] && words[at].Span.Start == words[at - 1].Span.End + 1 && stretch[words[at - 1].Span.End] == ' '
                && !owner.Words.Contains(words[at - 1].Form))
                return false;
        }

        return false;
    }

    /// <summary>The text begins with the name, and the name does not go on: "Tom Vik Jr." is not Tom Vik.</summary>
    private bool Begins(string text, string person)
        => FormsOf(person).Any(form => text.StartsWith(form, StringComparison.Ordinal) && !GoesOn().IsMatch(text.AsSpan(form.Length)));

    [GeneratedRegex(@"^(?:[\p{L}\p{Nd}]|,? ?[JS]r\b| \p{Lu}|-)", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    private bool EndsWith(string text, string person)
        => text.EndsWith(',') && FormsOf(person).Any(form => text.AsSpan(0, text.Length - 1).EndsWith(form, StringComparison.Ordinal));

    /// <summary>A relative of the same surname may be called by the first name alone.</summary>
    private IEnumerable<string> FormsOf(string person)
        => person.IndexOf(' ', StringComparison.Ordinal) is > 1 and var cut && PersonName.Of(person).Surname == PersonName.Of(Owner).Surname ? [person, person[..cut]] : [person];

    /// <summary>"Tom Vik," of "Tom Vik, Mara Lindqvist"; empty where more than a name stands behind the comma.</summary>
    private static string WithoutLastName(string text)
        => text.LastIndexOf(',') is > 0 and var cut && text[(cut + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0])) ? text[..(cut + 1)] : "";

    private static string Line(string text) => text[(text.LastIndexOf('\n') + 1)..];

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    internal static bool IsKin(string word) => word.ToLowerInvariant() is var form && (Relatives.IsKin(form) || Near.Contains(form));
}
