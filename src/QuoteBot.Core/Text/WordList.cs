using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>A class of words that checking asks about, read from a list of its own; entries may be phrases.</summary>
/// <remarks>Words are asked for by their canonical form (<see cref="Word.Form"/>).</remarks>
public sealed class WordList
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenDictionary<string, string[][]> _phrases;

    private WordList(string file)
    {
        var entries = EmbeddedList.Lines(file)
            .Select(line => QuoteText.Words(line).Select(word => word.Form).ToArray())
            .ToList();
        _words = entries.Where(entry => entry.Length == 1).Select(entry => entry[0]).ToFrozenSet();
        _phrases = entries.GroupBy(entry => entry[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Length).ToArray());
    }

    /// <summary>not, never, nobody, without, no longer …</summary>
    public static WordList Negations { get; } = new("negations.txt");

    /// <summary>will, may, must, should …</summary>
    public static WordList Modals { get; } = new("modals.txt");

    /// <summary>all, some, most, only, at least …</summary>
    public static WordList Quantifiers { get; } = new("quantifiers.txt");

    /// <summary>if, unless, until, perhaps, as long as …: what limits a statement.</summary>
    public static WordList Conditions { get; } = new("conditions.txt");

    /// <summary>Articles, prepositions, pronouns, auxiliaries, conjunctions. Words of the classes above may be among them: ask those first.</summary>
    public static WordList FunctionWords { get; } = new("function-words.txt");

    /// <summary>uh, um, you know, I mean …</summary>
    public static WordList Fillers { get; } = new("fillers.txt");

    /// <summary>perhaps, probably, I think, it seems …: makes a statement less sure.</summary>
    public static WordList Hedges { get; } = new("hedges.txt");

    /// <summary>Units, currencies, months, days of the week; without May and March, which are other words as well.</summary>
    public static WordList Measures { get; } = new("measures.txt");

    /// <summary>True when the one word is in the list by itself.</summary>
    public bool Contains(string form) => _words.Contains(form);

    /// <summary>How many words the longest entry has that begins at <paramref name="at"/>; 0 when none does.</summary>
    public int MatchAt(IReadOnlyList<Word> words, int at) => MatchAt(at, words.Count, word => words[word].Form);

    /// <summary>As for words, of canonical forms.</summary>
    public int MatchAt(IReadOnlyList<string> forms, int at) => MatchAt(at, forms.Count, word => forms[word]);

    private int MatchAt(int at, int count, Func<int, string> form)
    {
        if ((uint)at >= (uint)count || !_phrases.TryGetValue(form(at), out var phrases))
            return 0;
        foreach (var phrase in phrases)
        {
            if (at + phrase.Length <= count && !phrase.Where((word, next) => form(at + next) != word).Any())
                return phrase.Length;
        }

        return 0;
    }
}
