using Microsoft.Data.Sqlite;

namespace QuoteBot.Index;

/// <summary>Brings an index file to the schema of this program.</summary>
internal static class Migrations
{
    /// <summary>"QBot" in ASCII: marks the file as an index of this program.</summary>
    public const int ApplicationId = 0x51426F74;

    /// <summary>Step n leads from version n to n + 1; the first makes the tables.</summary>
    private static readonly IReadOnlyList<Func<string>> Steps = [InitialSchema];

    public static int CurrentVersion => Steps.Count;

    /// <summary>Runs the steps that the file lacks, all in one transaction; two processes may do so at once.</summary>
    /// <exception cref="IndexException">The file's schema is newer than this program's.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        if (VersionOf(connection, path) == CurrentVersion)
            return;

        connection.Run("BEGIN IMMEDIATE");
        try
        {
            // Read again under the lock: another process may have migrated meanwhile.
            for (var version = VersionOf(connection, path); version < CurrentVersion; version++)
                connection.Run(Steps[version]());
            connection.Run($"PRAGMA application_id = {ApplicationId}");
            connection.Run($"PRAGMA user_version = {CurrentVersion}");
            connection.Run("COMMIT");
        }
        catch
        {
            connection.RollBackIfOpen();
            throw;
        }
    }

    private static int VersionOf(SqliteConnection connection, string path)
    {
        var version = (int)connection.Scalar("PRAGMA user_version");
        return version <= CurrentVersion
            ? version
            : throw new IndexException(
                IndexFailure.TooNew,
                $"The index {path} was made by a newer version of QuoteBot (schema {version}; this program knows {CurrentVersion}). Use the newer program; the index was left as it is.");
    }

    private static string InitialSchema()
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream("QuoteBot.Index.Schema.sql")
            ?? throw new InvalidOperationException("The schema is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
