using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>Names of bodies: acronyms, articles, and capitals that stand for governments.</summary>
internal static partial class Institutions
{
    /// <summary>Different words for one government: never proof of another speaker.</summary>
    private static readonly FrozenSet<string>[] Metonyms =
    [
        WordSet.Of("kremlin moscow russia russian putin"),
        WordSet.Of("washington white house united states administration pentagon state department us government"),
        WordSet.Of("beijing china chinese"),
        WordSet.Of("downing street united kingdom london whitehall government number 10"),
        WordSet.Of("brussels european union commission eu"),
        WordSet.Of("berlin germany german"),
        WordSet.Of("paris france french elysee"),
        WordSet.Of("kyiv kiev ukraine ukrainian"),
        WordSet.Of("jerusalem israel israeli"),
        WordSet.Of("tehran iran iranian"),
    ];

    private static readonly FrozenSet<string> Bodies = WordSet.Of(
        "house department ministry government office board council committee commission agency authority party company group corporation bank court union association organization organisation university college school "
        + "hospital police army navy force service administration parliament senate congress nations fund foundation institute society trust team club league church federation bureau network campaign kremlin pentagon inc ltd llc corp "
        + "resolution report statement letter document complaint lawsuit indictment filing");

    /// <summary>What a name may begin or end with: "the Department of Works", "the Works Department".</summary>
    private static readonly FrozenSet<string> Kinds = WordSet.Of("department ministry office bureau university agency authority board");

    private const int LongestAcronym = 7;

    private static readonly FrozenSet<string> Small = WordSet.Of("the a an of for to and in on");

    private static readonly FormCache<List<string>> Told = new(NameWords.RememberedNames, Tell, NameWords.LongestName);

    public static bool AreSame(string one, string other)
    {
        (one, other) = (Domain().Replace(one, ""), Domain().Replace(other, ""));
        var first = Telling(one);
        var second = Telling(other);
        if (first.Count == 0 || second.Count == 0)
            return false;
        return first.SequenceEqual(second) || IsNewsOf(one, other) || IsNewsOf(other, one) || IsAcronym(one, second, other) || IsAcronym(other, first, one);
    }

