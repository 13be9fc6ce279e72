using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Attribution.Names;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>Who speaks or acts for a body: "spokesperson for the port", "port chief", "founder of the startup Fjordwatch".</summary>
internal static partial class Representatives
{
    internal static readonly FrozenSet<string> Speaking = WordSet.Of("spokesman spokeswoman spokesperson spokespeople press communications secretary representative");

    private static readonly FrozenSet<string> Against = WordSet.Of("rival rivals critic critics opponent opponents opposition challenger foe foes victim victims union workers former ex");

    /// <summary>What stands before a body's name and is no part of it.</summary>
    private static readonly FrozenSet<string> Kinds = WordSet.Of("startup firm site website app maker chain label magazine newspaper paper band nonprofit charity think-tank watchdog outlet publisher brand studio start-up platform provider consultancy consultants network group agency company");

    /// <summary>"the watchdog organization".</summary>
    private const int MostWordsOfKind = 3;

    /// <summary>Whether somebody with the role says what another wants said.</summary>
    public static bool IsVoice(string role) => Roles.Telling(role).Any(Speaking.Contains);

    /// <summary>Whether the role is to speak or act for the institution: "spokesperson for the port", "port's press secretary", "director of the port", "port chief"; not "the port's former rival, a senator".</summary>
    public static bool SpeaksFor(string role, string institution)
    {
        role = Institutions.InFull(role, institution);
        if (SpeaksForOthers(role))
            return false;
        if (LeadsInFull(role, institution))
            return true;
        var words = Roles.Telling(role);
        var body = Roles.Telling(institution);
        // Nobody speaks for "a statement".
        return body.Count > 0 && !body.All(Extraction.Lexicon.DocumentNouns.Contains) && words.Count > body.Count && body.IsSubsetOf(words) && (words.Any(Speaking.Contains) || IsRepFor(role) && (words.Count == body.Count + 1 || BelongsTo(role, institution)) || words.Any(Roles.Nouns.Contains) && (BelongsTo(role, institution) || Leads(role, institution)));
    }

    /// <summary>"a Works Department spokeswoman", "a rep for the port": who is not named speaks for the body, and no one who only works there does, nor an official who tells a paper of it; "a spokesman for the port's pilots" speaks for these.</summary>
    public static bool IsVoiceOf(string role, string institution)
        => IsVoiceAlone(role, institution) || WhereItIs().Match(role) is { Success: true } place && IsVoiceAlone(role[..place.Index], institution);

    /// <summary>"at the base", "in Vik".</summary>
    [GeneratedRegex(@" (?:in|at|on) (?:the )?[\p{L} ]+$", RegexOptions.CultureInvariant)]
    private static partial Regex WhereItIs();

    private static bool IsVoiceAlone(string role, string institution)
    {
        role = Institutions.InFull(role, institution);
        if (!IsVoice(role) && !IsRepFor(role) || NameWords.Of(role).Any(Roles.Past.Contains) || !SpeaksFor(role, institution))
            return false;
        var words = RoleWords.Expand(NameWords.Of(role)).SkipWhile(Roles.Small.Contains).ToList();
        var body = RoleWords.Expand(NameWords.Of(institution)).SkipWhile(Roles.Small.Contains).ToList();
        return BelongsTo(role, institution) ? words.SkipLast(body.Count).Count(word => word is "of" or "for" or "at" or "with" or "to") == 1
            : words.Take(body.Count).SequenceEqual(body, StringComparer.Ordinal) && words.Skip(body.Count).All(word => Speaking.Contains(word) || word == "rep");
    }

    /// <summary>"a safety rep at the port" speaks for its workers.</summary>
    private static bool SpeaksForOthers(string role)
    {
        var words = NameWords.Of(role).ToList();
        var rep = words.FindIndex(form => form is "rep" or "representative");
        return rep > 0 && Represented.Contains(words[rep - 1]);
    }

    private static readonly FrozenSet<string> Represented = WordSet.Of("union safety fan fans supporters patient patients patients' student students shop staff health worker workers employee employees resident residents tenant tenants state");

    /// <summary>"a rep for the port".</summary>
    private static bool IsRepFor(string role) => NameWords.Of(role).SkipWhile(form => form is "a" or "the").ToList() is ["rep" or "representative", "for", ..];

    /// <summary>"port chief", "the port's planning officer": the body first, and last what they are there; not "port opposition leader".</summary>
    private static bool Leads(string role, string institution)
    {
        var words = RoleWords.Expand(NameWords.Of(role)).SkipWhile(Roles.Small.Contains).ToList();
        var body = RoleWords.Expand(NameWords.Of(institution)).SkipWhile(Roles.Small.Contains).ToList();
        return words.Count > body.Count && words.Take(body.Count).SequenceEqual(body, StringComparer.Ordinal) && (Roles.Nouns.Contains(words[^1]) || Roles.Nouns.Contains(Roles.HeadOf(role))) && !words.Skip(body.Count).Any(Against.Contains);
    }

