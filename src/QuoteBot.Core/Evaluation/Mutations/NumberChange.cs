using QuoteBot.Evaluation.MadeNews;
using QuoteBot.Text;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>Makes one number of a text another one.</summary>
internal static class NumberChange
{
    /// <summary>"One" is a pronoun as well, and left alone.</summary>
    private static readonly string[] Named =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <returns>The text with exactly one canonical word, a number, changed into another number; null when there is none to change.</returns>
    public static string? Of(string text, Draws draws)
    {
        var words = QuoteText.Words(text);
        var numbers = words.Where(word => IsNumber(text, word) && !Inserted.IsAt(text, word.Span.Start)).ToArray();
        draws.Shuffle<Word>(numbers);
        foreach (var number in numbers)
        {
            if (Other(number.Span.In(text), draws) is not { } other)
                continue;
            var changed = string.Concat(text.AsSpan(0, number.Span.Start), other, text.AsSpan(number.Span.End));
            if (IsOneNumberChanged(words, QuoteText.Words(changed)))
                return changed;
        }

        return null;
    }

    /// <summary>A tag such as #Vote24 begins like a number's form, and is a name.</summary>
    private static bool IsNumber(string text, Word word) => word.Form.StartsWith('#') && text[word.Span.Start] is not ('#' or '@');

    /// <summary>Digits become other digits, as many; the first named number another named one.</summary>
    private static string? Other(string printed, Draws draws)
    {
        var first = printed.AsSpan().IndexOfAnyInRange('0', '9');
        if (first >= 0)
        {
            var digit = printed[first] - '0';
            // One to eight further on among 1 to 9; never 0: "05" would be "5".
            var other = (char)('1' + ((digit + draws.Below(8)) % 9));
            return string.Concat(printed.AsSpan(0, first), [other], printed.AsSpan(first + 1));
        }

        var at = Array.FindIndex(Named, name => printed.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (printed.Length == name.Length || !char.IsLetter(printed[name.Length])));
        if (at < 0)
            return null;
        var named = Named[(at + 1 + draws.Below(Named.Length - 1)) % Named.Length];
        return (char.IsUpper(printed[0]) ? char.ToUpperInvariant(named[0]) + named[1..] : named) + printed[Named[at].Length..];
    }

    private static bool IsOneNumberChanged(IReadOnlyList<Word> before, IReadOnlyList<Word> after)
    {
        if (before.Count != after.Count)
            return false;
        var changed = Enumerable.Range(0, before.Count).Where(at => before[at].Form != after[at].Form).ToList();
        return changed is [var only] && before[only].Form.StartsWith('#') && after[only].Form.StartsWith('#');
    }
}
