using System.Collections.Frozen;
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

    /// <summary>The share of turns with a question of whoever asks; in some they only remark.</summary>
    private const double LeastQuestions = 0.4;

    /// <summary>As of other printed turns whose label is a whole name, or the name of nobody knows whom.</summary>
    private const double Named = 0.95;
    private const double Unsure = 0.8;

    /// <returns>In text order, a segment for each paragraph; empty for an article that has no such lines of two persons.</returns>
    public static IReadOnlyList<Quote> Of(MarkedText text)
    {
        var paragraphs = text.Tokenized.Paragraphs;
        var lines = Enumerable.Range(0, paragraphs.Count).Where(at => IsName(text, paragraphs[at])).ToList();
        var speakers = lines.CountBy(at => Name(text, paragraphs[at])).Where(name => name.Value >= FewestTurns).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        if (speakers.Count != 2 || !speakers.Any(IsPerson))
            return [];
        // A third who has a word ends the turn before.
        var turns = lines.Zip(lines.Skip(1).Append(paragraphs.Count), (at, next) => (Line: at, Next: next)).ToList();
        // The labels of a map have no words below, and what is told of several people no "I".
        var spoken = turns.FindAll(turn => turn.Line + 1 < turn.Next && IsSpoken(text, paragraphs[turn.Line + 1]));
        if (spoken.Count * 4 < turns.Count * 3 || spoken.Count(turn => Speaks(text, paragraphs[turn.Line + 1]) || Asks(turn)) * 2 < turns.Count)
            return [];
        // One asks and the other answers, in turns: by-lines over the pieces of a page do not.
        var asking = spoken.Where(turn => speakers.Contains(Name(text, paragraphs[turn.Line]))).GroupBy(turn => Name(text, paragraphs[turn.Line])).Max(own => own.Count(Asks) / (double)own.Count());
        var repeats = turns.Zip(turns.Skip(1)).Count(pair => Name(text, paragraphs[pair.First.Line]) == Name(text, paragraphs[pair.Second.Line]));
        return asking < LeastQuestions || repeats * 5 > turns.Count ? [] : [.. turns.Select(turn => Turn(text, turn.Line, turn.Next)).OfType<Quote>()];

        bool Asks((int Line, int Next) turn) => Enumerable.Range(turn.Line + 1, turn.Next - turn.Line - 1).Any(at => Enumerable.Range(paragraphs[at].Start, paragraphs[at].Length).Any(i => text.Lower(i) is "?"));
    }

    private static Quote? Turn(MarkedText text, int line, int next)
    {
        var paragraphs = text.Tokenized.Paragraphs;
        var isLast = next == paragraphs.Count;
        // Below the last turn the page goes on with notes of its own, in which nobody says "I".
        var segments = Enumerable.Range(line + 1, next - line - 1).TakeWhile(at => !IsVoice(text, paragraphs[at]) && (!isLast || at == line + 1 || GoesOn(text, paragraphs[at]))).Where(at => IsSpoken(text, paragraphs[at])).Select(at => text.Tokenized.SpanOf(paragraphs[at])).ToList();
        return segments.Count == 0 ? null : new()
        {
            Kind = QuoteKind.Direct,
            Segments = segments,
            Speakers = [new(new TurnNames([]).FullNameOf(Name(text, paragraphs[line])), SpeakerKind.Person, null, [])],
            Mention = text.Tokenized.SpanOf(paragraphs[line]),
            Confidence = IsPerson(Name(text, paragraphs[line])) ? Named : Unsure,
        };
    }

    /// <summary>A paragraph of words; neither one that is all in marks, which the page lifted out of the interview as a heading, nor a button.</summary>
    private static bool IsSpoken(MarkedText text, TokenRange paragraph) =>
        text.WordCount(paragraph) >= FewestWords && text.Lower(paragraph.End - 1) is "." or "?" or "!" or "…" or "..." or "—" or ")" or "”" or "\""
        && !(text.RegionOf(paragraph.Start) is >= 0 and var marks && text.Regions[marks].After >= paragraph.End);

    private static bool Speaks(MarkedText text, TokenRange paragraph) =>
        Enumerable.Range(paragraph.Start, paragraph.Length).Any(i => !text.IsQuoted(i) && (text.IsFirstPerson(i) || text.Lower(i) is "you" or "your"));

    /// <summary>"Audience": one word alone is another's turn, or a heading.</summary>
    private static bool IsVoice(MarkedText text, TokenRange paragraph) => paragraph.Length == 1 && text.Tokens[paragraph.Start] is { IsWord: true, IsCapitalised: true };

    /// <summary>Somebody says "I" or "you", and it is not the page that speaks to its readers, nor of what others told it.</summary>
    private static bool GoesOn(MarkedText text, TokenRange paragraph) =>
        Speaks(text, paragraph) && !Enumerable.Range(paragraph.Start, paragraph.Length).Any(i => PagesOwn.Contains(text.Lower(i)) || text.Lower(i) is "told" or "tells" && text.Lower(i + 1) is "us");

    private static readonly FrozenSet<string> PagesOwn = WordSet.Of("newsletter newsletters subscribe subscribers donate contribution contributions inbox");

    private static bool IsName(MarkedText text, TokenRange paragraph)
    {
        var end = text.Lower(paragraph.End - 1) is ":" ? paragraph.End - 1 : paragraph.End;
        // A name all in marks is a heading.
        if (end - paragraph.Start is < 2 or > LongestName || text.IsQuoted(paragraph.Start))
            return false;
        var names = 0;
        for (var i = paragraph.Start; i < end; i++)
        {
            if (IsMark(text, i))
                continue;
            if (!(text.Tokens[i] is { IsWord: true, IsCapitalised: true } || i > paragraph.Start && (text.Lower(i) is "." || NameLists.Particles.Contains(text.Lower(i)))))
                return false;
            names += text.Tokens[i].IsWord ? 1 : 0;
        }

        return names > 1;
    }

    /// <summary>Inside a name it is a stray one.</summary>
    private static bool IsMark(MarkedText text, int i) => text.Lower(i) is "“" or "”" or "\"";

    private static string Name(MarkedText text, TokenRange paragraph) =>
        string.Concat(Enumerable.Range(paragraph.Start, paragraph.Length).Where(i => !IsMark(text, i)).Select(i => (i > paragraph.Start && text.Tokens[i].SpaceBefore ? " " : "") + text.TextOf(new TokenRange(i, i + 1)))).TrimEnd(':', ' ');

    private static bool IsPerson(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var first, _, ..] && FirstNameList.Contains(first.ToLowerInvariant());
}