    /// <summary>"Harbour Workers Union attorney" for the HWU.</summary>
    private static bool LeadsInFull(string role, string institution)
        => role.LastIndexOf(' ') is > 0 and var office && institution.Length > 1 && institution.All(char.IsUpper) && Roles.Nouns.Contains(NameWords.Of(role)[^1]) && Institutions.AreSame(institution, role[..office]);

    /// <summary>"Works Secretary" for the Works Department, "attorney general" for the Justice Department: of the country's, and no state's or deputy's.</summary>
    public static bool IsSecretaryOf(string role, string institution)
    {
        var body = Roles.Telling(institution == "the Pentagon" || institution == "Pentagon" ? "Defense Department" : institution);
        var words = Roles.Telling(role).Where(word => word is not ("united" or "states")).ToHashSet(StringComparer.Ordinal);
        if (!body.Contains("department") && !body.Contains("ministry") || NameWords.Of(role).Any(Roles.Past.Contains))
            return false;
        return words.SetEquals(AttorneyGeneral) ? body.SetEquals(Justice) : words.Count == 2 && words.Any(word => word is "secretary" or "minister") && body.Count == 2 && words.Overlaps(body);
    }

    private static readonly FrozenSet<string> AttorneyGeneral = WordSet.Of("lawyer general");
    private static readonly FrozenSet<string> Justice = WordSet.Of("justice department");

    /// <summary>"biologist of the Clean Fjord Alliance", "founder of the startup Fjordwatch" for these: the role ends with the body, after a preposition and at most what kind of body it is.</summary>
    public static bool BelongsTo(string role, string institution)
    {
        var words = NameWords.Of(role);
        var body = NameWords.Of(institution).SkipWhile(word => word == "the").ToList();
        if (body.Count == 0 || words.Any(Against.Contains))
            return false;
        if (IsOfPart(role, institution))
            return true;
        if (!words.TakeLast(body.Count).SequenceEqual(body, StringComparer.Ordinal))
            return false;
        var before = words.Count - body.Count - 1;
        for (var kind = 0; kind <= MostWordsOfKind && before - kind >= 1; kind++)
        {
            if (words[before - kind] is "of" or "for" or "at" or "with")
                return true;
            if (kind == 0 && words[before] != "the" && !Kinds.Contains(words[before]) && !Institutions.IsBody(words[before]) || kind == 1 && words[before] == "the")
                return false;
        }

        return false;
    }

    private static readonly FrozenSet<string> PartsOfBody = WordSet.Of("project division office department unit program programme center centre team branch chapter committee desk bureau section");

    /// <summary>"deputy director of the Quay Union's Pilots' Project" for the Quay Union: who works in a part of it, an office or project.</summary>
    private static bool IsOfPart(string role, string institution)
    {
        var plain = role.Replace('’', '\'');
        var name = institution.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? institution[4..] : institution;
        var at = plain.IndexOf($" {name}'s ", StringComparison.OrdinalIgnoreCase);
        if (at <= 0 || !Institutions.LooksLikeOne(name) || NameLists.Places.Contains(name.ToLowerInvariant()) || !NameWords.Of(plain[(at + name.Length)..]).Any(PartsOfBody.Contains))
            return false;
        var before = plain[..at];
        before = before.EndsWith(" the", StringComparison.Ordinal) ? before[..^4] : before;
        return before.EndsWith(" of", StringComparison.Ordinal) || before.EndsWith(" for", StringComparison.Ordinal) || before.EndsWith(" at", StringComparison.Ordinal);
    }

    /// <summary>"a spokesman for the ministry" for the transport ministry: nothing of the body that is spoken for speaks against it.</summary>
    public static bool SpeaksForShorter(string role, string institution)
    {
        role = Institutions.InFull(role, institution);
        var words = Roles.Telling(role);
        var body = words.Where(word => !Speaking.Contains(word)).ToHashSet(StringComparer.Ordinal);
        return words.Any(Speaking.Contains) && body.Count > 0 && body.IsSubsetOf(Roles.Telling(institution)) && !NameWords.Of(role).Any(Roles.Past.Contains);
    }

    /// <summary>"Fjordwatch" of "website Fjordwatch" and "the research firm Fjordwatch"; the name itself where no kind stands before it.</summary>
    public static string WithoutKind(string name)
        => BeforeBody().Match(name) is { Success: true } before && Kinds.Contains(before.Groups["kind"].Value) ? name[before.Length..] : name;

    [GeneratedRegex(@"^(?:the |an? )?(?:\p{Ll}[\p{Ll}-]* ){0,2}(?<kind>\p{Ll}[\p{Ll}-]*) (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeBody();

    /// <summary>"startup", "union": what a body is that has a name beside it.</summary>
    public static bool IsKind(string form) => Kinds.Contains(form) || Institutions.IsBody(form);
}
