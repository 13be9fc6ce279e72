using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Who a mention means, and how sure that is.</summary>
/// <param name="Speakers">Empty when the article does not tell.</param>
/// <param name="Certainty">0 to 1, a factor on the confidence of the rule that found the mention.</param>
/// <param name="NamedBy">The words that gave the name, when they are not the mention itself.</param>
internal readonly record struct Resolution(IReadOnlyList<Speaker> Speakers, double Certainty, TokenRange? NamedBy = null)
{
    public static readonly Resolution Unknown = new([], 0.3);
}
