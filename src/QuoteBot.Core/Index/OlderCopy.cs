using Microsoft.Data.Sqlite;

namespace QuoteBot.Index;

/// <summary>Keeps what an index was before its schema changed: an older program cannot read the newer one.</summary>
internal static class OlderCopy
{
    /// <summary>"quotes.db.v3.bak".</summary>
    public static string PathOf(string path, int version) => $"{path}.v{version}.bak";

    /// <summary>Copies the whole file, compacted. What is written to it meanwhile is in the index, not in the copy.</summary>
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
