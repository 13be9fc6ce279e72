using QuoteBot.Evaluation.MadeNews;
using QuoteBot.Text;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>Makes one plain word of a text a rare one.</summary>
internal static class RareWordChange
{
    /// <summary>Shorter words are mostly of grammar.</summary>
    private const int ShortestReplaced = 5;

    /// <summary>Words that begin alike may be forms of one word.</summary>
    private const int AlikeLetters = 3;

    /// <returns>Null when there is no plain word, or no rare one that is unlike it.</returns>
    public static string? Of(SourceQuote quote, IReadOnlyList<string> rare, Draws draws)
    {
        var words = quote.Words.Where(word => IsPlain(quote.Text, word)).ToArray();
        if (words.Length == 0 || rare.Count == 0)
            return null;
        var word = words[draws.Below(words.Length)];
        var other = rare[draws.Below(rare.Count)];
        return other.AsSpan(0, AlikeLetters).SequenceEqual(word.Form.AsSpan(0, AlikeLetters)) || quote.Words.Any(one => one.Form == other)
            ? null
            : string.Concat(quote.Text.AsSpan(0, word.Span.Start), other, quote.Text.AsSpan(word.Span.End));
    }

    private static bool IsPlain(string text, Word word) =>
        word.Form.Length >= ShortestReplaced
        && word.Span.Length == word.Form.Length
        && word.Span.In(text).All(char.IsAsciiLetterLower)
        && !IsHyphen(text, word.Span.Start - 1) && !IsHyphen(text, word.Span.End)
        && !Inserted.IsAt(text, word.Span.Start)
        && !Content.IsGrammar(word.Form);

    private static bool IsHyphen(string text, int at) => at >= 0 && at < text.Length && text[at] == '-';
}
