namespace QuoteBot.Evaluation.Mutations;

/// <summary>The first half of a quote.</summary>
/// <param name="IsTurned">The words left out hold a negation, condition, limit, contrast, question or attribution: whether they matter is open. Otherwise they do not.</param>
internal sealed record HalfQuote(string Text, bool IsTurned)
{
    /// <summary>As of a quote: fewer words often stand in several.</summary>
    private const int LeastWords = SourceQuote.LeastWords;

    /// <summary>"I don't think this" stands everywhere and says nothing.</summary>
    private const int LeastContent = 2;

    /// <returns>Null when the half is too short.</returns>
    public static HalfQuote? Of(SourceQuote quote)
    {
        var half = quote.Words.Count / 2;
        // Words of one token ("it's") stay together.
        while (half < quote.Words.Count && half > 0 && quote.Words[half].Span.Start < quote.Words[half - 1].Span.End)
            half++;
        if (half < LeastWords || half >= quote.Words.Count || quote.Words.Take(half).Count(word => !Content.IsGrammar(word.Form)) < LeastContent)
            return null;
        var end = quote.Words[half - 1].Span.End;
        var isAsked = OwnSentences.Around(quote.Text, end - 1) is var sentence && sentence.End > 0 && quote.Text[sentence.End - 1] == '?';
        return new HalfQuote(quote.Text[..end], isAsked || TurningWords.AreIn(quote.Words.Skip(half).Select(word => word.Form)));
    }
}
