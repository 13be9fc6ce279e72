using System.Globalization;
using System.Text.Json;

namespace QuoteBot.Index;

/// <summary>A stored passage with its text.</summary>
internal sealed record ReadPassage(long Id, string Article, TextSpan Span, string Text);

/// <summary>Reads passages, and leaves out those that a query does not ask for.</summary>
internal sealed class PassageFilter
{
    private readonly string? _outlet;
    private readonly string? _from;
    private readonly string? _to;
    private readonly string? _article;
    private readonly IReadOnlyList<long>? _speakers;
    private readonly string? _speakersJson;

    private PassageFilter(PassageQuery query, IReadOnlyList<long>? speakers)
    {
        _outlet = query.Outlet;
        _from = Day(query.From);
        _to = Day(query.To);
        _article = query.Article;
        _speakers = speakers;
        _speakersJson = speakers is null ? null : JsonSerializer.Serialize(speakers, IndexJson.Default.IReadOnlyListInt64);
    }

    /// <summary>Whether every passage passes, but for those of other articles than the one asked for.</summary>
    public bool PassesAll => (_outlet ?? _from ?? _to) is null && _speakers is null;

    /// <returns>Null when no passage can pass, because no such speaker is known.</returns>
    public static PassageFilter? Of(Session session, PassageQuery query)
    {
        if (query.Speaker is not { } name)
            return new PassageFilter(query, null);
        var keys = SpeakerLookup.Keys(session, [name, .. query.SpeakerAliases]);
        return keys.Count == 0 ? null : new PassageFilter(query, keys);
    }

    /// <summary>Null when it has gone, or is not asked for.</summary>
    public ReadPassage? Read(Session session, Texts texts, long id)
    {
        using var rows = session.With(
            """
            SELECT a.key, a.hash, a.id, p.start, p."end"
            FROM passage p JOIN article a ON a.key = p.article
            WHERE p.id = $1
              AND ($2 IS NULL OR a.outlet = $2 COLLATE NOCASE)
              AND ($3 IS NULL OR substr(a.published, 1, 10) >= $3)
              AND ($4 IS NULL OR substr(a.published, 1, 10) <= $4)
              AND ($5 IS NULL OR EXISTS (
                    SELECT 1 FROM quote q JOIN quote_speaker s ON s.quote = q.key
                    WHERE q.article = p.article AND q.start < p."end" AND q."end" > p.start
                      AND s.speaker IN (SELECT value FROM json_each($5))))
            """,
            id, _outlet, _from, _to, _speakersJson).Rows();
        if (!rows.Read())
            return null;
        var span = new TextSpan(rows.GetInt32(3), rows.GetInt32(4));
        return new ReadPassage(id, rows.GetString(2), span, texts.Part(session, rows.GetInt64(0), rows.GetString(1), span));
    }

    /// <summary>The same filter for vectors; null when all pass.</summary>
    public VectorFilter? ForVectors(Session session)
    {
        if (PassesAll && _article is null)
            return null;
        HashSet<long>? articles = null;
        if ((_outlet ?? _from ?? _to ?? _article) is not null)
        {
            articles = [];
            using var rows = session.With(
                """
                SELECT key FROM article a
                WHERE ($1 IS NULL OR a.outlet = $1 COLLATE NOCASE)
                  AND ($2 IS NULL OR substr(a.published, 1, 10) >= $2)
                  AND ($3 IS NULL OR substr(a.published, 1, 10) <= $3)
                  AND ($4 IS NULL OR a.id = $4)
                """,
                _outlet, _from, _to, _article).Rows();
            while (rows.Read())
                articles.Add(rows.GetInt64(0));
        }
        return new VectorFilter(articles, _speakers is null ? null : new SpeakerSet(_speakers));
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
