namespace QuoteBot.Index;

/// <summary>The words of a query, with what each weighs in this index.</summary>
/// <param name="Forms">In order.</param>
/// <param name="Weights">Of those that the index knows.</param>
internal sealed record QueryWords(IReadOnlyList<string> Forms, IReadOnlyDictionary<string, double> Weights)
{
    public double TotalWeight { get; } = Weights.Values.Sum();

    public static QueryWords Of(PassageQuery query, IReadOnlyList<Stretch> stretches) => new(
        [.. query.Words.Select(word => word.Form)],
        stretches.SelectMany(stretch => stretch.Known).DistinctBy(word => word.Form).ToDictionary(word => word.Form, word => word.Weight, StringComparer.Ordinal));
}
