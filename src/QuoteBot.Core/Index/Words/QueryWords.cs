using QuoteBot.Text;

namespace QuoteBot.Index.Words;

/// <summary>The words of a query, with what each weighs in this index. Passages are compared with it by the numbers of its forms.</summary>
internal sealed class QueryWords
{
    public static readonly QueryWords None = new([], []);

    private const int NoWord = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int[] _forms;
    private readonly double[] _weights;
    private readonly (int[] Forms, int[] Known, double Weight)[] _stretches;

    /// <param name="words">In order.</param>
    /// <param name="stretches">Their parts, in order.</param>
    public QueryWords(IReadOnlyList<Word> words, IReadOnlyList<Stretch> stretches)
    {
        Forms = [.. words.Select(word => word.Form)];
        Stretches = stretches;
        foreach (var form in Forms)
            _numbers.TryAdd(form, _numbers.Count);
        _forms = [.. Forms.Select(NumberOf)];
        _weights = new double[_numbers.Count];
        foreach (var word in stretches.SelectMany(stretch => stretch.Known))
            _weights[NumberOf(word.Form)] = word.Weight;
        _stretches = [.. stretches.Select(stretch => (stretch.Forms.Select(NumberOf).ToArray(), stretch.Known.Select(word => NumberOf(word.Form)).ToArray(), stretch.Weight))];
        TotalWeight = _weights.Sum();
    }

    /// <summary>In order.</summary>
    public IReadOnlyList<string> Forms { get; }

    public IReadOnlyList<Stretch> Stretches { get; }

    /// <summary>Of those that the index knows.</summary>
    public double TotalWeight { get; }

    /// <summary>The numbers of a passage's words, in order; −1 for those that the query does not have.</summary>
    public int[] NumbersOf(IReadOnlyList<Word> passage)
    {
        var numbers = new int[passage.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = NumberOf(passage[i].Form);
        return numbers;
    }

    /// <summary>The share of the words that stand in the passage in one run, 0 to 1. Of a query of several sentences one that stands there whole counts for what it weighs.</summary>
    /// <param name="passage">By its words' numbers.</param>
    public double Wording(int[] passage, out bool hasAll)
    {
        var run = Runs.Longest(_forms, passage);
        hasAll = _forms.Length > 0 && run == _forms.Length;
        var share = _forms.Length == 0 ? 0 : (double)run / _forms.Length;
        if (_stretches.Length > 1)
        {
            foreach (var (forms, _, weight) in _stretches)
                share = Math.Max(share, forms.Length == 0 ? 0 : Runs.Longest(forms, passage) * Part(weight) / forms.Length);
        }
        return share;
    }

    /// <summary>The share of the words' weight that the passage holds, 0 to 1, likewise.</summary>
    /// <param name="passage">By its words' numbers.</param>
    /// <param name="indexed">What the full-text index knows of it. It has the words of a split quote's later segments under the passage of the first, which the passage's own text does not show.</param>
    public double FullText(int[] passage, double indexed)
    {
        if (TotalWeight <= 0)
            return 0;
        var held = new bool[_weights.Length];
        foreach (var number in passage)
        {
            if (number != NoWord)
                held[number] = true;
        }
        // Heavier than all the words is a passage that was found by a phrase as well: its own text tells better.
        var weighed = Enumerable.Range(0, held.Length).Sum(number => held[number] ? _weights[number] : 0);
        var share = Math.Max(indexed <= TotalWeight ? indexed : 0, weighed) / TotalWeight;
        if (_stretches.Length > 1)
        {
            foreach (var (_, known, weight) in _stretches)
                share = Math.Max(share, weight <= 0 ? 0 : known.Sum(number => held[number] ? _weights[number] : 0) * Part(weight) / weight);
        }
        return share;
    }

    /// <summary>What a stretch counts of the whole.</summary>
    private double Part(double weight) => Math.Sqrt(Math.Min(1, weight / Math.Max(1e-9, TotalWeight)));

    private int NumberOf(string form) => _numbers.GetValueOrDefault(form, NoWord);
}
