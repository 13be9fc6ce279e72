using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>Roles given instead of names: "the harbour master", "the US ambassador to the UN".</summary>
internal static partial class Roles
{
    internal static readonly FrozenSet<string> Nouns = WordSet.Of(
        "president vice premier minister chancellor secretary senator representative congressman congresswoman governor mayor councillor councilman councilwoman delegate speaker ambassador envoy "
        + "judge justice chief attorney prosecutor general colonel captain admiral commander officer sheriff superintendent commissioner director chairman chairwoman chair chairperson ceo cfo "
        + "executive coach manager pastor bishop pope imam rabbi leader founder owner master engineer scientist professor researcher economist analyst author writer actor actress singer player "
        + "spokesman spokeswoman spokesperson official lawyer counsel adviser advisor aide negotiator inspector inspectorate king queen prince princess head teacher principal doctor nurse farmer "
        + "candidate lawmaker mp member deputy press cardinal archbishop reverend rector");

    private static readonly FrozenSet<string> Generic = WordSet.Of(
        "official officials source sources witness witnesses resident residents spokesman spokeswoman spokesperson somebody someone people person man woman critics experts expert analyst analysts anonymous unknown "
        + "protester protesters voter voters neighbour neighbor neighbours neighbors student students teacher farmer worker workers aide aides lawyer lawyers member members");

    /// <summary>What several people are at a time, and beside another office.</summary>
    private static readonly FrozenSet<string> Shared = WordSet.Of(
        "senator representative congressman congresswoman lawmaker member mp delegate councillor councilman councilwoman candidate judge lawyer attorney counsel general colonel captain officer professor doctor nurse "
        + "scientist researcher economist analyst author writer actor actress singer player engineer teacher farmer official adviser advisor aide founder owner leader deputy executive bishop pastor rabbi imam prince princess");

    /// <summary>The vice president is not the president.</summary>
    private static readonly FrozenSet<string> Under = WordSet.Of("vice deputy assistant associate lieutenant lt");

    internal static readonly FrozenSet<string> Past = WordSet.Of("former ex formerly then late retired onetime outgoing ousted past elect");

    /// <summary>What papers call whoever leads a body.</summary>
    private static readonly FrozenSet<string> Chiefs = WordSet.Of("chief head boss");

    /// <summary>The offices of those; a secretary leads a department, and elsewhere may be a clerk.</summary>
    private static readonly FrozenSet<string> Leading = WordSet.Of("secretary director administrator president chief executive officer");

    private static readonly FrozenSet<string> Departments = WordSet.Of("department ministry");

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’");

    private static readonly FrozenSet<string> Abbreviated = WordSet.Of("boss exec vp pm ag ceo cfo coo cto da mp administrator star filmmaker host cohost co-host anchor co-anchor anchorman anchorwoman correspondent columnist presenter commentator pundit");

    /// <summary>Offices and trades that are surnames as well.</summary>
    private static readonly FrozenSet<string> Surnames = WordSet.Of("king judge bishop dean major pope justice page mayor prince chancellor master marshal constable baker butcher carpenter cook porter farmer barber gardener tailor singer driver sailor");

    internal static readonly FrozenSet<string> Small = WordSet.Of("the a an that this one of for from to in at on and former acting then current new its his her their");

    private static readonly FormCache<HashSet<string>> Told = new(NameWords.RememberedNames, Tell, NameWords.LongestName);

    /// <summary>"the Port Ellery harbour authority's deputy planning director" has more than most.</summary>
    private const int MostWordsOfOffice = 8;

    /// <summary>Whether one wording of a role is contained in the other: "the mayor" in "mayor of Varnholm".</summary>
    public static bool Fit(string one, string other)
    {
        var first = Telling(one);
        var second = Telling(other);
        if (first.Count == 0 || second.Count == 0 || !IsRole(first, second) && !first.SetEquals(second) || first.Overlaps(Under) != second.Overlaps(Under) || AreOfTwoChambers(one, other))
            return false;
        return (first.IsSubsetOf(second) || second.IsSubsetOf(first) && second.Any(Nouns.Contains)) && HeadsMeet(one, other);
    }

    /// <summary>An office, or a trade and where it is followed: "Skerrow historian"; the trade alone is many people's.</summary>
    private static bool IsRole(HashSet<string> words, HashSet<string> others)
        => words.Any(Nouns.Contains) || words.Count > 1 && others.Count > 1 && words.Any(form => Extraction.Lexicon.RoleNouns.Contains(form) && !Generic.Contains(form));

    /// <summary>"a member of the mayor's board" and "adviser to the mayor" are no mayors.</summary>
    private static bool HeadsMeet(string one, string other)
        => HeadPart(one) is [.., var first] mine && HeadPart(other) is [.., var second] theirs && (theirs.Contains(first) || mine.Contains(second));

