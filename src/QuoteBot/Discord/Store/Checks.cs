using Microsoft.Data.Sqlite;

namespace QuoteBot.Discord.Store;

/// <summary>A check that was made: what its buttons need, and what its member may see, take along and delete.</summary>
/// <param name="Guild">Null outside guilds.</param>
/// <param name="Member">See <see cref="BotStore.MemberKey"/>.</param>
/// <param name="Speaker">As claimed; null when nobody was, as <paramref name="Outlet"/>.</param>
/// <param name="Verdict">The verdict's code; empty where it was not checked.</param>
/// <param name="Rules">Why, in sentences.</param>
public sealed record StoredCheck(string? Guild, string Member, string Claim, string? Speaker, string? Outlet, string Verdict, string Rules)
{
    /// <summary>0 until it is stored.</summary>
    public long Id { get; init; }

    /// <summary>When it was stored.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>The checks of the last days.</summary>
public sealed class Checks
{
    /// <summary>Long enough to come back to an answer, or to dispute it.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>What was looked up or found in a message and never checked: long enough to press its button.</summary>
    public static readonly TimeSpan UncheckedKept = TimeSpan.FromHours(1);

    private const string Columns = "guild, member, claim, speaker, outlet, verdict, rules, id, at";

    private readonly StoreFile file;
    private readonly TimeProvider time;

    internal Checks(StoreFile file, TimeProvider time) => (this.file, this.time) = (file, time);

    /// <returns>Its id; never used again.</returns>
    public Task<long> RememberAsync(StoredCheck check, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store => store.Number(
            "INSERT INTO checked(guild, member, claim, speaker, outlet, verdict, rules, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
            check.Guild, check.Member, check.Claim, check.Speaker, check.Outlet, check.Verdict, check.Rules, time.GetUtcNow())!.Value,
        cancellationToken);

    /// <returns>Null when there is none, or none any more.</returns>
    public Task<StoredCheck?> FindAsync(long id, CancellationToken cancellationToken = default) => file.ReadAsync(
        store => store.List($"SELECT {Columns} FROM checked WHERE id = $1 AND at > $2", Read, id, time.GetUtcNow() - Kept).FirstOrDefault(),
        cancellationToken);

    /// <summary>A member's, latest first.</summary>
    public Task<IReadOnlyList<StoredCheck>> OfAsync(string member, CancellationToken cancellationToken = default) => file.ReadAsync<IReadOnlyList<StoredCheck>>(
        store => store.List($"SELECT {Columns} FROM checked WHERE member = $1 AND at > $2 ORDER BY id DESC", Read, member, time.GetUtcNow() - Kept),
        cancellationToken);

    /// <returns>How many there were.</returns>
    public Task<int> DeleteAsync(string member, CancellationToken cancellationToken = default) =>
        file.InTransactionAsync(store => store.Execute("DELETE FROM checked WHERE member = $1", member), cancellationToken);

    /// <summary>Deletes what is older than <see cref="Kept"/>, and of what has no verdict what is older than <see cref="UncheckedKept"/>.</summary>
    public async Task<int> PruneAsync(DateTimeOffset now, CancellationToken cancellationToken = default) =>
        await file.DeleteAsync("checked", "at <= $1", [now - Kept], cancellationToken)
        + await file.DeleteAsync("checked", "verdict = '' AND at <= $1", [now - UncheckedKept], cancellationToken);

    /// <summary>Ids go on from the time in milliseconds: there are fewer checks than that, so none that was given out before is given out again, though the file is older than it.</summary>
    public Task SkipIdsAsync(CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store =>
        {
            var now = time.GetUtcNow();
            store.Execute("INSERT INTO sqlite_sequence(name, seq) SELECT 'checked', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'checked')");
            return store.Execute("UPDATE sqlite_sequence SET seq = max(seq, $1) WHERE name = 'checked'", now);
        },
        cancellationToken);

    private static StoredCheck Read(SqliteDataReader row) =>
        new(row.TextOrNull(0), row.GetString(1), row.GetString(2), row.TextOrNull(3), row.TextOrNull(4), row.GetString(5), row.GetString(6)) { Id = row.GetInt64(7), At = row.Time(8) };
}
