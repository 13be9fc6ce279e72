using System.Collections.Frozen;
using System.Text;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>A person's name as words to compare: folded, without titles, with the generation suffix apart.</summary>
/// <param name="Words">Given names first; empty when nothing but titles was there.</param>
/// <param name="Suffix">"jr", "sr", "ii" …; null when there is none.</param>
internal sealed record PersonName(IReadOnlyList<string> Words, string? Suffix)
{
    private static readonly FrozenSet<string> Titles = WordSet.Of(
        "mr mrs ms miss mx vp pres dr doctor prof professor sir dame lord lady baron baroness count countess duke duchess prince princess king queen sheikh emir "
        + "president vice deputy acting former prime minister premier chancellor secretary sec senator sen sens representative rep reps congressman congresswoman governor gov "
        + "mayor councillor councilman councilwoman councilmember assemblyman assemblywoman delegate speaker ambassador amb envoy judge justice chief attorney general gen "
        + "lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private admiral adm commander cmdr brigadier marshal officer detective inspector constable sheriff "
        + "superintendent commissioner director chairman chairwoman chair ceo cfo coach pastor reverend rev father fr brother sister uncle aunt candidate bishop archbishop cardinal pope imam rabbi ayatollah "
        + "hon honourable honorable the st saint don dona señor señora monsieur madame herr frau");

    private static readonly FrozenSet<string> Suffixes = WordSet.Of("jr junior sr senior ii iii iv");
    private static readonly FrozenSet<string> Honours = WordSet.Of("phd md mp mep msp qc kc esq obe cbe mbe dds rn cpa mba facs");

    /// <summary>Parts of a surname that some papers drop or write apart.</summary>
    public static readonly FrozenSet<string> Particles = WordSet.Of("van der den de la le du da dos das di del della von zu zum ter ten al el bin ibn ben abu bint af av mac mc o y e");

    /// <summary>"J. D. R.": more initials are seldom printed.</summary>
    private const int LongestInitials = 3;

    /// <summary>"Dan" of "Daniel".</summary>
    private const int ShortestForm = 3;

    /// <summary>"Jerry" and "Jerrold": a short form has an ending of its own.</summary>
    private const int LongestCommonStart = 4;

    private const int ShortestAfterArticle = 4;

    /// <summary>In a shorter given name one letter makes another.</summary>
    private const int ShortestSpelled = 8;

    /// <summary>To compare letter by letter takes the square of the length.</summary>
    private const int LongestWord = 40;

    private static readonly FrozenDictionary<string, int[]> NicknameGroups = ReadNicknames();

    private static readonly FormCache<PersonName> Remembered = new(NameWords.RememberedNames, Find, NameWords.LongestName);

    /// <summary>"Amber-Holm", "King Jr.": one printed word, without a first name.</summary>
    public bool IsOneWord { get; private init; }

    /// <summary>No given name: "Holm", "van der Holm".</summary>
    public bool IsSurname => Words.SkipLast(1).All(Particles.Contains);

    public string Surname => Words.Count == 0 ? "" : Words[^1];

    public static PersonName Of(string name) => Remembered.Of(name);

    private static PersonName Find(string name)
    {
        var tokens = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var words = tokens.SelectMany((token, at) => WordsOf(token, at < tokens.Length - 1).Select(form => (Form: form, Token: at))).ToList();
        string? suffix = null;
        while (words.Count > 1 && (Suffixes.Contains(words[^1].Form) || Honours.Contains(words[^1].Form)))
        {
            if (Suffixes.Contains(words[^1].Form))
                suffix = words[^1].Form switch { "junior" => "jr", "senior" => "sr", var form => form };
            words.RemoveAt(words.Count - 1);
        }

        var titles = 0;
        while (titles < words.Count - 1 && Titles.Contains(words[titles].Form))
            titles++;
        words = words[titles..];
        return new(words.ConvertAll(word => word.Form), suffix) { IsOneWord = words.Count > 0 && words[0].Token == words[^1].Token };
    }

    /// <summary>The words of one printed word of a name: "A.B." and "JD" before another are an initial each.</summary>
    private static IReadOnlyList<string> WordsOf(string token, bool hasNext)
    {
        var forms = NameWords.Of(token.TrimStart('@'));
        return hasNext && forms is [var form] && IsInitials(token, form) ? [.. form.Select(letter => letter.ToString())] : forms;
    }

    private static bool IsInitials(string token, string form)
    {
        if (form.Length is < 2 or > LongestInitials || !form.All(char.IsAsciiLetter) || Honours.Contains(form))
            return false;
        var letters = token.Replace(".", "", StringComparison.Ordinal);
        var isDotted = token.Length >= (2 * form.Length) - 1 && token.Where((c, at) => at % 2 == 1).All(c => c == '.');
        return letters.Length == form.Length && letters.All(char.IsAsciiLetterUpper)
            && (isDotted || !Titles.Contains(form) && !FirstNameList.Contains(form));
    }

    /// <summary>Whether two given names may be one person's: equal, an initial, a short form or a nickname.</summary>
    public static bool GivenNamesFit(string one, string other)
    {
        if (one == other || one[0] == other[0] && (IsInitial(one) || IsInitial(other)) || Plain(one) == Plain(other))
            return true;
        return NicknameGroups.TryGetValue(one, out var groups) && NicknameGroups.TryGetValue(other, out var others) && groups.Intersect(others).Any();
    }

