using QuoteBot.Evaluation.MadeNews;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>The names of a corpus that can stand for one another.</summary>
/// <param name="People">Full names of speakers, of a first name and a surname, by name.</param>
/// <param name="WellKnown">Those with many quotes.</param>
/// <param name="Places">Single words that follow "in" often.</param>
internal sealed record CorpusNames(IReadOnlyList<string> People, IReadOnlyList<string> WellKnown, IReadOnlyList<string> Places)
{
    private readonly HashSet<string> _people = new(People, StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(Places, StringComparer.Ordinal);

    private readonly Dictionary<string, string> _surnames = People
        .GroupBy(Surname, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public bool IsPerson(string name) => _people.Contains(name);

    public bool IsSurname(string name) => _surnames.ContainsKey(name) && !_places.Contains(name);

    public bool IsPlace(string name) => _places.Contains(name) && !_surnames.ContainsKey(name);

    public static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>Draws a name that does not occur in the text; null when ten draws find none.</summary>
    public static string? Other(IReadOnlyList<string> names, Func<string, string> form, string text, Draws draws)
    {
        const int Tries = 10;
        for (var tried = 0; tried < Tries && names.Count > 0; tried++)
        {
            var name = names[draws.Below(names.Count)];
            if (!text.Contains(Surname(name), StringComparison.OrdinalIgnoreCase))
                return form(name);
        }

        return null;
    }
}
