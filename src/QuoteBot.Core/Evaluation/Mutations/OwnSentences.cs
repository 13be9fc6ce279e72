namespace QuoteBot.Evaluation.Mutations;

/// <summary>Cuts a quote at full stops, question and exclamation marks; simple on purpose, and apart from what the judge uses.</summary>
internal static class OwnSentences
{
    /// <summary>The sentence around a place, its end mark included.</summary>
    public static TextSpan Around(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !IsEnd(text, start - 1))
            start--;
        while (end < text.Length && !IsEnd(text, end))
            end++;
        return new TextSpan(start, Math.Min(text.Length, end + 1));
    }

    private static bool IsEnd(string text, int at) => text[at] is '.' or '!' or '?' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
