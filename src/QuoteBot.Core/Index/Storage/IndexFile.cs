using Microsoft.Data.Sqlite;

namespace QuoteBot.Index.Storage;

/// <summary>The file of an index: makes it, tells it from other files, and opens connections to it.</summary>
internal sealed class IndexFile
{
    /// <summary>After so long a waiting writer looks whether it was cancelled.</summary>
    private static readonly TimeSpan WriteAttempt = TimeSpan.FromSeconds(1);

    /// <summary>Of a new file. Measured on a million quotes, since lists of words are read here and not by SQLite: 4 to 10 % less work for a check than with 16 KiB, and indexing takes as long.</summary>
    private const int PageBytes = 4 * 1024;

    /// <summary>Merging the full-text index writes many pages again and again, and a longer log carries only the last of them over.</summary>
    private const int CheckpointBytes = 16 * 1024 * 1024;

    private readonly IndexOptions _options;

    static IndexFile() => SQLitePCL.Batteries_V2.Init();

    private IndexFile(string path, IndexOptions options)
    {
        Path = path;
        _options = options;
    }

    public string Path { get; }

    /// <inheritdoc cref="IndexOptions.WritePatience"/>
    public TimeSpan WritePatience => _options.WritePatience;

    /// <summary>Leaves a file that is not an index of this program, or of a newer version, exactly as it is.</summary>
    /// <exception cref="IndexException">The file cannot be used; the message says why.</exception>
    public static IndexFile Open(string path, IndexMode mode, IndexOptions options)
    {
        var file = new IndexFile(System.IO.Path.GetFullPath(path), options);
        try
        {
            if (file.IsMissing())
            {
                if (mode == IndexMode.MustExist)
                    throw new IndexException(IndexFailure.Missing, $"There is no index at {file.Path} yet. Make one with: index PATH…");
                if (System.IO.Path.GetDirectoryName(file.Path) is { } folder)
                    Directory.CreateDirectory(folder);
            }

            file.BringToCurrentSchema();
            return file;
        }
        catch (SqliteException error) when (SqliteFailures.Explain(error, file.Path) is { } explained)
        {
            throw explained;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new IndexException(IndexFailure.Unreachable, $"The index {file.Path} cannot be opened: {error.Message}", error);
        }
    }

    /// <summary>A connection that cannot write. The caller disposes it.</summary>
    public SqliteConnection Reader()
    {
        // A reader's cache is small, for there may be one for each core; the system's own file cache serves them all.
        var connection = Connect(_options.ReadPatience);
        connection.Run("PRAGMA cache_size = -8000; PRAGMA query_only = ON;");
        return connection;
    }

    /// <summary>The one connection that writes. The caller disposes it.</summary>
    public SqliteConnection Writer()
    {
        var connection = Connect(WriteAttempt);
        connection.Run($"PRAGMA cache_size = -32000; PRAGMA foreign_keys = ON; PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = {CheckpointBytes / connection.Scalar("PRAGMA page_size")};");
        if (_options.MaxPages is { } pages)
            connection.Run($"PRAGMA max_page_count = {pages}");
        return connection;
    }

    /// <summary>An empty file counts as missing: a run that was killed at once leaves one.</summary>
    /// <exception cref="IndexException">There is a file, and it is not an index.</exception>
    private bool IsMissing()
    {
        if (Directory.Exists(Path))
            throw new IndexException(IndexFailure.NotADatabase, $"{Path} is a folder, not an index file.");
        if (!File.Exists(Path))
            return true;

        if (new FileInfo(Path).Length == 0)
            return true;
        // Only through SQLite: whoever opens and closes the file otherwise, in a process that has it open, ends SQLite's locks on it,
        // and then another process' writing goes unseen (https://www.sqlite.org/howtocorrupt.html, POSIX advisory locks).
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        try
        {
            if (connection.Scalar("PRAGMA application_id") != Migrations.ApplicationId)
                throw new IndexException(IndexFailure.NotOurs, $"{Path} is a database of another program, not a QuoteBot index. It was left as it is.");
        }
        catch (SqliteException error) when (error.SqliteErrorCode == SQLitePCL.raw.SQLITE_NOTADB)
        {
            throw new IndexException(IndexFailure.NotADatabase, $"{Path} is not a QuoteBot index. It was left as it is.", error);
        }
        return false;
    }

    private void BringToCurrentSchema()
    {
        using var connection = Connect(_options.ReadPatience);
        connection.Run($"PRAGMA page_size = {PageBytes}");
        if (_options.MaxPages is { } pages)
            connection.Run($"PRAGMA max_page_count = {pages}");
        // The schema is made before the file turns to WAL, so that its header carries the application's mark from the first moment on.
        Migrations.Apply(connection, Path);
        connection.Run("PRAGMA journal_mode = WAL");
    }

    private SqliteConnection Connect(TimeSpan patience)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            // The provider repeats a busy command until this many seconds are over.
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        }.ToString());
        connection.Open();
        // SQLite's own wait, between the provider's repeats, polls far more often than the provider does.
        connection.Run("PRAGMA busy_timeout = 500; PRAGMA synchronous = NORMAL;");
        return connection;
    }
}
