using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>Finds, in an article's text, what it calls a person and for which body it lets them speak: "The arbiter, Ana Vik", "Its spokesman, Jan Ruiz". Pure.</summary>
/// <remarks>Only to confirm, with a note; that an article does not say so proves nothing.</remarks>
internal static partial class PrintedOffices
{
    /// <summary>"Its deputy managing director for the northern ports, Professor " before a name.</summary>
    private const int LongestOffice = 90;

    /// <summary>"the former Low Tide star"; "the former mayor" may be another.</summary>
    private const int FewestWordsTelling = 4;

    /// <summary>A name that a whole article repeats is introduced at one of its first mentions.</summary>
    private const int MostMentions = 12;

    /// <summary>Words for a body that are as often a document or a part of one: "it said in a statement".</summary>
    private static readonly FrozenSet<string> Documents = WordSet.Of("resolution report statement letter document complaint lawsuit indictment filing");

    /// <summary>"the panel's chairman": what may stand for any committee or board, and for no company.</summary>
    private static readonly FrozenSet<string> Vague = WordSet.Of("panel body group organization organisation");

    /// <summary>The article gives the person just before or behind their name the very role that is claimed: "the arbiter".</summary>
    public static bool Calls(string text, string person, string role)
        => Mentions(text, person).Any(at => Before(text, person, at) is { } office && Roles.Describes(office, role) || Roles.LooksLikeRole(role) && !Roles.IsGeneric(role) && Titles().Match(Stretch(text, at)) is { Success: true } titles && Roles.Describes(titles.Value, role) || Served(text, person, at, role)) || GoesOnAs(text, person, role);

    /// <summary>"Ana Vik, who served as senior adviser to the mayor": for the mayor's adviser, not for the mayor.</summary>
    private static bool Served(string text, string person, int at, string role)
        => Service().Match(text, at + person.Length) is { Success: true } match && match.Groups["role"].Value is var office && Roles.Holds(office, role) && Roles.HeadOf(office) == Roles.HeadOf(role);

