using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace QuoteBot.Index.Storage;

/// <summary>Reading sessions, used again and again, one query at a time each.</summary>
internal sealed class SessionPool(IndexFile file) : IDisposable
{
    private readonly ConcurrentBag<Session> _idle = [];
    private volatile bool _closed;

    /// <summary>Runs a query that sees one state of the index from its first to its last statement.</summary>
    /// <exception cref="IndexException">The file is locked, damaged or cannot be read.</exception>
    public T Read<T>(Func<Session, T> query)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        try
        {
            var session = _idle.TryTake(out var idle) ? idle : new Session(file.Reader());
            var answer = InOneState(session, query);
            _idle.Add(session);
            if (_closed)
                Dispose();
            return answer;
        }
        catch (SqliteException error) when (SqliteFailures.Explain(error, file.Path) is { } explained)
        {
            throw explained;
        }
    }

    public void Dispose()
    {
        _closed = true;
        while (_idle.TryTake(out var session))
            session.Dispose();
    }

    /// <summary>A session whose query failed is closed: what state it is in is not worth finding out.</summary>
    private static T InOneState<T>(Session session, Func<Session, T> query)
    {
        try
        {
            session.With("BEGIN").Execute();
            var answer = query(session);
            session.With("COMMIT").Execute();
            return answer;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }
}
