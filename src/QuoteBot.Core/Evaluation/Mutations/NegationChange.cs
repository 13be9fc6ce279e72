using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Evaluation.MadeNews;
using QuoteBot.Text;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>Puts one "not" into a text, or takes one out.</summary>
internal static partial class NegationChange
{
    /// <summary>In such a sentence one "not" more may leave the meaning as it is, or none at all.</summary>
    private static readonly FrozenSet<string> Unclear = new[] { "whether", "than", "until", "unless", "if" }.ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=[\w,] )(?:is|are|was|were|will|would|could|should|must|can)(?= (?!(?:only|just|the only|of course)\b)[a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"(?<!\b(?:or|if|why|whether|of course) )\bnot (?!(?:only|just|merely|simply|so much|least)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Nots();

    [GeneratedRegex(@"\b(?:(?<verb>do|does|did|is|are|was|were|would|could|should|has|have|had)n['’]t|(?<can>can['’]t|cannot)|(?<will>won['’]t))\b(?! (?:only|just|merely|simply)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Contracted();

    /// <returns>The text with exactly one canonical "not" more or less, within the quote and never at its edge; null when there is no clear place.</returns>
    public static string? Of(string text, Draws draws)
    {
        var changes = TakenOut(text).Concat(PutIn(text)).ToArray();
        draws.Shuffle<string>(changes);
        var words = Forms(text);
        return changes.FirstOrDefault(change => IsOneNot(words, Forms(change)));
    }

    private static IEnumerable<string> PutIn(string text) =>
        from match in Verbs().Matches(text)
        where Negations(text, match.Index) == 0 && !Inserted.IsAt(text, match.Index)
        select text.Insert(match.Index + match.Length, " not");

    private static IEnumerable<string> TakenOut(string text)
    {
        foreach (var match in Nots().Matches(text).AsEnumerable())
        {
            if (Negations(text, match.Index) == 1 && !Inserted.IsAt(text, match.Index))
                yield return text.Remove(match.Index, match.Length);
        }

        foreach (var match in Contracted().Matches(text).AsEnumerable())
        {
            var positive = match.Groups["will"].Success ? "will" : match.Groups["can"].Success ? "can" : match.Groups["verb"].Value;
            if (Negations(text, match.Index) == 1 && !Inserted.IsAt(text, match.Index))
                yield return string.Concat(text.AsSpan(0, match.Index), positive, text.AsSpan(match.Index + match.Length));
        }
    }

    /// <summary>The negations of the sentence; more than can be handled where it asks or compares.</summary>
    private static int Negations(string text, int at)
    {
        var sentence = OwnSentences.Around(text, at).In(text);
        var forms = Forms(sentence);
        return sentence.EndsWith('?') || forms.Exists(Unclear.Contains) ? int.MaxValue : forms.Count(TurningWords.Negations.Contains);
    }

    /// <summary>A "not" at the edge would only be cut off.</summary>
    private static bool IsOneNot(List<string> before, List<string> after)
    {
        var (longer, shorter) = before.Count > after.Count ? (before, after) : (after, before);
        if (longer.Count != shorter.Count + 1)
            return false;
        var at = 0;
        while (at < shorter.Count && longer[at] == shorter[at])
            at++;
        return at > 0 && at < shorter.Count && longer[at] == "not" && longer.Skip(at + 1).SequenceEqual(shorter.Skip(at));
    }

    private static List<string> Forms(string text) => [.. QuoteText.Words(text).Select(word => word.Form)];
}
