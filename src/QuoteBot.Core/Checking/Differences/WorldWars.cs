using System.Collections.Frozen;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>The world wars, which have a number before or behind their name, or are two letters and a number: "World War II", "the Second World War", "WWII". Pure.</summary>
internal static class WorldWars
{
    private static readonly FrozenSet<string> Words = WordSet.Of("the world war wwi ww1 wwii ww2 i one #1 first #1th ii two #2 second #2th");

    /// <summary>Whether what differs is only how one and the same war is called.</summary>
    /// <param name="mine">Words that the claim alone has at this place; may be empty.</param>
    /// <param name="printed">Words that the record alone has at this place; may be empty.</param>
    /// <param name="pairs">Which word of the claim stands for which of the record.</param>
    public static bool AreAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed, IReadOnlyList<WordPair> pairs)
    {
        if (mine.Exists(word => !Words.Contains(claim.Words[word].Form)) || printed.Exists(word => !Words.Contains(record.Words[word].Form)))
            return false;
        return AreOneWar(claim, record, mine, printed, pairs);
    }

    private static bool AreOneWar(ClaimText claim, RecordWords record, List<int> mine, List<int> printed, IReadOnlyList<WordPair> pairs)
    {
        string Claimed(int word) => word >= 0 && word < claim.Count ? claim.Words[word].Form : "";
        string Printed(int word) => word >= 0 && word < record.Count ? record.Words[word].Form : "";
        if (mine.Count > 0 && printed.Count > 0 && Whole(mine.ConvertAll(Claimed)) is { } one && Whole(printed.ConvertAll(Printed)) is { } other)
            return one == other;
        return mine.Count + printed.Count > 0
            && mine.TrueForAll(word => Claimed(word) == "the" && mine.Count > 1 || WarAt(Claimed, word) is { } war && pairs.Any(pair => pair.Claim == war && NumberOf(Printed, pair.Record) == NumberOf(Claimed, war)))
            && printed.TrueForAll(word => Printed(word) == "the" && printed.Count > 1 || WarAt(Printed, word) is { } war && pairs.Any(pair => pair.Record == war && NumberOf(Claimed, pair.Claim) == NumberOf(Printed, war)));
    }

    /// <summary>The war that all of the words are.</summary>
    private static int? Whole(List<string> forms)
    {
        var name = forms.SkipWhile(form => form == "the").ToList();
        return name switch
        {
            ["wwi" or "ww1"] => 1,
            ["wwii" or "ww2"] => 2,
            ["world", "war", var number] => Number(number),
            [var number, "world", "war"] => Number(number),
            _ => null,
        };
    }

    /// <summary>Where the "war" stands of which the word is the number.</summary>
    private static int? WarAt(Func<int, string> form, int word)
        => Number(form(word)) is null ? null
            : form(word - 2) == "world" && form(word - 1) == "war" ? word - 1
            : form(word + 1) == "world" && form(word + 2) == "war" ? word + 2 : null;

    private static int? NumberOf(Func<int, string> form, int war)
        => form(war) != "war" || form(war - 1) != "world" ? null : Number(form(war + 1)) ?? Number(form(war - 2));

    private static int? Number(string form) => form switch
    {
        "i" or "one" or "#1" or "first" or "#1th" => 1,
        "ii" or "two" or "#2" or "second" or "#2th" => 2,
        _ => null,
    };
}
