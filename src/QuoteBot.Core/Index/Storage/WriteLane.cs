using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace QuoteBot.Index.Storage;

/// <summary>The one writer of this process: one transaction after the other, each whole or not at all.</summary>
internal sealed class WriteLane(IndexFile file) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private Session? _session;

    /// <exception cref="IndexException">Another program holds the file too long, or the disk is full; nothing of this transaction was stored.</exception>
    public async Task<T> WriteAsync<T>(Func<Session, T> work, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => InTransaction(work, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException error) when (SqliteFailures.Explain(error, file.Path) is { } explained)
        {
            throw explained;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _session?.Dispose();
        _turn.Dispose();
    }

    private T InTransaction<T>(Func<Session, T> work, CancellationToken cancellationToken)
    {
        var session = _session ??= new Session(file.Writer());
        Begin(session, cancellationToken);
        try
        {
            var result = work(session);
            session.With("COMMIT").Execute();
            return result;
        }
        catch
        {
            session.Connection.RollBackIfOpen();
            throw;
        }
    }

    /// <summary>Waits for other processes' writers here, where nothing is lost by it, and not in the middle.</summary>
    private void Begin(Session session, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                session.With("BEGIN IMMEDIATE").Execute();
                return;
            }
            catch (SqliteException error) when (error.SqliteErrorCode == SQLitePCL.raw.SQLITE_BUSY && Stopwatch.GetElapsedTime(started) < file.WritePatience)
            {
                // Their turn is not over. Each attempt has waited a second already.
            }
        }
    }
}
