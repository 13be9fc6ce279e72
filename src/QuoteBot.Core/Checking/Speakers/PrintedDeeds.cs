using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Attribution.Names;
using QuoteBot.Attribution.Persons;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>Finds, in an article's text, that a person does what the claim calls them by: "Ana Vik, who owns a yard" for "the woman who owns a yard", "the Tide Yard, founded by Ana Vik" for "the Tide Yard's founder". Pure.</summary>
/// <remarks>Only to confirm, with a note; that an article does not say so proves nothing.</remarks>
internal static partial class PrintedDeeds
{
    /// <summary>A name of six words and the 90 characters of what it is, as the pattern of makers has them, are hardly longer.</summary>
    private const int LongestBefore = 160;

    private const int MostMentions = 12;

    /// <summary>What one is who did it.</summary>
    private static readonly FrozenDictionary<string, string> Doers = new Dictionary<string, string>
    {
        ["founded"] = "founder",
        ["co-founded"] = "founder",
        ["cofounded"] = "founder",
        ["owned"] = "owner",
        ["led"] = "leader",
        ["created"] = "creator",
        ["directed"] = "director",
        ["written"] = "author",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What one is who does it, or did what stays done; who "led" it may lead it no more.</summary>
    private static readonly FrozenDictionary<string, string[]> DoersNow = new Dictionary<string, string[]>
    {
        ["founded"] = ["founder"],
        ["co-founded"] = ["founder", "cofounder", "co-founder"],
        ["cofounded"] = ["founder", "cofounder", "co-founder"],
        ["created"] = ["creator"],
        ["wrote"] = ["author", "writer"],
        ["owns"] = ["owner"],
        ["leads"] = ["leader", "head", "chief", "boss"],
        ["heads"] = ["leader", "head", "chief", "boss"],
        ["runs"] = ["head", "boss"],
        ["chairs"] = ["chair", "chairman", "chairwoman", "chairperson"],
        ["directs"] = ["director", "head"],
        ["coaches"] = ["coach"],
        ["manages"] = ["manager"],
        ["hosts"] = ["host"],
        ["edits"] = ["editor"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Small = WordSet.Of("the a an of in at on and to for co");

    /// <summary>Behind them no longer name goes on: "owns the Blue Hotel near the quay", but not "owns the Blue Hotel kennel".</summary>
    private static readonly FrozenSet<string> Following = WordSet.Of("with near by from that which who under outside");

    public static bool Are(string text, string person, string claimed)
    {
        if (person.Length == 0)
            return false;
        var relative = Relative().Match(claimed);
        var who = relative.Groups["who"].Value.ToLowerInvariant();
        var isOther = (NameLists.GenderOfNoun(who), NameLists.GenderOf(NameWords.Of(person).FirstOrDefault(""))) is (Gender.Male, Gender.Female) or (Gender.Female, Gender.Male);
        var deed = relative.Success && !isOther && UnnamedPersons.IsPerson(who) ? relative.Groups["deed"].Value : null;
        var found = 0;
        for (var at = text.IndexOf(person, StringComparison.Ordinal); at >= 0 && found < MostMentions; at = text.IndexOf(person, at + 1, StringComparison.Ordinal), found++)
        {
            if (deed is not null ? Does(text, at + person.Length, deed) : IsDoer(text, at, claimed) || IsDoerNow(text, at + person.Length, claimed))
                return true;
        }

        return false;
    }

    /// <summary>"Ana Vik, who owns a lamp shop in Moor, Ohio": the clause begins with all that the claim says, and no longer name goes on.</summary>
    private static bool Does(string text, int end, string deed)
    {
        if (Clause().Match(text, end) is not { Success: true } clause || Words(deed) is not { Count: > 1 } claimed)
            return false;
        var printed = clause.Groups["deed"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (begin, next) = (new List<string>(), 0);
        while (next < printed.Length && begin.Count < claimed.Count)
            begin.AddRange(Words(printed[next++]));
        return begin.SequenceEqual(claimed) && (next == printed.Length || printed[next - 1].EndsWith(',') || Small.Contains(printed[next]) || Following.Contains(printed[next]))
            && !Words(clause.Groups["deed"].Value).Exists(word => Lexicon.IsNegation(word) && !claimed.Contains(word));
    }

    /// <summary>With the states in full: "NY" is New York.</summary>
    private static List<string> Words(string phrase)
        => [.. phrase.Split(' ').SelectMany(word => NameWords.Of(word.All(char.IsUpper) && States.InFull(word) is { } state ? state : word)).Where(word => !Small.Contains(word))];

    private static bool IsDoer(string text, int at, string claimed)
    {
        if (Maker().Match(text[Math.Max(0, at - LongestBefore)..at]) is not { Success: true } match || Doers[match.Groups["deed"].Value] is not { } doer)
            return false;
        var rest = NameWords.Of(claimed).Where(word => !Small.Contains(word)).ToList();
        return rest.Remove(doer) && rest.Count > 0 && NameWords.Of(match.Groups["body"].Value) is var body && rest.TrueForAll(body.Contains);
    }

    /// <summary>"Ana Vik, who also founded Moor Lamps, a maker of lamps": "the Moor Lamps founder", and not the founder of a part of it.</summary>
    private static bool IsDoerNow(string text, int end, string claimed)
    {
        if (Doing().Match(text, end) is not { Success: true } match)
            return false;
        var rest = NameWords.Of(claimed).Where(word => !Small.Contains(word)).Select(WithoutOwner).ToList();
        return DoersNow[match.Groups["deed"].Value].Any(rest.Remove) && rest.SequenceEqual(NameWords.Of(match.Groups["body"].Value).Where(word => !Small.Contains(word)), StringComparer.Ordinal);
    }

    private static string WithoutOwner(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    /// <summary>The body is a name with capitals, or a title in marks, and ends where no longer name goes on.</summary>
    [GeneratedRegex(@"\G(?:, (?:\d{1,3}, )?| ?[—–] ?| \()who (?:also )?(?<deed>(?:co-?)?founded|created|wrote|owns|leads|heads|runs|chairs|directs|coaches|manages|hosts|edits) (?:the |an? )?(?:[“""](?<body>[^“”""\n]{2,80}?)[,.]?[”""]|(?<body>\p{Lu}[\p{L}\p{Nd}’'&-]*(?: (?:(?:of|for|and|the|&) ){0,2}\p{Lu}[\p{L}\p{Nd}’'&-]*){0,6})(?<!['’]s)(?=[,.;:)—–\n]| (?:and|in|with|from|at|since|near) |$))", RegexOptions.CultureInvariant)]
    private static partial Regex Doing();

    [GeneratedRegex(@"^(?:the|an?|one) (?<who>\p{L}+) who (?<deed>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\G, (?:\d{1,3}, )?who (?<deed>[^.;:“”""\n]{3,140})", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    /// <summary>"Moor Lamps, the bankrupt maker of lamps founded by": a name, and at most what it is; not what was "once owned by", and not "a rival of the company founded by", where a second thing was.</summary>
    [GeneratedRegex(@"(?<body>(?:\p{Lu}[\p{L}\p{Nd}’'&-]*,? ){1,6})(?:(?:an?|the) (?![^,.;:\n]*\b(?:the|an?|its|his|her|their|our|another|one|that|which|who)\b)[^,.;:“”""()\p{Lu}\n]{3,90} )?(?<!once |formerly |previously |then |not )(?<deed>(?:co-?)?founded|owned|led|created|directed|written) by $", RegexOptions.CultureInvariant)]
    private static partial Regex Maker();
}
