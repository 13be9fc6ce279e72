using System.Text.RegularExpressions;
using QuoteBot.Attribution.Names;
using QuoteBot.Index.Speakers;

namespace QuoteBot.Checking.Speakers;

/// <summary>Finds, in an article's text, of which place a person is a resident or holds the office that a place has one of: "Ana Vik, 34, of Moor,", "Mayor Ana Vik of Skerrow", "Gov. Ana Vik" in an article about one state. Pure.</summary>
internal static partial class PrintedPlaces
{
    /// <summary>"the governor of Moor", "Moor's governor" for "Gov. Ana Vik" in an article that names Moor again and again, and no other governor's place.</summary>
    /// <param name="mentions">Where the person is named.</param>
    public static bool HasOffice(string text, List<(int Start, int End)> mentions, string claimed)
        => OfficeOfPlace().Match(claimed) is { Success: true } local && local.Groups["place"].Value is var place && local.Groups["office"].Value is var office
            && IsPlaceOf(text, place, office) && !IsOfOther(text, mentions, place)
            && mentions.Select(mention => PrintedDescriptions.Before(text, mention.Start)).OfType<string>().Any(printed => Roles.Describes(printed, office));

    /// <summary>"Mayor Ana Vik of Skerrow" is not the mayor of Moor.</summary>
    public static bool AreOfOtherPlace(string text, string person, string claimed)
        => OfficeOfPlace().Match(claimed) is { Success: true } local && IsOfOther(text, PrintedDescriptions.Mentions(text, person), local.Groups["place"].Value);

    private static bool IsOfOther(string text, List<(int Start, int End)> mentions, string place)
        => mentions.Exists(mention => PrintedDescriptions.Place().Match(text, mention.End) is { Success: true } home && !home.Value.Contains(place, StringComparison.Ordinal));

    /// <summary>A paper prints "Gov. Ana Vik" of its own state, which the article names again and again; and no other place's governor.</summary>
    private static bool IsPlaceOf(string text, string place, string office)
        => PlaceOfOffice().Matches(text).All(match => match.Groups["place"].Value == place || !NameLists.Places.Contains(match.Groups["place"].Value.ToLowerInvariant()) || !Roles.Describes(match.Groups["office"].Value, office))
            && PrintedHouses.IsRepeated(text, place);

    /// <summary>"the governor of Moor", "Moor's mayor", "the Moor police chief": what a place has one of.</summary>
    [GeneratedRegex(@"^(?:the )?(?:(?<office>governor|mayor|sheriff|police chief|attorney general) of (?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})|(?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})(?:['’]s?)? (?<office>governor|mayor|sheriff|police chief|attorney general))$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeOfPlace();

    [GeneratedRegex(@"\b(?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:['’]s)? (?<office>Gov|[Gg]overnor|[Mm]ayor|[Ss]heriff|[Pp]olice [Cc]hief|[Aa]ttorney [Gg]eneral)\b|\b(?<office>[Gg]overnor|[Mm]ayor|[Ss]heriff|[Pp]olice [Cc]hief|[Aa]ttorney [Gg]eneral) of (?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceOfOffice();

    /// <summary>"Ana Vik, 34, of Moor,": a resident and, where the given name tells, a woman or man of Moor.</summary>
    public static IEnumerable<string> Resident(string text, string person, int end)
    {
        if (HomeTown().Match(text, end) is not { Success: true } home)
            yield break;
        yield return $"{home.Groups["place"].Value} resident";
        if (NameLists.GenderOf(NameWords.Of(person).FirstOrDefault("")) is var gender && gender != Gender.Unknown)
            yield return $"{home.Groups["place"].Value} {(gender == Gender.Female ? "woman" : "man")}";
    }

    [GeneratedRegex(@"\G, (?:\d{1,3},? )?(?:of|from) (?<place>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2})(?=[,;]|\.[”""]?\s)", RegexOptions.CultureInvariant)]
    private static partial Regex HomeTown();
}
