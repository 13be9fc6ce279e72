using QuoteBot.Index;

namespace QuoteBot.Checking.Speakers;

/// <summary>Finds under which full names of the index a person stands, by the comparison that a check makes.</summary>
public static class SpeakerForms
{
    /// <summary>A common surname has hundreds of bearers.</summary>
    private const int MostBearers = 100;

    /// <returns>Names of the index; empty for a role or a surname alone, which the index looks up by itself.</returns>
    public static async Task<IReadOnlyList<string>> FindAsync(IQuoteIndex index, string speaker, CancellationToken cancellationToken)
    {
        if (ClaimedSpeaker.Of(speaker).Name is not { Words.Count: > 1, IsOneWord: false } name)
            return [];
        var bearers = await index.SpeakersAsync(name.Surname, MostBearers, cancellationToken).ConfigureAwait(false);
        return [.. bearers.Where(bearer => bearer.Kind == SpeakerKind.Person && IsForm(name, PersonName.Of(bearer.Name))).Select(bearer => bearer.Name)];
    }

    private static bool IsForm(PersonName name, PersonName known)
        => known is { Words.Count: > 1, IsOneWord: false } && NameMatch.Compare(name, known, []).Fit == SpeakerFit.Same;
}
