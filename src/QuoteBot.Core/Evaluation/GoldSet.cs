using QuoteBot.Extraction;

namespace QuoteBot.Evaluation;

/// <summary>Which annotated quotes a figure is over: some annotations count beliefs and plans that nobody says.</summary>
public enum GoldSet
{
    /// <summary>All that is annotated.</summary>
    All,

    /// <summary>Direct and mixed quotes, and reported speech under a reporting cue ("said", "according to"), not beliefs and plans.</summary>
    Said,

    /// <summary>As <see cref="Said"/>, but mixed and reported only as a clause under a reporting cue: four words or more with a verb or "that".</summary>
    Clause,
}

internal static class GoldSets
{
    private const int ShortestClause = 4;

    public static bool Holds(this GoldSet set, GoldQuote quote, string text) => set switch
    {
        GoldSet.All => true,
        GoldSet.Said => quote.Kind is "direct" or "mixed" || IsReporting(quote.Cue),
        _ => quote.Kind is "direct" || (IsReporting(quote.Cue) && IsClause(quote, text)),
    };

    private static bool IsReporting(string? cue)
    {
        var words = Words(cue ?? "");
        return words.Exists(word => CueVerbs.TryGet(word, out var verb) && verb.Class is CueClass.Clause or CueClass.Asking)
            || (words.Contains("according") && words.Contains("to"));
    }

    private static bool IsClause(GoldQuote quote, string text)
    {
        var marked = new MarkedText(string.Join(' ', quote.Segments.Select(segment => segment.In(text))));
        var words = marked.Tokens.Where(token => token.IsWord).ToList();
        return words.Count >= ShortestClause && (words[0].Lower is "that" || words.Exists(Verbs.LooksFinite));
    }

    private static List<string> Words(string cue) => [.. cue.ToLowerInvariant().Split([' ', '\n', ',', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)];
}