    /// <summary>"Ana Vik voted against it. The member for the lower village called it shabby.": a role with its place, or with more than a word to tell it by, opens the sentence after one about the person alone.</summary>
    private static bool GoesOnAs(string text, string person, string role)
        => role.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && NameWords.Of(role) is var words && (words.Count >= FewestWordsTelling || words.Any(word => word is "of" or "for"))
            && Mentions(text, person).Any(at => NextSentence().Match(text, at + person.Length) is { Success: true } match
                && NameWords.Of(text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + LongestOffice)]).Take(words.Count).SequenceEqual(words, StringComparer.Ordinal) && (at == 0 || text[at - 1] is '\n' or '>' || text[at - 1] == ' ' && text[at - 2] is '.' or '”' or '"'));

    /// <summary>The role that the article gives the person as the body's: "director" of "Its director, Ana Vik", "The panel's director, Ana Vik", after the body; null for none.</summary>
    /// <param name="body">A body's name, or a role with it: "the director of the Weather Service".</param>
    public static string? Of(string text, string person, string body)
    {
        foreach (var at in Mentions(text, person))
        {
            if (Possessed().Match(Stretch(text, at)) is not { Success: true } match)
                continue;
            var role = match.Groups["role"].Value;
            // "its airspace and Ruiz's statements" gives nobody an office.
            if (!Roles.NamesOffice(role))
                continue;
            var words = NameWords.Of(body);
            var wanted = words.Except(NameWords.Of(role)).Where(word => word is not ("of" or "for" or "the")).ToList();
            if (wanted.Count > 0 && (match.Groups["kind"].Value is var kind && (kind.Length == 0 || kind == wanted[^1] || Vague.Contains(kind) && wanted.Exists(Institutions.IsBody) && !Another().IsMatch(text[ParagraphStart(text, at)..at]))) && IsNearest(text, ParagraphStart(text, at), at - Stretch(text, at).Length + match.Index, wanted))
                return role;
        }

        return null;
    }

    /// <summary>Whose "its" is: "its spokeswoman" of the body that the paragraph named last.</summary>
    /// <param name="at">Where "its" stands.</param>
    public static bool IsItsOf(string text, int at, string body)
        => NameWords.Of(body).Where(word => word != "the").ToList() is { Count: > 0 } wanted && IsNearest(text, ParagraphStart(text, at), at, wanted);

    private static IEnumerable<int> Mentions(string text, string person)
    {
        var found = 0;
        for (var at = text.IndexOf(person, StringComparison.Ordinal); at >= 0 && found < MostMentions; at = text.IndexOf(person, at + 1, StringComparison.Ordinal), found++)
            yield return at;
    }

    private static string Stretch(string text, int at) => text[Math.Max(ParagraphStart(text, at), at - LongestOffice)..at];

    private static string? Before(string text, string person, int at) => Called().Match(Stretch(text, at)) is { Success: true } match && !EndsSource(text, person, at, match.Index) ? match.Groups["role"].Value : null;

    /// <summary>"According to a report in the Bell Leader, Gov. Ana Vik came": the comma ends the source, and a clause begins; "According to the mayor, Ana Vik," has another comma.</summary>
    private static bool EndsSource(string text, string person, int at, int role)
        => at + person.Length < text.Length && text[at + person.Length] != ',' && Source().IsMatch(Stretch(text, at)[..role]);

    private static int ParagraphStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>The body that was named last before a place is the wanted one, whose whole name the article has.</summary>
    private static bool IsNearest(string text, int start, int end, List<string> wanted)
    {
        var words = NameWords.Of(Quoted().Replace(text[start..end], " "));
        for (var at = words.Count - 1; at >= 0; at--)
        {
            if (words[at] == wanted[^1])
                return wanted.Count == 1 || Holds(words, wanted) || Institutions.IsBody(wanted[^1]) && Holds(NameWords.Of(text), wanted);
            if (Institutions.IsBody(words[at]) && !Documents.Contains(words[at]))
                return false;
        }

        return false;
    }

    private static bool Holds(IReadOnlyList<string> words, List<string> run)
    {
        for (var at = 0; at + run.Count <= words.Count; at++)
        {
            if (run.Index().All(word => words[at + word.Index] == word.Item))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\b[Tt]he (?<role>\p{L}[\p{L}'’ -]*), (?:\p{Lu}\p{Ll}+\.? ){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(@"\b[Aa]ccording to [^.!?“”""]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    /// <summary>"Skerrow Gov. " of "Skerrow Gov. Ana Vik": words with a capital right before the name.</summary>
    [GeneratedRegex(@"(?:\p{Lu}[\p{L}’'-]*\.? (?:of )?){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Titles();

    [GeneratedRegex(@"\G, who (?:\p{Ll}+ )?(?:served|worked) as (?<role>[^,.;:“”""\n]{1,90})[,.]", RegexOptions.CultureInvariant)]
    private static partial Regex Service();

    /// <summary>No other name stands in it, unless in the marks of a title.</summary>
    [GeneratedRegex(@"\G [^.!?“”""\n\p{Lu}]{1,120}(?:\.|[“""][^“”""\n]{1,80}(?:\.[”""]|[”""]\.))(?: |\n{1,2})(?=The )", RegexOptions.CultureInvariant)]
    private static partial Regex NextSentence();

    /// <summary>"A panel of three judges": which the next "the panel" is.</summary>
    [GeneratedRegex(@"\b[Aa]n? (?:\p{Ll}+ ){0,3}(?:panel|body|group|organi[sz]ation)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Another();

    [GeneratedRegex(@"\b(?:[Ii]ts|[Tt]he (?<kind>\p{Ll}+)['’]s) (?<role>\p{Ll}[\p{L}'’ -]*?),? (?:\p{Lu}\p{Ll}+\.? ){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Possessed();

    [GeneratedRegex("[“\"][^”\"\n]*[”\"]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
