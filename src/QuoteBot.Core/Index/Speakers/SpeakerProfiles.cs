using System.Globalization;
using System.Text.Json;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Speakers;

/// <summary>Gathers what the index has of one speaker.</summary>
internal static class SpeakerProfiles
{
    /// <summary>A quote counts once, though two of its speakers' names are one person's.</summary>
    private const string OfSpeaker = "SELECT DISTINCT quote FROM quote_speaker WHERE speaker IN (SELECT value FROM json_each($1))";

    private const string Outlets =
        $"""
        SELECT max(a.outlet), count(*) AS quotes FROM ({OfSpeaker}) s JOIN quote q ON q.key = s.quote JOIN article a ON a.key = q.article
        WHERE a.outlet IS NOT NULL GROUP BY a.outlet COLLATE NOCASE ORDER BY quotes DESC, 1
        """;

    /// <summary>A date begins with its year and month.</summary>
    private const string Months =
        $"""
        SELECT substr(a.published, 1, 7) AS month, count(*) FROM ({OfSpeaker}) s JOIN quote q ON q.key = s.quote JOIN article a ON a.key = q.article
        WHERE a.published IS NOT NULL GROUP BY month ORDER BY month
        """;

    private const string Latest =
        $"""
        SELECT a.id, q.segments, q.kind FROM ({OfSpeaker}) s JOIN quote q ON q.key = s.quote JOIN article a ON a.key = q.article
        ORDER BY a.published DESC, a.key DESC, q.start LIMIT $2
        """;

    /// <returns>Null when the name means nobody here; of several the one with the most quotes.</returns>
    public static SpeakerProfile? Of(Session session, Texts texts, string name, int latest)
    {
        if (SpeakerLookup.First(session, name) is not var (speaker, keys))
            return null;

        var rows = JsonSerializer.Serialize(keys, IndexJson.Default.IReadOnlyListInt64);
        return new SpeakerProfile(speaker, Counts(session, Outlets, rows), Counts(session, Months, rows).ConvertAll(Month), Quotes(session, texts, rows, latest));
    }

    private static List<NameCount> Counts(Session session, string sql, string keys)
    {
        var counts = new List<NameCount>();
        using var rows = session.With(sql, keys).Rows();
        while (rows.Read())
            counts.Add(new NameCount(rows.GetString(0), rows.GetInt32(1)));
        return counts;
    }

    private static MonthCount Month(NameCount count) => new(DateOnly.ParseExact(count.Name + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture), count.Count);

    private static List<SpokenQuote> Quotes(Session session, Texts texts, string keys, int latest)
    {
        var places = new List<(string Article, IReadOnlyList<TextSpan> Segments, QuoteKind Kind)>();
        using (var rows = session.With(Latest, keys, latest).Rows())
        {
            while (rows.Read())
                places.Add((rows.GetString(0), QuoteRows.Segments(rows.GetBytes(1)), (QuoteKind)rows.GetInt32(2)));
        }
        var quotes = new List<SpokenQuote>();
        foreach (var (id, segments, kind) in places)
        {
            if (StoredText.ById(session, texts, id) is { Article: var article })
                quotes.Add(new SpokenQuote(article, kind, string.Join(' ', segments.Select(segment => segment.In(article.Text)))));
        }
        return quotes;
    }
}
