namespace QuoteBot.Text;

/// <summary>Writes contractions and possessives out; other words go through <see cref="Spelling"/>.</summary>
internal static class Contractions
{
    /// <summary>The forms of the raw word at <paramref name="at"/>, at least one.</summary>
    public static ReadOnlySpan<string> Expand(List<RawWord> words, int at)
    {
        var word = words[at];
        if (word.Shape.HasFlag(RawShape.LeadingApostrophe) && Clipped(words, at) is { } full)
            return Spelling.Of(full);
        var text = word.Text;
        // "sweet nothings" are a noun.
        if (text is "nothings" or "everythings" or "somethings" && (at == 0 || words[at - 1].Text is not ("sweet" or "such" or "of" or "these" or "those" or "his" or "her")))
            return With(text[..^1], "is");
        var mark = text.LastIndexOf('\'');
        return mark <= 0 ? Spelling.Of(text) : Marked(words, at, text[..mark].Replace("'", "", StringComparison.Ordinal), text[(mark + 1)..]);
    }

    private static ReadOnlySpan<string> Marked(List<RawWord> words, int at, string stem, string ending)
    {
        switch (ending)
        {
            case "t" when stem.EndsWith('n') && Negative(stem) is { } verb:
                return new[] { verb, "not" };
            case "m" when stem == "i":
                return new[] { "i", "am" };
            case "re" when stem.Length > 1:
                return With(stem, "are");
            case "ve":
                return With(stem, "have");
            case "ll":
                return With(stem, "will");
            case "d":
                return With(stem, Had(words, at, stem));
            case "s" when stem == "let":
                return new[] { "let", "us" };
            case "s" when TakesIs(stem):
                return With(stem, NextIs(words, at, "been", "got", "had") ? "has" : "is");
            case "s":
                return Spelling.Of(stem.EndsWith('s') ? stem : stem + "s");
            case "all" when stem == "y":
                return new[] { "you", "all" };
            default:
                return Spelling.Of(stem + ending);
        }
    }

    private static string[] With(string stem, string verb) => [.. Spelling.Of(stem), verb];

    private static string? Negative(string stem) => stem switch
    {
        "can" => "can",
        "won" => "will",
        "shan" => "shall",
        "ain" => "is",
        _ => stem.Length > 2 ? stem[..^1] : null,
    };

    private static bool TakesIs(string stem) => stem is "it" or "he" or "she" or "that" or "there" or "here" or "who" or "what" or "where" or "how"
        or "when" or "why" or "something" or "nothing" or "everything";

    private static string Had(List<RawWord> words, int at, string stem)
    {
        if (stem is "how" or "why" or "where")
            return "did";
        var next = at + 1;
        while (next < words.Count && words[next].Text is "not" or "never" or "already" or "just" or "also" or "always")
            next++;
        return next < words.Count && (words[next].Text == "better" || Participles.Contains(words[next].Text)) ? "had" : "would";
    }

    /// <summary>Words that lost their beginning: 'em, 'til; null for others.</summary>
    private static string? Clipped(List<RawWord> words, int at) => words[at].Text switch
    {
        "em" => "them",
        "til" => "until",
        "cause" when NextIs(words, at, "i", "you", "he", "she", "it", "we", "they", "this", "that", "there", "if", "the", "my", "our", "it's", "i'm", "we're", "they're", "you're") => "because",
        _ => null,
    };

    private static bool NextIs(List<RawWord> words, int at, params ReadOnlySpan<string> any)
        => at + 1 < words.Count && any.Contains(words[at + 1].Text);
}
