using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;

namespace QuoteBot.Checking.Differences;

/// <summary>"The world's watching" for "The world is watching", "lets" for "let's", either way. Whether a word's 's is a verb or tells whose something is, only the other wording says. Pure.</summary>
internal static class ContractedVerbs
{
    /// <param name="mine">Words that the claim alone has at this place.</param>
    /// <param name="printed">Words that the record alone has at this place.</param>
    public static bool AreAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed) => (mine.Count, printed.Count) switch
    {
        (1, 2) => IsShort(claim.Cut(mine[0], mine[0]), record.Cut(printed[0], printed[0]), record.Words[printed[1]].Form)
            || record.Words[printed[0]].Span == record.Words[printed[1]].Span && IsUnmarked(claim.Cut(mine[0], mine[0]), record.Cut(printed[0], printed[1])),
        (2, 1) => IsShort(record.Cut(printed[0], printed[0]), claim.Cut(mine[0], mine[0]), claim.Words[mine[1]].Form)
            || claim.Words[mine[0]].Span == claim.Words[mine[1]].Span && IsUnmarked(record.Cut(printed[0], printed[0]), claim.Cut(mine[0], mine[1])),
        _ => false,
    };

    /// <summary>The verb behind two words of which one is contracted with it.</summary>
    /// <param name="next">The pair that follows; null when none does.</param>
    /// <returns>Of the claim or of the record the verb's number; both empty where it is no such pair, or the verb has its own counterpart.</returns>
    public static (IReadOnlyList<int> Claim, IReadOnlyList<int> Record) Behind(ClaimText claim, RecordWords record, WordPair pair, WordPair? next)
    {
        var (mine, printed) = (pair.Claim + 1, pair.Record + 1);
        if (printed < record.Count && next?.Record != printed && AreAllThatDiffers(claim, record, [pair.Claim], [pair.Record, printed]))
            return ([], [printed]);
        if (mine < claim.Count && next?.Claim != mine && AreAllThatDiffers(claim, record, [pair.Claim, mine], [pair.Record]))
            return ([mine], []);
        return ([], []);
    }

    /// <summary>"lets" for "let's", "id" for "I'd": only the apostrophe is missing.</summary>
    private static bool IsUnmarked(string word, string contracted)
        => contracted.Length == word.Length + 1 && contracted.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsShort(string contracted, string word, string verb)
        => verb is "is" or "has" && contracted.Length > 2 && contracted[^1] is 's' or 'S' && contracted[^2] is '\'' or '’' && contracted.AsSpan(0, contracted.Length - 2).Equals(word, StringComparison.OrdinalIgnoreCase);
}
