namespace QuoteBot.Index;

/// <summary>A word of a query with the number of passages that hold it.</summary>
internal readonly record struct KnownWord(string Form, long Count, double Weight);

/// <summary>A run of a query that is looked up by itself, so that a claim stitched together from two places finds both.</summary>
/// <param name="Forms">In order.</param>
/// <param name="Known">The distinct forms that the index has, rarest first, ties in alphabetical order.</param>
internal sealed record Stretch(IReadOnlyList<string> Forms, IReadOnlyList<KnownWord> Known)
{
    /// <summary>Two sentences of ordinary length: below, a claim is one stretch.</summary>
    private const int Length = 24;

    /// <summary>Each stretch costs a share of the time; a longer claim is looked up in longer stretches.</summary>
    private const int Most = 4;

    /// <summary>A claim of 20,000 characters has fewer distinct words in a stretch; looking up so many costs some 10 ms.</summary>
    private const int MostLookedUp = 1_000;

    public static IReadOnlyList<Stretch> Of(IReadOnlyList<string> forms, long passages, Func<string, long> count)
    {
        if (forms.Count == 0)
            return [];
        var number = Math.Clamp(forms.Count / Length, 1, Most);
        var stretches = new List<Stretch>(number);
        for (var i = 0; i < number; i++)
        {
            var run = forms.Skip(i * forms.Count / number).Take(((i + 1) * forms.Count / number) - (i * forms.Count / number)).ToList();
            var known = run.Distinct(StringComparer.Ordinal).Take(MostLookedUp)
                .Select(form => Weighed(form, count(form), passages))
                .Where(word => word.Count > 0)
                .OrderBy(word => word.Count).ThenBy(word => word.Form, StringComparer.Ordinal)
                .ToList();
            stretches.Add(new Stretch(run, known));
        }
        return stretches;
    }

    /// <summary>The inverse document frequency of Robertson and Spärck Jones in its always positive form (as in Lucene's BM25).</summary>
    private static KnownWord Weighed(string form, long count, long passages) =>
        new(form, count, Math.Log(1 + ((Math.Max(0, passages - count) + 0.5) / (count + 0.5))));
}
