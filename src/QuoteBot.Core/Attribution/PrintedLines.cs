using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Finds where a paragraph that begins as a transcript's line goes on with another's: "RUIZ: Who pays? VIK: We do."</summary>
internal static class PrintedLines
{
    // "MARA VAN DER MEER"
    private const int LongestName = 4;

    /// <param name="label">The name at the paragraph's beginning.</param>
    /// <param name="end">Where the paragraph ends, behind a full stop or the like.</param>
    /// <returns>Each name with the words behind its colon, the first one first.</returns>
    public static IEnumerable<(TokenRange Label, TokenRange Words)> In(MarkedText text, TokenRange label, int end)
    {
        for (var (current, next) = (label, Next(text, label.End + 1, end)); ; current = next.Value, next = Next(text, current.End + 1, end))
        {
            yield return (current, new TokenRange(current.End + 1, next?.Start ?? end));
            if (next is null)
                yield break;
        }
    }

    private static TokenRange? Next(MarkedText text, int start, int end)
    {
        for (var colon = start + 1; colon < end; colon++)
        {
            if (text.Lower(colon) != ":")
                continue;
            var first = colon;
            while (first > start && colon - first < LongestName && IsInCapitals(text, first - 1))
                first--;
            if (first < colon && first > start && text.Lower(first - 1) is "." or "?" or "!" or "…" or "..." or "”" or "\"" or ")" or "]")
                return new TokenRange(first, colon);
        }

        return null;
    }

    private static bool IsInCapitals(MarkedText text, int token)
        => text.Tokens[token].IsWord && text.TextOf(new TokenRange(token, token + 1)) is { Length: > 1 } word && word == word.ToUpperInvariant();
}
