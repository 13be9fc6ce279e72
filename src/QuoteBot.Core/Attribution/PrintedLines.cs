using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Finds where a paragraph that begins as a transcript's line goes on with another's: "RUIZ: Who pays? VIK: We do."</summary>
internal static class PrintedLines
{
    // "MARA VAN DER MEER"
    private const int LongestName = 4;

    private static readonly FrozenSet<string> Notices = WordSet.Of("update updates note notes editor editors correction corrections clarification source sources credit advertisement");

    /// <summary>"UPDATE", "EDITOR'S NOTE", "WATCH": the paper's own.</summary>
    public static bool IsNotice(MarkedText text, TokenRange label) =>
        Enumerable.Range(label.Start, label.Length).Any(i => Notices.Contains(text.Lower(i)) || NameLists.Openers.Contains(text.Lower(i)));

    /// <param name="label">The name at the paragraph's beginning.</param>
    /// <param name="end">Where the paragraph ends, behind a full stop or the like.</param>
    /// <param name="isSpeaker">Whether a label in capitals, with all that stands behind it, is somebody's; at another one the lines end.</param>
    /// <returns>Each name with the words behind its colon, the first one first.</returns>
    public static IEnumerable<(TokenRange Label, TokenRange Words)> In(MarkedText text, TokenRange label, int end, Func<TokenRange, TokenRange, bool> isSpeaker)
    {
        for (TokenRange? line = label; line is { } current;)
        {
            var next = Next(text, current.End + 1, end);
            yield return (current, new TokenRange(current.End + 1, next?.Start ?? end));
            line = next is { } other && isSpeaker(other, new TokenRange(other.End + 1, end)) ? next : null;
        }
    }

    private static TokenRange? Next(MarkedText text, int start, int end)
    {
        for (var colon = start + 1; colon < end; colon++)
        {
            if (text.Lower(colon) != ":" || IsReadOut(text.Lower(colon - 1)))
                continue;
            var first = colon;
            while (first > start && colon - first < LongestName && IsInCapitals(text, first - 1))
                first--;
            if (first < colon && first > start && text.Lower(first - 1) is "." or "?" or "!" or "…" or "..." or "”" or "\"" or ")" or "]")
                return new TokenRange(first, colon);
        }

        return null;
    }

    /// <summary>"LETTER: We shall not pay.": the speaker reads it out.</summary>
    private static bool IsReadOut(string word) => word is "letter" or "statement" or "message" or "email" or "text" or "tweet";

    private static bool IsInCapitals(MarkedText text, int token)
        => text.Tokens[token].IsWord && text.TextOf(new TokenRange(token, token + 1)) is { Length: > 1 } word && word == word.ToUpperInvariant();
}
