using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Finds words that a speaker, in a quotation, gives in marks as somebody else's: “My editor said: ‘You have killed it.’”</summary>
internal static class InnerQuotes
{
    /// <summary>Fewer words in marks are a title or an ironic word.</summary>
    private const int FewestWords = 3;

    /// <summary>Whether the stretch lies within marks that open and close inside a part of a quotation.</summary>
    /// <param name="segment">The part, without its own marks.</param>
    public static bool Hold(string text, TextSpan segment, TextSpan stretch) =>
        In(text, segment).Any(inner => inner.Start <= stretch.Start && stretch.End <= inner.End && !IsOwn(text[segment.Start..inner.Start]));

    /// <summary>"I told them, ‘…’": the speaker's own words, said before.</summary>
    private static bool IsOwn(string before) => QuoteText.Words(before[(before.LastIndexOfAny(['.', '!', '?']) + 1)..]).Any(word => word.Form is "i" or "we");

    private static IEnumerable<TextSpan> In(string text, TextSpan segment)
    {
        var start = -1;
        for (var at = segment.Start; at < segment.End; at++)
        {
            if (start < 0 && IsOpening(text, at, segment))
            {
                start = at + 1;
            }
            else if (start >= 0 && IsClosing(text, at, segment))
            {
                if (QuoteText.Words(text[start..at]).Count >= FewestWords)
                    yield return new TextSpan(start, at);
                start = -1;
            }
        }
    }

    private static bool IsOpening(string text, int at, TextSpan segment) =>
        text[at] is '‘' or '\'' or '“' or '"' && at + 1 < segment.End && char.IsLetterOrDigit(text[at + 1]) && (at == segment.Start || !char.IsLetterOrDigit(text[at - 1]));

    /// <summary>An apostrophe stands between letters; a closing mark does not.</summary>
    private static bool IsClosing(string text, int at, TextSpan segment) =>
        text[at] is '’' or '\'' or '”' or '"' && at > segment.Start && !char.IsWhiteSpace(text[at - 1]) && (at + 1 >= segment.End || !char.IsLetterOrDigit(text[at + 1]));
}
