using System.Globalization;
using System.Text.Json;
using QuoteBot.Index.Speakers;
using QuoteBot.Index.Storage;
using QuoteBot.Index.Vectors;

namespace QuoteBot.Index;

/// <summary>A stored passage with its text.</summary>
internal sealed record ReadPassage(long Id, string Article, TextSpan Span, string Text);

/// <summary>Reads passages, and leaves out those that a query does not ask for.</summary>
internal sealed class PassageFilter
{
    private const string ById = Columns + " FROM passage p JOIN article a ON a.key = p.article" + Rest + "p.id = $1";

    private const string ByVector = Columns + " FROM vector v JOIN article a ON a.key = v.article JOIN passage p ON p.id = a.first_passage + $7" + Rest + "v.key = $1";

    private const string Columns = """SELECT a.key, a.id, p.id, p.start, p."end", CASE WHEN octet_length(t.text) < $6 THEN t.text END""";

    private const string Rest =
        """
         JOIN article_text t ON t.article = a.key
        WHERE ($2 IS NULL OR a.outlet = $2 COLLATE NOCASE)
          AND ($3 IS NULL OR substr(a.published, 1, 10) >= $3)
          AND ($4 IS NULL OR substr(a.published, 1, 10) <= $4)
          AND ($5 IS NULL OR EXISTS (
                SELECT 1 FROM quote q JOIN quote_speaker s ON s.quote = q.key
                WHERE q.article = p.article AND q.start < p."end" AND q."end" > p.start
                  AND s.speaker IN (SELECT value FROM json_each($5))))
          AND 
        """;

    private readonly string? _outlet;
    private readonly string? _from;
    private readonly string? _to;
    private readonly string? _article;
    private readonly IReadOnlyList<long>? _speakers;
    private readonly string? _speakersJson;
    private Lazy<IReadOnlyList<(long First, long Last)>?>? _articlesOfSpeakers;

    /// <param name="speakers">Their keys; null for all.</param>
    public PassageFilter(PassageQuery query, IReadOnlyList<long>? speakers)
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

    /// <summary>The first and last passages of the articles in which those asked for speak, in order; null where these are too many, or all are asked for.</summary>
    public IReadOnlyList<(long First, long Last)>? Within(Session session) =>
        _speakersJson is { } speakers ? (_articlesOfSpeakers ??= new(() => SpeakerArticles.Of(session, speakers))).Value : null;

    /// <summary>Null when it has gone, or is not asked for.</summary>
    public ReadPassage? Read(Session session, Texts texts, long id)
    {
        using var rows = session.With(ById, id, _outlet, _from, _to, _speakersJson, Texts.LargeBytes).Rows();
        return Read(session, texts, rows);
    }

    /// <summary>The passage that a vector stands for, likewise.</summary>
    public ReadPassage? Read(Session session, Texts texts, NearVector near)
    {
        using var rows = session.With(ByVector, near.Row, _outlet, _from, _to, _speakersJson, Texts.LargeBytes, near.Passage).Rows();
        return Read(session, texts, rows);
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

    private static ReadPassage? Read(Session session, Texts texts, Rows rows)
    {
        if (!rows.Read())
            return null;
        var span = new TextSpan(rows.GetInt32(3), rows.GetInt32(4));
        return new ReadPassage(rows.GetInt64(2), rows.GetString(1), span, texts.Part(session, rows, article: 0, text: 5, span));
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
