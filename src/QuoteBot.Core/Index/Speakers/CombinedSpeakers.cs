namespace QuoteBot.Index.Speakers;

/// <summary>Merges what several indexes know of speakers and names. Names that differ in case, accents or titles only are one.</summary>
internal static class CombinedSpeakers
{
    /// <summary>Those with the most quotes first.</summary>
    public static IReadOnlyList<KnownSpeaker> Of(IEnumerable<IReadOnlyList<KnownSpeaker>> lists, int limit) =>
        [.. lists.SelectMany(list => list).GroupBy(KeyOf).Select(same => Merge([.. same])).OrderByDescending(speaker => speaker.Quotes).Take(limit)];

    /// <summary>Those with the highest counts first.</summary>
    public static IReadOnlyList<NameCount> Counts(IEnumerable<IReadOnlyList<NameCount>> lists, int limit) =>
        [.. lists.SelectMany(list => list).GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
            .Select(same => new NameCount(same.MaxBy(one => one.Count)!.Name, same.Sum(one => one.Count)))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Name, StringComparer.Ordinal).Take(limit)];

    public static bool Same(KnownSpeaker one, KnownSpeaker other) => KeyOf(one) == KeyOf(other);

    /// <param name="profiles">Of one speaker, at least one.</param>
    public static SpeakerProfile Profile(IReadOnlyList<SpeakerProfile> profiles, int latest) => new(
        Merge([.. profiles.Select(profile => profile.Speaker)]),
        Counts(profiles.Select(profile => profile.Outlets), int.MaxValue),
        [.. profiles.SelectMany(profile => profile.Months).GroupBy(month => month.Month).Select(same => new MonthCount(same.Key, same.Sum(month => month.Count))).OrderBy(month => month.Month)],
        [.. profiles.SelectMany(profile => profile.Latest).OrderByDescending(quote => quote.Article.Published).Take(latest)]);

    private static (SpeakerKind Kind, string Key) KeyOf(KnownSpeaker speaker) =>
        (speaker.Kind, speaker.Kind == SpeakerKind.Person ? SpeakerNames.PersonKey(speaker.Name) : SpeakerNames.Key(speaker.Name));

    private static KnownSpeaker Merge(IReadOnlyList<KnownSpeaker> same)
    {
        var most = same.MaxBy(speaker => speaker.Quotes)!;
        return same.Count == 1 ? most : new KnownSpeaker(
            most.Name,
            most.Kind,
            [.. same.SelectMany(speaker => speaker.Roles).Distinct(StringComparer.OrdinalIgnoreCase)],
            [.. same.SelectMany(speaker => speaker.Aliases.Prepend(speaker.Name)).Where(name => name != most.Name).Distinct(StringComparer.Ordinal)],
            same.Sum(speaker => speaker.Quotes));
    }
}
