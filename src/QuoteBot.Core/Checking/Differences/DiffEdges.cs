using System.Collections.Frozen;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>Compares what the claim has before its first and behind its last aligned word with what the record has there.</summary>
/// <param name="counts">Whether a record word belongs to the statement.</param>
internal sealed class DiffEdges(ClaimText claim, RecordWords record, Alignment alignment, Func<int, bool> counts, DiffParts parts)
{
    // A word or three at the claim's edge, where the record goes on otherwise, is a swap; more is a clause of its own.
    private const int LongestEdgeSwap = 3;

    /// <summary>"he will do it" for "he will think about doing it": such words stand for all that follows in the record, which may be anything that the claim does not say elsewhere.</summary>
    private static readonly FrozenSet<string> Standing = WordSet.Of("do does did done doing be been is was are were have has had it them that this so me us you him her");

    private const int ReachOfStanding = 3;

    // "the Second World War".
    private const int LongestName = 6;

    /// <summary>What the claim has before its first aligned word.</summary>
    public void Leading(WordPair first)
    {
        if (first.Claim == 0)
            return;
        var mine = Enumerable.Range(0, first.Claim).ToList();
        var chat = mine.TakeWhile(word => LoneWords.IsChat(claim.Words[word].Form)).ToList();
        mine.RemoveRange(0, chat.Count);
        parts.Fill(chat);
        if (mine.Count > 0)
            Leading(first, mine);
    }

    private void Leading(WordPair first, List<int> mine)
    {
        var printed = new List<int>();
        for (var at = first.Record - 1; at >= 0 && counts(at) && !Marks.EndsSentence(record.Between(at + 1)); at--)
            printed.Add(at);
        printed.Reverse();
        if (claim.SentenceStart[first.Claim])
            printed.Clear();
        // schools “may be forced to”: the claim's own marks stand behind it.
        if (claim.Between(first.Claim).ContainsAny('“', '"') && claim.Between(first.Claim)[0] == ' ' && mine.TrueForAll(word => printed.Exists(at => record.Words[at].Form == claim.Words[word].Form)))
            parts.Outside(mine);
        else if (mine.Count == 1 && printed.Count > 1 && ContractedVerbs.AreAllThatDiffers(claim, record, mine, printed[^2..]))
            parts.Changed(mine, printed[^2..]);
        else if (!IsOtherName(mine, length => printed[^Math.Min(length, printed.Count)..]))
            Edge(mine, printed.TakeLast(Math.Min(printed.Count, mine.Count)).ToList(), Marks.EndsClause(record.Between(first.Record)));
    }

    /// <summary>What the claim has behind its last aligned word.</summary>
    public void Trailing(WordPair last)
    {
        var mine = Enumerable.Range(last.Claim + 1, claim.Count - last.Claim - 1).ToList();
        var chat = mine.AsEnumerable().Reverse().TakeWhile(word => LoneWords.IsChat(claim.Words[word].Form)).Reverse().ToList();
        mine.RemoveRange(mine.Count - chat.Count, chat.Count);
        if (mine.Count > 0)
            Trailing(last, mine);
        parts.Fill(chat);
    }

    private void Trailing(WordPair last, List<int> mine)
    {
        var printed = new List<int>();
        for (var at = last.Record + 1; at < record.Count && counts(at) && !Marks.EndsSentence(record.Between(at)); at++)
            printed.Add(at);
        if (claim.SentenceStart[mine[0]])
            printed.Clear();
        if (mine.Count == 1 && printed.Count > 1 && ContractedVerbs.AreAllThatDiffers(claim, record, mine, printed[..2]))
        {
            parts.Changed(mine, printed[..2]);
            return;
        }

        if (MaskedWords.AtEnd(claim, record, mine, printed) is > 0 and var spelled)
        {
            parts.Changed(mine, printed[..spelled]);
            return;
        }

        if (IsOtherName(mine, length => printed[..Math.Min(length, printed.Count)]))
            return;
        var pause = Marks.EndsClause(record.Between(last.Record + 1));
        if (!pause && mine.Count < LongestEdgeSwap && mine.TrueForAll(word => Standing.Contains(claim.Words[word].Form)) && printed.Take(ReachOfStanding).Any(word => Lexicon.IsContent(record.Words[word].Form) && record.StemId[word] < 0))
            parts.Emit(mine, printed.Take(ReachOfStanding).ToList(), DiffChange.Wording);
        else
            Edge(mine, printed.Take(mine.Count).ToList(), pause);
    }

    /// <summary>The claim's edge calls a war or a body otherwise than the record does: "The NRA can go" for "The National Rifle Association can go". There the record's name is as long as it is, whatever the claim's.</summary>
    /// <param name="place">The record's words beside the aligned ones, so many.</param>
    private bool IsOtherName(List<int> mine, Func<int, List<int>> place)
    {
        var initials = mine.FindAll(word => !IsArticle(claim.Words[word].Form));
        for (var length = 0; length <= LongestName; length++)
        {
            var printed = length == 0 ? [] : place(length);
            if (WorldWars.AreAllThatDiffers(claim, record, mine, printed, alignment.Pairs) || HouseNames.AreAllThatDiffers(claim, record, mine, printed))
            {
                parts.Changed(mine, printed);
                return true;
            }

            if (initials.Count != 1)
                continue;
            var full = printed.FindAll(word => !IsArticle(record.Words[word].Form) || word > printed[0]);
            if (full.Count == printed.Count && Abbreviations.AreAllThatDiffers(claim, record, initials, full))
            {
                parts.Changed(initials, full);
                return true;
            }
        }

        return false;
    }

    private static bool IsArticle(string form) => form is "the" or "a" or "an";

    private void Edge(List<int> mine, List<int> printed, bool pause)
    {
        if (mine.All(word => claim.IsBracketed[word]))
            parts.Emit(mine, [], DiffChange.Marked);
        else if (mine.Count <= LongestEdgeSwap && printed.Count > 0 && (mine.Any(word => claim.IsContent[word]) || (!pause && parts.Classify(mine, printed) == DiffChange.Negation)))
            parts.Changed(mine, printed.TrueForAll(word => record.IsBracketed[word]) && !parts.AreOtherNames(mine, printed) ? [] : printed);
        else if (mine.Count < LongestEdgeSwap && mine.Count == printed.Count && !pause && parts.Classify(mine, printed) == DiffChange.Wording)
            parts.Changed(mine, printed);
        else if (mine.Count < LongestEdgeSwap && parts.Classify(mine, []) is var change && change is DiffChange.Negation or DiffChange.Modal or DiffChange.Cosmetic)
            parts.Changed(mine, []);
        else
            parts.Outside(mine);
    }
}
