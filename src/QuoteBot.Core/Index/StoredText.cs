using System.Globalization;
using System.Text.Json;

namespace QuoteBot.Index;

/// <summary>A stored article, and how to find what lies over a stretch of it.</summary>
/// <param name="FirstPassage">The id of its first passage; the others follow without a gap.</param>
internal sealed record StoredText(Session Session, long Key, Article Article, long FirstPassage, int PassageCount)
{
    /// <summary>Up to so many passages are read at once: cheaper than to search for the few that are wanted, each by a query.</summary>
    private const int FewPassages = 400;

    private List<Passage>? _few;

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
        var start = stretch.Start <= 0 ? null : LastStartingAtOrBefore(stretch.Start);
        var end = stretch.End >= Article.Text.Length ? null : LastStartingAtOrBefore(stretch.End - 1);
        // In a gap between two passages the stretch ends where it is asked to: there is no sentence to cut through.
        return new TextSpan(start?.Passage.Span.Start ?? 0, EndOf(stretch, end));
    }

    /// <summary>Those that lie whole in the stretch.</summary>
    public List<Passage> PassagesIn(TextSpan stretch)
    {
        if (PassageCount <= FewPassages)
            return Few().FindAll(passage => stretch.Contains(passage.Span));
        var passages = new List<Passage>();
        var first = LastStartingAtOrBefore(stretch.Start)?.Id ?? FirstPassage;
        using var rows = Session.With(
            """SELECT start, "end", paragraph FROM passage WHERE id >= $1 AND id < $2 AND article = $3 ORDER BY id""",
            first, FirstPassage + PassageCount, Key).Rows();
        while (rows.Read())
        {
            var passage = new Passage(new TextSpan(rows.GetInt32(0), rows.GetInt32(1)), rows.GetInt32(2));
            if (passage.Span.Start >= stretch.End && !stretch.Contains(passage.Span))
                break;
            if (stretch.Contains(passage.Span))
                passages.Add(passage);
        }
        return passages;
    }

    public List<Quote> QuotesIn(TextSpan stretch) => QuoteRows.In(Session, Key, stretch);

    private int EndOf(TextSpan stretch, (long Id, Passage Passage)? last) =>
        stretch.End >= Article.Text.Length ? Article.Text.Length : Math.Max(stretch.End, last?.Passage.Span.End ?? 0);

    private (long Id, Passage Passage)? LastStartingAtOrBefore(int position)
    {
        (long, Passage)? found = null;
        var (low, high) = (0, PassageCount - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var passage = PassageAt(FirstPassage + middle);
            if (passage.Span.Start <= position)
            {
                found = (FirstPassage + middle, passage);
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }
        return found;
    }

    private List<Passage> Few()
    {
        if (_few is not null)
            return _few;
        _few = new List<Passage>(PassageCount);
        using var rows = Session.With("""SELECT start, "end", paragraph FROM passage WHERE id >= $1 AND id < $2 ORDER BY id""", FirstPassage, FirstPassage + PassageCount).Rows();
        while (rows.Read())
            _few.Add(new Passage(new TextSpan(rows.GetInt32(0), rows.GetInt32(1)), rows.GetInt32(2)));
        return _few;
    }

    private Passage PassageAt(long id)
    {
        if (PassageCount <= FewPassages && Few().Count == PassageCount)
            return Few()[(int)(id - FirstPassage)];
        using var rows = Session.With("""SELECT start, "end", paragraph FROM passage WHERE id = $1""", id).Rows();
        return rows.Read()
            ? new Passage(new TextSpan(rows.GetInt32(0), rows.GetInt32(1)), rows.GetInt32(2))
            : throw new InvalidOperationException($"Passage {id} of the article {Article.Id} is missing from the index.");
    }

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
