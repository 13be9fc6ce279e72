using QuoteBot.Extraction;
using QuoteBot.Index;

namespace QuoteBot.Checking.Speakers;

/// <summary>Compares two names of people. Only first names that clash, or surnames that nothing joins, make two people. Pure.</summary>
internal static class NameMatch
{
    /// <summary>"van der", "al": a surname seldom has more parts than these with its own.</summary>
    private const int MostSurnameParts = 4;

    /// <summary>To turn longer names round, or look into them, would take long.</summary>
    private const int MostWords = 12;

    /// <summary>A shorter surname stands in many words by chance.</summary>
    private const int ShortestInside = 4;

    private const int ShortestBlended = 2;

    /// <summary>Of the quotes by people of a surname, the claimed one has this many times as many as any other: an article that gives no first name means them.</summary>
    private const int Dominance = 5;

    /// <param name="known">The speakers of the index that the claimed name, or the record's name, may mean.</param>
    public static SpeakerJudgement Compare(PersonName claimed, PersonName recorded, IReadOnlyList<KnownSpeaker> known)
    {
        if (claimed.Words.Count is 0 or > MostWords || recorded.Words.Count is 0 or > MostWords)
            return new(SpeakerFit.Unclear);
        var (mine, printed) = (Parts(claimed), Parts(recorded));
        var (one, other) = (AsSurname(mine, printed), AsSurname(printed, mine));
        var words = AreEqual(one, other) ? new(SpeakerFit.Same)
            : one.Count == 1 || other.Count == 1 ? CompareBare(claimed, recorded, one, other, known)
            : CompareFull(one, other);
        if (!SuffixesClash(claimed, recorded))
            return words;
        return words.Fit switch
        {
            SpeakerFit.Same => new(SpeakerFit.Different),
            SpeakerFit.Perhaps => new(SpeakerFit.Unclear),
            _ => words,
        };
    }

    private static bool SuffixesClash(PersonName one, PersonName other) => one.Suffix is not null && other.Suffix is not null && one.Suffix != other.Suffix;

    /// <summary>The same letters in a row, in whatever words, or the same words in another order: "Lee Min-ho", "Minho Lee".</summary>
    private static bool AreEqual(List<string> one, List<string> other)
    {
        var letters = string.Concat(other);
        return one.ToHashSet().SetEquals(other) || Enumerable.Range(0, one.Count).Any(turn => string.Concat(one.Skip(turn).Concat(one.Take(turn))) == letters);
    }

    private static SpeakerJudgement CompareFull(List<string> one, List<string> other)
    {
        var fits = PersonName.GivenNamesFit(one[0], other[0]);
        var mayFit = fits || PersonName.GivenNamesLookAlike(one[0], other[0]);
        var isContained = one.All(other.Contains) || other.All(one.Contains);
        if (IsEnd(one, other) || IsEnd(other, one))
            return new(SpeakerFit.Perhaps, "One of the names has a given name more than the other.");
        if (isContained || SurnamesMeet(one, other))
        {
            if (fits)
                return new(MiddlesClash(one, other) ? SpeakerFit.Unclear : SpeakerFit.Same);
            if (one[^1] == other[^1] && PersonName.GivenNamesAreSpellings(one[0], other[0]))
                return new(SpeakerFit.Perhaps, "The record spells the speaker's name another way.");
            return new(isContained || mayFit || Middle(one).Contains(other[0]) || Middle(other).Contains(one[0]) ? SpeakerFit.Unclear : SpeakerFit.Different);
        }

        if (PersonName.SurnamesLookAlike(one[^1], other[^1]) && mayFit)
            return fits ? new(SpeakerFit.Perhaps, "The record spells the speaker's name another way.") : new(SpeakerFit.Unclear);
        // A surname taken or left with a marriage.
        return new(mayFit && one.Skip(1).Intersect(other.Skip(1)).Any(word => word.Length > 1) ? SpeakerFit.Unclear : SpeakerFit.Different);
    }

    /// <summary>"Viz" for Vizniak; four letters and more count wherever they stand.</summary>
    private const int LettersOfNickname = 3;

    private static SpeakerJudgement CompareBare(PersonName claimed, PersonName recorded, List<string> one, List<string> other, IReadOnlyList<KnownSpeaker> known)
    {
        var isClaimed = one.Count == 1;
        var (shorter, whole) = isClaimed ? (claimed, recorded) : (recorded, claimed);
        var (bare, full) = isClaimed ? (one[0], other) : (other[0], one);
        if (full.Count > 1 && IsSurnameOf(bare, full, whole))
            return CompareSurname(claimed, recorded, isClaimed, known);
        // An initial fits every name of its letter, a surname among them.
        if (full.SkipLast(1).Any(given => given.Length > 1 && bare.Length > 1 && PersonName.GivenNamesFit(given, bare)))
            return new(SpeakerFit.Perhaps, "Only the first name fits.");
        if (full.Count > 1 && string.Concat(full.Select(word => word[0])) == bare)
            return new(SpeakerFit.Perhaps, "The name is given by its initials.");
        var isLike = Tails(full).Append(full[0]).Any(part => PersonName.SurnamesLookAlike(bare, part))
            || PersonName.GivenNamesLookAlike(full[0], bare)
            || IsBlend(bare, full) || shorter.Words.Intersect(whole.Words).Any() || HasInside(bare, full[^1]) || HasInside(full[^1], bare) || isClaimed && bare.Length == LettersOfNickname && full[^1].StartsWith(bare, StringComparison.Ordinal);
        return new(isLike ? SpeakerFit.Unclear : SpeakerFit.Different);
    }

