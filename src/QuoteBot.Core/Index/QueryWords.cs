namespace QuoteBot.Index;

/// <summary>The words of a query, with what each weighs in this index.</summary>
/// <param name="Forms">In order.</param>
/// <param name="Weights">Of those that the index knows.</param>
/// <param name="Stretches">Its parts, in order.</param>
internal sealed record QueryWords(IReadOnlyList<string> Forms, IReadOnlyDictionary<string, double> Weights, IReadOnlyList<Stretch> Stretches)
{
    public static readonly QueryWords None = new([], new Dictionary<string, double>(), []);

    public double TotalWeight { get; } = Weights.Values.Sum();

    public static QueryWords Of(PassageQuery query, IReadOnlyList<Stretch> stretches) => new(
        [.. query.Words.Select(word => word.Form)],
        stretches.SelectMany(stretch => stretch.Known).DistinctBy(word => word.Form).ToDictionary(word => word.Form, word => word.Weight, StringComparer.Ordinal),
        stretches);

    /// <summary>The share of the words that stand in the passage in one run, 0 to 1. Of a query of several sentences one that stands there whole counts for what it weighs.</summary>
    public double Wording(IReadOnlyList<string> passage, out bool hasAll)
    {
        var run = Runs.Longest(Forms, passage);
        hasAll = Forms.Count > 0 && run == Forms.Count;
        return Best(Forms.Count == 0 ? 0 : (double)run / Forms.Count, stretch => (double)Runs.Longest(stretch.Forms, passage) / stretch.Forms.Count);
    }

    /// <summary>The share of the words' weight that the passage holds, 0 to 1, likewise.</summary>
    /// <param name="indexed">What the full-text index knows of it. It has the words of a split quote's later segments under the passage of the first, which the passage's own text does not show.</param>
    public double FullText(IReadOnlyList<string> passage, double indexed)
    {
        if (TotalWeight <= 0)
            return 0;
        var held = passage.ToHashSet(StringComparer.Ordinal);
        // Heavier than all the words is a passage that was found by a phrase as well: its own text tells better.
        var known = indexed <= TotalWeight ? indexed : 0;
        var shared = Weights.Sum(word => held.Contains(word.Key) ? word.Value : 0);
        return Best(Math.Max(known, shared) / TotalWeight, stretch => stretch.Weight <= 0 ? 0 : stretch.Known.Sum(word => held.Contains(word.Form) ? word.Weight : 0) / stretch.Weight);
    }

    private double Best(double whole, Func<Stretch, double> part) =>
        Stretches.Count < 2 ? whole : Math.Max(whole, Stretches.Where(stretch => stretch.Forms.Count > 0).Max(stretch => part(stretch) * Math.Sqrt(Math.Min(1, stretch.Weight / Math.Max(1e-9, TotalWeight)))));
}
