using System.Text.RegularExpressions;
using QuoteBot.Checking.Claims;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>The claimed speaker, taken apart.</summary>
/// <param name="Text">As claimed.</param>
/// <param name="Name">The personal name in it; null when it is a role alone.</param>
internal sealed partial record ClaimedSpeaker(string Text, PersonName? Name)
{
    private static readonly FormCache<ClaimedSpeaker> Remembered = new(NameWords.RememberedNames, Find, NameWords.LongestName);

    /// <summary>What stands before a comma or bracket, with a role after it; null when there is none.</summary>
    public string? Before { get; private init; }

    /// <summary>An office or trade stands before the name: "judge Mara Lindqvist", "Post editor Lindqvist".</summary>
    public bool HasOffice { get; private init; }

    public bool LooksLikeInstitution => Institutions.LooksLikeOne(Text);

    public static ClaimedSpeaker Of(string text) => Remembered.Of(text);

    private static ClaimedSpeaker Find(string text)
    {
        var claimed = Plain(text);
        // "Mara Lindqvist, the mayor of Varnholm" and "Mara Lindqvist (mayor)": the name is the part before.
        var cut = claimed.IndexOfAny([',', '(', '/']);
        var name = cut > 0 ? claimed[..cut] : claimed;
        if (cut > 0 && claimed[cut] == ',' && claimed[(cut + 1)..].Trim() is { Length: <= 4 } rest)
            name += " " + rest;
        var isRole = cut < 0 && Roles.LooksLikeRole(claimed);
        var house = cut < 0 && !isRole ? WithoutHouse(claimed) : claimed;
        var office = isRole ? Roles.NameAfter(claimed) ?? "" : cut < 0 ? Roles.NameAfterOffice(house) : null;
        if (office is { Length: > 0 } && (IsOnlyServed((isRole ? claimed : house)[..^office.Length]) || Staff().IsMatch(office)))
            office = "";
        if (cut < 0)
            name = office ?? house;
        var parsed = PersonName.Of(name);
        var isRoleAfter = cut > 0 && claimed[cut] != '/' && Roles.LooksLikeRole(claimed[(cut + 1)..]);
        return new(text, parsed.Words.Count == 0 ? null : parsed) { HasOffice = !string.IsNullOrEmpty(office), Before = isRoleAfter && !Roles.LooksLikeRole(claimed[..cut]) ? claimed[..cut] : null };
    }

    /// <summary>"Lindqvist on the strike", "Lindqvist via Twitter", "So Lindqvist" for Lindqvist.</summary>
    private static string Plain(string claimed)
    {
        var plain = SpokenName.Of(claimed);
        return SpokenName.WithoutOccasion(plain, out var occasion) is var name && occasion.Length > 0 && IsName(name) && ClaimedAttribution.LooksLikeName(name) && !Institutions.LooksLikeOne(plain) ? name : plain;
    }

    /// <summary>"The Post's Mara Lindqvist", "Lindqvist of the Post": without the Post.</summary>
    private static string WithoutHouse(string claimed)
    {
        var plain = claimed.Replace('’', '\'');
        var name = plain.IndexOf("'s ", StringComparison.Ordinal) is > 0 and var owner && IsName(plain[(owner + 3)..]) ? plain[(owner + 3)..] : plain;
        if (Institutions.LooksLikeOne(name))
            return claimed;
        if (House().Match(name) is { Success: true } house && house.Index > 0)
            name = name[..house.Index];
        else if (!name.Any(char.IsUpper) && TypedHouse().Match(name) is { Success: true } typed && !EnglishWords.Contains(typed.Groups["name"].Value))
            name = typed.Groups["name"].Value;
        return name;
    }

    /// <summary>Capitals, and nothing that belongs to somebody: "Lindqvist's Office" is an office.</summary>
    private static bool IsName(string text) => (char.IsUpper(text[0]) || !text.Contains(' ') && !Extraction.Lexicon.DocumentNouns.Contains(text) && !Roles.EndsInOffice(text)) && !Institutions.LooksLikeOne(text) && !Roles.LooksLikeRole(text);

    /// <summary>"an aide to Senator " before a name: it is not the one whom the name means.</summary>
    private static bool IsOnlyServed(string before)
        => Served().Match(before) is { Success: true } served && served.Groups["title"].Captures.All(title => Roles.NamesOffice(title.Value));

    /// <summary>"Lindqvist's office", behind "Governor".</summary>
    [GeneratedRegex(@"['’]s? (?:\p{Ll}+ )?(?:office|team|staff|campaign|administration|camp|government|family)$", RegexOptions.CultureInvariant)]
    private static partial Regex Staff();

    [GeneratedRegex(@"(?:\b(?:[Oo]ffice|[Tt]eam|[Ss]taff|[Cc]ampaign|[Aa]dministration) of|\p{Ll} (?:to|for|with|under)) (?:the |former |then )*(?:(?<title>\p{Lu}[\p{L}.]*) )+$", RegexOptions.CultureInvariant)]
    private static partial Regex Served();

    /// <summary>"lindqvist from the post", in small letters: a surname that is no common word.</summary>
    [GeneratedRegex(@"^(?<name>\p{Ll}{4,}) from (?:the )?\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex TypedHouse();

    [GeneratedRegex(@" (?:of|from|at|with) (?:the )?\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex House();
}
