using System.Text.Json;
using QuoteBot.Index.Storage;
using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>Reads stored quotes.</summary>
internal static class QuoteRows
{
    /// <summary>The speakers of most quotes, who come up in article after article.</summary>
    private const int KnownSpeakers = 1 << 11;

    private const int LongestKnown = 200;

    private static readonly FormCache<IReadOnlyList<Speaker>> Known = new(KnownSpeakers, json => JsonSerializer.Deserialize(json, IndexJson.Default.IReadOnlyListSpeaker) ?? [], LongestKnown);

    /// <summary>Those that reach into the stretch, by start; all spans are the article's own.</summary>
    public static List<Quote> In(Session session, long article, TextSpan stretch)
    {
        var quotes = new List<Quote>();
        using var rows = session.With(
            """
            SELECT kind, segments, speakers, mention_start, mention_end, cue_start, cue_end, told_to, stance, confidence
            FROM quote WHERE article = $1 AND start < $3 AND "end" > $2 ORDER BY start, key
            """,
            article, stretch.Start, stretch.End).Rows();
        while (rows.Read())
            quotes.Add(Read(rows));
        return quotes;
    }

    public static IReadOnlyList<Speaker> Speakers(string json) => Known.Of(json);

    /// <param name="json">Pairs of a start and an end: [[12,40],[66,80]].</param>
    public static IReadOnlyList<TextSpan> Segments(ReadOnlySpan<byte> json)
    {
        var segments = new List<TextSpan>(1);
        int? start = null;
        for (var reader = new Utf8JsonReader(json); reader.Read();)
        {
            if (reader.TokenType != JsonTokenType.Number)
                continue;
            if (start is { } from)
                segments.Add(new TextSpan(from, reader.GetInt32()));
            start = start is null ? reader.GetInt32() : null;
        }

        return segments;
    }

    private static Quote Read(Rows row) => new()
    {
        Kind = (QuoteKind)row.GetInt32(0),
        Segments = Segments(row.GetBytes(1)),
        Speakers = row.TextOrNull(2) is { } speakers ? Speakers(speakers) : [],
        Mention = Span(row, 3),
        Cue = Span(row, 5),
        ToldTo = row.TextOrNull(7),
        Stance = (Stance)row.GetInt32(8),
        Confidence = row.GetDouble(9),
    };

    private static TextSpan? Span(Rows row, int column) =>
        row.IsDBNull(column) ? null : new TextSpan(row.GetInt32(column), row.GetInt32(column + 1));
}