    /// <summary>The surname is the full name's; others may bear it too.</summary>
    private static SpeakerJudgement CompareSurname(PersonName claimed, PersonName recorded, bool isClaimed, IReadOnlyList<KnownSpeaker> known)
    {
        var (bare, whole) = isClaimed ? (claimed, recorded) : (recorded, claimed);
        var bearers = known.Where(speaker => speaker.Kind == SpeakerKind.Person && PersonName.Of(speaker.Name) is { Words.Count: > 1, IsOneWord: false } name
            && name.Surname == whole.Surname && !SuffixesClash(name, bare)).ToList();
        if (bearers.Count < 2)
            return new(SpeakerFit.Same);
        if (isClaimed)
            return new(SpeakerFit.Perhaps, "More than one speaker in the index has this surname.");
        return IsMostly(claimed, bearers)
            ? new(SpeakerFit.Perhaps, "The record gives only the surname; in this index it is mostly the claimed speaker’s.")
            : new(SpeakerFit.Unclear);
    }

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

    /// <summary>The name with the particles joined to the surname: "van", "der", "berg" → "vanderberg"; a surname alone is one word.</summary>
    private static List<string> Parts(PersonName name)
    {
        if (name.IsOneWord)
            return [string.Concat(name.Words)];
        var words = name.Words.ToList();
        while (words.Count > 2 && PersonName.Particles.Contains(words[^2]))
            words = [.. words[..^2], words[^2] + words[^1]];
        // "van der Holm" is a surname; "Ben Holm" and "Ben de Holm" have a first name.
        var isSurname = words.Count == 2 && PersonName.Particles.Contains(words[0])
            && (!FirstNameList.Contains(words[0]) || words[0] == "van" && name.Words.Count > 2);
        return isSurname ? [words[0] + words[1]] : words;
    }

    /// <summary>"de Holm" beside "Jan de Holm" is the surname alone, though many particles are first names as well.</summary>
    private static List<string> AsSurname(List<string> name, List<string> beside)
        => name.Count == 2 && beside.Count > 1 && PersonName.Particles.Contains(name[0]) && beside[^1] == name[0] + name[1] ? [beside[^1]] : name;

    /// <summary>What a full name may be called by its end: of "linda amber holm" holm and amberholm.</summary>
    private static IEnumerable<string> Tails(List<string> words)
        => Enumerable.Range(1, Math.Clamp(words.Count - 1, 1, MostSurnameParts)).Select(count => string.Concat(words.TakeLast(count)));

    private static bool SurnamesMeet(List<string> one, List<string> other)
        => Tails(one).Intersect(Tails(other)).Any() || IsWithParticle(one[^1], other[^1]) || IsWithParticle(other[^1], one[^1]);

    /// <summary>"vanholm" of "holm".</summary>
    private static bool IsWithParticle(string joined, string surname)
        => joined.EndsWith(surname, StringComparison.Ordinal) && PersonName.Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(joined.AsSpan(0, joined.Length - surname.Length));

    private static bool IsSurnameOf(string bare, List<string> full, PersonName whole)
        => Tails(full).Contains(bare) || whole.Surname == bare || (full.Count > 2 && full[^2] == bare)
            || IsWithParticle(full[^1], bare) || IsWithParticle(bare, full[^1]);

    /// <summary>"JaHo" for "Jan Holm": the beginnings of both names in one word.</summary>
    private static bool IsBlend(string bare, List<string> full)
        => full.Count > 1 && Enumerable.Range(1, Math.Max(0, bare.Length - ShortestBlended)).Any(cut => full[0].StartsWith(bare[..cut], StringComparison.Ordinal) && full[^1].StartsWith(bare[cut..], StringComparison.Ordinal));

    private static bool HasInside(string word, string part) => part.Length >= ShortestInside && word.Contains(part, StringComparison.Ordinal);

    private static bool IsEnd(List<string> end, List<string> words) => end.Count < words.Count && words.TakeLast(end.Count).SequenceEqual(end, StringComparer.Ordinal);

    private static IEnumerable<string> Middle(List<string> words) => words.Skip(1).SkipLast(1);

    /// <summary>"Lena M. Holm" and "Lena K. Holm"; a longer word may be the first part of a surname.</summary>
    private static bool MiddlesClash(List<string> one, List<string> other)
        => one[^1] == other[^1] && Middle(one).Any() && Middle(other).Any() && Middle(one).Concat(Middle(other)).All(word => word.Length == 1)
            && !Middle(one).Intersect(Middle(other)).Any();
}
