using QuoteBot.Text;

namespace QuoteBot.Checking.Claims;

/// <summary>Claims that cannot be checked at all.</summary>
internal static class Uncheckable
{
    /// <summary>Longer than any statement that a paper prints; alignment takes time in the square of this.</summary>
    public const int LongestClaim = 8_000;

    private const int FewestWords = 2;

    /// <summary>Half the letters: a quote may hold some words of another script.</summary>
    private const double LeastLatin = 0.5;

    /// <returns>The reason; null when the claim can be checked.</returns>
    public static string? Reason(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "The claim is empty.";
        if (text.Length > LongestClaim)
            return $"The claim has {text.Length:N0} characters; at most {LongestClaim:N0} can be checked at once.";

        var words = QuoteText.Words(text);
        if (words.Count == 0)
            return "The claim has no words.";
        if (text.Count(IsLatin) < text.Count(char.IsLetter) * LeastLatin)
            return "Only text in English can be checked.";
        if (Tokens(words) < FewestWords)
            return "One word is too little to tell one quote from another.";
        if (!text.Any(char.IsLetter))
            return "The claim has no speech in it.";
        return words.All(word => word.Form[0] is '#' or '@' || word.Form.Contains("://", StringComparison.Ordinal)) ? "The claim has no speech in it." : null;
    }

    /// <summary>How many words the text has as typed: "don't" is one.</summary>
    public static int Tokens(IReadOnlyList<Word> words) => words.Select(word => word.Span.Start).Distinct().Count();

    private static bool IsLatin(char c) => char.IsLetter(c) && c < '\u0250' || c is >= '\u1E00' and <= '\u1EFF' or >= 'ﬀ' and <= 'ﬆ' or >= '\uFF21' and <= '\uFF5A';
}
