using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>Tells an inflection (say, says, said; report, reports) from another word.</summary>
/// <remarks>A short list of irregular words and the regular endings -s, -ed and -ing of English; no comparison (strong, stronger), which changes the meaning.</remarks>
public static class Inflection
{
    private const string Vowels = "aeiouy";

    /// <summary>Most words of a text, at some 150 bytes each.</summary>
    private const int RememberedForms = 1 << 13;

    private static readonly FrozenDictionary<string, string[]> Irregular = BuildIrregular();

    private static readonly ILookup<string, string> IrregularOf = Irregular.SelectMany(entry => entry.Value.Select(lemma => (lemma, entry.Key))).ToLookup(pair => pair.lemma, pair => pair.Key, StringComparer.Ordinal);

    // Words that look inflected and are not: each would meet an unrelated word.
    private static readonly FrozenSet<string> Uninflected = FrozenSet.ToFrozenSet([
        "news", "its", "his", "this", "us", "as", "was", "has", "is", "does", "during", "evening", "morning", "nothing", "something", "anything", "everything",
        "thing", "king", "ring", "spring", "string", "wing", "ceiling", "hundred", "sacred", "wicked", "naked", "need", "indeed", "seed", "feed", "speed", "shed",
        "bed", "red", "fed", "led", "ted", "wed", "creed", "breed", "greed", "always", "perhaps", "sometimes", "besides", "series", "species", "plus", "thus",
        "gas", "bus", "yes", "bias", "chaos", "lens", "texas", "paris", "mass", "less", "customs", "ethics", "goods", "arms", "wedding", "means", "outing"]);

    // After what it needs: fields are made in their order.
    private static readonly FormCache<IReadOnlyList<string>> Remembered = new(RememberedForms, Find);

    /// <param name="a">A canonical form.</param>
    /// <param name="b">Another.</param>
    /// <returns>True when the forms are equal or inflect one word; the order does not matter.</returns>
    public static bool Same(string a, string b)
    {
        if (a == b)
            return true;
        if (a.Length == 0 || b.Length == 0 || a[0] == '#' || b[0] == '#')
            return false;
        var others = Lemmas(b);
        foreach (var lemma in Lemmas(a))
        {
            if (others.Contains(lemma))
                return true;
        }

        return false;
    }

    /// <summary>The words that a form may be an inflection of, itself among them unless it is irregular.</summary>
    internal static IReadOnlyList<string> Lemmas(string form) => Remembered.Of(form);

    /// <summary>The forms of a lemma that need not begin as it does ("went" of "go"); every other form has its first two letters.</summary>
    internal static IEnumerable<string> IrregularFormsOf(string lemma) => IrregularOf[lemma];

    private static IReadOnlyList<string> Find(string form)
    {
        if (Irregular.TryGetValue(form, out var known))
            return known;
        var lemmas = new List<string> { form };
        if (form.Length < 4 || Uninflected.Contains(form))
            return lemmas;
        if (form.EndsWith("ing", StringComparison.Ordinal))
            AddVerb(lemmas, form[..^3]);
        else if (form.EndsWith("ied", StringComparison.Ordinal) || form.EndsWith("ies", StringComparison.Ordinal))
            lemmas.Add(form[..^3] + "y");
        else if (form.EndsWith("ed", StringComparison.Ordinal))
            AddVerb(lemmas, form[..^2]);
        else if (form.EndsWith('s'))
            AddPlural(lemmas, form);
        return lemmas;
    }

    private static void AddPlural(List<string> lemmas, string form)
    {
        if (form[^2] is 's' or 'u' || (form[^2] == 'i' && form.Length < 6))
            return;
        lemmas.Add(form[..^1]);
        var stem = form.AsSpan(0, form.Length - 2);
        if (form[^2] == 'e' && stem is [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'])
            lemmas.Add(stem.ToString());
    }

    // "hoping" is of "hope", "hopping" of "hop", "reporting" of "report".
    private static void AddVerb(List<string> lemmas, string stem)
    {
        if (stem.Length < 2 || !stem.AsSpan().ContainsAny(Vowels))
            return;
        lemmas.Add(stem + "e");
        if (stem.Length > 2 && stem[^1] == stem[^2] && !Vowels.Contains(stem[^1]))
            lemmas.Add(stem[..^1]);
        if (!WouldDouble(stem))
            lemmas.Add(stem);
    }

    private static bool WouldDouble(string stem)
        => stem.Length >= 3 && !Vowels.Contains(stem[^1]) && stem[^1] is not ('w' or 'x') && Vowels.Contains(stem[^2])
            && !stem.AsSpan(0, stem.Length - 2).ContainsAny(Vowels);

    private static FrozenDictionary<string, string[]> BuildIrregular()
    {
        var lemmas = new Dictionary<string, string[]>();
        foreach (var line in EmbeddedList.Lines("irregular.txt"))
        {
            var forms = line.Split(' ');
            foreach (var form in forms)
                lemmas[form] = lemmas.TryGetValue(form, out var others) ? [.. others, forms[0]] : [forms[0]];
        }

        return lemmas.ToFrozenDictionary();
    }
}