    /// <summary>Whether who is given the first role has the second: "mayor of Skerrow" is "the mayor".</summary>
    public static bool Holds(string held, string role) => Telling(role) is { Count: > 0 } words && Telling(held) is var others && words.IsSubsetOf(others) && words.Overlaps(Under) == others.Overlaps(Under);

    /// <summary>Whether the printed phrase says of somebody what is claimed, and no other thing with its words: "the founder and head of the port" is the port's head; "the head's daughter" is not the head.</summary>
    public static bool Describes(string printed, string claimed)
        => IsChief(printed, claimed) || !AreOfTwoChambers(printed, claimed) && Telling(claimed) is { Count: > 0 } words && AreToldBy(words, Telling(printed)) && Heads(claimed) is { Count: > 0 } heads && AreToldBy(heads, Heads(printed))
            && words.Overlaps(Under) == printed.Split(" and ").Any(part => HeadOf(part) is var head && heads.Any(wanted => wanted == head || Wider.TryGetValue(wanted, out var kinds) && kinds.Contains(head)) && Telling(part).Overlaps(Under));

    private static bool AreToldBy(HashSet<string> claimed, HashSet<string> printed)
        => claimed.All(word => printed.Contains(word) || Wider.TryGetValue(word, out var kinds) && printed.Overlaps(kinds));

