using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>A passage laid beside a query, word by word.</summary>
/// <param name="Forms">The passage's words, in order.</param>
internal sealed record ComparedPassage(ReadPassage Passage, IReadOnlyList<string> Forms, ChannelScores Scores, double Score)
{
    /// <summary>Lifts an exact run of the whole query above any other passage.</summary>
    private const double ExactRun = 10;

    /// <summary>Whether the whole query stands in it as it is.</summary>
    public bool HasAll => Score >= ExactRun;

    public PassageHit Hit => new(Passage.Id, Passage.Article, Passage.Span, Score) { Channels = Scores };

    /// <param name="indexed">The weight of its words that the full-text index names. It knows the words of a split quote's later segments under the passage of the first, which the passage's own text does not show.</param>
    public static ComparedPassage Of(QueryWords query, ReadPassage passage, double indexed, Channels channels)
    {
        var forms = QuoteText.Words(passage.Text).Select(word => word.Form).ToList();
        var run = channels.HasFlag(Channels.Wording) ? LongestRun(query.Forms, forms) : 0;
        var wording = (double)run / query.Forms.Count;
        var fullText = channels.HasFlag(Channels.FullText) ? Shared(query, forms, indexed) : 0;
        return new ComparedPassage(passage, forms, new ChannelScores(wording, fullText, 0), wording + fullText + (run == query.Forms.Count ? ExactRun : 0));
    }

    /// <summary>With what meaning says of it.</summary>
    public ComparedPassage With(double meaning) =>
        this with { Scores = Scores with { Meaning = meaning }, Score = Score + meaning };

    private static double Shared(QueryWords query, List<string> forms, double indexed)
    {
        if (query.TotalWeight <= 0)
            return 0;
        // Heavier than all the words is a passage that was found by a phrase as well: its own text tells better.
        var known = indexed <= query.TotalWeight ? indexed : 0;
        return Math.Max(known, forms.Distinct(StringComparer.Ordinal).Sum(form => query.Weights.GetValueOrDefault(form))) / query.TotalWeight;
    }

    /// <summary>The most words in a row that both have in common.</summary>
    private static int LongestRun(IReadOnlyList<string> one, List<string> other)
    {
        var longest = 0;
        var above = new int[other.Count + 1];
        foreach (var form in one)
        {
            for (var i = other.Count; i > 0; i--)
            {
                above[i] = string.Equals(form, other[i - 1], StringComparison.Ordinal) ? above[i - 1] + 1 : 0;
                longest = Math.Max(longest, above[i]);
            }
        }
        return longest;
    }
}
