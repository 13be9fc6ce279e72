using QuoteBot.Text;

namespace QuoteBot.Index.Words;

/// <summary>A word of a query with the number of passages that hold it.</summary>
internal readonly record struct KnownWord(string Form, long Count, double Weight);

/// <summary>A run of a query that is looked up by itself, so that a claim stitched together from two places finds both.</summary>
/// <param name="Forms">In order.</param>
/// <param name="Known">The distinct forms that the index has, rarest first, ties in alphabetical order.</param>
internal sealed record Stretch(IReadOnlyList<string> Forms, IReadOnlyList<KnownWord> Known)
{
    /// <summary>Two sentences of ordinary length: below, words without a text are one stretch.</summary>
    private const int Length = 24;

    /// <summary>Each stretch costs a share of the time; a longer claim is looked up in longer stretches.</summary>
    private const int Most = 4;

    /// <summary>A shorter sentence finds everything and nothing, and goes with the next one.</summary>
    private const int FewestWords = 3;

    /// <summary>A claim of 20,000 characters has fewer distinct words in a stretch; looking up so many costs some 10 ms.</summary>
    private const int MostLookedUp = 1_000;

    public double Weight { get; } = Known.Sum(word => word.Weight);

    public static IReadOnlyList<Stretch> Of(PassageQuery query, long passages, Func<string, long> count) =>
        [.. Runs(query).Select(run => new Stretch(run, [.. run.Distinct(StringComparer.Ordinal).Take(MostLookedUp)
            .Select(form => Weighed(form, count(form), passages))
            .Where(word => word.Count > 0)
            .OrderBy(word => word.Count).ThenBy(word => word.Form, StringComparer.Ordinal)]))];

    /// <summary>The sentences, where the text is known; else pieces of equal length.</summary>
    private static IEnumerable<List<string>> Runs(PassageQuery query)
    {
        if (query.Words.Count == 0)
            return [];
        var sentences = query.Meaning is { } text && query.Words[^1].Span.End <= text.Length ? Sentences(query.Words, text) : [];
        return sentences.Count is > 1 and <= Most ? sentences : Pieces([.. query.Words.Select(word => word.Form)]);
    }

    private static List<List<string>> Sentences(IReadOnlyList<Word> words, string text)
    {
        var tokens = new TokenizedText(text);
        var runs = new List<List<string>>();
        var next = 0;
        foreach (var end in tokens.Sentences.Select(sentence => tokens.SpanOf(sentence).End))
        {
            var run = new List<string>();
            for (; next < words.Count && words[next].Span.End <= end; next++)
                run.Add(words[next].Form);
            if (runs.Count > 0 && (run.Count < FewestWords || runs[^1].Count < FewestWords))
                runs[^1].AddRange(run);
            else
                runs.Add(run);
        }
        return runs;
    }

    private static IEnumerable<List<string>> Pieces(List<string> forms)
    {
        var number = Math.Clamp(forms.Count / Length, 1, Most);
        return Enumerable.Range(0, number).Select(i => forms[(i * forms.Count / number)..((i + 1) * forms.Count / number)]);
    }

    /// <summary>The inverse document frequency of Robertson and Spärck Jones in its always positive form (as in Lucene's BM25).</summary>
    private static KnownWord Weighed(string form, long count, long passages) =>
        new(form, count, Math.Log(1 + ((Math.Max(0, passages - count) + 0.5) / (count + 0.5))));
}
