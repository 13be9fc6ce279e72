using QuoteBot.Checking;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Evaluation.Searching;

/// <summary>A way to find what a question asks for.</summary>
/// <param name="Name">Short, for the head of a column.</param>
/// <param name="FindAsync">Best first.</param>
public sealed record SearchWay(string Name, Func<SearchQuestion, CancellationToken, Task<IReadOnlyList<Found>>> FindAsync)
{
    /// <summary>As many passages as a check looks at.</summary>
    private const int Limit = 50;

    /// <summary>The ways that are compared, the plain ones first.</summary>
    /// <param name="withSpeakers">Whether questions name their speakers, so that the ways that use them say something.</param>
    public static IReadOnlyList<SearchWay> All(IQuoteIndex index, RankedWords ranked, QuoteChecker checker, bool withSpeakers)
    {
        List<SearchWay> ways =
        [
            new("bm25", (question, _) => Task.FromResult<IReadOnlyList<Found>>([.. ranked.Find(QuoteText.Words(question.Text), Limit).Select(Found.Of)])),
            Search("words", Channels.Wording | Channels.FullText),
            Search("meaning", Channels.Meaning),
            Search("fused", Channels.All),
        ];
        if (withSpeakers)
            ways.Add(Search("fused, speaker", Channels.All, question => question.Speaker));
        ways.Add(new("check", (question, cancellationToken) => CheckAsync(checker, new Claim(question.Text), cancellationToken)));
        if (withSpeakers)
            ways.Add(new("check, speaker", (question, cancellationToken) => CheckAsync(checker, new Claim(question.Text, question.Speaker), cancellationToken)));
        return ways;

        SearchWay Search(string name, Channels channels, Func<SearchQuestion, string?>? speaker = null) => new(name, async (question, cancellationToken) =>
        {
            var query = new PassageQuery(QuoteText.Words(question.Text), Limit) { Meaning = question.Text, Channels = channels, LikelySpeaker = speaker?.Invoke(question) };
            return [.. (await index.FindAsync(query, cancellationToken).ConfigureAwait(false)).Hits.Select(Found.Of)];
        });
    }

    private static async Task<IReadOnlyList<Found>> CheckAsync(QuoteChecker checker, Claim claim, CancellationToken cancellationToken)
    {
        var verdict = await checker.CheckAsync(claim, cancellationToken).ConfigureAwait(false);
        return [.. (verdict.Record is { } record ? verdict.Others.Prepend(record) : verdict.Others).Select(Found.Of)];
    }
}
