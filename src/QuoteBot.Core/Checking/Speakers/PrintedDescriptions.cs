using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Attribution.Names;
using QuoteBot.Checking.Omissions;
using QuoteBot.Extraction;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>Finds, in an article's text, what it says that a person is: "Ana Vik, a pilot and the founder of the yard,", "the yard's founder and co-owner Ana Vik", "A Skerrow pilot who … Ana Vik was". Pure.</summary>
/// <remarks>Only to confirm, with a note; that an article does not say so proves nothing.</remarks>
internal static partial class PrintedDescriptions
{
    /// <summary>"Tide Service founder and co-owner Ana Vik" has few more before the name.</summary>
    private const int MostWordsBefore = 8;

    /// <summary>A name that a whole article repeats is explained at one of its first mentions.</summary>
    private const int MostMentions = 40;

    /// <summary>A first paragraph that tells of somebody whom the second names is no longer.</summary>
    private const int LongestLead = 600;

    /// <summary>Shorter ones are words, and not names that stand for a body.</summary>
    private const int ShortestInitials = 3;

    /// <summary>Whether the article describes the person in the words of the claim.</summary>
    /// <param name="role">What the record says that the person is; null for nothing.</param>
    public static bool Are(string text, string person, string? role, string claimed)
    {
        if (person.Length == 0 || person[^1] == ' ' || !IsDescription(claimed))
            return false;
        if (role is not null && Fits(text, role, claimed))
            return true;
        var mentions = Mentions(text, person);
        foreach (var (at, end) in mentions)
        {
            if (Behind(text, end).Concat(Around(text, at, end)).Concat(PrintedPlaces.Resident(text, person, end)).Any(phrase => Fits(text, phrase, claimed)) || IsToldNext(text, person, (at, end), claimed))
                return true;
        }

        // "State Sen. Ana Vik" at one place, "Vik, R-Moor," at another.
        if (mentions.Select(mention => Party().Match(text, mention.End)).FirstOrDefault(match => match.Success) is { } party
            && mentions.Select(mention => Before(text, mention.Start)).OfType<string>().Any(office => Fits(text, $"{Parties[party.Groups["party"].Value]} {office}", claimed)))
            return true;

        if (PrintedPlaces.HasOffice(text, mentions, claimed))
            return true;

        return Lead(text, person) is { } lead && Roles.Describes(lead, claimed);
    }

    /// <summary>Of one person, and no name: "the founder of the yard", "the yard's founder"; "the pilot" and "the lawyer" are anybody.</summary>
    private static bool IsDescription(string claimed)
    {
        if (Roles.IsGeneric(claimed))
            return false;
        var words = claimed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && (words[0].ToLowerInvariant() is "the" or "a" or "an" || char.IsLower(words[^1][0]) || Roles.LooksLikeRole(claimed));
    }

    /// <summary>"no longer mayor of Vik", "the mayor of Vik's wife": not the mayor.</summary>
    private static bool IsOther(string phrase) => OfSomebodys().IsMatch(phrase) || QuoteText.Words(phrase).Any(word => Lexicon.IsNegation(word.Form));

    private static bool Fits(string text, string phrase, string claimed)
        => !IsOther(phrase) && (Roles.Describes(phrase, claimed) || BodyInClaim().Match(claimed) is { Success: true } body && Institutions.InFull(phrase, body.Value) is var full && full != phrase && Roles.Describes(full, claimed) || OwnerInFull(text, phrase, claimed) is { Length: > 0 } owner && Roles.Describes($"{phrase} of {owner}", claimed));

