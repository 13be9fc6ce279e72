using QuoteBot.Attribution;
using QuoteBot.Index;

namespace QuoteBot.Checking;

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
internal readonly record struct SpeakerJudgement(SpeakerFit Fit, string? Note = null);

/// <summary>Compares the claimed speaker with a record's speaker. Pure.</summary>
internal static class SpeakerMatch
{
    /// <param name="claimed">As the claim names the speaker.</param>
    /// <param name="speakers">The record's speakers; any of joint speakers counts.</param>
    /// <param name="known">The speakers of the index that the claimed name, or the record's name, may mean.</param>
    public static SpeakerJudgement Compare(string claimed, IReadOnlyList<Speaker> speakers, IReadOnlyList<KnownSpeaker> known)
    {
        if (speakers.Count == 0)
            return new(SpeakerFit.Unclear);
        return speakers.Select(speaker => CompareOne(claimed, speaker, known)).MinBy(judgement => judgement.Fit);
    }

    private static SpeakerJudgement CompareOne(string claimed, Speaker speaker, IReadOnlyList<KnownSpeaker> known)
    {
        var name = ClaimedSpeaker.Of(claimed);
        var direct = speaker.Kind switch
        {
            SpeakerKind.Person => ComparePerson(name, speaker, known),
            SpeakerKind.Unnamed => CompareUnnamed(name, speaker),
            _ => CompareInstitution(name, speaker, known),
        };
        if (direct.Fit != SpeakerFit.Different)
            return direct;

        // The index may know the claimed name as another form of the record's speaker.
        return known.Any(other => IsNamed(other, speaker.Name) && IsCalled(other, claimed))
            ? new(SpeakerFit.Perhaps, $"{Sentence(claimed)} is taken to be {speaker.Name}.")
            : direct;
    }

