using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking;

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
        ["ww2"] = "wwii",
        ["ww1"] = "wwi",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Persons = WordSet.Of("nobody everybody everyone anybody anyone somebody someone");

    /// <summary>"nobodys": most words need not be looked up.</summary>
    private const int ShortestPossessive = 7;

    /// <summary>One form for the words that mean the same.</summary>
    public static string Plain(string form) => Same.GetValueOrDefault(form, form);

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
            else if ((word.Form == "ones" && at > 0 && words[at - 1].Form == "no") || (word.Form.Length >= ShortestPossessive && word.Form[^1] == 's' && Persons.Contains(word.Form[..^1])))
                plain.AddRange([new(word.Form[..^1], word.Span), new("is", word.Span)]);
            else
                plain.Add(word);
        }

        return plain;
    }

    /// <summary>A small word that stands just twice; left out or put in, such a word changes nothing. Three times it is no slip.</summary>
    private static bool IsDoubled(IReadOnlyList<Word> words, int at, string text)
        => at > 0 && words[at - 1].Form == words[at].Form && !Lexicon.IsContent(words[at].Form) && words[at - 1].Span.End < words[at].Span.Start
            && text.AsSpan(words[at - 1].Span.End, words[at].Span.Start - words[at - 1].Span.End).IsWhiteSpace()
            && (at < 2 || words[at - 2].Form != words[at].Form) && (at + 1 == words.Count || words[at + 1].Form != words[at].Form);
}
