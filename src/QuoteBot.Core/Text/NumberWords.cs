using System.Collections.Frozen;

namespace QuoteBot.Text;

internal enum NumberWordKind
{
    None,

    /// <summary>0 to 9.</summary>
    Unit,

    /// <summary>10 to 19.</summary>
    Teen,
    Tens,
    Hundred,
    Scale,
}

internal readonly record struct NumberWord(NumberWordKind Kind, long Value, bool Ordinal);

/// <summary>The English words that numbers are made of.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, NumberWord> Words = Build();

    /// <summary>What may follow digits directly: 4bn, £3m, 5k.</summary>
    private static readonly FrozenDictionary<string, long> Suffixes = new Dictionary<string, long>
    {
        ["k"] = 1_000,
        ["m"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["mln"] = 1_000_000,
        ["b"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["bln"] = 1_000_000_000,
        ["tn"] = 1_000_000_000_000,
        ["trn"] = 1_000_000_000_000,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Decades = new Dictionary<string, string>
    {
        ["twenties"] = "#20s",
        ["thirties"] = "#30s",
        ["forties"] = "#40s",
        ["fifties"] = "#50s",
        ["sixties"] = "#60s",
        ["seventies"] = "#70s",
        ["eighties"] = "#80s",
        ["nineties"] = "#90s",
    }.ToFrozenDictionary();

    public static NumberWord Find(string word) => Words.GetValueOrDefault(word);

    /// <summary>True for a word that a number may begin with.</summary>
    public static bool IsPart(string word) => Words.ContainsKey(word) || Decades.ContainsKey(word);

    /// <summary>The factor of a suffix; 0 when it is none. A lone letter counts only directly after the digits.</summary>
    public static long Suffix(string word, Gap gap)
        => gap == Gap.None || (gap == Gap.Space && word.Length > 1) ? Suffixes.GetValueOrDefault(word) : 0;

    /// <summary>The form of "nineties"; null for other words.</summary>
    public static string? Decade(string word) => Decades.GetValueOrDefault(word);

    private static FrozenDictionary<string, NumberWord> Build()
    {
        var words = new Dictionary<string, NumberWord>();
        Add(NumberWordKind.Unit, 0, 1, "zero one two three four five six seven eight nine", "zeroth first second third fourth fifth sixth seventh eighth ninth");
        Add(NumberWordKind.Teen, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
            "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth");
        Add(NumberWordKind.Tens, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety", "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
        Add(NumberWordKind.Hundred, 100, 0, "hundred", "hundredth");
        Add(NumberWordKind.Scale, 1_000, 0, "thousand", "thousandth");
        Add(NumberWordKind.Scale, 1_000_000, 0, "million", "millionth");
        Add(NumberWordKind.Scale, 1_000_000_000, 0, "billion", "billionth");
        Add(NumberWordKind.Scale, 1_000_000_000_000, 0, "trillion", "trillionth");
        // As they are typed.
        words["fourty"] = words["forty"];
        words["ninty"] = words["ninety"];
        words["forteen"] = words["fourteen"];
        words["ninteen"] = words["nineteen"];
        return words.ToFrozenDictionary();

        void Add(NumberWordKind kind, long first, long step, string cardinals, string ordinals)
        {
            var value = first;
            foreach (var (cardinal, ordinal) in cardinals.Split(' ').Zip(ordinals.Split(' ')))
            {
                words[cardinal] = new NumberWord(kind, value, false);
                words[ordinal] = new NumberWord(kind, value, true);
                value += step;
            }
        }
    }
}
