using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Index;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

internal enum SpeakerFit
{
    /// <summary>One speaker, beyond reasonable doubt.</summary>
    Same,

    /// <summary>Very likely the claimed speaker, or somebody who speaks for them; the answer says why in a note.</summary>
    Perhaps,

    /// <summary>The record does not tell whether it is the claimed speaker. Never a ground to accuse, nor to confirm.</summary>
    Unclear,

    /// <summary>Clearly somebody else.</summary>
    Different,
}

/// <param name="Note">A sentence for the reader; null when there is nothing to add.</param>
/// <param name="PassedOn">The claimed speaker spoke the words, but in marks, as somebody else's.</param>
internal readonly record struct SpeakerJudgement(SpeakerFit Fit, string? Note = null, bool PassedOn = false);

/// <summary>Compares the claimed speaker with a record's speaker. Pure.</summary>
internal static partial class SpeakerMatch
{
    /// <summary>Of the quotes under a name, a body has this many times as many as persons: theirs are misread.</summary>
    private const int Dominance = 5;

    /// <param name="claimed">As the claim names the speaker.</param>
    /// <param name="speakers">The record's speakers; any of joint speakers counts.</param>
    /// <param name="known">The speakers of the index that the claimed name, or the record's name, may mean.</param>
    public static SpeakerJudgement Compare(string claimed, IReadOnlyList<Speaker> speakers, IReadOnlyList<KnownSpeaker> known)
    {
        if (speakers.Count == 0)
            return new(SpeakerFit.Unclear);
        if (Joint(claimed) is { Count: > 1 } names && !speakers.Any(speaker => speaker.Name == claimed || Institutions.AreSame(speaker.Name, claimed)))
        {
            var best = names.Select(name => Compare(name, speakers, known)).MinBy(judgement => judgement.Fit);
            return best.Fit == SpeakerFit.Same ? new(SpeakerFit.Perhaps, $"The record names {speakers[0].Name}.") : best;
        }

        return speakers.Select(speaker => CompareOne(claimed, speaker, known)).MinBy(judgement => judgement.Fit);
    }

