using System.Collections.Frozen;
using QuoteBot.Index;

namespace QuoteBot.Checking;

/// <summary>A person's name as words to compare: folded, without titles, with the generation suffix apart.</summary>
/// <param name="Words">Given names first; empty when nothing but titles was there.</param>
/// <param name="Suffix">"jr", "sr", "ii" …; null when there is none.</param>
internal sealed record PersonName(IReadOnlyList<string> Words, string? Suffix)
{
    private static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness count countess duke duchess prince princess king queen sheikh emir "
        + "president vice deputy acting former prime minister premier chancellor secretary senator sen sens representative rep reps congressman congresswoman governor gov "
        + "mayor councillor councilman councilwoman councilmember assemblyman assemblywoman delegate speaker ambassador envoy judge justice chief attorney general gen "
        + "lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private admiral adm commander cmdr brigadier marshal officer detective inspector constable sheriff "
        + "superintendent commissioner director chairman chairwoman chair ceo cfo coach pastor reverend rev father fr brother sister bishop archbishop cardinal pope imam rabbi ayatollah "
        + "hon honourable honorable the st saint don dona señor señora monsieur madame herr frau");

    private static readonly FrozenSet<string> Suffixes = Set("jr junior sr senior ii iii iv");
    private static readonly FrozenSet<string> Honours = Set("phd md mp mep msp qc kc esq obe cbe mbe dds rn cpa mba facs");

    /// <summary>Parts of a surname that some papers drop or write apart.</summary>
    public static readonly FrozenSet<string> Particles = Set("van der den de la le du da dos das di del della von zu zum ter ten al el bin ibn ben abu bint af av mac mc o y e");

    private static readonly FrozenDictionary<string, int[]> NicknameGroups = ReadNicknames();

    public string Surname => Words.Count == 0 ? "" : Words[^1];

    public static PersonName Of(string name)
    {
        var words = new List<string>();
        string? suffix = null;
        foreach (var form in NameWords.Of(name))
        {
            if (Suffixes.Contains(form) && words.Count > 1)
                suffix = form switch { "junior" => "jr", "senior" => "sr", _ => form };
            else if (form.Length > 0 && !(Honours.Contains(form) && words.Count > 1))
                words.Add(form);
        }

        var titles = 0;
        while (titles < words.Count - 1 && Titles.Contains(words[titles]))
            titles++;
        return new(words[titles..], suffix);
    }

    /// <summary>Whether two given names may be one person's: equal, an initial, a short form or a nickname.</summary>
    public static bool GivenNamesFit(string one, string other)
    {
        if (one == other || (one.Length == 1 && other.StartsWith(one, StringComparison.Ordinal)) || (other.Length == 1 && one.StartsWith(other, StringComparison.Ordinal)))
            return true;
        return NicknameGroups.TryGetValue(one, out var groups) && NicknameGroups.TryGetValue(other, out var others) && groups.Intersect(others).Any();
    }

    /// <summary>Surnames that differ by a letter or two of transliteration or typing: Zelensky, Zelenskyy.</summary>
    public static bool SurnamesLookAlike(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var allowed = shorter >= 7 ? 2 : shorter >= 5 ? 1 : 0;
        return allowed > 0 && one[0] == other[0] && Distance(one, other) <= allowed;
    }

    private static int Distance(string one, string other)
    {
        var before = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            before = row;
        }

        return before[^1];
    }

    private static FrozenDictionary<string, int[]> ReadNicknames()
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var number = 0;
        using var stream = typeof(PersonName).Assembly.GetManifestResourceStream("QuoteBot.Checking.nicknames.txt")
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

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
