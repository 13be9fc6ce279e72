using System.Globalization;
using QuoteBot.Text;

namespace QuoteBot.MakeModel.Training;

/// <summary>Says a text in other words, roughly: drops some and puts a synonym or a derived word for others. Grammar does not matter to a mean of vectors.</summary>
internal sealed class Rewording
{
    /// <summary>The share of words that go.</summary>
    private const double Dropped = 0.3;

    /// <summary>The share of the other words that are replaced where another is known.</summary>
    private const double Replaced = 0.5;

    private static readonly (string File, char Class)[] Files = [("index.noun", 'n'), ("index.verb", 'v'), ("index.adj", 'a'), ("index.adv", 'r')];

    private readonly Dictionary<string, string[]> _others;

    private Rewording(Dictionary<string, string[]> others) => _others = others;

    /// <param name="directory">Where WordNet's index files lie: they tell which meaning of a word is the commonest.</param>
    public static Rewording Of(string directory, List<Synset> synsets)
    {
        var byKey = synsets.ToDictionary(synset => synset.Key);
        var others = Files
            .SelectMany(file => File.ReadLines(Path.Combine(directory, file.File)).Where(line => !line.StartsWith(' ')).SelectMany(line => OthersOf(line, file.Class, byKey)))
            .GroupBy(pair => pair.Lemma, pair => pair.Other)
            .ToDictionary(group => group.Key, group => group.Distinct().Order(StringComparer.Ordinal).ToArray());
        return new Rewording(others);
    }

    /// <summary>An index line is lemma, class, number of meanings, its pointers with their number before them, two counts, then the meanings, commonest first.</summary>
    private static IEnumerable<(string Lemma, string Other)> OthersOf(string line, char wordClass, Dictionary<string, Synset> byKey)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lemma = fields[0];
        if (lemma.Contains('_'))
            return [];
        var synset = byKey[wordClass + fields[6 + int.Parse(fields[3], CultureInfo.InvariantCulture)]];
        var synonyms = synset.Lemmas.Where(other => !other.Equals(lemma, StringComparison.OrdinalIgnoreCase));
        var derived = synset.Related
            .Where(link => synset.Lemmas[link.Lemma].Equals(lemma, StringComparison.OrdinalIgnoreCase))
            .Select(link => byKey[link.Key].Lemmas[link.Other]);
        return synonyms.Concat(derived).Select(other => (lemma, other));
    }

    /// <param name="forms">Canonical.</param>
    public string Of(IEnumerable<string> forms, Random random)
    {
        var said = new List<string>();
        foreach (var form in forms)
        {
            if (random.NextDouble() < Dropped)
                continue;
            var word = random.NextDouble() < Replaced ? Other(form, random) : form;
            said.Add(word.TrimStart('#'));
        }

        return string.Join(' ', said);
    }

    private string Other(string form, Random random)
    {
        foreach (var lemma in Inflection.Lemmas(form))
        {
            if (_others.TryGetValue(lemma, out var others))
                return others[random.Next(others.Length)];
        }

        return form;
    }
}