    /// <summary>"Gullwatch.org" is Gullwatch.</summary>
    [GeneratedRegex(@"(?<=\p{L})\.(?:com|org|net|co\.uk)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Domain();

    /// <summary>"HBC News" is HBC; "the Dallas News" is not Dallas.</summary>
    private static bool IsNewsOf(string one, string other)
        => one.EndsWith(" News", StringComparison.Ordinal) && IsAllCapitals(one[..^5]) && one[..^5] == other;

    /// <summary>"the Skerrow" for the Skerrow Institution: what follows only says what kind of body it is; of a place there are many.</summary>
    public static bool IsFirstWordOf(string claimed, string name)
        => claimed.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && Telling(claimed) is [{ Length: > 4 } one] && !(EnglishWords.Contains(one) && char.IsLower(claimed[4])) && !Common.Contains(one) && Telling(name) is [var first, "institution" or "institute" or "foundation" or "organization" or "corporation" or "inc" or "group"] && first == one && !NameLists.Places.Contains(one) && !FirstNameList.Contains(one);

    /// <summary>Of these there are many: "the National Foundation", "the Research Institute".</summary>
    private static readonly FrozenSet<string> Common = WordSet.Of("national international american european federal central research monetary private public general united first royal christian catholic jewish islamic democratic republican conservative liberal african asian western eastern southern northern community family health human cancer heart");

    /// <summary>"the resolution" for "the draft resolution": all telling words of one stand in the other.</summary>
    public static bool IsShorterFormOf(string one, string other)
    {
        var first = Telling(one);
        var second = Telling(other);
        return first.Count > 0 && second.Count > 0 && (first.All(second.Contains) || second.All(first.Contains));
    }

    /// <summary>"the ministry" for "the health ministry": only the kind of body that the full name ends or begins with.</summary>
    public static bool IsKindOf(string kind, string name)
        => Telling(kind) is [var only] && Bodies.Contains(only) && Telling(name) is { Count: > 1 } full && (full[^1] == only || full[0] == only);

    /// <summary>Whether two names may mean one body: a word in common, or one government's two names.</summary>
    public static bool MayOverlap(string one, string other)
    {
        var first = Telling(one);
        var second = Telling(other);
        return first.Intersect(second).Any() || Metonyms.Any(group => first.Any(group.Contains) && second.Any(group.Contains)) || MayAbbreviate(one, second) || MayAbbreviate(other, first);
    }

    /// <summary>The body that speaks through its own board, page or account: "the Harbour Post" of "the Harbour Post's editorial board"; null for none.</summary>
    public static string? BodyBehind(string claimed)
        => OwnVoice().Match(claimed) is { Success: true, Index: > 0 } voice ? Article().Replace(claimed[..voice.Index], "") : StatementFrom().Match(claimed) is { Success: true } from ? claimed[from.Length..] : null;

    [GeneratedRegex(@"^an? (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:an? |the )?(?:(?:official|joint|written) )?(?:statement|press release|news release|letter|announcement) (?:from|by|of) (?:the )?(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StatementFrom();

    /// <summary>"Moor Lamps": several of a thing behind what is no given name.</summary>
    public static bool LooksLikeFirm(PersonName name)
        => name is { Words: [var first, _, ..], Surname: [.. var one, 's'] } && !FirstNameList.Contains(first) && EnglishWords.Contains(one);

    [GeneratedRegex(@"(?:['’]s?)? (?:(?:official |own )?(?:editorial (?:board|page|team)|newsroom|news desk|web ?site|site|blog|newsletter|invitation|statement|press release|news release|announcement)|(?:official |own )?(?:(?:facebook|twitter|instagram|social[- ]media|x) )?(?:page|account|feed))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnVoice();

    /// <summary>"the White House", however it is typed.</summary>
    public static bool IsMetonym(string text) => Telling(text) is { Count: > 0 } words && Metonyms.Any(group => words.All(group.Contains));

    /// <summary>A word for a kind of body: ministry, union, bank.</summary>
    public static bool IsBody(string form) => Bodies.Contains(form);

    public static bool LooksLikeOne(string text)
        => Telling(text) is var words && (words.Any(Bodies.Contains) || Metonyms.Any(group => words.All(group.Contains)) || LettersOf(text) is not null);

    /// <summary>"NYPD" for the New York Police Department, "DOW" for the Department of Works and the Works Department.</summary>
    /// <param name="telling">The other name's telling words.</param>
    /// <param name="printed">"American" has one initial there, the United States have two.</param>
    private static bool IsAcronym(string name, List<string> telling, string printed)
        => LettersOf(name) is { } letters && (HasLetters(telling, letters) || HasLetters([.. NameWords.Of(printed).Where(form => !Small.Contains(form))], letters)
            || printed.Contains('-', StringComparison.Ordinal) && HasLetters([.. printed.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.ToLowerInvariant()).Where(part => !Small.Contains(part))], letters));

    private static bool HasLetters(List<string> words, string letters)
    {
        if (words.Count < 2)
            return false;
        return letters == Initials(words)
            || Kinds.Contains(words[0]) && letters == $"{words[0][0]}o{Initials(words[1..])}"
            || Kinds.Contains(words[^1]) && (letters == $"{words[^1][0]}{Initials(words[..^1])}" || letters == $"{words[^1][0]}o{Initials(words[..^1])}");
    }

    /// <summary>The capitals have all initials of the other name, or these all of them: too much alike to be called another body.</summary>
    private static bool MayAbbreviate(string name, List<string> words)
        => words.Count > 1 && LettersOf(name) is { } letters && (Initials(words).All(letters.Contains) || letters.All(Initials(words).Contains));

    private static string Initials(List<string> words) => string.Concat(words.Select(word => word[0]));

    /// <summary>A phrase with the body's name in place of its initials: "a spokesman for the Works and Tides Board" for "a spokesman for the WTB".</summary>
    public static string InFull(string phrase, string body)
    {
        var telling = Telling(body);
        return telling.Count < 2 ? phrase : Letters().Replace(phrase, letters => IsAcronym(letters.Value, telling, body) ? body.StartsWith("the ", StringComparison.Ordinal) ? body[4..] : body : letters.Value);
    }

    [GeneratedRegex(@"\b\p{Lu}{2,6}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    /// <summary>The letters of capitals in small, without points and article; null for what is no acronym.</summary>
    private static string? LettersOf(string name)
    {
        var plain = name.Trim();
        plain = plain.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? plain[4..] : plain;
        return IsAllCapitals(plain) ? plain.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant() : null;
    }

    private static bool IsAllCapitals(string text)
        => text.Length is > 1 and <= LongestAcronym && text.All(c => char.IsUpper(c) || c == '.');

    private static List<string> Telling(string text) => Told.Of(text);

    private static List<string> Tell(string text)
    {
        var words = RoleWords.Expand(NameWords.Of(text)).Where(form => !Small.Contains(form)).ToList();
        // "the Department of Works" is the Works Department.
        if (words.Count > 1 && Kinds.Contains(words[0]) && !Kinds.Contains(words[^1]) && NameWords.Of(text).SkipWhile(Small.Contains).Skip(1).FirstOrDefault() is "of" or "for")
            words = [.. words.Skip(1), words[0]];
        return words is ["pentagon"] ? ["defense", "department"] : words;
    }
}
