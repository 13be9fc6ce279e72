namespace QuoteBot.Evaluation.MadeNews;

/// <summary>Words that the news does not have, each joined of the head of one and the tail of another of its rarest words.</summary>
/// <remarks>
/// A larger corpus has more words: by Heaps' law their number grows with the tokens' number to the power of an exponent, which is measured on the news itself.
/// So of the words that stand once, a share is exchanged for new ones, which falls as the corpus grows.
/// </remarks>
internal sealed class MintedWords(Vocabulary vocabulary, double exponent)
{
    /// <summary>Joined of fewer words, too many of the new ones would be alike.</summary>
    private const int FewestParts = 2;

    /// <summary>How likely a drawn word of those that stand once is a new one, where the corpus is so many times the news.</summary>
    public double Share(double growth) => Math.Pow(growth, exponent - 1);

    /// <summary>How many new words of a kind there are by then: the sum of all shares up to there.</summary>
    public long Made(WordKind kind, double growth) => (long)(vocabulary.Once(kind).Count * (Math.Pow(growth, exponent) - 1) / exponent);

    /// <summary>Whether words of the kind can be made. First names cannot: their lists are closed.</summary>
    public bool CanMake(WordKind kind) => kind.IsNumber() || (!kind.IsFirstName() && vocabulary.Once(kind).Count >= FewestParts);

    /// <summary>The same number gives the same word.</summary>
    public string Make(WordKind kind, ulong number)
    {
        var draws = new Draws(Draws.Mix(number + 1) + (ulong)kind);
        if (kind.IsNumber())
            return Digits(kind, draws);
        var parts = vocabulary.Once(kind);
        var head = vocabulary[parts[draws.Below(parts.Count)]];
        var tail = vocabulary[parts[draws.Below(parts.Count)]];
        return string.Concat(head.AsSpan(0, (head.Length + 1) / 2), tail.AsSpan(tail.Length / 2));
    }

    private static string Digits(WordKind kind, Draws draws)
    {
        var length = kind - WordKind.Digit + 1;
        return string.Create(length, draws, static (digits, draws) =>
        {
            for (var i = 0; i < digits.Length; i++)
                digits[i] = (char)('0' + draws.Below(10));
        });
    }
}
