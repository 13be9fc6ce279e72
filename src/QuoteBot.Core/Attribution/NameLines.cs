using QuoteBot.Attribution.Names;
using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>An interview whose turns stand, without quotation marks, each below a line that is nothing but a name.</summary>
internal static class NameLines
{
    /// <summary>Fewer times, and a name in a line of its own is a heading or a by-line.</summary>
    private const int FewestTurns = 3;

    /// <summary>"Rasmus Kleis van der Nielsen:"</summary>
    private const int LongestName = 6;

    /// <summary>Fewer words in a paragraph are a heading or a button.</summary>
    private const int FewestWords = 3;

    private const double Confidence = 0.95;

    /// <returns>In text order, a segment for each paragraph; empty for an article that has no such lines of two persons.</returns>
    public static IReadOnlyList<Quote> Of(MarkedText text)
    {
        var paragraphs = text.Tokenized.Paragraphs;
        var lines = Enumerable.Range(0, paragraphs.Count).Where(at => IsName(text, paragraphs[at])).ToList();
        var speakers = lines.CountBy(at => Name(text, paragraphs[at])).Where(name => name.Value >= FewestTurns).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        if (speakers.Count < 2 || !speakers.Any(IsPerson))
            return [];
        var turns = lines.FindAll(at => speakers.Contains(Name(text, paragraphs[at])));
        // The labels of a map have no words below, and what is told of several people no "I".
        var spoken = turns.FindAll(at => at + 1 < paragraphs.Count && IsSpoken(text, paragraphs[at + 1]));
        if (spoken.Count * 4 < turns.Count * 3 || spoken.Count(at => Speaks(text, paragraphs[at + 1]) || text.Lower(paragraphs[at + 1].End - 1) is "?") * 2 < turns.Count)
            return [];
        return [.. turns.Zip(turns.Skip(1).Append(paragraphs.Count), (at, next) => Turn(text, at, next)).OfType<Quote>()];
    }

    private static Quote? Turn(MarkedText text, int line, int next)
    {
        var paragraphs = text.Tokenized.Paragraphs;
        var isLast = next == paragraphs.Count;
        // Below the last turn the page goes on with notes of its own, in which nobody says "I".
        var segments = Enumerable.Range(line + 1, next - line - 1).TakeWhile(at => !isLast || at == line + 1 || Speaks(text, paragraphs[at])).Where(at => IsSpoken(text, paragraphs[at])).Select(at => text.Tokenized.SpanOf(paragraphs[at])).ToList();
        return segments.Count == 0 ? null : new()
        {
            Kind = QuoteKind.Direct,
            Segments = segments,
            Speakers = [new(new TurnNames([]).FullNameOf(Name(text, paragraphs[line])), SpeakerKind.Person, null, [])],
            Mention = text.Tokenized.SpanOf(paragraphs[line]),
            Confidence = Confidence,
        };
    }

    /// <summary>A paragraph of words; neither one that is all in marks, which the page lifted out of the interview as a heading, nor a button.</summary>
    private static bool IsSpoken(MarkedText text, TokenRange paragraph) =>
        text.WordCount(paragraph) >= FewestWords && text.Lower(paragraph.End - 1) is "." or "?" or "!" or "…" or "..." or "—" or ")" or "”" or "\""
        && !(text.RegionOf(paragraph.Start) is >= 0 and var marks && text.Regions[marks].After >= paragraph.End);

    private static bool Speaks(MarkedText text, TokenRange paragraph) =>
        Enumerable.Range(paragraph.Start, paragraph.Length).Any(i => !text.IsQuoted(i) && (text.IsFirstPerson(i) || text.Lower(i) is "you" or "your"));

    private static bool IsName(MarkedText text, TokenRange paragraph)
    {
        var end = text.Lower(paragraph.End - 1) is ":" ? paragraph.End - 1 : paragraph.End;
        if (end - paragraph.Start is < 2 or > LongestName)
            return false;
        var names = 0;
        for (var i = paragraph.Start; i < end; i++)
        {
            if (text.IsQuoted(i) || !(text.Tokens[i] is { IsWord: true, IsCapitalised: true } || i > paragraph.Start && (text.Lower(i) is "." || NameLists.Particles.Contains(text.Lower(i)))))
                return false;
            names += text.Tokens[i].IsWord ? 1 : 0;
        }

        return names > 1;
    }

    private static string Name(MarkedText text, TokenRange paragraph) => text.TextOf(paragraph).TrimEnd(':', ' ');

    private static bool IsPerson(string name) => NameLists.IsFirstName(name[..name.IndexOf(' ', StringComparison.Ordinal)].ToLowerInvariant());
}
