using QuoteBot.Attribution.Names;
using QuoteBot.Index.Speakers;

namespace QuoteBot.Checking.Speakers;

/// <summary>Names of accounts on a network beside those of persons: "@realTomVik", "tomvik". Pure.</summary>
internal static class AccountNames
{
    /// <summary>What a handle has beside the name.</summary>
    private static readonly string[] Affixes = ["real", "the", "official", "hq", "mp", "sen", "rep", "gov"];

    // Shorter ones are words as well.
    private const int ShortestAccount = 8;

    /// <summary>"@tideclerk": whose it is, the name does not tell.</summary>
    public static bool IsHandle(string name) => name.AsSpan().TrimStart().StartsWith('@');

    /// <summary>"@realTomVik": the whole name, and nothing else but what such names carry.</summary>
    public static bool IsHandleOf(string handle, PersonName name)
    {
        if (name.Words.Count < 2 || !IsHandle(handle))
            return false;
        var letters = string.Concat(handle.Where(char.IsLetter)).ToLowerInvariant();
        var whole = name.Words[0] + name.Surname;
        return letters == whole || letters.EndsWith(name.Surname, StringComparison.Ordinal) && NameLists.IsTitle(letters[..^name.Surname.Length]) || Affixes.Any(affix => letters == affix + whole || letters == whole + affix);
    }

    /// <summary>"maralindqvist", as an account is called; "Goldsmith" is a name.</summary>
    public static bool AreWrittenAsOne(string claimed, string recorded)
        => recorded.Length > 0 && (char.IsLower(recorded[0]) || recorded[0] == '@') && NameWords.Of(recorded) is [{ Length: >= ShortestAccount } account] && NameWords.Of(claimed) is { Count: > 1 } words && string.Concat(words) == account;
}
