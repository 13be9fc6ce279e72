using System.Numerics;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Discord.Commands;

/// <summary>Finds names by what has been typed of them, typing errors forgiven.</summary>
public sealed class NameSuggestions
{
    /// <summary>Words up to so many letters must be right: another letter makes another word of them.</summary>
    private const int ShortWord = 3;

    /// <summary>Of so many letters two may be wrong.</summary>
    private const int LongWord = 8;

    private readonly (NameCount Name, TypedWord[] Words)[] names;

    /// <param name="names">Those that are most likely meant first.</param>
    public NameSuggestions(IEnumerable<NameCount> names) => this.names = [.. names.Select(name => (name, Words(name.Name)))];

    /// <summary>The names in which every typed word begins a word; then those in which it nearly does. Each in the order given.</summary>
    /// <returns>The first names where nothing was typed.</returns>
    public IReadOnlyList<string> Of(string typed, int most) => [.. Find(Words(typed), most).Select(found => found.Name.Name)];

    /// <summary>The names of several lists, as if they were one: what is in two counts for both.</summary>
    /// <inheritdoc cref="Of(string, int)"/>
    public static IReadOnlyList<string> Of(IReadOnlyList<NameSuggestions> lists, string typed, int most)
    {
        if (lists is [var only])
        {
            return only.Of(typed, most);
        }

        var words = Words(typed);
        return
        [
            .. lists.SelectMany(list => list.Find(words, most))
                .GroupBy(found => found.Name.Name, StringComparer.Ordinal)
                .OrderBy(same => same.First().Errors).ThenByDescending(same => same.Sum(found => found.Name.Count))
                .Select(same => same.Key).Take(most),
        ];
    }

    private List<(NameCount Name, int Errors)> Find(TypedWord[] words, int most)
    {
        var found = new List<(NameCount Name, int Errors)>();
        foreach (var (name, own) in names)
        {
            if (found.Count == most)
            {
                return found;
            }

            if (Begins(words, own))
            {
                found.Add((name, 0));
            }
        }

        var near = new List<(NameCount Name, int Errors)>();
        foreach (var (name, own) in names)
        {
            if (Errors(words, own) is > 0 and var errors)
            {
                near.Add((name, errors));
            }
        }

        return [.. found, .. near.OrderBy(candidate => candidate.Errors).Take(most - found.Count)];
    }

    /// <summary>A word, and which letters occur in it: a word that lacks more letters than may be wrong need not be compared.</summary>
    private readonly record struct TypedWord(string Text, uint Letters)
    {
        public static TypedWord Of(string text)
        {
            var letters = 0u;
            foreach (var letter in text)
            {
                letters |= 1u << (letter % 32);
            }

            return new TypedWord(text, letters);
        }

        public int Missing(TypedWord other) => BitOperations.PopCount(Letters & ~other.Letters);
    }

    private static TypedWord[] Words(string text) =>
        [.. NameKey.Fold(text).Split([' ', '-', '.', '\'', '’', ','], StringSplitOptions.RemoveEmptyEntries).Select(TypedWord.Of)];

    private static bool Begins(TypedWord[] typed, TypedWord[] own)
    {
        foreach (var word in typed)
        {
            var begins = false;
            foreach (var other in own)
            {
                begins |= word.Missing(other) == 0 && other.Text.StartsWith(word.Text, StringComparison.Ordinal);
            }

            if (!begins)
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>How many letters are wrong in all; null when it is another name.</returns>
    private static int? Errors(TypedWord[] typed, TypedWord[] own)
    {
        var all = 0;
        foreach (var word in typed)
        {
            var allowed = word.Text.Length <= ShortWord ? 0 : word.Text.Length < LongWord ? 1 : 2;
            var best = allowed + 1;
            foreach (var other in own)
            {
                if (word.Missing(other) <= allowed)
                {
                    best = Math.Min(best, PrefixErrors(word.Text, other.Text, allowed));
                }
            }

            if (best > allowed)
            {
                return null;
            }

            all += best;
        }

        return all;
    }

    /// <summary>The fewest letters to put in, take out, change or swap so that what was typed begins the word; one more than allowed where there are more.</summary>
    private static int PrefixErrors(string typed, string word, int allowed)
    {
        var length = Math.Min(word.Length, typed.Length + allowed);
        if (length < typed.Length - allowed)
        {
            return allowed + 1;
        }

        Span<int> before = stackalloc int[length + 1];
        Span<int> above = stackalloc int[length + 1];
        Span<int> row = stackalloc int[length + 1];
        for (var at = 0; at <= length; at++)
        {
            above[at] = at;
        }

        for (var letter = 1; letter <= typed.Length; letter++)
        {
            row[0] = letter;
            var least = letter;
            for (var at = 1; at <= length; at++)
            {
                var same = typed[letter - 1] == word[at - 1] ? 0 : 1;
                row[at] = Math.Min(Math.Min(above[at] + 1, row[at - 1] + 1), above[at - 1] + same);
                if (letter > 1 && at > 1 && typed[letter - 1] == word[at - 2] && typed[letter - 2] == word[at - 1])
                {
                    row[at] = Math.Min(row[at], before[at - 2] + 1);
                }

                least = Math.Min(least, row[at]);
            }

            if (least > allowed)
            {
                return allowed + 1;
            }

            above.CopyTo(before);
            row.CopyTo(above);
        }

        var fewest = allowed + 1;
        for (var at = 0; at <= length; at++)
        {
            fewest = Math.Min(fewest, above[at]);
        }

        return fewest;
    }
}
