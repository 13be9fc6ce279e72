using System.Collections.Frozen;
using QuoteBot.Extraction;

namespace QuoteBot.Attribution.Names;

public enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>What is known of names and titles in general.</summary>
internal static class NameLists
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Lists = WordLists.Read("QuoteBot.Attribution.titles.txt");

    public static readonly FrozenSet<string> Titles = Words(Lists["titles"]);
    public static readonly FrozenSet<string> Feminine = Words(Lists["feminine"]);
    public static readonly FrozenSet<string> Masculine = Words(Lists["masculine"]);
    public static readonly FrozenSet<string> Particles = Words(Lists["particles"]);
    public static readonly FrozenSet<string> Suffixes = Words(Lists["suffixes"]);
    public static readonly FrozenSet<string> Places = Words(Lists["places"]);

    /// <summary>What a holder of the first word may be called later: "Rep." a representative or lawmaker.</summary>
    private static readonly FrozenDictionary<string, string[]> Called =
        Lists["called"].Select(line => line.Split(' ')).ToFrozenDictionary(words => words[0], words => words[1..]);

    /// <summary>"vice", "deputy": who holds half of an office does not hold it.</summary>
    public static readonly FrozenSet<string> PartialOffices = Words(Lists["partial offices"]);

    /// <summary>Nouns for the very person an article is about, whom it need not have introduced so: "the actor", "the lawmaker".</summary>
    public static readonly FrozenSet<string> Epithets = Words(Lists["epithets"]);

    /// <summary>Nouns for an institution that was named by a name without them: "the agency", "the group".</summary>
    public static readonly FrozenSet<string> Kinds = Words(Lists["kinds"]);

    /// <summary>Last parts of compounds that tell what somebody is: "Oscar-winner", "longtime-ally".</summary>
    public static readonly FrozenSet<string> DescriptorEnds = Words(Lists["descriptor ends"]);

    /// <summary>Parts of titles that also stand before names of things: "former", "foreign", "acting".</summary>
    public static readonly FrozenSet<string> TitleAdjectives = Words(Lists["title adjectives"]);

    private static readonly FrozenSet<string> Directions = Words(["north south east west new northern southern eastern western"]);

    /// <summary>Words that open a sentence or a label before a name and are no part of it.</summary>
    public static readonly FrozenSet<string> Openers = Words(Lists["openers"]);

    /// <summary>Last words of names of things: papers, streets, laws, events.</summary>
    private static readonly FrozenSet<string> ThingEnds = Words(Lists["thing ends"]);

    /// <summary>
    /// A name of two words or more that is an institution's, a date's or another thing's, never a person's:
    /// by its last word ("Merry Christmas"), unless a first name says otherwise ("Petra Hall").
    /// </summary>
    public static bool IsThing(string first, string last) =>
        first is "project" or "operation" || last is "act" || Lexicon.InstitutionEnds.Contains(last) || Lexicon.GroupNouns.Contains(last) || Lexicon.Days.Contains(last)
        || Directions.Contains(first) && Places.Contains(last)
        || !FirstNameList.Contains(first) && (ThingEnds.Contains(last) || Lexicon.Months.Contains(last) || Places.Contains(last) || last is "christmas" or "thanksgiving" or "halloween");

    /// <summary>"actress", "chairman": the sex that a noun tells.</summary>
    public static Gender GenderOfNoun(string noun) => Feminine.Contains(noun) ? Gender.Female : Masculine.Contains(noun) ? Gender.Male : Gender.Unknown;

    /// <summary>Titles, with what stands before or behind them: "president-elect", "then-mayor", "co-chair".</summary>
    public static bool IsTitle(string lower)
    {
        if (Titles.Contains(lower))
            return true;
        var hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && (lower.EndsWith("-elect", StringComparison.Ordinal) && Titles.Contains(lower[..hyphen])
            || lower[..hyphen] is "then" or "ex" or "vice" or "co" && Titles.Contains(lower[(hyphen + 1)..]));
    }

    /// <summary>"California-based", "Norwegian-born": an adjective, wherever it stands.</summary>
    public static bool IsAdjective(string lower) =>
        lower.LastIndexOf('-') is > 0 and var hyphen && lower[(hyphen + 1)..] is "based" or "born" or "led" or "backed" or "owned" or "style" or "era";

    public static IReadOnlyList<string> CalledAlso(string role) => Called.GetValueOrDefault(role) ?? [];

    public static Gender GenderOf(string lower) => FirstNameList.IsMale(lower) ? Gender.Male : FirstNameList.IsFemale(lower) ? Gender.Female : Gender.Unknown;

    private static FrozenSet<string> Words(IReadOnlyList<string> lines) =>
        lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet();
}