    /// <summary>"Ada Moreau, Tom Vik and Mara Lindqvist", "Moreau and Vik"; "Marks and Spencer" are a firm, and "Mara Lindqvist, mayor and pilot" is one person.</summary>
    private static List<string> Joint(string claimed)
    {
        if (!claimed.Contains(" and ", StringComparison.Ordinal) && !claimed.Contains(" & ", StringComparison.Ordinal))
            return [];
        var names = claimed.Split([",", " and ", " & "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        return names.TrueForAll(name => (name.Split(' ') is { Length: 2 or 3 } words && FirstNameList.Contains(words[0].ToLowerInvariant()) || !name.Contains(' ') && name.Length >= ShortestSurname && char.IsUpper(name[0]) && !claimed.Contains('&') && !EnglishWords.Contains(name.ToLowerInvariant())) && LooksLikePerson(name)) && names.Distinct().Count() == names.Count ? names : [];
    }

    private static SpeakerJudgement CompareOne(string claimed, Speaker speaker, IReadOnlyList<KnownSpeaker> known)
    {
        if (Kinship.Of(claimed) is { } kin)
            return CompareKin(claimed, kin, speaker);
        var name = ClaimedSpeaker.Of(claimed);
        var direct = speaker.Kind switch
        {
            SpeakerKind.Person => ComparePerson(name, speaker, known),
            SpeakerKind.Unnamed => CompareUnnamed(name, speaker, known),
            SpeakerKind.Institution when IsLoneSurname(speaker.Name, known) => ComparePerson(name, speaker, known),
            _ => BodyMatch.Compare(name, speaker, known),
        };
        if (direct.Fit == SpeakerFit.Unclear && AccountNames.IsHandle(claimed) && speaker.Kind == SpeakerKind.Person
            && known.Any(other => other.Kind == SpeakerKind.Person && IsCalled(other, claimed) && NameMatch.Compare(PersonName.Of(other.Name), PersonName.Of(speaker.Name), known).Fit is SpeakerFit.Same or SpeakerFit.Perhaps))
            return new(SpeakerFit.Perhaps, $"{claimed} is taken to be {speaker.Name}.");
        if (direct.Fit == SpeakerFit.Unclear && speaker.Kind == SpeakerKind.Person && TypedName(claimed) is { } typed && NameMatch.Compare(PersonName.Of(typed), PersonName.Of(speaker.Name), known).Fit is SpeakerFit.Same or SpeakerFit.Perhaps)
            return new(SpeakerFit.Perhaps, $"{Sentence(claimed)} is taken to be {speaker.Name}.");
        if (direct.Fit == SpeakerFit.Unclear && WithoutArticle(claimed) == WithoutArticle(speaker.Name))
            return new(SpeakerFit.Perhaps, $"The record names no one else: {speaker.Name}.");
        if (direct.Fit != SpeakerFit.Different)
            return direct.Fit == SpeakerFit.Unclear && AccountNames.AreWrittenAsOne(claimed, speaker.Name) ? new(SpeakerFit.Perhaps, $"{Sentence(claimed)} is taken to be {speaker.Name}.") : direct;

        // The index may know the claimed name as another form of the record's speaker.
        return known.Any(other => IsNamed(other, speaker.Name) && IsCalled(other, claimed))
            ? new(SpeakerFit.Perhaps, $"{Sentence(claimed)} is taken to be {speaker.Name}.")
            : direct;
    }

    /// <summary>The name in "chairman lindqvist", typed in small letters; null for what may be anything else. "mayor varnholm" looks the same, so that it only confirms.</summary>
    private static string? TypedName(string claimed)
        => !claimed.Any(char.IsUpper) && claimed.Split(' ') is [var title, .. { Length: 1 or 2 } name] && NameLists.IsTitle(title)
            && name.All(word => word.All(char.IsLetter) && !NameLists.Places.Contains(word) && (FirstNameList.Contains(word) || word.Length >= ShortestTyped && !EnglishWords.Contains(word)))
            ? string.Join(' ', name.Select(word => char.ToUpperInvariant(word[0]) + word[1..])) : null;

    private const int ShortestTyped = 4;

    /// <summary>"Mara Lindqvist's uncle": whatever name the record gives, it may be his.</summary>
    private static SpeakerJudgement CompareKin(string claimed, Kinship kin, Speaker speaker)
    {
        // Whether a person is, the article's own words tell.
        return speaker.Kind != SpeakerKind.Person && Kinship.Of(speaker.Name) is { } unnamed && kin.IsSame(unnamed) || WithoutArticle(claimed) == WithoutArticle(speaker.Name)
            ? new(SpeakerFit.Perhaps, $"The record names no one else: {speaker.Name}.")
            : new(SpeakerFit.Unclear);
    }

    private static SpeakerJudgement ComparePerson(ClaimedSpeaker claimed, Speaker speaker, IReadOnlyList<KnownSpeaker> known)
    {
        if (claimed.Name is { } name)
        {
            // A bare surname among the aliases does not clear a differing first name.
            var full = PersonName.Of(speaker.Name);
            var best = speaker.Aliases.Select(PersonName.Of)
                .Where(form => !form.IsSurname || full.IsSurname)
                .Prepend(full)
                .Select(form => NameMatch.Compare(name, form, known))
                .MinBy(judgement => judgement.Fit);
            if (best.Fit is SpeakerFit.Same or SpeakerFit.Perhaps && IsMaybeGiven(claimed.Text, full))
                return new(SpeakerFit.Unclear);
            if (best.Fit is SpeakerFit.Same or SpeakerFit.Perhaps && name.Words.Count == 1 && GendersClash(claimed.Text, full) && known.Any(other => IsOtherOfSurname(other, full)))
                return new(SpeakerFit.Unclear);
            if (best.Fit is SpeakerFit.Unclear or SpeakerFit.Different && AccountNames.IsHandleOf(claimed.Text, full))
                return new(SpeakerFit.Perhaps, $"{claimed.Text} is taken to be {speaker.Name}.");
            if (best.Fit != SpeakerFit.Different)
                return best;
            if (AccountNames.IsHandle(claimed.Text) || AccountNames.IsHandle(speaker.Name))
                return new(SpeakerFit.Unclear);
        }

        var mayBeBody = claimed is { Name: { } named, HasOffice: true } && MayBeBody(claimed.Text, named, known);
        if (!mayBeBody && claimed is { Name: { } other, HasOffice: true })
            return new(other.Words.Count == 1 || FirstNameList.Contains(other.Words[0]) || known.Any(one => one.Kind == SpeakerKind.Person && PersonName.Of(one.Name).Words.SequenceEqual(other.Words)) ? SpeakerFit.Different : SpeakerFit.Unclear);
        // "Mara Lindqvist, the mayor": the name tells, whatever the role.
        if (claimed is { Name: not null, Before: { } before })
            return new(LooksLikePerson(before) ? SpeakerFit.Different : SpeakerFit.Unclear);

        var role = speaker.Role;
        if (role is not null && Roles.Fit(claimed.Text, role))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}, {role}.");
        if (role is not null && Representatives.IsSecretaryOf(role, claimed.Text))
            return new(SpeakerFit.Perhaps, $"The words were spoken by {speaker.Name}, {role}.");
        if (Roles.LooksLikeRole(claimed.Text))
            return CompareRole(claimed.Text, speaker, known);
        // "Ruiz adviser" for Ruiz: one who only works for a person does not speak for her.
        var isPerson = claimed is { LooksLikeInstitution: false, Name: { } bearer } && !IsKnownBody(claimed.Text, known)
            && known.Any(one => one.Kind == SpeakerKind.Person && (IsCalled(one, claimed.Text) || bearer.Words.Count == 1 && PersonName.Of(one.Name).Surname == bearer.Surname));
        if (role is not null && !(isPerson && !Representatives.IsVoice(role)) && (Representatives.SpeaksFor(role, claimed.Text) || claimed.LooksLikeInstitution && Representatives.SpeaksForShorter(role, claimed.Text) || Representatives.BelongsTo(role, claimed.Text)))
            return new(SpeakerFit.Perhaps, $"The words were spoken by {speaker.Name}, {role}.");
        return new(((mayBeBody || claimed.LooksLikeInstitution || !LooksLikePerson(claimed.Text)) && !IsKnownPerson(claimed.Text, known)) || IsKnownBody(claimed.Text, known) ? SpeakerFit.Unclear : SpeakerFit.Different);
    }

    /// <summary>What persons bear as a title, and bodies in their names.</summary>
    private static readonly FrozenSet<string> TitlesOfBodies = WordSet.Of("general king queen prince princess premier captain coach master major justice");

    /// <summary>"the Justice Department", "General Motors", "King Foundation": a body's name that begins with an office, and no bearer of it whom the index knows.</summary>
    /// <param name="name">What stands behind the office.</param>
    private static bool MayBeBody(string claimed, PersonName name, IReadOnlyList<KnownSpeaker> known)
        => name.Words.Any(word => Institutions.IsBody(word) || Extraction.Lexicon.InstitutionEnds.Contains(word))
            || name.Words is [var word] && NameWords.Of(claimed).SkipWhile(first => first == "the").FirstOrDefault("") is var title && TitlesOfBodies.Contains(title) && EnglishWords.Contains(word) && !FirstNameList.Contains(word) && !known.Any(one => one.Kind == SpeakerKind.Person && PersonName.Of(one.Name).Surname == word);

    /// <summary>"Don Hollin", where Luis Hollin spoke: a title, or another Hollin's given name.</summary>
    private static bool IsMaybeGiven(string claimed, PersonName recorded)
        => NameWords.Of(claimed) is ["don", var surname] && recorded.Words.Count > 1 && recorded.Surname == surname && !PersonName.GivenNamesFit("don", recorded.Words[0]);

    private static bool IsOtherOfSurname(KnownSpeaker other, PersonName recorded)
        => other.Kind == SpeakerKind.Person && PersonName.Of(other.Name) is { Words.Count: > 1 } name && name.Surname == recorded.Surname && name.Words[0] != recorded.Words[0];

    /// <summary>"Mr Thorne", and no more, where Julia Thorne spoke and another Thorne is known.</summary>
    private static bool GendersClash(string claimed, PersonName recorded)
    {
        var title = NameWords.Of(claimed) is [var first, _] ? first : "";
        var gender = recorded.Words.Count > 1 ? NameLists.GenderOf(recorded.Words[0]) : Gender.Unknown;
        return title is "mr" or "sir" or "lord" && gender == Gender.Female || title is "mrs" or "ms" or "miss" or "lady" or "dame" && gender == Gender.Male;
    }

    /// <summary>"PENCE" in capitals may be a body's initials, but not where the index knows a person so called, and no body.</summary>
    private static bool IsKnownPerson(string claimed, IReadOnlyList<KnownSpeaker> known)
    {
        var called = known.Where(other => IsCalled(other, claimed)).ToList();
        return called.Count > 0 && called.TrueForAll(other => other.Kind == SpeakerKind.Person);
    }

    /// <summary>Of whoever has fewer quotes, a firm or a town of the name may be meant as well.</summary>
    private const int QuotesOfKnown = 20;

    /// <summary>"Thorne" and no more, in an article that never says who that is: the index knows persons of that surname, and hardly a body.</summary>
    private static bool IsLoneSurname(string name, IReadOnlyList<KnownSpeaker> known)
        => NameWords.Of(name) is [var surname] && known.Where(other => other.Kind == SpeakerKind.Person && PersonName.Of(other.Name) is { Words.Count: > 1 } full && full.Surname == surname).Sum(other => other.Quotes) is >= QuotesOfKnown and var quotes
            && quotes >= Dominance * known.Where(other => other.Kind == SpeakerKind.Institution && IsCalled(other, name)).Sum(other => other.Quotes);

    /// <summary>The index knows an institution so called, and hardly a person.</summary>
    private static bool IsKnownBody(string claimed, IReadOnlyList<KnownSpeaker> known)
    {
        var called = known.Where(other => IsCalled(other, claimed)).ToLookup(other => other.Kind, other => other.Quotes);
        return called[SpeakerKind.Institution].Sum() is > 0 and var body && body >= Dominance * called[SpeakerKind.Person].Sum();
    }

    /// <summary>A claimed speaker is called another person only when it is a person's name: no role, place, party or body is.</summary>
    private static bool LooksLikePerson(string claimed)
    {
        if (IsDescription(claimed) || claimed.Contains('&', StringComparison.Ordinal) || BodyLetters().IsMatch(claimed))
            return false;
        var words = claimed.Split([' ', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).ToList();
        // "First Lady", "Tory MP"; "Ada Moreau MP" is a person.
        if (words is [var first, .., "mp" or "mep" or "msp" or "lady"] && !FirstNameList.Contains(first))
            return false;
        return words.Count is > 0 and <= MostNameWords && !words.Exists(word => NameLists.Places.Contains(word) || Extraction.Lexicon.RoleNouns.Contains(word) && word is not ("king" or "judge" or "bishop" or "dean" or "major" or "pope" or "justice" or "page" or "mayor" or "prince")
            || Extraction.Lexicon.InstitutionEnds.Contains(word) || Extraction.Lexicon.DocumentNouns.Contains(word) && word is not ("will" or "law" or "page" or "grant" or "bill") || Extraction.Lexicon.Determiners.Contains(word) || word is "family" or "brothers" or "state" or "parents" or "relatives" or "estate" or "lawyers" or "attorneys" or "team" or "office" or "staff" or "host" or "anchor" or "network" or "gov" or "sen" or "rep" or "record");
    }

    /// <summary>"Lindqvist's running mate", "harbour legend", "44": it ends in no name, or in small letters without a given name before.</summary>
    private static bool IsDescription(string claimed)
    {
        var words = claimed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 || !claimed.Any(char.IsLetter)
            || char.IsLower(words[^1][0]) && (words.Length > 1 || claimed.Any(char.IsUpper)) && !FirstNameList.Contains(words[0].ToLowerInvariant());
    }

    /// <summary>"Moor PD", "Vik FC": capitals behind a name that is not in capitals itself, and no degree, honour or number of a person's.</summary>
    [GeneratedRegex(@"\p{Ll}.* (?!(?:MDs?|DO|RN|JD|QC|KC|MPs?|MEP|MSP|II|III|IV|JR|SR|CPA|DDS|OBE|MBE|CBE|PHD)$)\p{Lu}{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex BodyLetters();

    private const int ShortestSurname = 3;

    // Given names, initials and a double surname.
    private const int MostNameWords = 5;

    private static SpeakerJudgement CompareRole(string claimed, Speaker speaker, IReadOnlyList<KnownSpeaker> known)
    {
        if (Roles.IsGeneric(claimed))
            return new(SpeakerFit.Unclear);
        var holders = known.Where(other => other.Roles.Any(role => Roles.Fit(claimed, role)) || IsCalled(other, claimed)).ToList();
        var recorded = PersonName.Of(speaker.Name);
        var best = holders.Select(holder => NameMatch.Compare(PersonName.Of(holder.Name), recorded, known).Fit).DefaultIfEmpty(SpeakerFit.Unclear).Min();
        if (best == SpeakerFit.Same || holders.Any(holder => IsNamed(holder, speaker.Name)))
            return new(SpeakerFit.Perhaps, $"The index knows {speaker.Name} by that role.");
        return new(SpeakerFit.Unclear);
    }

    /// <summary>Whether the article of the words names both: the speaker with another office, and one other person with the very role that is claimed. What many are, or have been, the speaker may be as well.</summary>
    /// <param name="article">The speakers of the record's article.</param>
    public static bool IsRoleOfAnother(string claimed, Speaker speaker, IEnumerable<Speaker> article)
    {
        if (!Roles.LooksLikeRole(claimed) || Roles.IsGeneric(claimed) || Roles.IsOfMany(claimed) || speaker is not { Kind: SpeakerKind.Person, Role: { } role } || !Roles.IsOfficial(role) || Roles.Fit(claimed, role))
            return false;
        var holders = article.Where(other => other.Kind == SpeakerKind.Person && other.Role is { } held && Roles.Holds(held, claimed)).ToList();
        return holders.Count > 0 && holders.TrueForAll(holder => NameMatch.Compare(PersonName.Of(holder.Name), PersonName.Of(speaker.Name), []).Fit == SpeakerFit.Different);
    }

    private static SpeakerJudgement CompareUnnamed(ClaimedSpeaker claimed, Speaker speaker, IReadOnlyList<KnownSpeaker> known)
    {
        if (Roles.Fit(claimed.Text, speaker.Name) || (claimed.LooksLikeInstitution || IsKnownBody(claimed.Text, known) || claimed.Name is { } name && Institutions.LooksLikeFirm(name) && !IsKnownPerson(claimed.Text, known)) && (Representatives.SpeaksForShorter(speaker.Name, claimed.Text) || Representatives.IsVoiceOf(speaker.Name, claimed.Text)))
            return new(SpeakerFit.Perhaps, $"The record names no one: {speaker.Name}.");
        // "the harbour master": whom the index knows by that very role, when it is the claimed one.
        return speaker.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && !Roles.IsGeneric(speaker.Name)
            && known.Any(other => IsCalled(other, claimed.Text) && speaker.Name.Split(" and ").All(office => other.Roles.Any(role => Roles.IsOffice(role, office) && (!NameWords.Of(office).Any(Roles.Past.Contains) || !IsOfBody(role)))))
            ? new(SpeakerFit.Perhaps, $"The record names no one: {speaker.Name}; the index knows {claimed.Text} by that role.")
            : new(SpeakerFit.Unclear);
    }

    /// <summary>"former president of the Tide Bank": everybody was something; the former president whom an article need not name is a country's.</summary>
    private static bool IsOfBody(string role) => NameWords.Of(role).SkipWhile(word => word is not ("of" or "for" or "at")).Skip(1).ToList() is { Count: > 0 } rest && !(rest is ["the", "united", "states"] or ["the", "us" or "usa" or "u.s"]);

    /// <summary>"a harbour pilot" for "one harbour pilot", "a group of harbour pilots" for "harbour pilots".</summary>
    private static string WithoutArticle(string name)
    {
        var words = NameWords.Of(name).SkipWhile(word => word is "a" or "an" or "the" or "one").ToList();
        return string.Join(' ', words is ["group" or "number" or "handful" or "bunch", "of", _, ..] ? words.Skip(2) : words);
    }

    /// <summary>"Ruiz's office", "the Ruiz campaign" for a claim about Ruiz: near the person, but not the person.</summary>
    public static bool IsOfficeOf(string claimed, Speaker speaker)
        => speaker.Kind is SpeakerKind.Institution or SpeakerKind.Unnamed && PersonName.Of(claimed).Surname is { Length: > 2 } surname
            && NameWords.Of(speaker.Name).Any(word => word == surname || word == surname + "s");

    /// <summary>By that name, or another of its names.</summary>
    internal static bool IsCalled(KnownSpeaker known, string name)
        => Calls(known, name) || known.Aliases.Any(alias => Institutions.AreSame(alias, name));

    /// <summary>The name, or another full form of it; a surname alone may be a namesake's.</summary>
    private static bool IsNamed(KnownSpeaker known, string name)
        => Calls(known, name) || name.Contains(' ') && known.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool Calls(KnownSpeaker known, string name) => Institutions.AreSame(known.Name, name);

    private static string Sentence(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
