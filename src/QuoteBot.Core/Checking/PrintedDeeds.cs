using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Attribution;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Finds, in an article's text, that a person does what the claim calls them by: "Ana Vik, who owns a yard" for "the woman who owns a yard", "the Tide Yard, founded by Ana Vik" for "the Tide Yard's founder". Pure.</summary>
/// <remarks>Only to confirm, with a note; that an article does not say so proves nothing.</remarks>
internal static partial class PrintedDeeds
{
    /// <summary>"Moor Lamps, the bankrupt maker of lamps for harbours and ships that was once founded by " is about the longest before the name.</summary>
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

    private static readonly FrozenSet<string> Small = WordSet.Of("the a an of in at on and to for co");

    public static bool Are(string text, string person, string claimed)
    {
        if (person.Length == 0)
            return false;
        var relative = Relative().Match(claimed);
        var deed = relative.Success && UnnamedPersons.IsPerson(relative.Groups["who"].Value.ToLowerInvariant()) ? relative.Groups["deed"].Value : null;
        var found = 0;
        for (var at = text.IndexOf(person, StringComparison.Ordinal); at >= 0 && found < MostMentions; at = text.IndexOf(person, at + 1, StringComparison.Ordinal), found++)
        {
            if (deed is not null ? Does(text, at + person.Length, deed) : IsDoer(text, at, claimed))
                return true;
        }

        return false;
    }

    /// <summary>"Ana Vik, who owns a lamp shop in Moor, Ohio": all that the claim says, beginning with the same verb.</summary>
    private static bool Does(string text, int end, string deed)
        => Clause().Match(text, end) is { Success: true } clause && Words(clause.Groups["deed"].Value) is [var verb, ..] printed && Words(deed) is [var claimedVerb, ..] claimed
            && verb == claimedVerb && claimed.TrueForAll(printed.Contains) && !printed.Exists(word => Lexicon.IsNegation(word) && !claimed.Contains(word));

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

    [GeneratedRegex(@"^(?:the|an?|one) (?<who>\p{L}+) who (?<deed>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\G, (?:\d{1,3}, )?who (?<deed>[^.;:“”""\n]{3,140})", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    /// <summary>"Moor Lamps, the bankrupt maker of lamps founded by": a name, and at most what it is; not what was "once owned by".</summary>
    [GeneratedRegex(@"(?<body>(?:\p{Lu}[\p{L}\p{Nd}’'&-]*,? ){1,6})(?:(?:an?|the) [^,.;:“”""()\p{Lu}\n]{3,90} )?(?<!once |formerly |previously |then |not )(?<deed>(?:co-?)?founded|owned|led|created|directed|written) by $", RegexOptions.CultureInvariant)]
    private static partial Regex Maker();
}
