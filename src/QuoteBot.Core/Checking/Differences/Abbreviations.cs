using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;

namespace QuoteBot.Checking.Differences;

/// <summary>A body by its initials or in full: "DOJ", "the Department of Justice". That changes nothing of what was said. Pure.</summary>
internal static class Abbreviations
{
    private const int FewestLetters = 2;

    /// <param name="mine">Words that the claim alone has at this place.</param>
    /// <param name="printed">Words that the record alone has at this place.</param>
    /// <returns>Whether one side is the initials of the other's words, with or without its small ones; the full name is the record's, with capitals, or one that its article prints.</returns>
    public static bool AreAllThatDiffers(ClaimText claim, RecordWords record, List<int> mine, List<int> printed)
    {
        var claimed = mine.ConvertAll(word => claim.Words[word].Form);
        var said = printed.ConvertAll(word => record.Words[word].Form);
        return (mine.Count, printed.Count) switch
        {
            (1, 1) => record.HasCapital(printed[0]) && (IsQuarter(claimed[0], said[0]) && HasStop(mine[0] + 1, claim.Count, claim.Between) || IsQuarter(said[0], claimed[0]) && HasStop(printed[0] + 1, record.Count, record.Between)),
            (1, > 1) => record.HasCapital(printed[0]) && record.HasCapital(printed[^1]) && AreInitials(claimed[0], said),
            ( > 1, 1) => record.Cut(printed[0], printed[0]).All(c => char.IsUpper(c) || c == '.') && AreInitials(said[0], claimed) && IsInArticle(record, claim.Cut(mine[0], mine[^1])),
            _ => false,
        };
    }

    /// <summary>"S. Carolina".</summary>
    private static bool IsQuarter(string letter, string word) => (letter.TrimEnd('.'), word) is ("n", "north") or ("s", "south") or ("e", "east") or ("w", "west");

    private static bool HasStop(int next, int count, Between between) => next < count && between(next).StartsWith('.');

    private static bool IsInArticle(RecordWords record, string name) => record.Source.Parts.Any(part => part.Article.Text.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static bool AreInitials(string letters, List<string> words)
    {
        var plain = letters.Replace(".", "", StringComparison.Ordinal);
        return plain.Length >= FewestLetters && (plain == Initials(words) || plain == Initials(words.FindAll(Lexicon.IsContent)));
    }

    private static string Initials(List<string> words) => string.Concat(words.Select(word => word[0]));
}
