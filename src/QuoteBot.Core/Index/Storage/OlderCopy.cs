using Microsoft.Data.Sqlite;

namespace QuoteBot.Index.Storage;

/// <summary>Keeps what a database was before its schema changed: an older program cannot read the newer one.</summary>
public static class OlderCopy
{
    /// <summary>Where the copy of a database of this schema is: "quotes.db.v3.bak".</summary>
    public static string PathOf(string path, int version) => $"{path}.v{version}.bak";

    /// <summary>Copies the whole file, compacted. What is written to it meanwhile is in the database, not in the copy.</summary>
    /// <exception cref="SqliteException">There is no room, or no right to write beside the file.</exception>
    public static void Keep(SqliteConnection connection, string path, int version)
    {
        // Under a name of its own until it is whole, for two programs may do so at once, and either may be killed.
        var part = $"{PathOf(path, version)}.{Guid.NewGuid():N}";
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $1";
            command.Parameters.AddWithValue("$1", part);
            command.ExecuteNonQuery();
            File.Move(part, PathOf(path, version), overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