    private static SpeakerJudgement ComparePerson(ClaimedSpeaker claimed, Speaker speaker, IReadOnlyList<KnownSpeaker> known)
    {
        if (claimed.Name is { } name)
        {
            // A bare surname among the aliases does not clear a differing first name.
            var full = PersonName.Of(speaker.Name);
            var best = speaker.Aliases.Select(PersonName.Of)
                .Where(form => form.Words.Count > 1 || full.Words.Count == 1)
                .Prepend(full)
                .Select(form => CompareNames(name, form, known))
                .MinBy(judgement => judgement.Fit);
            if (best.Fit != SpeakerFit.Different)
                return best;
        }

        var role = speaker.Role;
        if (role is not null && Roles.Fit(claimed.Text, role))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}, {role}.");
        if (Roles.LooksLikeRole(claimed.Text))
            return CompareRole(claimed.Text, speaker, known);
        if (role is not null && Roles.SpeaksFor(role, claimed.Text))
            return new(SpeakerFit.Perhaps, $"The words were spoken by {speaker.Name}, {role}.");
        if (claimed.LooksLikeInstitution || !LooksLikePerson(claimed.Text))
            return new(SpeakerFit.Unclear);
        return new(SpeakerFit.Different);
    }

    /// <summary>A claimed speaker is called another person only when it is a person's name: no role, place, party or body is.</summary>
    private static bool LooksLikePerson(string claimed)
    {
        var words = claimed.Split([' ', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).ToList();
        return words.Count is > 0 and <= MostNameWords && !words.Exists(word => NameLists.Places.Contains(word) || Extraction.Lexicon.RoleNouns.Contains(word) && word is not ("king" or "judge" or "bishop" or "dean" or "major" or "pope" or "justice" or "page" or "mayor" or "prince")
            || Extraction.Lexicon.InstitutionEnds.Contains(word) || Extraction.Lexicon.DocumentNouns.Contains(word) && word is not ("will" or "law" or "page" or "grant" or "bill") || Extraction.Lexicon.Determiners.Contains(word) || word is "host" or "anchor" or "network" or "gov" or "sen" or "rep" or "record");
    }

    // Given names, initials and a double surname.
    private const int MostNameWords = 5;

    private static SpeakerJudgement CompareRole(string claimed, Speaker speaker, IReadOnlyList<KnownSpeaker> known)
    {
        if (Roles.IsGeneric(claimed))
            return new(SpeakerFit.Unclear);
        var holders = known.Where(other => other.Roles.Any(role => Roles.Fit(claimed, role)) || IsCalled(other, claimed)).ToList();
        var recorded = PersonName.Of(speaker.Name);
        var best = holders.Select(holder => CompareNames(PersonName.Of(holder.Name), recorded, known).Fit).DefaultIfEmpty(SpeakerFit.Unclear).Min();
        if (best == SpeakerFit.Same || holders.Any(holder => IsNamed(holder, speaker.Name)))
            return new(SpeakerFit.Perhaps, $"The index knows {speaker.Name} by that role.");
        // Where several hold the role, the record's speaker may be one more.
        return new(holders.Count == 1 && best == SpeakerFit.Different && speaker.Role is not null ? SpeakerFit.Different : SpeakerFit.Unclear);
    }

    private static SpeakerJudgement CompareNames(PersonName claimed, PersonName recorded, IReadOnlyList<KnownSpeaker> known)
    {
        if (claimed.Words.Count == 0 || recorded.Words.Count == 0)
            return new(SpeakerFit.Unclear);
        if (claimed.Suffix is not null && recorded.Suffix is not null && claimed.Suffix != recorded.Suffix && claimed.Surname == recorded.Surname)
            return new(SpeakerFit.Different);
        var one = Joined(claimed);
        var other = Joined(recorded);
        if (string.Concat(one) == string.Concat(other) || one.ToHashSet().SetEquals(other))
            return new(SpeakerFit.Same);
        if (one.Count == 1 || other.Count == 1)
            return CompareBare(claimed, recorded, one, other, known);
        if (one.All(other.Contains) || other.All(one.Contains))
            return new(SpeakerFit.Same);

        var surname = SurnamesMeet(one, other);
        var given = one.SkipLast(1).Any(first => other.SkipLast(1).Any(second => PersonName.GivenNamesFit(first, second)));
        if (surname && given)
            return new(SpeakerFit.Same);
        if (!surname && PersonName.SurnamesLookAlike(one[^1], other[^1]) && given)
            return new(SpeakerFit.Perhaps, "The record spells the speaker's name another way.");
        return new(SpeakerFit.Different);
    }

    private static SpeakerJudgement CompareBare(PersonName claimed, PersonName recorded, List<string> one, List<string> other, IReadOnlyList<KnownSpeaker> known)
    {
        var bare = one.Count == 1 ? one[0] : other[0];
        var full = one.Count == 1 ? other : one;
        var initials = string.Concat(full.Select(word => word[0]));
        var whole = one.Count == 1 ? recorded : claimed;
        var isSurname = full[^1] == bare || whole.Surname == bare || SurnameParts(full).Contains(bare);
        if (isSurname)
        {
            var bearers = known.Where(speaker => speaker.Kind == SpeakerKind.Person && PersonName.Of(speaker.Name) is { Words.Count: > 1 } name && name.Surname == whole.Surname).ToList();
            if (bearers.Count < 2)
                return new(SpeakerFit.Same);
            if (one.Count == 1)
                return new(SpeakerFit.Perhaps, "More than one speaker in the index has this surname.");
            return IsMostly(claimed, bearers)
                ? new(SpeakerFit.Perhaps, "The record gives only the surname; in this index it is mostly the claimed speaker’s.")
                : new(SpeakerFit.Unclear);
        }

        if (full[..^1].Any(given => PersonName.GivenNamesFit(given, bare)))
            return new(SpeakerFit.Perhaps, "Only the first name fits.");
        if (initials.Length > 1 && initials == bare)
            return new(SpeakerFit.Perhaps, "The name is given by its initials.");
        if (PersonName.SurnamesLookAlike(bare, full[^1]))
            return new(SpeakerFit.Unclear);
        return new(SpeakerFit.Different);
    }

    /// <summary>Of the quotes by people of a surname, the claimed one has this many times as many as any other: an article that gives no first name means them.</summary>
    private const int Dominance = 5;

    private static bool IsMostly(PersonName claimed, List<KnownSpeaker> bearers)
    {
        var (own, others) = (0, 0);
        foreach (var bearer in bearers)
        {
            var name = PersonName.Of(bearer.Name);
            if (PersonName.GivenNamesFit(claimed.Words[0], name.Words[0]))
                own = Math.Max(own, bearer.Quotes);
            else
                others = Math.Max(others, bearer.Quotes);
        }

        return own > 0 && own >= Dominance * others;
    }

    /// <summary>The name with the particles joined to the surname: "van", "der", "berg" → "vanderberg".</summary>
    private static List<string> Joined(PersonName name)
    {
        var words = name.Words.ToList();
        for (var at = words.Count - 2; at >= 1; at--)
        {
            if (at == words.Count - 2 && PersonName.Particles.Contains(words[at]))
            {
                words[at] += words[at + 1];
                words.RemoveAt(at + 1);
            }
        }

        if (words.Count == 2 && PersonName.Particles.Contains(words[0]))
            return [words[0] + words[1]];
        return words;
    }

    private static bool SurnamesMeet(List<string> one, List<string> other)
        => one[^1] == other[^1] || one[^1].EndsWith(other[^1], StringComparison.Ordinal) && PersonName.Particles.Any(p => one[^1] == p + other[^1])
            || PersonName.Particles.Any(p => other[^1] == p + one[^1]);

    private static IEnumerable<string> SurnameParts(List<string> full)
        => PersonName.Particles.Where(particle => full[^1].StartsWith(particle, StringComparison.Ordinal)).Select(particle => full[^1][particle.Length..])
            .Concat(full.Count > 2 ? [full[^2]] : []);

    private static SpeakerJudgement CompareUnnamed(ClaimedSpeaker claimed, Speaker speaker)
        => Roles.Fit(claimed.Text, speaker.Name)
            ? new(SpeakerFit.Perhaps, $"The record names no one: {speaker.Name}.")
            : new(SpeakerFit.Unclear);

    private static SpeakerJudgement CompareInstitution(ClaimedSpeaker claimed, Speaker speaker, IReadOnlyList<KnownSpeaker> known)
    {
        foreach (var form in speaker.Aliases.Prepend(speaker.Name))
        {
            if (Institutions.AreSame(claimed.Text, form))
                return new(SpeakerFit.Same);
        }

        if (speaker.Kind == SpeakerKind.Document && Institutions.IsShorterFormOf(claimed.Text, speaker.Name))
            return new(SpeakerFit.Same);
        if (Roles.Fit(claimed.Text, speaker.Name))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}.");
        if (Roles.SpeaksFor(claimed.Text, speaker.Name) || known.Any(other => IsCalled(other, claimed.Text) && other.Roles.Any(role => Roles.SpeaksFor(role, speaker.Name))))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}, not a person.");

        // A person may have written the document, or spoken in the institution's name; two bodies may be two names of one.
        return new(speaker.Kind == SpeakerKind.Institution && claimed.LooksLikeInstitution && !Institutions.MayOverlap(claimed.Text, speaker.Name)
            ? SpeakerFit.Different
            : SpeakerFit.Unclear);
    }

    /// <summary>"Ruiz's office", "the Ruiz campaign" for a claim about Ruiz: near the person, but not the person.</summary>
    public static bool IsOfficeOf(string claimed, Speaker speaker)
        => speaker.Kind is SpeakerKind.Institution or SpeakerKind.Unnamed && PersonName.Of(claimed).Surname is { Length: > 2 } surname
            && NameWords.Of(speaker.Name).Any(word => word == surname || word == surname + "s");

    private static bool IsCalled(KnownSpeaker known, string name)
        => Calls(known, name) || known.Aliases.Any(alias => Institutions.AreSame(alias, name));

    /// <summary>The name, or another full form of it; a surname alone may be a namesake's.</summary>
    private static bool IsNamed(KnownSpeaker known, string name)
        => Calls(known, name) || name.Contains(' ') && known.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool Calls(KnownSpeaker known, string name) => Institutions.AreSame(known.Name, name);

    private static string Sentence(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
