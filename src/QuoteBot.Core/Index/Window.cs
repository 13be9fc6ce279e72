using QuoteBot.Index.Speakers;
using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>Puts stretches of stored articles together as one text, with all spans shifted into it.</summary>
internal static class Window
{
    /// <param name="stretches">In order: one of one article, or several lines of one event.</param>
    public static SourceText Of(IReadOnlyList<(StoredText Text, TextSpan Stretch)> stretches)
    {
        var (texts, length) = (new List<string>(stretches.Count), 0);
        var parts = new List<SourcePart>();
        var passages = new List<Passage>();
        var quotes = new List<Quote>();
        Quote? open = null;
        foreach (var (stored, stretch) in stretches)
        {
            // Behind the line break that joins it to the one before.
            var by = (texts.Count == 0 ? 0 : length + 1) - stretch.Start;
            texts.Add(stretch.In(stored.Article.Text));
            length = stretch.End + by;
            parts.Add(new SourcePart(stored.Article, stretch.Shift(by), stretch.Start));
            passages.AddRange(stored.PassagesIn(stretch).Select(passage => passage with { Span = passage.Span.Shift(by) }));

            var clipped = stored.QuotesIn(stretch).Select(quote => Clip(quote, stretch, by)).OfType<Quote>().ToList();
            var statement = Statement(clipped, stored.Article);
            if (open is not null && statement is not null && SameSpeaker(open, statement))
            {
                var joined = Join(open, statement);
                quotes[quotes.IndexOf(open)] = joined;
                clipped.Remove(statement);
                open = joined;
            }
            else
            {
                open = statement;
            }
            quotes.AddRange(clipped);
        }
        return new SourceText(PageInserts.Masked(string.Join('\n', texts)), parts, passages, quotes);
    }

    /// <summary>Null when nothing of the quote lies in the stretch.</summary>
    private static Quote? Clip(Quote quote, TextSpan stretch, int by)
    {
        var segments = quote.Segments
            .Select(segment => new TextSpan(Math.Max(segment.Start, stretch.Start), Math.Min(segment.End, stretch.End)))
            .Where(segment => !segment.IsEmpty)
            .Select(segment => segment.Shift(by))
            .ToList();
        return segments.Count == 0 ? null : quote with { Segments = segments, Mention = Whole(quote.Mention), Cue = Whole(quote.Cue) };

        TextSpan? Whole(TextSpan? span) => span is { } given && stretch.Contains(given) ? given.Shift(by) : null;
    }

    /// <summary>What the line's own speaker says in it: the longest of the quotes that are theirs.</summary>
    private static Quote? Statement(IEnumerable<Quote> quotes, Article line) =>
        line is { Event: not null, Speaker: { } speaker }
            ? quotes.Where(quote => quote.Speaker is { } said && IsSame(said.Name, speaker)).MaxBy(quote => quote.End - quote.Start)
            : null;

    private static bool SameSpeaker(Quote one, Quote other) =>
        one.Speaker is { } first && other.Speaker is { } second && IsSame(first.Name, second.Name) && one.Kind == other.Kind;

    private static bool IsSame(string name, string other) => SpeakerNames.Key(name) == SpeakerNames.Key(other);

    private static Quote Join(Quote one, Quote next) => one with
    {
        Segments = [.. one.Segments, .. next.Segments],
        Stance = one.Stance | next.Stance,
        Confidence = Math.Min(one.Confidence, next.Confidence),
    };
}
