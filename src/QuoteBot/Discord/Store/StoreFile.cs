using Microsoft.Data.Sqlite;
using QuoteBot.Cli;
using QuoteBot.Index.Storage;

namespace QuoteBot.Discord.Store;

/// <summary>The bot's own SQLite file: made where there is none, and used by one transaction after the other.</summary>
/// <remarks>Everything in it is small and looked up by key, so one connection serves all: some tenths of a millisecond a transaction.</remarks>
internal sealed class StoreFile : IDisposable
{
    /// <summary>"QBSt" in ASCII: marks the file as this program's.</summary>
    public const int ApplicationId = 0x51425374;

    /// <summary>Step n leads from version n to n + 1; the first makes the tables.</summary>
    private static readonly IReadOnlyList<Func<string>> Steps = [InitialSchema, () => Unfinished];

    /// <summary>Version 2: sources that are being removed, members who could not be told yet what came of their dispute, and checks that were only looked up, which go early.</summary>
    private const string Unfinished =
        """
        ALTER TABLE source ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE dispute ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX checked_unchecked ON checked(at) WHERE verdict = '';
        """;

    private readonly SqliteConnection connection;
    private readonly SemaphoreSlim turn = new(1, 1);

    private StoreFile(SqliteConnection connection, string path) => (this.connection, Path) = (connection, path);

    public string Path { get; }

    public static int CurrentVersion => Steps.Count;

    /// <exception cref="Failure">The file is not this program's, or a newer version's; it was left as it is.</exception>
    public static StoreFile Open(string path)
    {
        SQLitePCL.Batteries_V2.Init();
        if (System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = true }.ToString());
        try
        {
            connection.Open();
            BringToCurrentSchema(connection, path);
            return new StoreFile(connection, path);
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            connection.Dispose();
            throw new Failure($"{path} is damaged, or no file of QuoteBot's. Move it away, or restore a backup; it was left as it is.");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs the work in one transaction: all of it, or none where it throws.</summary>
    public Task<T> InTransactionAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken) => RunAsync(work, deferred: false, cancellationToken);

    /// <summary>Runs what only reads. It takes no lock of writers, so another program that writes does not hold it up.</summary>
    public Task<T> ReadAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken) => RunAsync(work, deferred: true, cancellationToken);

    private async Task<T> RunAsync<T>(Func<SqliteConnection, T> work, bool deferred, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var transaction = connection.BeginTransaction(deferred);
            var result = work(connection);
            transaction.Commit();
            return result;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Empties the write-ahead log: until it is written over, what was deleted can be read in it.</summary>
    public async Task WipeLogAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        connection.Dispose();
        turn.Dispose();
    }

    private static void BringToCurrentSchema(SqliteConnection connection, string path)
    {
        connection.Execute("PRAGMA busy_timeout = 5000");
        var version = (int)connection.Number("PRAGMA user_version")!.Value;
        var owner = connection.Number("PRAGMA application_id")!.Value;
        if (owner != ApplicationId && connection.Number("SELECT count(*) FROM sqlite_master") > 0)
        {
            throw new Failure($"{path} is a database of another program. It was left as it is.");
        }

        if (version > CurrentVersion)
        {
            throw new Failure($"{path} was made by a newer version of QuoteBot (schema {version}; this program knows {CurrentVersion}). Use the newer program; it was left as it is.");
        }

        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA synchronous = NORMAL");
        // What was deleted is overwritten: who asks for that must not be found in the file's empty pages.
        connection.Execute("PRAGMA secure_delete = ON");
        if (version > 0 && version < CurrentVersion)
        {
            OlderCopy.Keep(connection, path, version);
        }

        using var transaction = connection.BeginTransaction();
        // Under the lock, for two programs may open the file at once.
        for (var step = (int)connection.Number("PRAGMA user_version")!.Value; step < CurrentVersion; step++)
        {
            connection.Execute(Steps[step]());
        }

        connection.Execute($"PRAGMA application_id = {ApplicationId}");
        connection.Execute($"PRAGMA user_version = {CurrentVersion}");
        transaction.Commit();
    }

    private static string InitialSchema()
    {
        using var stream = typeof(StoreFile).Assembly.GetManifestResourceStream("QuoteBot.Discord.Store.Schema.sql")
            ?? throw new InvalidOperationException("The schema is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
