using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Grammar;

/// <summary>Degrees and orders behind a name: "Ana Ruiz MS, RD, sports dietitian told the Bell". They are no part of the name and no end of the subject.</summary>
internal static class Credentials
{
    private static readonly FrozenSet<string> Known =
        ["ms", "ma", "md", "rd", "rdn", "rn", "np", "pa", "do", "jd", "mba", "mph", "mpa", "msc", "phd", "dds", "dvm", "ldn", "cssd", "lcsw", "kc", "qc", "obe", "mbe", "cbe"];

    /// <summary>What stands between such letters and the verb is a short description.</summary>
    private const int MaxWords = 8;

    /// <summary>"MS", "PhD"; not "Ms" or "do".</summary>
    public static bool Is(MarkedText text, int i) =>
        Known.Contains(text.Lower(i)) && text.Tokens[i].Span.In(text.Tokenized.Text) is { Length: > 1 } word && char.IsUpper(word[0]) && char.IsUpper(word[^1]);

    /// <summary>The name before the letters, and the description up to <paramref name="verb"/>; null when no letters stand there.</summary>
    public static (TokenRange Name, TokenRange Between)? Before(MarkedText text, int verb, int floor)
    {
        var comma = verb - 1;
        while (comma > floor && verb - comma <= MaxWords && text.Tokens[comma] is { IsWord: true, IsCapitalised: false })
            comma--;
        if (comma == verb - 1 || text.Lower(comma) is not "," || !Is(text, comma - 1))
            return null;
        var end = comma;
        while (end - 1 > floor && (Is(text, end - 1) || text.Lower(end - 1) is ","))
            end--;
        var name = NounPhrases.EndingBefore(text, end, floor);
        return name.Length > 0 && text.Tokens[name.Start].IsCapitalised && Appositions.OpensClause(text, name.Start, floor)
            ? (name, new TokenRange(comma + 1, verb))
            : null;
    }
}
