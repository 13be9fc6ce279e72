using Microsoft.Data.Sqlite;
using QuoteBot.Index.Storage;

namespace QuoteBot.Evaluation;

/// <summary>How many vectors an index holds, of the model that made the most.</summary>
/// <param name="Dimensions">0 when there are none.</param>
public sealed record StoredVectors(int Count, int Dimensions)
{
    /// <param name="path">The file of an index.</param>
    public static StoredVectors Of(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        connection.Run("PRAGMA query_only = ON");
        using var session = new Session(connection, ownsConnection: false);
        using var rows = session.With(
            """
            SELECT sum(length(v.vectors)) / m.dimensions AS count, m.dimensions
            FROM vector v JOIN model m ON m.key = v.model WHERE m.dimensions > 0
            GROUP BY m.key ORDER BY count DESC LIMIT 1
            """).Rows();
        return rows.Read() ? new StoredVectors(rows.GetInt32(0), rows.GetInt32(1)) : new StoredVectors(0, 0);
    }
}
