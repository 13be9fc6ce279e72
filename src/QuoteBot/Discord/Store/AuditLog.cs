using Microsoft.Data.Sqlite;

namespace QuoteBot.Discord.Store;

/// <summary>Something that a moderator did.</summary>
/// <param name="User">The moderator's id: who changes what all others see answers for it.</param>
/// <param name="What">A sentence without its subject: "added the source “Harbour”". Names in it are as given, not made safe.</param>
public sealed record AuditEntry(long Id, string Guild, string User, string What, DateTimeOffset At);

/// <summary>What moderators did, in all guilds.</summary>
public sealed class AuditLog
{
    /// <summary>Half a year: long enough to ask about a change, and no longer, for it names people.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    private const string Columns = "id, guild, user, what, at";

    private readonly StoreFile file;
    private readonly TimeProvider time;

    internal AuditLog(StoreFile file, TimeProvider time) => (this.file, this.time) = (file, time);

    public Task WriteAsync(string guild, string user, string what, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store => store.Execute("INSERT INTO audit(guild, user, what, at) VALUES ($1, $2, $3, $4)", guild, user, what, time.GetUtcNow()),
        cancellationToken);

    /// <summary>A guild's, latest first.</summary>
    public Task<IReadOnlyList<AuditEntry>> OfAsync(string guild, int skip, int take, CancellationToken cancellationToken = default) => file.ReadAsync<IReadOnlyList<AuditEntry>>(
        store => store.List($"SELECT {Columns} FROM audit WHERE guild = $1 AND at > $4 ORDER BY id DESC LIMIT $3 OFFSET $2", Read, guild, skip, take, time.GetUtcNow() - Kept),
        cancellationToken);

    public Task<int> CountAsync(string guild, CancellationToken cancellationToken = default) => file.ReadAsync(
        store => (int)store.Number("SELECT count(*) FROM audit WHERE guild = $1 AND at > $2", guild, time.GetUtcNow() - Kept)!.Value,
        cancellationToken);

    /// <summary>What one moderator did, in every guild, latest first.</summary>
    public Task<IReadOnlyList<AuditEntry>> OfModeratorAsync(string user, CancellationToken cancellationToken = default) => file.ReadAsync<IReadOnlyList<AuditEntry>>(
        store => store.List($"SELECT {Columns} FROM audit WHERE user = $1 AND at > $2 ORDER BY id DESC", Read, user, time.GetUtcNow() - Kept),
        cancellationToken);

    /// <summary>Deletes what is older than <see cref="Kept"/>.</summary>
    public Task<int> PruneAsync(DateTimeOffset now, CancellationToken cancellationToken = default) =>
        file.DeleteAsync("audit", "at <= $1", [now - Kept], cancellationToken);

    private static AuditEntry Read(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.Time(4));
}
