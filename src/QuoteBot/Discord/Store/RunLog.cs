using Microsoft.Data.Sqlite;

namespace QuoteBot.Discord.Store;

public enum RunState
{
    Running,
    Done,
    Cancelled,

    /// <summary>It ended by a failure, which the run's message tells.</summary>
    Failed,

    /// <summary>The program ended while it ran.</summary>
    CutOff,
}

/// <summary>What a run has done so far. All counts are of articles, but for the quotes; failures are files, lines and articles that did not go in.</summary>
public sealed record RunFigures(int Articles = 0, int Quotes = 0, int Added = 0, int Replaced = 0, int Unchanged = 0, int Removed = 0, int Failures = 0);

/// <summary>One reading of a source.</summary>
/// <param name="Whole">Whether every article was taken in anew, or only those that changed.</param>
/// <param name="Ended">Null while it runs, and when it was cut off.</param>
/// <param name="Message">A sentence about what went wrong; null for nothing.</param>
public sealed record StoredRun(long Id, long Source, bool Whole, RunState State, DateTimeOffset Started, DateTimeOffset? Ended, RunFigures Figures, string? Message);

/// <summary>The runs of all sources.</summary>
public sealed class RunLog
{
    /// <summary>Runs that are kept of each source: enough to see whether it grows.</summary>
    private const int KeptOfSource = 20;

    private const string Columns = "id, source, whole, state, started, ended, articles, quotes, added, replaced, unchanged, removed, failures, message";

    private readonly StoreFile file;
    private readonly TimeProvider time;

    internal RunLog(StoreFile file, TimeProvider time) => (this.file, this.time) = (file, time);

    /// <returns>Its id; null when there is no such source (any more), or it is being removed.</returns>
    public Task<long?> StartAsync(long source, bool whole, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store =>
        {
            store.Execute("DELETE FROM run WHERE source = $1 AND id NOT IN (SELECT id FROM run WHERE source = $1 ORDER BY id DESC LIMIT $2)", source, KeptOfSource - 1);
            return store.Number(
                """
                INSERT INTO run(source, whole, state, started, articles, quotes, added, replaced, unchanged, removed, failures)
                SELECT id, $2, $3, $4, 0, 0, 0, 0, 0, 0, 0 FROM source WHERE id = $1 AND removed = 0 RETURNING id
                """,
                source, whole, (int)RunState.Running, time.GetUtcNow());
        },
        cancellationToken);

    public Task EndAsync(long id, RunState state, RunFigures figures, string? message, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store => store.Execute(
            """
            UPDATE run SET state = $2, ended = $3, articles = $4, quotes = $5, added = $6, replaced = $7, unchanged = $8, removed = $9, failures = $10, message = $11 WHERE id = $1
            """,
            id, (int)state, time.GetUtcNow(), figures.Articles, figures.Quotes, figures.Added, figures.Replaced, figures.Unchanged, figures.Removed, figures.Failures, message),
        cancellationToken);

    /// <summary>To be called when the program starts: whatever still runs then was cut off when it last ended.</summary>
    public Task<int> MarkCutOffAsync(CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store => store.Execute(
            "UPDATE run SET state = $1, message = 'The bot stopped while this ran. What it had stored is kept; run it again for the rest.' WHERE state = $2",
            (int)RunState.CutOff, (int)RunState.Running),
        cancellationToken);

    /// <summary>The latest run of a source; null when there was none.</summary>
    public Task<StoredRun?> LastAsync(long source, CancellationToken cancellationToken = default) => file.ReadAsync(
        store => store.List($"SELECT {Columns} FROM run WHERE source = $1 ORDER BY id DESC LIMIT 1", Read, source).FirstOrDefault(),
        cancellationToken);

    private static StoredRun Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetBoolean(2), (RunState)row.GetInt32(3), row.Time(4), row.TimeOrNull(5),
        new RunFigures(row.GetInt32(6), row.GetInt32(7), row.GetInt32(8), row.GetInt32(9), row.GetInt32(10), row.GetInt32(11), row.GetInt32(12)),
        row.TextOrNull(13));
}
