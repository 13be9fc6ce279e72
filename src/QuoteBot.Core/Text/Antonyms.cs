using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>Words of opposite meaning that are common in news.</summary>
public static class Antonyms
{
    private static readonly FrozenDictionary<string, string[]> Opposites = Build();

    /// <param name="a">A canonical form, inflected or not.</param>
    /// <param name="b">Another.</param>
    /// <returns>True for listed pairs, for un- or non- before the same word, and for in-, im-, il-, ir- or dis- before the same adjective; the order does not matter.</returns>
    public static bool Are(string a, string b) => Listed(a, b) || Negates(a, b) || Negates(b, a);

    private static bool Listed(string a, string b)
    {
        var others = Inflection.Lemmas(b);
        foreach (var lemma in Inflection.Lemmas(a))
        {
            if (Opposites.TryGetValue(lemma, out var opposites) && opposites.Any(others.Contains))
                return true;
        }

        return false;
    }

    private static readonly string[] AdjectiveEndings = ["able", "ible", "ate", "ant", "ent", "al", "ar", "ous", "ive", "ect", "ete", "ure", "ite", "est", "per", "ful", "ly", "ance", "ence"];

    /// <summary>A shorter remainder is mostly another word: under, until, none.</summary>
    private const int ShortestNegated = 4;

    private static bool Negates(string longer, string word)
    {
        if (word.Length < ShortestNegated || !longer.EndsWith(word, StringComparison.Ordinal))
            return false;
        var prefix = longer.AsSpan(0, longer.Length - word.Length);
        return prefix is "un" or "non" || (prefix is "in" or "im" or "il" or "ir" or "dis" && EndsAsAdjective(word));
    }

    /// <summary>"adequate", "possible", "honest": before a verb or a noun the prefix is another one (form and inform, press and impress).</summary>
    private static bool EndsAsAdjective(string word) => AdjectiveEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static FrozenDictionary<string, string[]> Build()
    {
        var opposites = new Dictionary<string, HashSet<string>>();
        foreach (var line in EmbeddedList.Lines("antonyms.txt"))
        {
            var sides = line.Split('/');
            foreach (var left in sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var right in sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(left, right);
                    Add(right, left);
                }
            }
        }

        return opposites.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());

        // Keyed by every lemma, so that a listed "left" also meets "leave".
        void Add(string word, string opposite)
        {
            foreach (var lemma in Inflection.Lemmas(word))
            {
                if (!opposites.TryGetValue(lemma, out var all))
                    opposites[lemma] = all = [];
                all.UnionWith(Inflection.Lemmas(opposite));
            }
        }
    }
}
