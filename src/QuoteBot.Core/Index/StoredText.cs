using System.Globalization;
using System.Text.Json;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index;

/// <summary>A stored article, and how to find what lies over a stretch of it.</summary>
/// <param name="FirstPassage">The id of its first passage; the others follow without a gap.</param>
internal sealed record StoredText(Session Session, long Key, Article Article, long FirstPassage, int PassageCount)
{
    private StoredPassages? _passages;

    /// <summary>The id of a passage around which others will be asked for; the first unless told.</summary>
    public long Near { get; init; } = FirstPassage;

    private StoredPassages Passages => _passages ??= new StoredPassages(Session, FirstPassage, PassageCount, Near);

    private const string Columns =
        """
        SELECT key, hash, id, source_file, title, outlet, author, url, canonical_url, published, modified, fetched, language,
               is_complete, kind, speaker, event, event_line, provenance, first_passage, passages
        FROM article
        """;

    public static StoredText? ById(Session session, Texts texts, string id)
    {
        using var rows = session.With(Columns + " WHERE id = $1", id).Rows();
        return rows.Read() ? Read(session, texts, rows) : null;
    }

    /// <summary>The nearest line of the same event in the same file, before or after; null at the event's end.</summary>
    public StoredText? Neighbour(Texts texts, bool after)
    {
        using var rows = (after
            ? Session.With(Columns + " WHERE event = $1 AND source_file IS $2 AND event_line > $3 ORDER BY event_line, key LIMIT 1", Article.Event, Article.SourceFile, Article.EventLine)
            : Session.With(Columns + " WHERE event = $1 AND source_file IS $2 AND event_line < $3 ORDER BY event_line DESC, key LIMIT 1", Article.Event, Article.SourceFile, Article.EventLine)).Rows();
        return rows.Read() ? Read(Session, texts, rows) : null;
    }

    /// <summary>Grows a stretch to the borders of the passages in which it starts and ends; beyond the first and last passage, to the ends of the text.</summary>
    public TextSpan ToBorders(TextSpan stretch)
    {
        var start = stretch.Start <= 0 ? null : Passages.LastStartingAtOrBefore(stretch.Start);
        // In a gap between two passages the stretch ends where it is asked to: there is no sentence to cut through.
        var end = stretch.End >= Article.Text.Length ? Article.Text.Length : Math.Max(stretch.End, Passages.LastStartingAtOrBefore(stretch.End - 1)?.Span.End ?? 0);
        return new TextSpan(start?.Span.Start ?? 0, end);
    }

    /// <inheritdoc cref="StoredPassages.In"/>
    public List<Passage> PassagesIn(TextSpan stretch) => Passages.In(stretch);

    public List<Quote> QuotesIn(TextSpan stretch) => QuoteRows.In(Session, Key, stretch);

    private static StoredText Read(Session session, Texts texts, Rows row)
    {
        var key = row.GetInt64(0);
        var article = new Article
        {
            Id = row.GetString(2),
            Text = texts.Of(session, key, row.GetString(1)),
            SourceFile = row.TextOrNull(3),
            Title = row.TextOrNull(4),
            Outlet = row.TextOrNull(5),
            Author = row.TextOrNull(6),
            Url = row.TextOrNull(7),
            CanonicalUrl = row.TextOrNull(8),
            Published = Date(row, 9),
            Modified = Date(row, 10),
            Fetched = Date(row, 11),
            Language = row.TextOrNull(12),
            IsComplete = row.GetBoolean(13),
            Kind = (ArticleKind)row.GetInt32(14),
            Speaker = row.TextOrNull(15),
            Event = row.TextOrNull(16),
            EventLine = row.GetInt32(17),
            Provenance = JsonSerializer.Deserialize(row.GetString(18), IndexJson.Default.IReadOnlyDictionaryStringString) ?? new Dictionary<string, string>(),
        };
        return new StoredText(session, key, article, row.GetInt64(19), row.GetInt32(20));
    }

    private static DateTimeOffset? Date(Rows row, int column) =>
        row.TextOrNull(column) is { } date ? DateTimeOffset.ParseExact(date, "O", CultureInfo.InvariantCulture) : null;
}
