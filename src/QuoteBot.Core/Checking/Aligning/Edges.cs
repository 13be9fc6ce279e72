using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Differences;
using QuoteBot.Checking.Omissions;

namespace QuoteBot.Checking.Aligning;

/// <summary>Places the words at a claim's ends that an alignment left out for a word in between: "I" of "I [never] saw it".</summary>
/// <remarks>
/// Here runs the border between a cut and a dropped word. What the record says beyond the first and the last word of the claim was cut off;
/// what it says between two words of one clause that the claim has was dropped from it.
/// </remarks>
internal static class Edges
{
    // A longer end of the claim has a place of its own, or none.
    private const int LongestEnd = 12;

    // "do not", "have never once": more words between are another clause.
    private const int MostBetween = 4;

    private const int LongestName = 3;

    /// <summary>The end must resemble what the record has there: at least every second word.</summary>
    private const int LeastShare = 2;

    public static Alignment Widened(ClaimText claim, RecordWords record, Alignment alignment, Func<int, bool> inStatement)
    {
        if (alignment.Pairs.Count == 0)
            return alignment;
        var path = new StatementPath(record, inStatement);
        var first = alignment.Pairs[0];
        var last = alignment.Pairs[^1];
        var before = first.Claim is > 0 and <= LongestEnd
            ? Placed(claim, record, first.Record, [.. Enumerable.Range(0, first.Claim).Reverse()], Sentence(first, path.Before, (word, next) => path.EndsSentence(next, word), claim.SentenceStart[first.Claim], first.Claim))
            : [];
        var left = claim.Count - 1 - last.Claim;
        var after = left is > 0 and <= LongestEnd
            ? Placed(claim, record, last.Record, [.. Enumerable.Range(last.Claim + 1, left)], Sentence(last, path.After, path.EndsSentence, claim.SentenceStart[last.Claim + 1], left))
            : [];
        return before.Count + after.Count == 0 ? alignment : alignment with { Pairs = [.. Enumerable.Reverse(before), .. alignment.Pairs, .. after] };
    }

    /// <summary>The record's words next to the claim's placed ones, nearest first, of the one sentence in which the end must stand.</summary>
    private static List<int> Sentence(WordPair from, Func<int, int> step, Func<int, int, bool> ends, bool otherSentence, int length)
    {
        var words = new List<int>();
        var at = from.Record;
        while (words.Count < length + MostBetween && step(at) is >= 0 and var next)
        {
            if (ends(at, next) != (otherSentence && words.Count == 0))
                break;
            words.Add(next);
            at = next;
        }

        return words;
    }

    /// <summary>Pairs for the claim's end, nearest first; empty when too little of it is there.</summary>
    /// <param name="from">The record word that the end lies beside.</param>
    private static List<WordPair> Placed(ClaimText claim, RecordWords record, int from, List<int> mine, List<int> printed)
    {
        var pairs = Common(claim, record, mine, printed);
        if (pairs.Count == 0)
            return [];
        var added = mine.Where(word => !pairs.Exists(pair => pair.Claim == word)).Order().ToList();
        var left = printed.TakeWhile(word => word != pairs[^1].Record).Where(word => !pairs.Exists(pair => pair.Record == word)).Order().ToList();
        // "If its dry": with the apostrophe it is all there. "Because of Ana Ruiz, |" for "Because of Mara Lind, |": one name stands for another.
        if (ContractedVerbs.AreAllThatDiffers(claim, record, added, left) || AreNames(claim, record, added, left))
            return pairs;
        var inserted = added.ConvertAll(word => claim.Words[word].Form);
        var deleted = left.ConvertAll(word => record.Words[word].Form);
        var change = DiffClassifier.Classify(inserted, deleted, inserted.ConvertAll(_ => false), deleted.ConvertAll(_ => false));
        var isContent = pairs.Exists(pair => claim.IsContent[pair.Claim]);
        // "Both of the" for "both": nothing but small words differs.
        if (isContent && change == DiffChange.Cosmetic)
            return pairs;
        // "If the goverment": the words are all there.
        if (inserted.Count + deleted.Count == 0)
            return pairs;
        if (pairs.Count * LeastShare < mine.Count)
            return [];
        // "If the city |" for "If a city |": the word that matters is there.
        if (change == DiffChange.Cosmetic && pairs.Exists(pair => DiffClassifier.Classify([claim.Words[pair.Claim].Form], [], [false], []) != DiffChange.Cosmetic))
            return pairs;
        return isContent || (DiffClassifier.ChangesMeaning(change) && !HasPause(record, from, pairs[^1].Record)) ? pairs : [];
    }

    private static bool AreNames(ClaimText claim, RecordWords record, List<int> added, List<int> left)
        => added.Count is > 0 and <= LongestName && left.Count is > 0 and <= LongestName && added.TrueForAll(word => Names.InClaim(claim, record, word, left)) && left.TrueForAll(word => Names.InRecord(record, word));

    private static bool HasPause(RecordWords record, int one, int other)
        => Enumerable.Range(Math.Min(one, other) + 1, Math.Abs(one - other)).Any(word => Marks.EndsClause(record.Between(word)));

    /// <summary>The longest common run of forms and of slips in them, in order, with gaps (Wagner and Fischer 1974).</summary>
    private static List<WordPair> Common(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
    {
        var length = new int[mine.Count + 1, printed.Count + 1];
        for (var i = mine.Count - 1; i >= 0; i--)
        {
            for (var j = printed.Count - 1; j >= 0; j--)
                length[i, j] = Same(i, j) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        var pairs = new List<WordPair>();
        for (var (i, j) = (0, 0); i < mine.Count && j < printed.Count;)
        {
            if (Same(i, j))
            {
                pairs.Add(new(mine[i], printed[j], claim.FormId[mine[i]] == record.FormId[printed[j]] ? PairKind.Equal : PairKind.Inflected));
                i++;
                j++;
            }
            else if (length[i + 1, j] >= length[i, j + 1])
                i++;
            else
                j++;
        }

        return pairs;

        // "Its a diffreent |": a slip is the word all the same.
        bool Same(int i, int j) => claim.FormId[mine[i]] == record.FormId[printed[j]] || Slips.Is(claim.Words[mine[i]].Form, record.Words[printed[j]].Form);
    }
}