    /// <summary>"Harbour Works Union" of "the head of the Harbour Works Union".</summary>
    [GeneratedRegex(@"\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:of |and |for |the )*\p{Lu}[\p{L}’'-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex BodyInClaim();

    /// <summary>Whose president it is, as the claim has it, where the article joins it with the phrase's own words: "HSU" for "Harbour State", "Clean Fjord" for "the charity's" of "the charity Clean Fjord".</summary>
    private static string OwnerInFull(string text, string phrase, string claimed)
    {
        var printed = NameWords.Of(phrase);
        var owner = claimed.Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsUpper(word[0]) && !NameWords.Of(word).All(printed.Contains)).Select(word => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word).ToList();
        if (owner.Count == 0)
            return "";
        var name = string.Join(' ', owner);
        if (owner.Count == 1 && (AreInitials(name, phrase) && text.Contains(name, StringComparison.Ordinal) || IsInitialsOfBody(name, phrase)))
            return name;
        return printed.Any(kind => Representatives.IsKind(kind) && (text.Contains($"{kind} {name}", StringComparison.Ordinal) || text.Contains($"the {kind}, {name}", StringComparison.Ordinal))) ? name : "";
    }

    /// <summary>"HSU" of "Harbour State President": the capitals before the office, and at most the letter of the university; "HHS" of "at the Department of Health and Human Services".</summary>
    private static bool AreInitials(string letters, string phrase)
    {
        if (letters.Length < ShortestInitials || !letters.All(char.IsUpper))
            return false;
        var capitals = string.Concat(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        return Enumerable.Range(2, Math.Max(0, capitals.Length - 1)).Any(count => capitals[..count] == letters || capitals[..count] + "U" == letters);
    }

    private static bool IsInitialsOfBody(string letters, string phrase)
        => letters.Length >= ShortestInitials && letters.All(char.IsUpper) && BodyInFull().Match(phrase) is { Success: true } body
            && string.Concat(body.Value.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0])) is var capitals && (capitals == letters || capitals[1..] == letters && body.Value.Split(' ')[0] is "Department" or "Ministry" or "Bureau" or "Office" or "Agency");

    /// <summary>The whole name, and the surname alone where the article has no other who bears it.</summary>
    internal static List<(int Start, int End)> Mentions(string text, string person)
    {
        var surname = person[(person.LastIndexOf(' ') + 1)..];
        var found = new List<(int Start, int End)>();
        var others = false;
        for (var at = text.IndexOf(surname, StringComparison.Ordinal); at >= 0 && found.Count < MostMentions; at = text.IndexOf(surname, at + surname.Length, StringComparison.Ordinal))
        {
            var end = at + surname.Length;
            // "Vandermeer-Holm" is another's.
            if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '-') || end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-'))
                continue;
            if (text.AsSpan(0, end).EndsWith(person, StringComparison.Ordinal))
                found.Add((end - person.Length, end));
            else if (WordBefore(text, at) is not { Length: > 0 } given || !char.IsUpper(given[0]) || NameLists.IsTitle(given.ToLowerInvariant()))
                found.Add((at, end));
            else
                others |= FirstNameList.Contains(given.ToLowerInvariant()) && !person.StartsWith(given, StringComparison.Ordinal);
        }

