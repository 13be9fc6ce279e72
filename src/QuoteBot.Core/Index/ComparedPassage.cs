using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>A passage laid beside a query, word by word.</summary>
/// <param name="Words">The passage's words, in order.</param>
/// <param name="HasAll">Whether the whole query stands in it as it is.</param>
internal sealed record ComparedPassage(ReadPassage Passage, IReadOnlyList<Word> Words, ChannelScores Scores, bool HasAll)
{
    /// <summary>Lifts an exact run of the whole query above any other passage.</summary>
    private const double ExactRun = 10;

    /// <summary>Meaning against the two channels of words, 0 to 1 each. Measured on renderings of debate lines.</summary>
    private const double MeaningWeight = 6;

    /// <summary>The strength of the match; an exact run beats everything.</summary>
    public double Score => Scores.Wording + Scores.FullText + (MeaningWeight * Scores.Meaning) + (HasAll ? ExactRun : 0);

    public PassageHit Hit => new(Passage.Id, Passage.Article, Passage.Span, Score) { Channels = Scores };

    /// <param name="indexed">The weight of its words that the full-text index names; 0 when it was not asked.</param>
    public static ComparedPassage Of(QueryWords query, ReadPassage passage, double indexed, Channels channels)
    {
        var words = QuoteText.Words(passage.Text);
        string[] forms = [.. words.Select(word => word.Form)];
        var hasAll = false;
        var wording = channels.HasFlag(Channels.Wording) ? query.Wording(forms, out hasAll) : 0;
        var fullText = channels.HasFlag(Channels.FullText) ? query.FullText(forms, indexed) : 0;
        return new ComparedPassage(passage, words, new ChannelScores(wording, fullText, 0), hasAll);
    }

    /// <summary>With what meaning says of it.</summary>
    public ComparedPassage With(double meaning) => this with { Scores = Scores with { Meaning = meaning } };
}
