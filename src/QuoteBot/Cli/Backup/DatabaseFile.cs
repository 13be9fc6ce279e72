using Microsoft.Data.Sqlite;

namespace QuoteBot.Cli.Backup;

/// <summary>What a backup does with an SQLite file, live or not.</summary>
internal static class DatabaseFile
{
    static DatabaseFile() => SQLitePCL.Batteries_V2.Init();

    /// <summary>Copies one state of the file, whole and compacted, while others read and write it.</summary>
    /// <param name="to">A file that does not exist yet.</param>
    /// <exception cref="Failure">It cannot be read, or there is no room.</exception>
    public static void Copy(string path, string to)
    {
        try
        {
            using var connection = Open(path);
            using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $1";
            command.Parameters.AddWithValue("$1", to);
            command.CommandTimeout = 0;
            command.ExecuteNonQuery();
        }
        catch (SqliteException failure)
        {
            throw new Failure($"{path} could not be copied: {failure.Message}");
        }
    }

    /// <exception cref="Failure">The file is damaged, or no database.</exception>
    public static void Check(string path)
    {
        try
        {
            using var connection = Open(path);
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA quick_check(1)";
            if (command.ExecuteScalar() as string is not "ok")
            {
                throw new Failure($"{Path.GetFileName(path)} in the backup is damaged.");
            }
        }
        catch (SqliteException failure)
        {
            throw new Failure($"{Path.GetFileName(path)} in the backup cannot be read: {failure.Message}");
        }
    }

    /// <summary>Writes what is in its log to the file itself, so that the file alone is all of it, and makes sure that nobody else has it open.</summary>
    /// <exception cref="Failure">Another program has it open.</exception>
    public static void TakeAlone(string path)
    {
        try
        {
            using var connection = Open(path);
            // In this mode SQLite asks for the whole file, and gets it only where no other connection is open.
            // One by one: of several in a command the provider swallows the failures of those after the first that gives rows.
            foreach (var sql in new[] { "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE", "COMMIT" })
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                command.ExecuteNonQuery();
            }
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw new Failure($"{path} is in use. End the bot (serve) and whatever else uses the index, and try again; nothing was changed.");
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            // That may be why there is a backup: it is put aside as it is.
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 1 }.ToString());
        connection.Open();
        return connection;
    }
}
