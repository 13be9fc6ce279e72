using System.Collections.Frozen;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;

namespace QuoteBot.Checking.Differences;

/// <summary>What one house prints as "ISIS" and another as "Islamic State", "Kiev" and "Kyiv": one name, whichever was spoken. Pure.</summary>
internal static class HouseNames
{
    private static readonly FrozenDictionary<string, int> Groups = new[]
    {
        "isis isil daesh islamicstate",
        "kiev kyiv",
        "kharkov kharkiv",
        "odessa odesa",
        "burma myanmar",
        "czechia czechrepublic",
        "bombay mumbai",
        "calcutta kolkata",
        "peking beijing",
    }.Index().SelectMany(group => group.Item.Split(' ').Select(name => (name, group.Index))).ToFrozenDictionary(entry => entry.name, entry => entry.Index, StringComparer.Ordinal);

    private const int MostWords = 3;

    /// <param name="mine">Words that the claim alone has at this place.</param>
    /// <param name="printed">Words that the record alone has at this place.</param>
    public static bool AreAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
        => mine.Count is > 0 and <= MostWords && printed.Count is > 0 and <= MostWords
            && Group(mine.Select(word => claim.Words[word].Form)) is { } group && group == Group(printed.Select(word => record.Words[word].Form));

    private static int? Group(IEnumerable<string> forms)
        => Groups.TryGetValue(string.Concat(forms.SkipWhile(form => form == "the")), out var group) ? group : null;
}
