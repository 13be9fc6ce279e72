using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Evaluation;

/// <summary>Says a quote in other words, mechanically, so that few runs of its words remain.</summary>
/// <remarks>
/// The parts around the comma or conjunction nearest to the middle change places, words of a small list are exchanged for a synonym, every second one of the
/// other longer words gets another ending, and half of the words of grammar are left out. No person would say it so: the rare words of the quote stay, by which it can be
/// found, and a journalist's retelling would lose more of them. It is good for measuring speed, and as a lower limit of what a search must find.
/// </remarks>
public static class Paraphrase
{
    /// <summary>A shorter word is rarely inflected.</summary>
    private const int ShortestInflected = 5;

    private static readonly FrozenDictionary<string, string> Synonyms = ReadSynonyms();

    private static readonly FrozenSet<string> Joints = WordSet.Of("and but because so or when if that while as");

    /// <param name="words">As printed.</param>
    /// <returns>The same words and chance give the same text. Never empty when there are words.</returns>
    public static string Of(IReadOnlyList<string> words, Func<int, int> below)
    {
        var plain = words.Select(Plain).Where(word => word.Length > 0).ToList();
        var said = new List<string>(plain.Count);
        var isSecond = false;
        foreach (var word in Turned(words, plain))
        {
            if (Synonyms.TryGetValue(word, out var synonym))
            {
                said.Add(synonym);
            }
            else if (IsOfGrammar(word))
            {
                if (WordList.Negations.Contains(word) || below(2) == 0)
                    said.Add(word);
            }
            else if (word.Length >= ShortestInflected && word.All(char.IsAsciiLetterLower))
            {
                said.Add((isSecond = !isSecond) ? word : Inflected(word));
            }
            else
            {
                said.Add(word);
            }
        }

        return string.Join(' ', said.Count > 0 ? said : plain);
    }

    private static bool IsOfGrammar(string word) =>
        WordList.FunctionWords.Contains(word) || WordList.Negations.Contains(word) || WordList.Modals.Contains(word)
        || WordList.Quantifiers.Contains(word) || WordList.Conditions.Contains(word);

    /// <summary>The second part before the first, where a comma or conjunction parts them nearest to the middle.</summary>
    private static IEnumerable<string> Turned(IReadOnlyList<string> words, List<string> plain)
    {
        if (words.Count != plain.Count)
            return plain;
        var middle = words.Count / 2;
        var at = Enumerable.Range(2, Math.Max(0, words.Count - 4))
            .Where(place => words[place - 1].EndsWith(',') || Joints.Contains(plain[place]))
            .OrderBy(place => Math.Abs(place - middle)).FirstOrDefault(middle);
        return plain.Skip(at).Concat(plain.Take(at));
    }

    private static string Plain(string word) =>
        word.Trim().Trim('"', '“', '”', ',', '.', ';', ':', '?', '!', '(', ')', '—', '–', '-').Replace('’', '\'') is var bare && bare.Skip(1).Any(char.IsUpper) ? bare : bare.ToLowerInvariant();

    private static string Inflected(string word) => word switch
    {
        [.. var stem, 'i', 'n', 'g'] => stem + "ed",
        [.. var stem, 'e', 'd'] => stem + "ing",
        [.., 's', 's'] or [.., 'l', 'y'] => word,
        [.. var stem, 's'] => stem,
        _ => word + "s",
    };

    private static FrozenDictionary<string, string> ReadSynonyms()
    {
        using var stream = typeof(Paraphrase).Assembly.GetManifestResourceStream("QuoteBot.Evaluation.synonyms.txt")
            ?? throw new InvalidOperationException("The list of synonyms is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var synonyms = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split(' ') is not [var one, var other])
                continue;
            synonyms.TryAdd(one, other);
            synonyms.TryAdd(other, one);
        }

        return synonyms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
