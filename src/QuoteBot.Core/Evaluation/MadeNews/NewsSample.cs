namespace QuoteBot.Evaluation.MadeNews;

/// <summary>What is kept of the news to make more of it: its articles as frames, its words, and which follow which.</summary>
internal sealed class NewsSample
{
    public required IReadOnlyList<Frame> Frames { get; init; }

    /// <summary>Of all frames, in order.</summary>
    public required Token[] Tokens { get; init; }

    public required Vocabulary Words { get; init; }

    public required Followers Followers { get; init; }

    public required Persons Persons { get; init; }

    /// <summary>How the number of different words grows with the tokens' number: the exponent of Heaps' law, 0 to 1.</summary>
    public required double Growth { get; init; }
}