        return others ? found.FindAll(mention => mention.End - mention.Start == person.Length) : found;
    }

    private static string WordBefore(string text, int at)
        => at > 1 && text[at - 1] == ' ' ? text[(text.AsSpan(0, at - 1).LastIndexOfAny(' ', '\n') + 1)..(at - 1)] : "";

    /// <summary>What an apposition or "is" says behind the name, and the part of each "and" that has its own article.</summary>
    private static IEnumerable<string> Behind(string text, int end)
    {
        if (Apposition().Match(text, end) is { Success: true } match)
        {
            var phrase = match.Groups["phrase"].Value;
            // "Ana Vik, the mayor said, was ill": another speaks.
            // "who replaced Tom Hale, now head of": what is said of the other.
            if (!match.Groups["mid"].Value.Split(' ').Any(word => word.Length > 1 && char.IsUpper(word[0]) && FirstNameList.Contains(word.ToLowerInvariant())) && !ListsAnother(phrase) && !(QuoteText.Words(phrase) is [.., var last] && Attributions.IsSaying(last.Form)))
            {
                yield return phrase;
                // "a Moor pastor affiliated with the church".
                if (WithParticiple().Match(phrase) is { Success: true } participle && Roles.NamesOffice(participle.Groups["office"].Value))
                    yield return $"{phrase[..participle.Index]} {participle.Groups["office"].Value}";
            }
        }

        if (Party().Match(text, end) is { Success: true } party && WordBefore(text, StartOfName(text, end)) is { Length: > 0 } title && (States.InFull(party.Groups["state"].Value) ?? TownOf(party.Groups["state"].Value)) is { } state)
        {
            yield return $"{Parties[party.Groups["party"].Value]} {(NameLists.IsTitle(title.ToLowerInvariant().TrimEnd('s')) ? title.TrimEnd('s') : title)} from {state}";
            // "the Ohio Republican", "a House Democrat".
            var house = title.TrimEnd('.').ToLowerInvariant() switch { "rep" or "reps" or "representative" or "congressman" or "congresswoman" => "House ", "sen" or "sens" or "senator" => "Senate ", _ => "" };
            yield return $"{house}{state} {Members[party.Groups["party"].Value]}";
        }
    }

    /// <summary>"Tide Service founder" before the name; "Whig Senator" before and "of Moor" behind it.</summary>
    private static IEnumerable<string> Around(string text, int at, int end)
    {
        if (OfOwner(text, at) is { } owned)
            yield return owned;
        if (Before(text, at) is not { } before)
            yield break;
        yield return before;
        // "Ohio Republican" of "Ohio Republican Rep."
        if (Membership().Match(before) is { Success: true } member)
            yield return $"{member.Groups["place"].Value}{(member.Groups["party"].Value == "Democratic" ? "Democrat" : member.Groups["party"].Value)}";
        if (OfPlace.Contains(before[(before.LastIndexOf(' ') + 1)..].ToLowerInvariant().TrimEnd('.')) && Place().Match(text, end) is { Success: true } place)
            yield return before + place.Value;
    }

    /// <summary>"One of Vik's attorneys, " and "her senior adviser, " before the name; of "her" the last name with a title before it. Null for none.</summary>
    private static string? OfOwner(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - LongestOwned), Math.Min(at, LongestOwned)).ToString();
        if (Owned().Match(before) is not { Success: true } owned)
            return null;
        var owner = owned.Groups["owner"] is { Success: true } named ? named.Value : Titled().Match(before[..owned.Index]) is { Success: true } titled && !OtherName().IsMatch(before[(titled.Index + titled.Length)..owned.Index]) ? titled.Value : null;
        var office = owned.Groups["office"].Value;
        return owner is null || !Array.Exists(office.Split(' '), word => Roles.NamesOffice(word) || Roles.NamesOffice(word.TrimEnd('s'))) ? null : $"{owner}'s {(owned.Groups["one"].Success ? office.TrimEnd('s') : office)}";
    }

    [GeneratedRegex(@" (?<office>\p{L}+) (?:\p{Ll}+(?:ed|ing)|known|held|born|sworn|seen) ", RegexOptions.CultureInvariant)]
    private static partial Regex WithParticiple();

    [GeneratedRegex(@"^(?<place>(?:\p{Lu}\p{L}+ )*)(?<party>Republican|Democratic|Democrat) (?:[Ss]tate )?(?:Rep|Sen|Representative|Senator|Congressman|Congresswoman|Gov|Governor)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Membership();

    private const int LongestOwned = 300;

    [GeneratedRegex(@"(?:(?<one>[Oo]ne of )?(?<owner>\p{Lu}[\p{L}-]+)['’]s?|\b(?:his|her|their)) (?<office>\p{Ll}[\p{L} -]{2,50}), $", RegexOptions.CultureInvariant)]
    private static partial Regex Owned();

    /// <summary>"Governor Vik".</summary>
    [GeneratedRegex(@"\b(?:Gov|Sen|Rep|Mayor|Governor|Senator|Representative|President|Secretary|Minister|Mr|Mrs|Ms)\.? (?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+(?![\p{L}-]| \p{Lu})", RegexOptions.RightToLeft | RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    /// <summary>A capital behind a word of the sentence, of no day: somebody else may be meant.</summary>
    [GeneratedRegex(@"[\p{L},] (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex OtherName();

    /// <summary>Offices that are of a place or for one.</summary>
    private static readonly FrozenSet<string> OfPlace = WordSet.Of("senator sen representative rep congressman congresswoman governor gov lawmaker delegate mayor mp democrat republican");

    /// <summary>"Ana Vik said on Tuesday. She’s a former governor": she opens her sentence, nobody else is named in it, and the pronoun is not of another sex.</summary>
    private static bool IsToldNext(string text, string person, (int Start, int End) name, string claimed)
        => (name.Start == 0 || text[name.Start - 1] == '\n' || text.AsSpan(0, name.Start).TrimEnd(' ') is [.., '.' or '!' or '?' or '”' or '"']) && NextIs().Match(text, name.End) is { Success: true } next && Fits(text, next.Groups["phrase"].Value, claimed)
            && (NameLists.GenderOf(NameWords.Of(person).FirstOrDefault("")), next.Groups["pronoun"].Value) is not ((Gender.Female, "He") or (Gender.Male, "She"));

    /// <summary>"the mayor and Tom Hale": two people; "at the Department of Tides and Harbour Services" is one.</summary>
    private static bool ListsAnother(string phrase)
        => phrase.Split(" and ").Skip(1).Any(part => part.Split(' ') is [var word, .. { Length: > 0 }] && word.Length > 0 && char.IsUpper(word[0]) && !Roles.NamesOffice(word) && (FirstNameList.Contains(word.ToLowerInvariant()) || !Joined().IsMatch(phrase)));

    /// <summary>Where the capitals and initials of the name begin, its title left out.</summary>
    private static int StartOfName(string text, int end)
    {
        var start = end;
        while (start > 1 && text[start - 1] != ' ')
            start--;
        while (WordBefore(text, start) is { Length: > 0 } word && char.IsUpper(word[0]) && !NameLists.IsTitle(word.ToLowerInvariant()) && !NameLists.IsTitle(word.ToLowerInvariant().TrimEnd('s')))
            start -= word.Length + 1;
        return start;
    }

    /// <summary>"Tide Service founder and co-owner" before the name: capitals, offices and what joins them, up to anything else.</summary>
    internal static string? Before(string text, int at)
    {
        var words = text[Math.Max(0, at - MostWordsBefore * 16)..at].Split('\n')[^1].Split([' ', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !Roles.NamesOffice(words[^1]))
            return null;
        var first = words.Length - 1;
        while (first > 0 && words.Length - first < MostWordsBefore && (char.IsUpper(words[first - 1][0]) || Roles.NamesOffice(words[first - 1]) || words[first - 1] is "and" or "of" || IsFieldBeforeAnd(words, first - 1) || IsPlain(words[first - 1])) && (words[first - 1][^1] is not (',' or '.' or ';' or ':') || words[first - 1] is "St."))
            first--;
        return string.Join(' ', words[first..]);
    }

    /// <summary>"conservative talk show" of a host: no word that joins or points.</summary>
    private static bool IsPlain(string word) => word.All(char.IsLower) && !WordList.FunctionWords.Contains(word) && !Attributions.IsSaying(word) && !Extraction.Cues.Verbs.IsPast(word) && !Doing.Contains(word);

    /// <summary>"Ohio sued Utah governor Ana Vik" ends in -ed; these do not.</summary>
    private static readonly FrozenSet<string> Doing = WordSet.Of("beat hit met saw shot told left won took sent gave made backs backed fights fought meets hits sues wants");

    /// <summary>"vice president for Works and CFO": the field of the first office, where a second follows; not "spokesman for Mayor".</summary>
    private static bool IsFieldBeforeAnd(string[] words, int at) => words[at] is "for" && words[^2] is "and" && at + 2 < words.Length - 1 && !Extraction.Lexicon.RoleNouns.Contains(words[at + 1].ToLowerInvariant());

    /// <summary>"A Skerrow pilot who had lost her way came back on foot.\n\nAna Vik, 56, was": the first paragraph tells of one whom the second names.</summary>
    private static string? Lead(string text, string person)
    {
        foreach (Match lead in LeadParagraph().Matches(text.Length > LongestLead ? text[..LongestLead] : text))
        {
            var next = text.AsSpan(lead.Index + lead.Length).TrimStart('\n');
            if (next.StartsWith(person, StringComparison.Ordinal) && !WholeName().IsMatch(lead.Groups["rest"].Value))
                return lead.Groups["phrase"].Value;
        }

        return null;
    }

    /// <summary>", the founder of the yard," " (42), a pilot." " — a pilot —" " is the founder of the yard"; what is listed before "and" behind a comma may be another.</summary>
    [GeneratedRegex(@"\G(?:(?:, (?:\p{Lu}[\p{Lu}.]{1,6}|Ph\.?D\.?|Ed\.?D\.?|Psy\.?D\.?|Esq\.?))+(?=, an? ))?(?:\s\([^)\n]{1,14}\)| of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?=, an? ))?(?:, (?:\d{1,3}, )?(?:(?<mid>[^,.;:?!“”""()\n]{2,60}), now )?(?:who (?:is|was) )?| [—–-] | (?:is|was|became) )(?<phrase>(?:an? |the |one of the |(?:co-)?\p{Ll}+(?:-\p{Ll}+)? |\p{Lu}[\p{L}’'-]* |\p{Lu}[\p{L}-]*['’]s? )(?:[^,.;:?!“”""()—–\n]|\.(?=[\p{L}\d])|(?<=\b\p{Lu})\.){2,110}?)(?= (?:who|whom|whose|which|that|when|where|as|but|is|was|said|says|told) |,(?! and )|\.(?!\d)|[;—–]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Apposition();

    [GeneratedRegex(@" (?:of|for|at|to|from) .*(?:['’]s|s['’]) ", RegexOptions.CultureInvariant)]
    private static partial Regex OfSomebodys();

    /// <summary>What the letters before the dash mean.</summary>
    private static readonly FrozenDictionary<string, string> Parties = new Dictionary<string, string> { ["D"] = "Democratic", ["R"] = "Republican", ["I"] = "independent" }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"Moor" of a state's lawmaker, "(R-Moor)"; a shorter word is a tag that is not known.</summary>
    private static string? TownOf(string tag) => tag.Length > 3 && tag.All(letter => char.IsLetter(letter) || letter == ' ') ? tag : null;

    private static readonly FrozenDictionary<string, string> Members = new Dictionary<string, string> { ["D"] = "Democrat", ["R"] = "Republican", ["I"] = "independent" }.ToFrozenDictionary(StringComparer.Ordinal);

    [GeneratedRegex(@"\G of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?", RegexOptions.CultureInvariant)]
    internal static partial Regex Place();

    [GeneratedRegex(@"\G (?:[^.!?\n\p{Lu}]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)*[.!?][”""]? (?<pronoun>He|She)(?:['’]s| is| was) (?<phrase>(?:an? |the )[^.;:?!“”""()—–\n]{2,90}?)(?= (?:who|whom|whose|which|that|when|where|as|but) |[,.;—–])", RegexOptions.CultureInvariant)]
    private static partial Regex NextIs();

    /// <summary>"Department of Tides and Harbour".</summary>
    [GeneratedRegex(@"\b\p{Lu}\p{L}+ of (?:\p{Lu}\p{L}+ )+and \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\p{Lu}\p{L}+(?: (?:of|and|for|the|\p{Lu}\p{L}+))+ \p{Lu}\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex BodyInFull();

    /// <summary>"(R-La.)", ", D-Ohio,", "(R., S.C.)".</summary>
    [GeneratedRegex(@"\G(?: \(|, )(?<party>[DRI])(?:-|\.?, ?|\.-)(?<state>[\p{L}. ]{2,14}?)(?:\)|,)", RegexOptions.CultureInvariant)]
    private static partial Regex Party();

    [GeneratedRegex(@"(?<=^|\n)An? (?<phrase>[^,.;:“”""\n]{3,60}?)(?= who | whose | has | was | had | is |, )(?<rest>[^\n]*)\n", RegexOptions.CultureInvariant)]
    private static partial Regex LeadParagraph();

    [GeneratedRegex(@"\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex WholeName();
}
