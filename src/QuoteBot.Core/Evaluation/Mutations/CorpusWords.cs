using System.Collections.Frozen;
using System.Runtime.InteropServices;
using QuoteBot.Text;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>The canonical words of a corpus, text by text: which are rare, which are places, and where a run of words stands.</summary>
internal sealed class CorpusWords
{
    /// <summary>Rarer words are mostly misspelt, commoner ones not rare.</summary>
    private const int RareFrom = 2;
    private const int RareTo = 5;
    private const int ShortestRare = 6;

    /// <summary>So often must a word be capitalised to be a place, and so often of that after "in".</summary>
    private const int PlaceFrom = 5;
    private const double PlaceAfterIn = 0.2;

    /// <summary>Not more than this share of a name's places is in lower case.</summary>
    private const double NameInLower = 0.02;

    private static readonly FrozenSet<string> Dates = new[]
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "spring", "summer", "autumn", "fall", "winter", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "congress", "parliament", "house", "senate", "english", "spanish", "christmas", "north", "south", "east", "west", "new", "god",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Counts> _counts = [];
    private readonly List<int[]> _texts = [];

    private record struct Counts(string Form, string Printed, int Lower, int Raised, int AfterIn);

    public IReadOnlyList<int[]> Texts => _texts;

    public void Add(string text)
    {
        var words = QuoteText.Words(text);
        var numbers = new int[words.Count];
        for (var at = 0; at < numbers.Length; at++)
        {
            var word = words[at];
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word.Form, out var known);
            if (!known)
            {
                number = _counts.Count;
                _counts.Add(new Counts(word.Form, word.Span.In(text), 0, 0, 0));
            }

            numbers[at] = number;
            Count(ref CollectionsMarshal.AsSpan(_counts)[number], text, words, at);
        }

        _texts.Add(numbers);
    }

    /// <summary>The words by their numbers; -1 for what the corpus does not have.</summary>
    public int[] NumbersOf(string text) => [.. QuoteText.Words(text).Select(word => _numbers.GetValueOrDefault(word.Form, -1))];

    /// <summary>Words that stand a few times, always in lower case, by name.</summary>
    public IReadOnlyList<string> Rare() =>
    [
        .. _counts.Where(count => count.Lower is >= RareFrom and <= RareTo && count.Raised == 0 && count.Form.Length >= ShortestRare && count.Form.All(char.IsAsciiLetterLower))
            .Select(count => count.Form).Order(StringComparer.Ordinal),
    ];

    /// <summary>Names that mostly follow "in", as printed, by name.</summary>
    public IReadOnlyList<string> Places() =>
    [
        .. _counts.Where(count => count.Raised >= PlaceFrom && count.Lower <= NameInLower * count.Raised && count.AfterIn >= PlaceAfterIn * count.Raised)
            .Where(count => count.Form.Length > 3 && count.Form.All(char.IsAsciiLetterLower) && !Dates.Contains(count.Form))
            .Select(count => char.ToUpperInvariant(count.Form[0]) + count.Form[1..]).Order(StringComparer.Ordinal),
    ];

    private static void Count(ref Counts count, string text, IReadOnlyList<Word> words, int at)
    {
        var first = text[words[at].Span.Start];
        if (!char.IsAsciiLetterUpper(first))
        {
            count.Lower++;
            return;
        }

        count.Raised++;
        var isAlone = at + 1 == words.Count || !char.IsAsciiLetterUpper(text[words[at + 1].Span.Start]);
        count.AfterIn += at > 0 && words[at - 1].Form == "in" && isAlone ? 1 : 0;
    }
}
