using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Evaluation.MadeNews;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>Makes one name of a text another: a full name a full name, a surname a surname, a place a place.</summary>
internal static partial class NameChange
{
    private static readonly FrozenSet<string> Titles =
        new[] { "President", "Mr", "Mrs", "Ms", "Senator", "Sen", "Governor", "Gov", "Secretary", "Congressman", "Congresswoman", "General", "Judge", "Speaker" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Capitalised words that stand together; a tag is one word with its sign.</summary>
    [GeneratedRegex(@"(?<![\w\-’'#@])[A-Z][a-z]+(?: [A-Z][a-z]+)*(?![\w\-])", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();

    /// <param name="article">The text in which the other name must not occur.</param>
    /// <returns>Null when there is no name that is known.</returns>
    public static string? Of(string text, string article, CorpusNames names, Draws draws)
    {
        var runs = Runs().Matches(text).Where(run => !Inserted.IsAt(text, run.Index)).ToArray<Capture>();
        draws.Shuffle<Capture>(runs);
        foreach (var run in runs)
        {
            if (Other(run, text, article, names, draws) is { } other)
                return string.Concat(text.AsSpan(0, run.Index), other, text.AsSpan(run.Index + run.Length));
        }

        return null;
    }

    private static string? Other(Capture run, string text, string article, CorpusNames names, Draws draws)
    {
        if (names.IsPerson(run.Value))
            return CorpusNames.Other(names.People, name => name, article, draws);
        var words = run.Value.Split(' ');
        var isFirst = OwnSentences.Around(text, run.Index).In(text).TrimStart().StartsWith(run.Value, StringComparison.Ordinal);
        // A first word is capitalised anyway: "Brown" may be a colour.
        if (names.IsSurname(words[^1]) && words[..^1].All(Titles.Contains) && (words.Length > 1 || !isFirst))
            return CorpusNames.Other(names.People, name => string.Join(' ', [.. words[..^1], CorpusNames.Surname(name)]), article, draws);
        return words.Length == 1 && names.IsPlace(run.Value) ? CorpusNames.Other(names.Places, name => name, article, draws) : null;
    }
}
