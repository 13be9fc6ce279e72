using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace QuoteBot.Index.Storage;

/// <summary>One prepared statement, on SQLite's own functions: the provider's command looks every parameter up by name each time, and a row cost more there than in SQLite.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _handle;
    private readonly TimeSpan _patience;

    /// <summary>SQLite's own number of $1, $2 …: it numbers names in the order in which they occur.</summary>
    private readonly int[] _parameters;

    /// <exception cref="SqliteException">The text is no statement of this database.</exception>
    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        _patience = TimeSpan.FromSeconds(connection.DefaultTimeout);
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _handle));
        _parameters = [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(_handle)).Select(number => raw.sqlite3_bind_parameter_index(_handle, "$" + number))];
    }

    /// <summary>Binds $1 … $n to the values in order; null is NULL.</summary>
    public void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Check(Bind(_parameters[i], values[i]));
    }

    /// <returns>How many rows the statement has changed.</returns>
    public int Execute()
    {
        try
        {
            while (Step())
            {
            }

            return raw.sqlite3_changes(_database);
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Executes an INSERT of one row. Cheaper than RETURNING, for which SQLite opens a table for each statement, which was most of what a quote cost to store.</summary>
    /// <returns>The new row's key.</returns>
    public long Insert()
    {
        Execute();
        return raw.sqlite3_last_insert_rowid(_database);
    }

    /// <summary>The caller disposes the rows before it uses the statement again.</summary>
    public Rows Rows() => new(this, _handle);

    /// <summary>The first column of the first row; null when there is no row or it is NULL.</summary>
    public long? Number()
    {
        using var rows = Rows();
        return rows.Read() && !rows.IsDBNull(0) ? rows.GetInt64(0) : null;
    }

    /// <summary>Goes on to the next row; waits while another program holds the file, as long as the connection's patience lasts.</summary>
    /// <returns>False at the end.</returns>
    public bool Step()
    {
        var result = raw.sqlite3_step(_handle);
        // SQLite has waited its busy_timeout already, each time.
        for (var started = Stopwatch.GetTimestamp(); result == raw.SQLITE_BUSY && Stopwatch.GetElapsedTime(started) < _patience;)
        {
            Reset();
            result = raw.sqlite3_step(_handle);
        }

        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            Check(result);
        return result == raw.SQLITE_ROW;
    }

    // What it returns is the failure of the step before, which was thrown there.
    public void Reset() => raw.sqlite3_reset(_handle);

    public void Dispose() => _handle.Dispose();

    private int Bind(int parameter, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_handle, parameter),
        string text => raw.sqlite3_bind_text(_handle, parameter, text),
        int number => raw.sqlite3_bind_int64(_handle, parameter, number),
        long number => raw.sqlite3_bind_int64(_handle, parameter, number),
        bool truth => raw.sqlite3_bind_int64(_handle, parameter, truth ? 1 : 0),
        double number => raw.sqlite3_bind_double(_handle, parameter, number),
        byte[] bytes => raw.sqlite3_bind_blob(_handle, parameter, bytes),
        _ => throw new ArgumentException($"A {value.GetType()} is nothing that a column holds.", nameof(value)),
    };

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
