namespace QuoteBot.Index;

/// <summary>How likely a passage is to hold a stretch of words.</summary>
/// <param name="Words">The weight of the stretch's words that it is known to hold.</param>
/// <param name="Likelihood">Orders the candidates: that, and what their order in it tells besides.</param>
internal readonly record struct Candidate(double Words, double Likelihood);
