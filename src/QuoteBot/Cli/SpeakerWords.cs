using QuoteBot.Index;

namespace QuoteBot.Cli;

/// <summary>Speakers of the index, as told to people.</summary>
public static class SpeakerWords
{
    /// <summary>More of one surname are told by their number.</summary>
    private const int MostTold = 5;

    /// <summary>A common surname has hundreds of bearers.</summary>
    private const int MostCounted = 100;

    private const int LongestText = 80;

    /// <summary>"Ana Ruiz (mayor)", with the commonest role.</summary>
    public static string Short(KnownSpeaker speaker) =>
        SafeText.Line(speaker.Name, LongestText) + (speaker.Roles.Count > 0 ? $" ({SafeText.Line(speaker.Roles[0], LongestText)})" : "");

    /// <summary>Those whom a search by speaker may mean; those of an alias last.</summary>
    public static async Task<IReadOnlyList<KnownSpeaker>> KnownAsync(IQuoteIndex index, PassageQuery query, CancellationToken cancellationToken)
    {
        var known = new List<KnownSpeaker>();
        foreach (var name in query.SpeakerAliases.Prepend(query.Speaker!).TakeWhile(_ => known.Count == 0))
        {
            known.AddRange(await index.SpeakersAsync(name, MostCounted, cancellationToken));
        }

        return known;
    }

    /// <summary>That there is no such speaker, or that several fit: "Ruiz: Ana Ruiz (mayor), Tom Ruiz".</summary>
    /// <returns>Null when it is clear who is meant.</returns>
    public static string? Told(string asked, IReadOnlyList<KnownSpeaker> known)
    {
        var name = SafeText.Line(asked, LongestText);
        var named = known.Where(speaker => speaker.Kind is SpeakerKind.Person or SpeakerKind.Institution).ToList();
        return known.Count == 0 ? $"There is no speaker “{name}” in this index."
            : named.Count < 2 ? null
            : $"{name}: {string.Join(", ", named.Take(MostTold).Select(Short))}{More(named.Count)}";
    }

    private static string More(int speakers) => speakers <= MostTold ? "" : speakers >= MostCounted ? " and many more" : $" and {speakers - MostTold} more";
}
