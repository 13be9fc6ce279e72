using System.Text.RegularExpressions;
using QuoteBot.Index.Speakers;

namespace QuoteBot.Checking.Speakers;

/// <summary>Finds the letters of readers that a column prints before its answers: "Dear Ada, …" and, below it, "Dear Torn, …". Pure.</summary>
internal static partial class PrintedLetters
{
    /// <summary>A letter is addressed to the author, to whom the title calls so ("Dear Therapist: My boat leaks"), or to a name that repeats, and an answer to another: "Dear Mayor, …" and "Dear Voters, …" may both be the author's.</summary>
    /// <returns>The letters, each from its salutation to the next; empty where nobody is answered.</returns>
    public static IReadOnlyList<TextSpan> In(string text, string author, string title)
    {
        var salutations = Salutation().Matches(text).ToList();
        var authors = NameWords.Of(author);
        var times = salutations.CountBy(Name).ToDictionary(name => name.Key, name => name.Value);
        var areLetters = salutations.ConvertAll(match => NameWords.Of(Name(match)) is [.., var last] && authors.Contains(last) || title.Contains($"Dear {Name(match)}", StringComparison.OrdinalIgnoreCase) || times[Name(match)] > 1);
        var lastAnswer = areLetters.LastIndexOf(false);
        return [.. salutations.Zip(salutations.Skip(1)).Where((_, at) => areLetters[at] && at < lastAnswer).Select(pair => new TextSpan(pair.First.Index, pair.Second.Index))];
    }

    private static string Name(Match salutation) => salutation.Groups["name"].Value;

    [GeneratedRegex(@"^[ \t*_]*Dear (?<name>(?:\p{Lu}[\w.'’-]*[ ,]{1,2}|and |in |of |the ){0,5}\p{Lu}[\w.'’-]*)[,:—]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Salutation();
}
