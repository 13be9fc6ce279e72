using System.Text.RegularExpressions;

namespace QuoteBot.Checking;

/// <summary>Finds the letters of readers that a column prints before its answers: "Dear Ada, …" and, below it, "Dear Torn, …". Pure.</summary>
internal static partial class PrintedLetters
{
    /// <returns>The letters, each from its salutation to that of its answer; empty where nobody is answered.</returns>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        var salutations = Salutation().Matches(text).Select(match => match.Index).ToList();
        return [.. salutations.Zip(salutations.Skip(1)).Where((_, at) => at % 2 == 0).Select(pair => new TextSpan(pair.First, pair.Second))];
    }

    [GeneratedRegex(@"^[ \t*_]*Dear (?:\p{Lu}[\w.'’-]*[ ,]{1,2}|and |in |of |the ){0,5}\p{Lu}[\w.'’-]*[,:—]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Salutation();
}
