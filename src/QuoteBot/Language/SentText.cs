namespace QuoteBot.Language;

/// <summary>What of a text is sent to an endpoint.</summary>
public static class SentText
{
    /// <summary>
    /// In UTF-16 units. English news has some four characters a token, so this stays near the 512 tokens that the smallest common models take; longer
    /// texts are an error in some servers and cut in others. A passage is a sentence and seldom reaches it.
    /// </summary>
    public const int MaxCharacters = 2_000;

    /// <summary>Nothing to embed: such a text is not sent, for some servers refuse the whole batch.</summary>
    public static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>The text's beginning, never with half a surrogate pair at its end.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= MaxCharacters)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[MaxCharacters - 1]) ? MaxCharacters - 1 : MaxCharacters;
        return text[..end];
    }
}
