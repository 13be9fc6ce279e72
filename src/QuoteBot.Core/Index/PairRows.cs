using System.Runtime.InteropServices;

namespace QuoteBot.Index;

/// <summary>The stored signatures: a row an article, its passages' signatures one after the other.</summary>
internal static class PairRows
{
    /// <summary>Adds the table. Keys are never used again, so that a copy in memory knows what is new.</summary>
    public const string Schema =
        """
        CREATE TABLE pairs (
            key           INTEGER PRIMARY KEY AUTOINCREMENT,
            article       INTEGER NOT NULL UNIQUE REFERENCES article(key) ON DELETE CASCADE,
            first_passage INTEGER NOT NULL,
            signatures    BLOB    NOT NULL
        );
        """;

    public static byte[] Bytes(IReadOnlyList<string> forms)
    {
        var signatures = new PairSignature[forms.Count];
        for (var i = 0; i < signatures.Length; i++)
            signatures[i] = PairSignature.Of(forms[i]);
        return MemoryMarshal.AsBytes<PairSignature>(signatures).ToArray();
    }

    public static void Add(Session session, long article, long firstPassage, byte[] signatures) =>
        session.With("INSERT INTO pairs(article, first_passage, signatures) VALUES ($1, $2, $3)", article, firstPassage, signatures).Execute();

    /// <summary>For the articles of an older index.</summary>
    public static void AddAll(Session session)
    {
        var texts = new Texts();
        foreach (var (key, hash, firstPassage) in Articles(session))
        {
            var passages = new List<TextSpan>();
            using (var rows = session.With(
                """
                SELECT p.start, p."end" FROM article a JOIN passage p ON p.id >= a.first_passage AND p.id < a.first_passage + a.passages
                WHERE a.key = $1 ORDER BY p.id
                """,
                key).Rows())
            {
                while (rows.Read())
                    passages.Add(new TextSpan(rows.GetInt32(0), rows.GetInt32(1)));
            }

            var quotes = new List<IReadOnlyList<TextSpan>>();
            using (var rows = session.With("SELECT segments FROM quote WHERE article = $1 ORDER BY start, key", key).Rows())
            {
                while (rows.Read())
                    quotes.Add(QuoteRows.Segments(rows.GetString(0)));
            }

            Add(session, key, firstPassage, Bytes(PassageForms.Of(texts.Of(session, key, hash), passages, quotes)));
        }
    }

    private static List<(long Key, string Hash, long FirstPassage)> Articles(Session session)
    {
        var articles = new List<(long, string, long)>();
        using var rows = session.With("SELECT key, hash, first_passage FROM article ORDER BY key").Rows();
        while (rows.Read())
            articles.Add((rows.GetInt64(0), rows.GetString(1), rows.GetInt64(2)));
        return articles;
    }
}
