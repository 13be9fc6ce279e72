using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Text;

namespace QuoteBot.Index.Speakers;

/// <summary>The forms under which speakers are kept and looked up.</summary>
internal static class SpeakerNames
{
    /// <summary>"van der", "al": a surname seldom has more than three parts.</summary>
    private const int MostSurnameParts = 3;

    /// <summary>Titles that are nobody's first name; of others, as "Major" and "Dean", a printed name does not tell which it is.</summary>
    private static readonly FrozenSet<string> PlainTitles = WordSet.Of(
        "mr mrs ms miss mx dr prof sen sens rep reps gov gen lt col maj capt sgt adm cmdr rev hon "
        + "president senator representative congressman congresswoman governor secretary ambassador");

    /// <summary>A name that begins so is a surname; "Van" and "Al" are first names as well.</summary>
    private static readonly FrozenSet<string> SurnameStarts = WordSet.Of("de du von der den zu zum ter ten");

    private static readonly FrozenSet<string> Suffixes = WordSet.Of("jr junior sr senior ii iii iv");

    /// <summary>The canonical words of a name, joined by a space: equal for names that differ in case, accents or marks only.</summary>
    public static string Key(string name)
    {
        var key = string.Join(' ', QuoteText.Words(name).Select(word => word.Form));
        return key.Length > 0 ? key : name.Trim();
    }

    /// <summary>As <see cref="Key"/>, without titles and a nickname in marks. A surname alone has no space: "Amber-Holm" is "amber-holm", "King Jr." "king-jr".</summary>
    public static string PersonKey(string name)
    {
        var plain = WithoutNickname(name);
        var words = Key(plain).Split(' ');
        var titles = 0;
        while (titles < words.Length - 1 && PlainTitles.Contains(words[titles]))
            titles++;
        words = words[titles..];
        var suffixes = words.Length > 1 && Suffixes.Contains(words[^1]) ? 1 : 0;
        var isOneWord = plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length - titles - suffixes == 1;
        return string.Join(isOneWord || IsSurname(words) ? '-' : ' ', words);
    }

    /// <summary>Every key under which a speaker of this name may stand: as a person and as another, with and without the title.</summary>
    public static IReadOnlyList<string> Lookups(string name)
    {
        var key = Key(name);
        var words = Key(WithoutNickname(name)).Split(' ');
        var titles = 0;
        while (titles < words.Length - 1 && NameLists.Titles.Contains(words[titles]))
            titles++;
        return [.. new[] { key, PersonKey(name), string.Join(' ', words[titles..]), string.Join('-', words[titles..]) }.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What a person's key may be called by its end: of "ursula van der leyen", the last one, two and three parts.</summary>
    public static IEnumerable<string> Surnames(string key)
    {
        var parts = Parts(key);
        for (var count = 1; count <= Math.Min(MostSurnameParts, parts.Length - 1); count++)
            yield return string.Join(' ', parts[^count..]);
    }

    /// <summary>First name and last word of a full name, which all its forms have in common; null for a surname alone.</summary>
    public static string? Bucket(string key) => key.Contains(' ') && Parts(key) is { Length: > 1 } parts ? parts[0] + " " + parts[^1] : null;

    /// <summary>"jr", "sr", "ii" …; null when the key has none.</summary>
    public static string? Suffix(string key) => key[(key.LastIndexOfAny([' ', '-']) + 1)..] switch
    {
        "junior" => "jr",
        "senior" => "sr",
        var last when Suffixes.Contains(last) => last,
        _ => null,
    };

    /// <summary>The words between the first name and the last word; a surname that stands twice, as in a misread "Linda Ruiz Ruiz", is none.</summary>
    public static string[] Middle(string key) => Parts(key) is { Length: > 2 } parts ? [.. parts[1..^1].Where(word => word != parts[^1])] : [];

    /// <summary>The words of a person's key, without the suffix.</summary>
    private static string[] Parts(string key)
    {
        var parts = key.Split(' ', '-');
        return parts.Length > 1 && Suffix(key) is not null ? parts[..^1] : parts;
    }

    /// <summary>"von Brandt", "van der Meer": without a first name.</summary>
    private static bool IsSurname(string[] words) =>
        words.Length > 1 && (SurnameStarts.Contains(words[0]) || (words[0] == "van" && words.Length > 2 && SurnameStarts.Contains(words[1])));

    /// <summary>"Robert “Bob” Dalton" and "Robert (Bob) Dalton" are Robert Dalton.</summary>
    private static string WithoutNickname(string name)
    {
        for (var at = 0; at < name.Length; at++)
        {
            var close = name[at] switch { '“' => '”', '"' => '"', '‘' => '’', '\'' => '\'', '(' => ')', _ => '\0' };
            if (close == '\0' || at == 0 || !char.IsWhiteSpace(name[at - 1]))
                continue;
            var end = name.IndexOf(close, at + 1);
            return end < 0 || end - at < 2 ? name : name[..at] + name[(end + 1)..];
        }

        return name;
    }
}
