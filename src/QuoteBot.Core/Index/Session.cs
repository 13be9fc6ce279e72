using Microsoft.Data.Sqlite;

namespace QuoteBot.Index;

/// <summary>A connection with its statements, each prepared once. For one thread at a time.</summary>
/// <param name="ownsConnection">Whether the connection ends with the session.</param>
internal sealed class Session(SqliteConnection connection, bool ownsConnection = true) : IDisposable
{
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    public SqliteConnection Connection { get; } = connection;

    /// <summary>The statement of this text, with its parameters $1 … $n bound to the values in order; null is NULL.</summary>
    public Statement With(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            statement = new Statement(Connection, sql, values.Length);
            _statements.Add(sql, statement);
        }
        statement.Bind(values);
        return statement;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        if (ownsConnection)
            Connection.Dispose();
    }
}

/// <summary>One prepared statement.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
            _command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i });
    }

    public void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }

    public int Execute() => _command.ExecuteNonQuery();

    /// <summary>The caller disposes the rows before it uses the statement again.</summary>
    public SqliteDataReader Rows() => _command.ExecuteReader();

    /// <summary>The first column of the first row; null when there is no row or it is NULL.</summary>
    public long? Number() => _command.ExecuteScalar() as long?;

    public void Dispose() => _command.Dispose();
}
