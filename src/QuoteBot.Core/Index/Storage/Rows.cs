using SQLitePCL;

namespace QuoteBot.Index.Storage;

/// <summary>The rows of a statement, one at a time.</summary>
internal sealed class Rows(Statement statement, sqlite3_stmt handle) : IDisposable
{
    /// <summary>For what must go over very many rows.</summary>
    public sqlite3_stmt Handle { get; } = handle;

    /// <summary>Goes on to the first, then the next row; false at the end.</summary>
    public bool Read() => statement.Step();

    public bool IsDBNull(int column) => raw.sqlite3_column_type(Handle, column) == raw.SQLITE_NULL;

    public long GetInt64(int column) => raw.sqlite3_column_int64(Handle, column);

    public int GetInt32(int column) => checked((int)raw.sqlite3_column_int64(Handle, column));

    public bool GetBoolean(int column) => GetInt64(column) != 0;

    public double GetDouble(int column) => raw.sqlite3_column_double(Handle, column);

    /// <summary>NULL is an error of the caller's.</summary>
    public string GetString(int column) => TextOrNull(column) ?? throw new InvalidOperationException($"Column {column} is NULL.");

    public string? TextOrNull(int column) => raw.sqlite3_column_text(Handle, column).utf8_to_string();

    /// <summary>Good until the next row.</summary>
    public ReadOnlySpan<byte> GetBytes(int column) => raw.sqlite3_column_blob(Handle, column);

    public void Dispose() => statement.Reset();
}
