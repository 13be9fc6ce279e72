using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;

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

    /// <summary>Verbs of saying, writing and asking.</summary>
    /// <remarks>A list of its own, so that a change of the program's cues does not move what it is measured with.</remarks>
    private static readonly FrozenSet<string> Reporting = (
        "say tell add note argue claim explain insist suggest warn acknowledge point announce report write tweet post "
        + "ask wonder question predict promise vow pledge deny confirm reveal recall admit declare assert allege contend "
        + "maintain state reply respond answer agree complain remark reiterate repeat stress emphasize emphasise conclude "
        + "estimate indicate concede caution counter joke testify advise urge inform remind assure mention disclose "
        + "observe comment recommend demand propose swear boast brag lament email quip imply hint signal cite clarify "
        + "threaten retort exclaim shout opine proclaim forecast object protest reason recount").Split(' ').ToFrozenSet();

    public static bool Holds(this GoldSet set, GoldQuote quote, string text) => set switch
    {
        GoldSet.All => true,
        GoldSet.Said => quote.Kind is "direct" or "mixed" || IsReporting(quote.Cue),
        _ => quote.Kind is "direct" || (IsReporting(quote.Cue) && IsClause(quote, text)),
    };

    private static bool IsReporting(string? cue)
    {
        var words = Words(cue ?? "");
        return words.Exists(word => CueVerbs.TryGet(word, out var verb) && Reporting.Contains(verb.Lemma))
            || (words.Contains("according") && words.Contains("to"));
    }

    private static bool IsClause(GoldQuote quote, string text)
    {
        var marked = new MarkedText(string.Join(' ', quote.Segments.Select(segment => segment.In(text))));
        var words = marked.Tokens.Where(token => token.IsWord).ToList();
        return words.Count >= ShortestClause && (words[0].Lower is "that" || words.Exists(Verbs.LooksFinite));
    }

    private static List<string> Words(string cue) =>
        [.. cue.ToLowerInvariant().Split([' ', '\n', ',', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)];
}
