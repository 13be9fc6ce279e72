using QuoteBot.Index;

namespace QuoteBot.Checking;

/// <summary>Tells whether the claimed speaker wrote an article. Pure.</summary>
internal static class Authors
{
    private static readonly string[] Between = [",", ";", "/", "|", "&", " and ", " with "];

    /// <param name="authors">As the article gives them: "Mara Lindqvist", "By Mara Lindqvist and Tom Vik".</param>
    /// <param name="known">The speakers of the index that the claimed name may mean.</param>
    public static bool Include(string authors, AliasedSpeaker claimed, IReadOnlyList<KnownSpeaker> known)
        => authors.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => name.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? name[3..].Trim() : name)
            .Any(name => PersonName.Of(name).Words.Count > 1 && claimed.Compare([new(name, SpeakerKind.Person, null, [])], known).Fit is SpeakerFit.Same or SpeakerFit.Perhaps);
}
