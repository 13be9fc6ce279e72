using System.Collections.Frozen;

namespace QuoteBot.Extraction;

/// <summary>Word lists that travel inside the assembly: <c>[section]</c> headings, then words.</summary>
internal static class WordLists
{
    /// <summary>The lines of an embedded list by section, comments left out.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(string resource)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The word list {resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader, resource);
    }

    /// <param name="name">What the message calls the list.</param>
    /// <exception cref="InvalidDataException">A heading is ill-formed or comes twice, or words stand before the first one.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(TextReader reader, string name)
    {
        var sections = new Dictionary<string, IReadOnlyList<string>>();
        List<string>? current = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var isHeading = line[0] == '[' && line.IndexOf(']', StringComparison.Ordinal) == line.Length - 1;
            if (isHeading && sections.TryAdd(line[1..^1], current = []))
                continue;
            if (isHeading || line[0] == '[' || current is null)
                throw new InvalidDataException($"The word list {name} has no section here: {line}");
            current.Add(line);
        }

        return sections;
    }
}

/// <summary>Closed word classes of English.</summary>
internal static class Lexicon
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Sections = WordLists.Read("QuoteBot.Extraction.words.txt");

    public static readonly FrozenSet<string> Determiners = Set("determiners");
    public static readonly FrozenSet<string> SubjectPronouns = Set("subject pronouns");
    public static readonly FrozenSet<string> ObjectPronouns = Set("object pronouns");
    public static readonly FrozenSet<string> FirstPerson = Set("first person");
    public static readonly FrozenSet<string> Prepositions = Set("prepositions");
    public static readonly FrozenSet<string> Conjunctions = Set("conjunctions");
    public static readonly FrozenSet<string> Subordinators = Set("subordinators");
    public static readonly FrozenSet<string> Auxiliaries = Set("auxiliaries");
    public static readonly FrozenSet<string> Negations = Set("negations");
    public static readonly FrozenSet<string> Modals = Set("modals");
    public static readonly FrozenSet<string> Adverbs = Set("adverbs");

    /// <summary>Irregular past forms, and present forms in -s, that are frequent in news.</summary>
    public static readonly FrozenSet<string> FiniteForms = Set("finite forms");

    /// <summary>-ed words that are mostly adjectives or names of things.</summary>
    public static readonly FrozenSet<string> NoPastForms = Set("no past forms");

    /// <summary>-ly words that are nouns, verbs or names.</summary>
    public static readonly FrozenSet<string> NoAdverbs = Set("no adverbs");

    public static readonly FrozenSet<string> Days = Set("days");
    public static readonly FrozenSet<string> Months = Set("months");
    /// <summary>They tell that somebody speaks, and not who.</summary>
    public static readonly FrozenSet<string> IndefinitePronouns = Set("indefinite pronouns");

    public static readonly FrozenSet<string> DocumentNouns = Set("document nouns");
    public static readonly FrozenSet<string> FindingNouns = Set("finding nouns");
    public static readonly FrozenSet<string> SignNouns = Set("sign nouns");
    public static readonly FrozenSet<string> GroupNouns = Set("group nouns");

    /// <summary>What a person is who has no office: no role of a named one.</summary>
    public static readonly FrozenSet<string> PersonNouns = Set("person nouns");

    public static readonly FrozenSet<string> RoleNouns = Set("role nouns");
    public static readonly FrozenSet<string> InstitutionEnds = Set("institution ends");
    public static readonly FrozenSet<string> NotNames = Set("not names");

    private static FrozenSet<string> Set(string section) =>
        Sections[section].SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet();
}
