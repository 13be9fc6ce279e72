using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Extraction;

namespace QuoteBot.Checking.Differences;

/// <summary>An account's name in a post, typed as the name of whose it is: "@realTomHolm" for "Holm", "Tom Holm". That changes nothing of what was said. Pure.</summary>
internal static class Handles
{
    /// <summary>Shorter names stand in many others.</summary>
    private const int ShortestName = 4;

    private const int MostWordsOfName = 3;

    private static readonly string[] Affixes = ["real", "the", "official", "sen", "rep", "gov", "mayor", "president", "potus"];

    /// <param name="mine">Words that the claim alone has at this place.</param>
    /// <param name="printed">Words that the record alone has at this place.</param>
    /// <returns>Whether one side is an account, and the other the name with which that ends.</returns>
    public static bool AreAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
        => mine.Count > 0 && printed.Count > 0 && (IsNamed(record.Cut(printed[0], printed[^1]), claim.Cut(mine[0], mine[^1])) || IsNamed(claim.Cut(mine[0], mine[^1]), record.Cut(printed[0], printed[^1])));

    private static bool IsNamed(string account, string name)
    {
        if (!account.StartsWith('@') || account.Contains(' ') || name.Contains('@'))
            return false;
        var handle = Letters(WithoutOwner(account));
        var words = WithoutOwner(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Letters).ToList();
        if (words.Count is 0 or > MostWordsOfName || words[^1].Length < ShortestName || !handle.EndsWith(words[^1], StringComparison.Ordinal))
            return false;
        // "@StopHolm" is not Holm's.
        var given = Affixes.Aggregate(handle[..^words[^1].Length], (rest, affix) => rest.StartsWith(affix, StringComparison.Ordinal) ? rest[affix.Length..] : rest);
        return given == string.Concat(words.SkipLast(1)) || words.Count == 1 && FirstNameList.Contains(given);
    }

    private static string WithoutOwner(string text) => text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal) ? text[..^2] : text;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
