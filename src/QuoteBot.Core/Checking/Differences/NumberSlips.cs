using System.Collections.Frozen;
using QuoteBot.Checking.Claims;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>Tells "the woman who have come" and "an amazing women": one letter that the claim's own grammar shows to be a slip. Pure.</summary>
internal static class NumberSlips
{
    private static readonly FrozenSet<string> OfOne = WordSet.Of("a an one this every each another");
    private static readonly FrozenSet<string> OfSeveral = WordSet.Of("these those many both few several most two three four");

    /// <param name="said">The record's form.</param>
    public static bool Is(ClaimText claim, int word, string said) => (claim.Words[word].Form, said) switch
    {
        ("woman", "women") or ("man", "men") => IsBehind(claim, word, OfSeveral) || Next(claim, word) is "who" or "that" && Next(claim, word + 1) is "have" or "are" or "were",
        ("women", "woman") or ("men", "man") => IsBehind(claim, word, OfOne),
        _ => false,
    };

    /// <summary>"a", "an amazing".</summary>
    private static bool IsBehind(ClaimText claim, int word, FrozenSet<string> determiners)
        => word > 0 && determiners.Contains(claim.Words[word - 1].Form) || word > 1 && Lexicon.IsContent(claim.Words[word - 1].Form) && determiners.Contains(claim.Words[word - 2].Form);

    private static string Next(ClaimText claim, int word) => word + 1 < claim.Count ? claim.Words[word + 1].Form : "";
}
