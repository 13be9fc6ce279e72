using Microsoft.Data.Sqlite;
using QuoteBot.Index;
using QuoteBot.Index.Storage;
using QuoteBot.Index.Words;
using QuoteBot.Text;

namespace QuoteBot.Evaluation;

/// <summary>The plain way to search full text, to compare with: all words joined by OR, ranked by SQLite's bm25.</summary>
/// <remarks>For one thread at a time.</remarks>
public sealed class RankedWords : IDisposable
{
    private readonly Session _session;

    private RankedWords(Session session) => _session = session;

    /// <summary>Opens an index with a connection of its own; it is known to be one.</summary>
    public static RankedWords Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        connection.Run("PRAGMA query_only = ON");
        return new RankedWords(new Session(connection));
    }

    /// <returns>Up to <paramref name="limit"/> passages, best first; empty when no word can be looked up.</returns>
    public IReadOnlyList<PassageHit> Find(IReadOnlyList<Word> words, int limit)
    {
        var expression = FullText.AnyOf(words.Select(word => word.Form).Distinct(StringComparer.Ordinal));
        var hits = new List<PassageHit>();
        if (expression.Length == 0)
            return hits;
        using var rows = _session.With(
            """
            SELECT f.id, a.id, p.start, p."end", f.rank
            FROM (SELECT rowid AS id, rank FROM words WHERE words MATCH $1 ORDER BY rank LIMIT $2) f
            JOIN passage p ON p.id = f.id JOIN article a ON a.key = p.article
            ORDER BY f.rank
            """,
            expression, limit).Rows();
        while (rows.Read())
            hits.Add(new PassageHit(rows.GetInt64(0), rows.GetString(1), new TextSpan(rows.GetInt32(2), rows.GetInt32(3)), -rows.GetDouble(4)));
        return hits;
    }

    public void Dispose() => _session.Dispose();
}
