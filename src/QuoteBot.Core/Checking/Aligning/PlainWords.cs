using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Aligning;

/// <summary>The words that are compared: as the text has them, without what makes two texts of one statement differ. Pure.</summary>
internal static class PlainWords
{
    /// <summary>What means the same in any sentence, as one word or as two that are read as one: "nobody" is "no one".</summary>
    private static readonly FrozenDictionary<string, string> Same = new Dictionary<string, string>
    {
        ["nobody"] = "noone",
        ["everybody"] = "everyone",
        ["anybody"] = "anyone",
        ["somebody"] = "someone",
        ["alright"] = "allright",
        ["gonna"] = "goingto",
        ["wanna"] = "wantto",
        ["gotta"] = "gotto",
        ["kinda"] = "kindof",
        ["sorta"] = "sortof",
        ["outta"] = "outof",
        ["lemme"] = "letme",
        ["gimme"] = "giveme",
        ["okay"] = "ok",
        ["tv"] = "television",
        ["u"] = "you",
        ["abt"] = "about",
        ["cuz"] = "because",
        ["cos"] = "because",
        ["coz"] = "because",
        ["em"] = "them",
        ["pres"] = "president",
        ["ppl"] = "people",
        ["pls"] = "please",
        ["plz"] = "please",
        ["tho"] = "though",
        ["yr"] = "year",
        ["yrs"] = "years",
        ["hrs"] = "hours",
        ["mins"] = "minutes",
        ["prelim"] = "preliminary",
        ["approx"] = "approximately",
        ["info"] = "information",
        ["regs"] = "regulations",
        ["admin"] = "administration",
        ["dems"] = "democrats",
        ["repubs"] = "republicans",
        ["prez"] = "president",
        ["exec"] = "executive",
        ["execs"] = "executives",
        ["stats"] = "statistics",
        ["biz"] = "business",
        ["avg"] = "average",
        ["intl"] = "international",
        ["natl"] = "national",
        ["mgmt"] = "management",
        ["hi"] = "high",
        ["tonite"] = "tonight",
        ["tmrw"] = "tomorrow",
        ["thx"] = "thanks",
        ["ww2"] = "wwii",
        ["ww1"] = "wwi",
        ["qaida"] = "qaeda",
        ["moslem"] = "muslim",
        ["moslems"] = "muslims",
        ["taleban"] = "taliban",
        ["koran"] = "quran",
        ["hizbollah"] = "hezbollah",
        ["hizbullah"] = "hezbollah",
        ["hizballah"] = "hezbollah",
        ["kiev"] = "kyiv",
        ["tsar"] = "czar",
        ["tsars"] = "czars",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is typed for several words.</summary>
    private static readonly FrozenDictionary<string, string[]> Typed = new Dictionary<string, string[]>
    {
        ["btw"] = ["by", "the", "way"],
        ["imo"] = ["in", "my", "opinion"],
        ["tbh"] = ["to", "be", "honest"],
        ["idk"] = ["i", "do", "not", "know"],
        ["asap"] = ["as", "soon", "as", "possible"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Months = ["january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"];

    private const int LongestShortForm = 4;

    private static readonly FrozenSet<string> Persons = WordSet.Of("nobody everybody everyone anybody anyone somebody someone");

    /// <summary>"nobodys": most words need not be looked up.</summary>
    private const int ShortestPossessive = 7;

    /// <summary>One form for the words that mean the same.</summary>
    public static string Plain(string form) => Same.GetValueOrDefault(form, form);

    /// <summary>The form stands for another one.</summary>
    public static bool IsOther(string form) => Same.ContainsKey(form) || Typed.ContainsKey(form);

    /// <summary>The words of a text; a small word that stands twice in a row ("the the") once, and "nobody's" as "nobody is", for "no one is" may stand for it.</summary>
    public static IReadOnlyList<Word> Of(string text)
    {
        var words = QuoteText.Words(text);
        var plain = new List<Word>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (IsDoubled(words, at, text))
                plain[^1] = word;
            else if (at > 0 && NumberForm.IsNumber(words[at - 1].Form) && Temperature(words, at) is var (unit, length))
            {
                plain.Add(new(unit, new(word.Span.Start, words[at + length - 1].Span.End)));
                at += length - 1;
            }
            else if (word.Form == "w" && word.Span.End < text.Length && text[word.Span.End] == '/')
            {
                // "w/ the mayor", "w/o the mayor"
                var isWithout = at + 1 < words.Count && words[at + 1].Form == "o" && words[at + 1].Span.Start == word.Span.End + 1;
                plain.Add(new(isWithout ? "without" : "with", new(word.Span.Start, isWithout ? words[++at].Span.End : word.Span.End)));
            }
            else if ((word.Form == "ones" && at > 0 && words[at - 1].Form == "no") || (word.Form.Length >= ShortestPossessive && word.Form[^1] == 's' && Persons.Contains(word.Form[..^1])))
                plain.AddRange([new(word.Form[..^1], word.Span), new("is", word.Span)]);
            else if (Typed.TryGetValue(word.Form, out var forms))
                plain.AddRange(forms.Select(form => word with { Form = form }));
            else if (word.Form == "bc" && char.IsLower(text[word.Span.Start]))
                plain.Add(word with { Form = "because" }); // "BC" is a place, or a time
            else
                plain.Add(InFull(words, at, text) is { } full ? word with { Form = full } : word);
        }

        return plain;
    }

    /// <summary>Behind a number "degrees Celsius" is "°C", whose sign is no word.</summary>
    private static (string Unit, int Length)? Temperature(IReadOnlyList<Word> words, int at)
    {
        var length = words[at].Form is "degrees" or "degree" ? 2 : 1;
        return at + length > words.Count ? null : words[at + length - 1].Form switch
        {
            "c" or "celsius" or "centigrade" => ("c", length),
            "f" or "fahrenheit" => ("f", length),
            _ => null,
        };
    }

    /// <summary>"Nov. and Dec.": a short form with its point, and no end of a sentence.</summary>
    private static bool HasPoint(Word word, Word next, string text)
        => text[word.Span.End] == '.' && (char.IsLower(text[next.Span.Start]) || char.IsDigit(text[next.Span.Start])) && (word.Form.Length == 3 || word.Form == "sept");

    /// <summary>"Sen. Ruiz" is "Senator Ruiz" and "Nov. 8" is "November 8"; null for any other word.</summary>
    private static string? InFull(IReadOnlyList<Word> words, int at, string text)
    {
        var word = words[at];
        if (word.Form.Length > LongestShortForm || !char.IsUpper(text[word.Span.Start]) || at + 1 >= words.Count)
            return null;
        var next = words[at + 1];
        if (next.Span.Start <= word.Span.End || text.AsSpan(word.Span.End, next.Span.Start - word.Span.End).TrimStart('.') is not " ")
            return null;
        if (HasPoint(word, next, text) && MonthOf(word.Form) is { } month)
            return month;
        return char.IsUpper(text[next.Span.Start]) ? ShortTitles.InFull(word.Form)
            : NumberForm.IsNumber(next.Form) && (word.Form.Length == 3 || word.Form == "sept") ? MonthOf(word.Form) : null;
    }

    private static string? MonthOf(string start) => Array.Find(Months, month => month.StartsWith(start, StringComparison.Ordinal));

    /// <summary>A small word that stands just twice; left out or put in, such a word changes nothing. Three times it is no slip.</summary>
    private static bool IsDoubled(IReadOnlyList<Word> words, int at, string text)
        => at > 0 && words[at - 1].Form == words[at].Form && !Lexicon.IsContent(words[at].Form) && words[at - 1].Span.End < words[at].Span.Start
            && text.AsSpan(words[at - 1].Span.End, words[at].Span.Start - words[at - 1].Span.End).IsWhiteSpace()
            && (at < 2 || words[at - 2].Form != words[at].Form) && (at + 1 == words.Count || words[at + 1].Form != words[at].Form);
}