    /// <summary>A word for several offices or trades, and which these are: a senator is a lawmaker.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Wider = new Dictionary<string, FrozenSet<string>>
    {
        ["lawmaker"] = WordSet.Of("senator congressman assemblyman assemblywoman assemblymember legislator"),
        ["legislator"] = WordSet.Of("senator congressman assemblyman assemblywoman assemblymember lawmaker"),
        ["journalist"] = WordSet.Of("reporter correspondent newspaperman editor"),
        ["doctor"] = WordSet.Of("physician surgeon pediatrician paediatrician cardiologist psychiatrist oncologist neurologist gynecologist obstetrician anesthesiologist dermatologist radiologist"),
        ["physician"] = WordSet.Of("doctor surgeon pediatrician paediatrician cardiologist psychiatrist oncologist neurologist gynecologist obstetrician"),
        ["officer"] = WordSet.Of("sergeant lieutenant sgt lt detective"),
        ["scientist"] = WordSet.Of("biologist physicist chemist climatologist meteorologist epidemiologist virologist astronomer geologist ecologist oceanographer neuroscientist"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"the Works chief", "the head of Works" for the secretary of the Works Department, "the port's boss" for the port's director or its president and chief executive: who leads that body, and no part or neighbour of it ("the port's finance director", "president of the police union").</summary>
    private static bool IsChief(string printed, string claimed)
    {
        if (!(Forms(claimed) is [.., var last] && Chiefs.Contains(last)) && !Chiefs.Contains(HeadOf(claimed)))
            return false;
        var body = Telling(claimed).Except(Chiefs).Except(Departments).ToHashSet(StringComparer.Ordinal);
        var parts = printed.Split(" and ");
        // Only the last of several offices says of what.
        return body.Count > 0 && (parts.Any(part => Leads(part, body)) || parts.Length > 1 && parts[..^1].All(part => Telling(part).IsSubsetOf(Leading)) && parts.All(part => IsLeading(part)) && Leads(printed, body));
    }

    private static bool Leads(string office, HashSet<string> body)
        => IsLeading(office) && !Forms(office).Any(form => Past.Contains(form) || form == "until") && Telling(office).Except(Leading).Except(Departments).ToHashSet(StringComparer.Ordinal).SetEquals(body);

    /// <summary>"executive director", "chief executive"; an executive is one of many.</summary>
    private static bool IsLeading(string office)
        => Telling(office) is var words && HeadOf(office) switch
        {
            "secretary" => words.Overlaps(Departments),
            "executive" => words.Contains("chief"),
            "officer" => words.Contains("chief") && words.Contains("executive"),
            var head => Leading.Contains(head),
        };

    /// <summary>"a Swedish member of the European Parliament" is no Swedish MP, and "member of the Scottish Parliament for Vik" is not the MP for Vik.</summary>
    private static bool AreOfTwoChambers(string one, string other)
        => OtherChamber().IsMatch(one) != OtherChamber().IsMatch(other) && Telling(one).Contains("parliament") && Telling(other).Contains("parliament");

    [GeneratedRegex(@"\b(?:European|Scottish|Welsh) Parliament\b|\b(?:upper|lower) (?:house|chamber)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherChamber();

    /// <summary>What the parts joined by "and" say that somebody is.</summary>
    private static HashSet<string> Heads(string role)
        => [.. role.Split(" and ").Select(HeadOf).Where(head => head.Length > 0)];

    /// <summary>Whether a role is that office itself, of whatever place: "US president", "mayor of Skerrow"; not "vice president", "at odds with the president", "president accuses".</summary>
    public static bool IsOffice(string held, string office)
    {
        var words = PlainWords(held);
        var wanted = PlainWords(office).Where(form => !Small.Contains(form)).ToList();
        // "the former president" is who was president, and nobody who is or would be.
        var wasOffice = PlainWords(office).Any(Past.Contains);
        for (var at = 0; wanted.Count > 0 && at + wanted.Count <= words.Count; at++)
        {
            if (words.GetRange(at, wanted.Count).SequenceEqual(wanted, StringComparer.Ordinal))
                return (at + wanted.Count == words.Count || words[at + wanted.Count] is "of" or "for" or "and" or "at") && words.Take(at).Any(Past.Contains) == wasOffice && words.Take(at).All(word => word is "the" or "a" or "an" || Past.Contains(word) || !WordList.FunctionWords.Contains(word) && !Lesser.Contains(word));
        }

        return false;
    }

    /// <summary>What somebody is: "adviser" of "senior adviser to the mayor" and of "the mayor's former adviser"; empty for nothing.</summary>
    public static string HeadOf(string role) => HeadPart(role) is [.., var head] ? head : "";

    private static List<string> HeadPart(string role)
    {
        var words = PlainWords(EndsInOffice(role) || IsOfficeOfBody(role) ? OfBody().Replace(role, " ") : role);
        return [.. words.Take(1), .. words.Skip(1).TakeWhile(word => word is not ("to" or "of" or "for" or "at" or "in" or "from" or "with" or "on" or "under" or "behind" or "the" or "a" or "an" or "his" or "her" or "their" or "its"))];
    }

    /// <summary>"Department of Works Director".</summary>
    private static bool IsOfficeOfBody(string role)
        => Forms(role) is [var first, .., var last] && Institutions.IsBody(first) && IsOffice(last) && !Institutions.IsBody(last);

    /// <summary>"a Department of Works pilot": the body's own "of".</summary>
    [GeneratedRegex(@"(?<=\p{Lu}\p{L}+) (?:of|for) (?:the )?(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex OfBody();

    private static List<string> PlainWords(string role) => [.. RoleWords.Expand(Forms(role)).Select(Plain)];

    /// <summary>One word for those that mean the same; who is somebody's attorney is their lawyer, the filmmaker directs, and the ranking Democrat is the top one.</summary>
    private static string Plain(string form) => form switch { "attorney" => "lawyer", "filmmaker" => "director", "ranking" => "top", _ => RoleWords.Plain(form) };

    /// <summary>Before an office they make another of it.</summary>
    private static readonly FrozenSet<string> Lesser = WordSet.Of("vice deputy assistant associate acting interim under shadow rival would-be elect");

    public static bool LooksLikeRole(string text)
    {
        var forms = RoleWords.Expand(Forms(text)).ToList();
        if (IsOfficeInCapitals(forms))
            return true;
        if (!forms.Any(Nouns.Contains) && !forms.Any(Generic.Contains))
            return false;
        // "Chile's environment minister": an office of somebody's, which no name is.
        if (forms.Count > 1 && Nouns.Contains(forms[^1]) && text.AsSpan().ContainsAny(Apostrophes))
            return true;
        var first = text.AsSpan().TrimStart();
        return first.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || first.StartsWith("a ", StringComparison.OrdinalIgnoreCase)
            || first.StartsWith("an ", StringComparison.OrdinalIgnoreCase) || forms.All(form => Nouns.Contains(form) || Small.Contains(form) || Generic.Contains(form) || Past.Contains(form))
            || (NameAfter(text) is null && forms.Any(Small.Contains)) || char.IsLower(first.Length > 0 ? first[0] : 'A');
    }

    /// <summary>"Skerrow Foreign Secretary", "Tide House Chief Strategist": it ends in an office that nobody is called by, and begins with no given name, unless that is a place as well.</summary>
    private static bool IsOfficeInCapitals(List<string> forms)
        => forms.Count > 1 && (Nouns.Contains(forms[^1]) || Extraction.Lexicon.RoleNouns.Contains(forms[^1])) && !Surnames.Contains(forms[^1]) && (!FirstNameList.Contains(forms[0]) || NameLists.Places.Contains(forms[0]));

    /// <summary>A role that many people hold at once.</summary>
    public static bool IsGeneric(string text) => Telling(text) is var words && (words.Count == 0 || words.All(word => Generic.Contains(word) || Representatives.Speaking.Contains(word)));

    /// <summary>A role that the article's other persons may have as well: "the senator", and whatever somebody was: "the former president".</summary>
    public static bool IsOfMany(string text)
    {
        var forms = Forms(text);
        return forms.Any(Past.Contains) || Telling(text).Where(Nouns.Contains).All(Shared.Contains);
    }

    /// <summary>Names an office, and not only a trait or a relation: "brother", "Republican", "former pilot".</summary>
    public static bool IsOfficial(string text) => !Forms(text).Any(Past.Contains) && Telling(text).Any(Nouns.Contains);

    /// <summary>The personal name after a role: "the mayor of Varnholm Mara Lindqvist" is not told apart, "the mayor Mara Lindqvist" is.</summary>
    /// <returns>Null when no capitalised words follow the role's noun directly.</returns>
    public static string? NameAfter(string text)
    {
        var words = QuoteText.Words(text);
        var noun = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (RoleWords.Expand([words[i].Form]).Any(Nouns.Contains))
                noun = i;
        }

        if (noun < 0 || noun + 1 >= words.Count || words.Skip(noun + 1).All(rest => IsOffice(rest.Form)))
            return null;
        var rest = text[words[noun + 1].Span.Start..];
        return char.IsUpper(rest[0]) ? rest : null;
    }

    /// <summary>The personal name after somebody's office or trade: "Post editor Lindqvist", "Ohio senator Lindqvist"; a word in small letters before a name is one, whatever it is. What begins as a name does is one whole, be it "Robin Baker Holm".</summary>
    /// <returns>Null when no such noun stands before capitalised words, or it may be a part of the name.</returns>
    public static string? NameAfterOffice(string text)
    {
        var words = QuoteText.Words(text);
        var isTyped = text.Any(char.IsUpper);
        // "the man who sailed to Vik" is no sailing Vik.
        if (words.Any(word => word.Form is "who" or "whose" or "whom" or "which"))
            return null;
        // "the gold star mom".
        if (!isTyped && words is [.., var noun] && (Extraction.Lexicon.PersonNouns.Contains(noun.Form) || Kinship.IsKin(noun.Form)))
            return null;
        for (var i = Math.Min(words.Count - 2, MostWordsOfOffice); i >= 0; i--)
        {
            var (word, next) = (words[i], words[i + 1]);
            if (PersonName.IsSuffix(next.Form) || isTyped && !char.IsUpper(text[next.Span.Start]) || words.Skip(i + 1).All(rest => IsOffice(rest.Form)))
                continue;
            var isSmall = char.IsLower(text[word.Span.Start]);
            if (IsOffice(word.Form) ? isSmall || i == 0 || !FirstNameList.Contains(words[0].Form) || NameLists.Places.Contains(words[0].Form)
                : isTyped && isSmall && !IsParticiple(word.Form) && !PersonName.Particles.Contains(word.Form) && !WordList.FunctionWords.Contains(word.Form))
                return text[next.Span.Start..];
        }

        return null;
    }

    /// <summary>"the doctor leading Norway", "the lawyer representing Vik": who does so is not called so.</summary>
    private static bool IsParticiple(string form) => form.Length > ShortestParticiple && form.EndsWith("ing", StringComparison.Ordinal);

    // "king", "being"
    private const int ShortestParticiple = 5;

    /// <summary>"Harbour voter", "Post editor": a person's trade in small letters, whatever stands before it.</summary>
    public static bool EndsInOffice(string text)
        => QuoteText.Words(text) is [.., var last] && IsOffice(last.Form) && char.IsLower(text[last.Span.Start]);

    /// <summary>Some word of it is an office or a trade, and none joins it with another thing.</summary>
    public static bool NamesOffice(string text) => Forms(text) is var forms && forms.Any(IsOffice) && forms.Count > 0 && forms[^1] is not ("and" or "or");

    private static bool IsOffice(string form)
        => Nouns.Contains(form) || Extraction.Lexicon.RoleNouns.Contains(form) || Generic.Contains(form) || NameLists.IsTitle(form) || Abbreviated.Contains(form);

    internal static HashSet<string> Telling(string text) => Told.Of(text);

    private static HashSet<string> Tell(string text)
        => RoleWords.Expand(Forms(text)).Where(form => !Small.Contains(form)).Select(Plain).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<string> Forms(string text)
        => NameWords.Of(text) is var forms && forms.Any(Shorter.ContainsKey) ? [.. forms.SelectMany(form => Shorter.GetValueOrDefault(form, [form]))] : forms;

    /// <summary>Of persons: elsewhere the GOP is a party, and an AG a firm.</summary>
    private static readonly FrozenDictionary<string, string[]> Shorter = new Dictionary<string, string[]>
    {
        ["gop"] = ["republican"],
        ["ag"] = ["attorney", "general"],
        ["pontiff"] = ["pope"],
        ["actress"] = ["actor"],
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
