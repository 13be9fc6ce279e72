using QuoteBot.Text;

namespace QuoteBot.Index.Words;

/// <summary>A passage laid beside a query, word by word.</summary>
/// <param name="Words">The passage's words, in order.</param>
/// <param name="HasAll">Whether the whole query stands in it as it is.</param>
internal sealed record ComparedPassage(ReadPassage Passage, IReadOnlyList<Word> Words, ChannelScores Scores, bool HasAll)
{
    /// <summary>Lifts an exact run of the whole query above any other passage.</summary>
    public const double ExactRun = 10;

    // Measured on renderings of debate lines, on paraphrases of quotes and on two outlets' wordings: what is good for one of these is
    // nearly as good for the others, and no weight must be exact.
    private const double WordingWeight = 1.2;
    private const double FullTextWeight = 0.3;
    private const double MeaningWeight = 5.75;
    private const double NamedWeight = 0.3;

    /// <summary>How near it is in meaning, 0 to 1; null when only words were compared.</summary>
    public double? Meaning { get; init; }

    /// <summary>The query names the passage's speaker.</summary>
    public bool NamesSpeaker { get; init; }

    /// <summary>The strength of the match. It orders the passages of one answer, in all of which meaning was looked at, or in none. An exact run beats everything, and of several the one in the shortest passage.</summary>
    public double Score => (HasAll ? ExactRun + (1.0 / Words.Count) : 0) + (Meaning is { } meaning
        ? (WordingWeight * Scores.Wording) + (FullTextWeight * Scores.FullText) + (MeaningWeight * meaning) + (NamesSpeaker ? NamedWeight : 0)
        : Scores.Wording + Scores.FullText);

    public PassageHit Hit => new(Passage.Id, Passage.Article, Passage.Span, Score) { Channels = Scores with { Meaning = Meaning ?? 0 }, Read = this };

    /// <param name="indexed">The weight of its words that the full-text index names; 0 when it was not asked.</param>
    public static ComparedPassage Of(QueryWords query, ReadPassage passage, double indexed, Channels channels) =>
        Of(query, passage, QuoteText.Words(passage.Text), indexed, channels);

    /// <summary>The same passage laid beside another query; the full-text index is not asked.</summary>
    public ComparedPassage With(QueryWords query, Channels channels) => Of(query, Passage, Words, indexed: 0, channels);

    private static ComparedPassage Of(QueryWords query, ReadPassage passage, IReadOnlyList<Word> words, double indexed, Channels channels)
    {
        var numbers = query.NumbersOf(words);
        var hasAll = false;
        var wording = channels.HasFlag(Channels.Wording) ? query.Wording(numbers, out hasAll) : 0;
        var fullText = channels.HasFlag(Channels.FullText) ? query.FullText(numbers, indexed) : 0;
        return new ComparedPassage(passage, words, new ChannelScores(wording, fullText, 0), hasAll);
    }
}
