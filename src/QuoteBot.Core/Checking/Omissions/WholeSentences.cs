using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;

namespace QuoteBot.Checking.Omissions;

/// <summary>Whole sentences of a quotation that a claim left out between two others without a mark: each kept one is exact. Pure.</summary>
internal static class WholeSentences
{
    /// <summary>So many words at most are the same at the end of what is kept and of what is left out.</summary>
    private const int MostRepeated = 30;

    /// <summary>The words between two others of the statement are whole sentences, and no "he", "she" or "they" behind them may mean whom only they name.</summary>
    public static bool Are(RecordWords record, int before, int after, List<int> between)
        => between.Count > 0 && record.QuoteOf[before] >= 0 && record.QuoteOf[after] >= 0 && Starts(record, before, between[0]) && Starts(record, between[^1], after)
            && !(record.Words[after].Form is "he" or "she" or "they" && !between.Exists(word => record.Words[word].Form == record.Words[after].Form));

    /// <summary>The alignment, with gaps moved to where sentences end: of "We dig. If it rains, we dig. We sing" either "we dig" may be the kept one.</summary>
    public static Alignment Settled(ClaimText claim, RecordWords record, Alignment alignment, Func<int, bool> inStatement)
    {
        List<WordPair>? moved = null;
        for (var at = 1; at < alignment.Pairs.Count; at++)
        {
            var pairs = moved ?? alignment.Pairs;
            var (one, two) = (pairs[at - 1], pairs[at]);
            if (two.Claim != one.Claim + 1 || two.Record <= one.Record + 1 || claim.CutBefore[two.Claim])
                continue;
            for (var count = 1; count <= MostRepeated && Later(claim, record, pairs, at, count, inStatement) is { } later; count++)
            {
                if (!AreBetween(record, later, pairs[at + count], inStatement))
                    continue;
                moved ??= [.. alignment.Pairs];
                for (var word = 0; word < count; word++)
                    moved[at + word] = moved[at + word] with { Record = one.Record + 1 + word };
                break;
            }
        }

        return moved is null ? alignment : alignment with { Pairs = moved };
    }

    /// <summary>The last of so many pairs behind a gap, placed at its beginning instead; null where the record has other words there.</summary>
    private static WordPair? Later(ClaimText claim, RecordWords record, IReadOnlyList<WordPair> pairs, int at, int count, Func<int, bool> inStatement)
    {
        var last = at + count - 1;
        var word = pairs[at - 1].Record + count;
        return last + 1 < pairs.Count && pairs[last].Claim == pairs[at].Claim + count - 1 && pairs[last].Record == pairs[at].Record + count - 1 && word < pairs[at].Record
            && inStatement(word) && record.FormId[word] == claim.FormId[pairs[last].Claim] ? pairs[last] with { Record = word } : null;
    }

    private static bool AreBetween(RecordWords record, WordPair one, WordPair two, Func<int, bool> inStatement)
        => Are(record, one.Record, two.Record, Enumerable.Range(one.Record + 1, two.Record - one.Record - 1).Where(inStatement).ToList());

    /// <summary>A sentence starts with the second of two neighbours; "Mr. Vik" is no end of one.</summary>
    private static bool Starts(RecordWords record, int word, int next)
        => new StatementPath(record, static _ => true).EndsSentence(word, next) && record.HasCapital(next)
            && record.Source.Passages.Any(passage => passage.Span.Start > record.Words[word].Span.Start && passage.Span.Start <= record.Words[next].Span.Start);
}
