using System.Text.RegularExpressions;
using QuoteBot.Extraction;
using QuoteBot.Index;

namespace QuoteBot.Checking.Speakers;

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
        for (var seen = 0; seen < LastParagraphs && end > 0;)
        {
            var start = text.AsSpan(0, end).LastIndexOf('\n') + 1;
            var line = text[start..end].Trim();
            end = Math.Max(0, start - 1);
            if (line.Length == 0)
                continue;
            seen++;
            if (NameOf(line) is { } name && Authors.Include(name, claimed, known))
                return !text.AsSpan(0, start).Contains(name.AsSpan(name.LastIndexOf(' ') + 1), StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>Whose line it is; null where it tells of no writer, or of what befell somebody.</summary>
    private static string? NameOf(string line)
    {
        if (line.Length > LongestParagraph || (Book().Match(line) is { Success: true } book ? book : Bearer().Match(line)) is not { Success: true } writer || Past().IsMatch(line))
            return null;
        var name = writer.Groups["name"].Value;
        return PersonName.Of(name).Words is [var first, _, ..] && FirstNameList.Contains(first) ? name : null;
    }

    /// <summary>"Mara Lindqvist, harbour correspondent" alone in its line, above the words; a list of such lines, and what stands below a quotation, are credits.</summary>
    /// <param name="at">Where the words stand in the text.</param>
    /// <param name="hasAuthor">The article has a by-line of its own: then only "Analysis" or "By" opens a part by another.</param>
    /// <param name="known">The speakers of the index that the claimed name may mean.</param>
    public static bool Above(string text, int at, bool hasAuthor, AliasedSpeaker claimed, IReadOnlyList<KnownSpeaker> known)
    {
        if (ClaimedSpeaker.Of(claimed.Name).Name is not { Surname: { Length: > 0 } surname })
            return false;
        var end = text.LastIndexOf('\n', Math.Clamp(at - 1, 0, Math.Max(0, text.Length - 1))) + 1;
        var start = Math.Max(0, end - LongestBox);
        if (start > 0)
            start = text.IndexOf('\n', start, end - start) + 1;
        var above = start > end || start == 0 && end > LongestBox ? "" : text[start..end];
        if (!above.Contains(surname, StringComparison.OrdinalIgnoreCase) || Correspondent().Matches(above) is not [.., var last] lines || hasAuthor && !last.Groups["opens"].Success)
            return false;
        return lines.Count == 1 && !EndsQuotation(above, last.Index) && Authors.Include(last.Groups["name"].Value, claimed, known);
    }

    private static bool EndsQuotation(string text, int at) => text.AsSpan(0, at).TrimEnd() is [.., '”' or '"' or '»'];

    private const string Name = @"(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:van|von|der|den|de|la|le|al|bin|du|di|da|del|\p{Lu}[\p{L}.'’-]*)){1,4})";

    [GeneratedRegex($@"^{Name}['’]s? (?:most recent|latest|newest|new|next|first|second|forthcoming|debut) (?:book|novel|collection|memoir|play|poems|work)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Book();

    [GeneratedRegex($@"^{Name}(?:,[^.,]{{1,60}},)? is (?:an?|the|also|currently) (?:[\p{{L}}.'’-]+,? ){{0,9}}?(?:and )?(?:the )?(?:author|columnist|professor|lecturer|fellow|scholar|editor|writer|contributor|journalist|essayist|historian)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Bearer();

    /// <summary>What befell somebody of whom the text tells.</summary>
    [GeneratedRegex(@"\b(?:was|were|died|killed|won|wins|testified|told|said|says|missing|charged|accused|arrested|survived|dream)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    private const string Calling = @", (?:[^.!?\n]{0,60}\b)?(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Aa]nalyst|[Cc]ommentator|[Cc]ritic|News)(?:,? \p{Lu}[\p{L} ]{0,30})?";

    [GeneratedRegex($@"^(?:(?:[^.!?\n]{{0,40}} - |(?<opens>[Bb]y) )?{Name}{Calling}|(?<opens>Analysis)(?: by| -|:) {Name}(?:, [^.!?\n]{{0,60}})?)[ \t\r]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Correspondent();
}
