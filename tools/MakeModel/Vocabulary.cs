using System.Numerics.Tensors;
using QuoteBot.Meaning;
using QuoteBot.Text;

namespace QuoteBot.MakeModel;

/// <summary>A word of the model in the making.</summary>
/// <param name="Form">Canonical.</param>
/// <param name="Share">Of all words of running text, 0 to 1.</param>
internal sealed record VocabularyWord(string Form, double Share, float[] Vector);

/// <summary>Turns the package's words into canonical forms.</summary>
internal static class Vocabulary
{
    /// <summary>Longer forms are addresses and typing errors.</summary>
    private const int LongestForm = 30;

    /// <summary>What the package lacks or mixes up ("us" stands for the country and the pronoun there), and the words it is like.</summary>
    private static readonly (string Form, string[] Like)[] Missing =
    [
        ("a", ["the"]),
        ("i", ["me", "my", "we"]),
        ("us", ["we", "them", "our"]),
        ("u.s", ["united", "states", "america", "american"]),
        ("a.m", ["morning"]),
        ("p.m", ["afternoon", "evening"]),
    ];

    /// <summary>The commonest forms, commonest first. Words that are cosmetically equal ("colour" and "color", "40" and "forty") become one, each as its share says.</summary>
    public static List<VocabularyWord> Of(IReadOnlyList<GloveWord> glove, int count)
    {
        var forms = new Dictionary<string, (double Share, double[] Sum, int Order)>();
        foreach (var word in glove)
        {
            if (Form(word.Text) is not { } form)
                continue;
            var share = Zipf.Share(word.Rank);
            var (sum, vector, order) = forms.TryGetValue(form, out var entry) ? entry : (0, new double[word.Vector.Length], forms.Count);
            for (var i = 0; i < vector.Length; i++)
                vector[i] += share * word.Vector[i];
            forms[form] = (sum + share, vector, order);
        }

        foreach (var (form, like) in Missing)
            forms[form] = MeanOf(like.Select(other => forms[other]).ToList(), forms.TryGetValue(form, out var had) ? had.Order : forms.Count);

        AddPossessives(forms);

        var words = forms
            .OrderByDescending(entry => entry.Value.Share).ThenBy(entry => entry.Value.Order)
            .Take(count - 1)
            .Select(entry => new VocabularyWord(entry.Key, entry.Value.Share, [.. entry.Value.Sum.Select(x => (float)(x / entry.Value.Share))]))
            .ToList();
        words.Add(AnyNumber(words));
        return words;
    }

    /// <summary>In news, so many times does a name's or noun's possessive ("mayor's", whose form is "mayors") stand for each time of the word itself.</summary>
    private const double PossessiveShare = 0.05;

    /// <summary>The package has no possessives: their forms are in it as plurals only ("trumps"), or not at all.</summary>
    private static void AddPossessives(Dictionary<string, (double Share, double[] Sum, int Order)> forms)
    {
        foreach (var (form, plural) in forms.Where(entry => entry.Key.Length > 3 && entry.Key.EndsWith('s')).ToList())
        {
            if (!forms.TryGetValue(form[..^1], out var stem))
                continue;
            for (var i = 0; i < plural.Sum.Length; i++)
                plural.Sum[i] += PossessiveShare * stem.Sum[i];
            forms[form] = (plural.Share + PossessiveShare * stem.Share, plural.Sum, plural.Order);
        }
    }

    /// <summary>As common as the commonest of them, in the middle of their directions.</summary>
    private static (double Share, double[] Sum, int Order) MeanOf(List<(double Share, double[] Sum, int Order)> like, int order)
    {
        var share = like.Max(word => word.Share);
        var sum = new double[like[0].Sum.Length];
        foreach (var word in like)
        {
            for (var i = 0; i < sum.Length; i++)
                sum[i] += share * word.Sum[i] / word.Share / like.Count;
        }

        return (share, sum, order);
    }

    /// <summary>Null for what is no single word of letters, or no number.</summary>
    private static string? Form(string text)
    {
        // The list is lower case throughout; only capitals make "U.S." the country.
        if (QuoteText.Words(text.Contains('.') ? text.ToUpperInvariant() : text) is not [{ Form: { Length: <= LongestForm } form }])
            return null;
        var letters = form.StartsWith('#') ? form[1..] : form;
        return letters.Length > 0 && letters.All(c => char.IsAsciiLetterOrDigit(c) || c == '.') && letters.Any(char.IsAsciiLetterOrDigit) ? form : null;
    }

    /// <summary>What all numbers have in common, weighed as a number of middling rarity.</summary>
    private static VocabularyWord AnyNumber(List<VocabularyWord> words)
    {
        var numbers = words.Where(word => word.Form.StartsWith('#')).ToList();
        var mean = new float[words[0].Vector.Length];
        foreach (var number in numbers)
            TensorPrimitives.MultiplyAdd(number.Vector, 1f / numbers.Count, mean, mean);
        return new VocabularyWord(UnknownWord.AnyNumber, numbers[numbers.Count / 2].Share, mean);
    }
}
