using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;

namespace QuoteBot.Checking.Differences;

/// <summary>Tells names by their capital, also where the start of a sentence gives every word one.</summary>
internal static class Names
{
    /// <summary>A capital inside a sentence, or at its start when the article writes the word with a capital inside another, or explains by it: "(Ruiz) believes".</summary>
    public static bool InRecord(RecordWords record, int word)
        => record.IsName(word) || (record.HasCapital(word) && Lexicon.IsContent(record.Words[word].Form) && (record.IsBracketed[word] || IsNameElsewhere(record, word)));

    /// <summary>A capital inside a sentence, or at its start when it stands where the record has a name.</summary>
    /// <param name="printed">The record's words in its place.</param>
    public static bool InClaim(ClaimText claim, RecordWords record, int word, List<int> printed)
        => claim.IsName(word) || (claim.SentenceStart[word] && claim.HasCapital(word) && claim.IsContent[word] && printed.Exists(other => InRecord(record, other)));

    private static bool IsNameElsewhere(RecordWords record, int word)
        => Enumerable.Range(0, record.Count).Any(other => record.Words[other].Form == record.Words[word].Form && record.IsName(other));
}
