using QuoteBot.Text;

namespace QuoteBot.MakeModel.Training;

/// <summary>Makes pairs of texts of one meaning out of WordNet.</summary>
internal sealed class TrainingPairs
{
    /// <summary>A shorter text, reworded twice, has little left in common with itself.</summary>
    private const int LeastReworded = 4;

    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, Synset> _synsets;
    private readonly Rewording _rewording;
    private readonly Random _random = new(1);
    private readonly List<TextPair> _pairs = [];

    private TrainingPairs(string[] forms, List<Synset> synsets, Rewording rewording)
    {
        _numbers = forms.Select((form, i) => (form, i)).ToDictionary(entry => entry.form, entry => entry.i);
        _synsets = synsets.ToDictionary(synset => synset.Key);
        _rewording = rewording;
    }

    /// <param name="forms">The model's words; a text's other words are left out.</param>
    public static List<TextPair> Of(string[] forms, List<Synset> synsets, Rewording rewording)
    {
        var pairs = new TrainingPairs(forms, synsets, rewording);
        foreach (var synset in synsets)
            pairs.AddAll(synset);
        return pairs._pairs;
    }

    private void AddAll(Synset synset)
    {
        var definition = Words(synset.Definition);
        Add(Words(string.Join(' ', synset.Lemmas)), definition);
        foreach (var lemma in synset.Lemmas.Length > 1 ? synset.Lemmas : [])
            Add(Words(lemma), definition);
        foreach (var example in synset.Examples)
            Add(definition, Words(example));
        AddReworded(synset.Definition);
        foreach (var example in synset.Examples)
            AddReworded(example);
        for (var i = 1; i < synset.Lemmas.Length; i++)
            Add(Words(synset.Lemmas[i - 1]), Words(synset.Lemmas[i]));

        // A derivation is told at both ends; once is enough.
        foreach (var link in synset.Related.Where(link => string.CompareOrdinal(synset.Key, link.Key) < 0))
            Add(Words(synset.Lemmas[link.Lemma]), Words(_synsets[link.Key].Lemmas[link.Other]));
    }

    /// <summary>A text said in two other ways.</summary>
    private void AddReworded(string text)
    {
        var forms = QuoteText.Words(text).Select(word => word.Form).ToList();
        if (forms.Count >= LeastReworded)
            Add(Words(_rewording.Of(forms, _random)), Words(_rewording.Of(forms, _random)));
    }

    private int[] Words(string text) => [.. QuoteText.Words(text).Select(word => _numbers.GetValueOrDefault(word.Form, -1)).Where(word => word >= 0)];

    /// <summary>A text without a known word teaches nothing, nor do two equal ones.</summary>
    private void Add(int[] a, int[] b)
    {
        if (a.Length > 0 && b.Length > 0 && !a.SequenceEqual(b))
            _pairs.Add(new TextPair(a, b));
    }
}
