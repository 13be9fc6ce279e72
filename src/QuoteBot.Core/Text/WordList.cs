using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>A class of words that checking asks about, read from a list of its own; entries may be phrases.</summary>
/// <remarks>Words are asked for by their canonical form (<see cref="Word.Form"/>).</remarks>
public sealed class WordList
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenDictionary<string, string[][]> _phrases;

    private WordList(string file, bool isOfSingleWords = false)
    {
        var entries = EmbeddedList.Lines(file)
            .SelectMany(line => isOfSingleWords ? line.Split(' ') : [line])
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

    /// <summary>probably, perhaps, I think …: how sure the speaker is.</summary>
    public static WordList Hedges { get; } = new("hedges.txt");

    /// <summary>metres, hours, dollars, Monday …: what is counted, and dates.</summary>
    public static WordList Units { get; } = new("units.txt");

    /// <summary>und, les, que …: small words of other languages.</summary>
    public static WordList ForeignWords { get; } = new("foreign-words.txt", isOfSingleWords: true);

    /// <summary>uh, um, you know, I mean …</summary>
    public static WordList Fillers { get; } = new("fillers.txt");

    /// <summary>True when the one word is in the list by itself.</summary>
    public bool Contains(string form) => _words.Contains(form);

    /// <summary>How many words the longest entry has that begins at <paramref name="at"/>; 0 when none does.</summary>
    public int MatchAt(IReadOnlyList<Word> words, int at)
    {
        if ((uint)at >= (uint)words.Count || !_phrases.TryGetValue(words[at].Form, out var phrases))
            return 0;
        foreach (var phrase in phrases)
        {
            if (Matches(phrase, words, at))
                return phrase.Length;
        }

        return 0;
    }

    /// <summary>The entries that occur, phrases and words, in order.</summary>
    public IEnumerable<string> In(IReadOnlyList<string> forms)
    {
        for (var at = 0; at < forms.Count; at++)
        {
            var phrase = _phrases.GetValueOrDefault(forms[at])?.FirstOrDefault(entry => at + entry.Length <= forms.Count && entry.Index().All(word => forms[at + word.Index] == word.Item));
            if (phrase is not null)
                yield return string.Join(' ', phrase);
        }
    }

    private static bool Matches(string[] phrase, IReadOnlyList<Word> words, int at)
    {
        if (at + phrase.Length > words.Count)
            return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (words[at + i].Form != phrase[i])
                return false;
        }

        return true;
    }
}
