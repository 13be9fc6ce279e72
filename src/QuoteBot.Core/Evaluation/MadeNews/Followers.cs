namespace QuoteBot.Evaluation.MadeNews;

/// <summary>Which words follow a word in the news, as often as they do.</summary>
internal sealed class Followers
{
    private readonly int[] _starts;
    private readonly int[] _following;

    /// <param name="tokens">All of the news in order; where one article ends and another begins makes no difference.</param>
    public Followers(ReadOnlySpan<Token> tokens, int words)
    {
        _starts = new int[words + 1];
        for (var i = 0; i + 1 < tokens.Length; i++)
            _starts[tokens[i].Word + 1]++;
        for (var word = 0; word < words; word++)
            _starts[word + 1] += _starts[word];
        _following = new int[Math.Max(0, tokens.Length - 1)];
        var next = _starts.AsSpan(0, words).ToArray();
        for (var i = 0; i + 1 < tokens.Length; i++)
            _following[next[tokens[i].Word]++] = tokens[i + 1].Word;
    }

    /// <summary>A follower of the word by chance; -1 when nothing follows it.</summary>
    public int Of(int word, Draws draws)
    {
        var count = _starts[word + 1] - _starts[word];
        return count == 0 ? -1 : _following[_starts[word] + draws.Below(count)];
    }
}
