using System.Text.RegularExpressions;
using QuoteBot.Attribution;
using QuoteBot.Index;

namespace QuoteBot.Checking;

/// <summary>Finds by a line that tells of the writer who wrote a text that has no by-line, or a part of it. Pure.</summary>
internal static partial class WritersLines
{
    /// <summary>Behind what tells of the writer stands at most what the outlet says of itself.</summary>
    private const int LastParagraphs = 3;

    private const int LongestParagraph = 300;

    /// <summary>A correspondent's box beside a report has a few paragraphs.</summary>
    private const int LongestBox = 3_000;

    /// <summary>"Mara Lindqvist's latest book is …" or "Mara K. Lindqvist is a professor of …" at the end of a text that speaks of nobody else so called: who wrote it.</summary>
    /// <param name="known">The speakers of the index that the claimed name may mean.</param>
    public static bool Below(string text, AliasedSpeaker claimed, IReadOnlyList<KnownSpeaker> known)
    {
        var end = text.Length;
        for (var paragraph = 0; paragraph < LastParagraphs && end > 0; paragraph++)
        {
            var start = text.AsSpan(0, end).LastIndexOf('\n') + 1;
            var line = text.AsSpan(start, end - start).Trim();
            end = Math.Max(0, start - 1);
            if (line.Length == 0)
                paragraph--;
            else if (line.Length <= LongestParagraph && Writer().Match(line.ToString()) is { Success: true } writer && writer.Groups["name"].Value is var name && NameLists.IsFirstName(PersonName.Of(name).Words[0]) && Authors.Include(name, claimed, known))
                return !text.AsSpan(0, start).Contains(name.AsSpan(name.LastIndexOf(' ') + 1), StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>"Mara Lindqvist, harbour correspondent" alone in its line, above the words.</summary>
    /// <param name="at">Where the words stand in the text.</param>
    /// <param name="known">The speakers of the index that the claimed name may mean.</param>
    public static bool Above(string text, int at, AliasedSpeaker claimed, IReadOnlyList<KnownSpeaker> known)
    {
        var from = Math.Max(0, Math.Min(at, text.Length) - LongestBox);
        return Correspondent().Matches(text[from..Math.Min(at, text.Length)]) is [.., var last] && Authors.Include(last.Groups["name"].Value, claimed, known);
    }

    private const string Name = @"(?<name>(?:\p{Lu}[\p{L}.'’-]*[ ]){1,3}\p{Lu}[\p{L}-]+)";

    [GeneratedRegex($@"^{Name}(?:['’]s? (?:most recent|latest|newest|new|next|first|second|forthcoming|debut) (?:book|novel|collection|memoir|play|poems|work)\b|(?:,[^.,]{{1,60}},)? is (?:an?|the|also|currently) .*\b(?:author|columnist|professor|lecturer|fellow|scholar|editor|writer|contributor|journalist|essayist|historian)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Writer();

    private const string Calling = @", (?:[^.!?\n]{0,60}\b)?(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Aa]nalyst|[Cc]ommentator|[Cc]ritic|News)(?:,? \p{Lu}[\p{L} ]{0,30})?";

    [GeneratedRegex($@"^(?:(?:[^.!?\n]{{0,40}} - |[Bb]y )?{Name}{Calling}|Analysis(?: by| -|:) {Name}(?:, [^.!?\n]{{0,60}})?)[ \t\r]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Correspondent();
}
