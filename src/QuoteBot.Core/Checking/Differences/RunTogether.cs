using System.Collections.Frozen;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>Words that a claim writes as one, with a small one lost: "outfront" for "out in front". Pure.</summary>
internal static class RunTogether
{
    private static readonly FrozenSet<string> Lost = WordSet.Of("in of the to a an on at and");

    /// <summary>Shorter ones may be names, or words of a trade.</summary>
    private const int ShortestWord = 6;

    /// <param name="mine">Words that the claim alone has at this place.</param>
    /// <param name="printed">Words that the record alone has at this place.</param>
    public static bool AreAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
    {
        if (mine is not [var word] || printed is not [var first, var small, var last] || last - first != 2 || !Lost.Contains(record.Words[small].Form))
            return false;
        var form = claim.Words[word].Form;
        return form.Length >= ShortestWord && form == record.Words[first].Form + record.Words[last].Form && !EnglishWords.Contains(form);
    }
}
