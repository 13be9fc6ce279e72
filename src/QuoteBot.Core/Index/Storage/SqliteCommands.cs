using Microsoft.Data.Sqlite;

namespace QuoteBot.Index.Storage;

/// <summary>What ADO.NET makes wordy.</summary>
internal static class SqliteCommands
{
    public static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row, which must be an integer.</summary>
    public static long Scalar(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>SQLite itself ends a transaction on a full disk; asking it is safer than remembering.</summary>
    public static void RollBackIfOpen(this SqliteConnection connection)
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
            connection.Run("ROLLBACK");
    }
}
