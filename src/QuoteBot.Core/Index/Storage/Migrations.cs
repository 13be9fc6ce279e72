using Microsoft.Data.Sqlite;
using QuoteBot.Index.Speakers;

namespace QuoteBot.Index.Storage;

/// <summary>Brings an index file to the schema of this program.</summary>
internal static class Migrations
{
    /// <summary>"QBot" in ASCII: marks the file as an index of this program.</summary>
    public const int ApplicationId = 0x51426F74;

    /// <summary>Step n leads from version n to n + 1; the first makes the tables.</summary>
    private static readonly IReadOnlyList<Func<string>> Steps = [InitialSchema, PersonsOfSeveralNames, VectorsOfPassages, SecondSpeakers];

    /// <summary>The version since which speakers are kept as today; of an older index they are counted anew.</summary>
    private const int LedgerVersion = 2;

    public static int CurrentVersion => Steps.Count;

    /// <summary>Runs the steps that the file lacks, all in one transaction; two processes may do so at once. A copy of the older file is kept beside it.</summary>
    /// <exception cref="IndexException">The file's schema is newer than this program's.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        var old = VersionOf(connection, path);
        if (old == CurrentVersion)
            return;

        if (old > 0)
            OlderCopy.Keep(connection, path, old);
        connection.Run("BEGIN IMMEDIATE");
        try
        {
            // Read again under the lock: another process may have migrated meanwhile.
            var before = VersionOf(connection, path);
            for (var version = before; version < CurrentVersion; version++)
                connection.Run(Steps[version]());
            if (before < LedgerVersion)
                RebuildLedger(connection);
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

    private static void RebuildLedger(SqliteConnection connection)
    {
        using var session = new Session(connection, ownsConnection: false);
        new SpeakerLedger(session).Rebuild();
    }

    /// <summary>Names of one first and last name share a bucket, those of one person a person; speaker_form has what was printed otherwise than speaker.name.</summary>
    private static string PersonsOfSeveralNames() =>
        """
        ALTER TABLE speaker ADD COLUMN bucket TEXT;
        ALTER TABLE speaker ADD COLUMN person INTEGER;
        CREATE INDEX speaker_bucket ON speaker(bucket) WHERE bucket IS NOT NULL;
        CREATE INDEX speaker_person ON speaker(person) WHERE person IS NOT NULL;
        CREATE TABLE speaker_form (
            speaker INTEGER NOT NULL REFERENCES speaker(key) ON DELETE CASCADE,
            form    TEXT    NOT NULL,
            quotes  INTEGER NOT NULL,
            PRIMARY KEY (speaker, form)
        ) WITHOUT ROWID;
        """;

    /// <summary>A vector for each passage in which somebody speaks, a row an article; see <see cref="VectorEntry"/>. Keys are never used again, so that a copy in memory can be told from a row that has gone.</summary>
    private static string VectorsOfPassages() =>
        """
        CREATE TABLE model (
            key        INTEGER PRIMARY KEY,
            identity   TEXT    NOT NULL UNIQUE,
            dimensions INTEGER NOT NULL,
            common     BLOB,
            fitted_on  INTEGER NOT NULL
        );
        CREATE TABLE vector (
            key     INTEGER PRIMARY KEY AUTOINCREMENT,
            model   INTEGER NOT NULL REFERENCES model(key),
            article INTEGER NOT NULL REFERENCES article(key) ON DELETE CASCADE,
            entries BLOB    NOT NULL,
            vectors BLOB    NOT NULL,
            UNIQUE (article, model)
        );
        CREATE INDEX vector_model ON vector(model, key);
        """;

    /// <summary>Few quotes have several speakers; without this index, to count somebody's quotes meant reading all of them.</summary>
    private static string SecondSpeakers() => "CREATE INDEX quote_speaker_second ON quote_speaker(speaker, quote) WHERE place > 0";

    private static string InitialSchema()
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream("QuoteBot.Index.Storage.Schema.sql")
            ?? throw new InvalidOperationException("The schema is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
