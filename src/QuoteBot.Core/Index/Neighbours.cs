using QuoteBot.Index.Storage;
using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>Reads the words before and after a passage.</summary>
internal static class Neighbours
{
    /// <summary>The words of the sentences on either side; of a transcript those of the neighbouring lines.</summary>
    /// <remarks>Cheaper than a <see cref="Window"/>: it reads no quotes, and takes for neighbours what was stored side by side.</remarks>
    public static (IReadOnlyList<Word> Before, IReadOnlyList<Word> After) Of(Session session, Texts texts, long passage)
    {
        var found = new List<(long Id, long Article, string? Event, string Text)>(3);
        using (var rows = session.With(
            """
            SELECT p.id, a.key, a.event, p.start, p."end", CASE WHEN octet_length(t.text) < $3 THEN t.text END
            FROM passage p JOIN article a ON a.key = p.article JOIN article_text t ON t.article = a.key
            WHERE p.id BETWEEN $1 AND $2 ORDER BY p.id
            """,
            passage - 1, passage + 1, Texts.LargeBytes).Rows())
        {
            while (rows.Read())
                found.Add((rows.GetInt64(0), rows.GetInt64(1), rows.TextOrNull(2), texts.Part(session, rows, article: 1, text: 5, new TextSpan(rows.GetInt32(3), rows.GetInt32(4)))));
        }
        var own = found.Find(one => one.Id == passage);
        return (WordsOf(passage - 1), WordsOf(passage + 1));

        IReadOnlyList<Word> WordsOf(long id) => found.Find(one => one.Id == id) is { Id: > 0 } other && (other.Article == own.Article || (own.Event is not null && other.Event == own.Event))
            ? QuoteText.Words(other.Text)
            : [];
    }
}