    /// <summary>Given names that do not fit, but are too much alike to tell two people apart: "Chris" and "Christofer", "Jerry" and "Jerrold".</summary>
    public static bool GivenNamesLookAlike(string one, string other)
        => LookAlike(one, other) || IsDiminutiveOf(one, other) || IsDiminutiveOf(other, one) || one.AsSpan().CommonPrefixLength(other) is var shared && (shared >= LongestCommonStart && !GendersClash(one, other)
            || shared >= ShortestForm && shared == Math.Min(one.Length, other.Length));

    /// <summary>"howie" of "howard", "danny" of "daniel": the beginning of the name with an ending of endearment.</summary>
    private static bool IsDiminutiveOf(string dear, string name)
    {
        var stem = dear.EndsWith("ie", StringComparison.Ordinal) ? dear[..^2] : dear.EndsWith('y') ? dear[..^1] : "";
        if (stem.Length > 2 && stem[^1] == stem[^2])
            stem = stem[..^1];
        return stem.Length >= ShortestStem && name.StartsWith(stem, StringComparison.Ordinal) && !GendersClash(dear, name);
    }

    private const int ShortestStem = 3;

    /// <summary>One name in two spellings: long, a letter apart, and no two names that are both common ones ("Zabihullah" and "Zabiullah", not "Christian" and "Christina"); or two neighbours exchanged.</summary>
    public static bool GivenNamesAreSpellings(string one, string other)
        => AreExchanged(one, other) || DifferInVowels(one, other)
            || Math.Min(one.Length, other.Length) >= ShortestSpelled && Math.Max(one.Length, other.Length) <= LongestWord && one[0] == other[0] && one[^1] == other[^1] && Distance(one, other) == 1
                && !(FirstNameList.Contains(one) && FirstNameList.Contains(other));

    /// <summary>Fewer consonants are those of many names.</summary>
    private const int FewestConsonants = 4;

    /// <summary>"Mahmud" and "Mahmoud": the same consonants, and the last a letter of both.</summary>
    private static bool DifferInVowels(string one, string other)
        => one[^1] == other[^1] && Math.Max(one.Length, other.Length) <= LongestWord && Consonants(one) is { Length: >= FewestConsonants } letters && letters == Consonants(other) && Distance(one, other) <= 2 && !GendersClash(one, other);

    private static string Consonants(string word)
        => string.Concat(Plain(word).Where(letter => !"aeiou".Contains(letter, StringComparison.Ordinal)));

    private const int ShortestExchanged = 6;

    /// <summary>"jeffery", "jeffrey": two neighbours inside change places, and not to another gender.</summary>
    private static bool AreExchanged(string one, string other)
        => one.Length == other.Length && one.Length >= ShortestExchanged && one != other && one.AsSpan().CommonPrefixLength(other) is > 1 and var at && at + 1 < one.Length - 1
            && one[at] == other[at + 1] && one[at + 1] == other[at] && one.AsSpan(at + 2).SequenceEqual(other.AsSpan(at + 2)) && !GendersClash(one, other);

    private static bool GendersClash(string one, string other)
        => (NameLists.GenderOf(one), NameLists.GenderOf(other)) is (Gender.Male, Gender.Female) or (Gender.Female, Gender.Male);

    /// <summary>Surnames that differ by transliteration or typing: Verensky, Verenskyy; el-Sayed, al-Sayed.</summary>
    public static bool SurnamesLookAlike(string one, string other)
        => LookAlike(one, other) || Plain(one) == Plain(other) || WithoutArticle(one) == WithoutArticle(other);

    /// <summary>"Jr.", "III".</summary>
    public static bool IsSuffix(string form) => Suffixes.Contains(form);

    private static bool IsInitial(string word) => word.Length == 1 || word.Length <= LongestInitials && !word.AsSpan().ContainsAny("aeiouy");

    private static bool LookAlike(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var allowed = shorter >= 7 ? 2 : shorter >= 5 ? 1 : 0;
        return allowed > 0 && one[0] == other[0] && Math.Max(one.Length, other.Length) <= LongestWord && Distance(one, other) <= allowed;
    }

    /// <summary>One form for spellings of one sound: y and i, -off and -ov, double letters.</summary>
    private static string Plain(string word)
    {
        var ending = word.EndsWith("off", StringComparison.Ordinal) || word.EndsWith("eff", StringComparison.Ordinal) ? word[..^2] + "v" : word;
        var plain = new StringBuilder(ending.Length);
        foreach (var letter in ending.Select(letter => letter switch { 'y' or 'j' => 'i', 'w' => 'v', _ => letter }))
        {
            if (plain.Length == 0 || plain[^1] != letter)
                plain.Append(letter);
        }

        return plain.ToString();
    }

    /// <summary>"elsayed" and "alsayed" are "sayed".</summary>
    private static string WithoutArticle(string word)
        => word.Length >= ShortestAfterArticle + 2 && (word.StartsWith("al", StringComparison.Ordinal) || word.StartsWith("el", StringComparison.Ordinal)) ? word[2..] : word;

    /// <summary>Letters to add, drop, change or turn round.</summary>
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                rows[i, j] = Math.Min(Math.Min(rows[i, j - 1], rows[i - 1, j]) + 1, rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[one.Length, other.Length];
    }

    private static FrozenDictionary<string, int[]> ReadNicknames()
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var number = 0;
        using var stream = typeof(PersonName).Assembly.GetManifestResourceStream("QuoteBot.Checking.Speakers.nicknames.txt")
            ?? throw new InvalidOperationException("The list of nicknames is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith('#'))
                continue;
            foreach (var name in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!groups.TryGetValue(name, out var list))
                    groups.Add(name, list = []);
                list.Add(number);
            }
        }

        return groups.ToFrozenDictionary(group => group.Key, group => group.Value.ToArray(), StringComparer.Ordinal);
    }
}
