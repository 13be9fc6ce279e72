using Microsoft.Data.Sqlite;

namespace QuoteBot.Index.Storage;

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
            statement = new Statement(Connection, sql);
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
