using Microsoft.Data.Sqlite;

namespace QuoteBot.Discord.Store;

public enum DisputeOutcome
{
    /// <summary>The member is right.</summary>
    Upheld,

    /// <summary>The verdict stands.</summary>
    Rejected,
}

/// <summary>A member's objection to a verdict.</summary>
/// <param name="User">The member's id, to tell them what came of it; null as soon as they were told, or cannot be.</param>
/// <param name="Words">The member's.</param>
/// <param name="Outcome">Null while it is open.</param>
/// <param name="Resolution">The moderator's words; null when there are none.</param>
public sealed record Dispute(
    long Id, string Guild, string? User, string Claim, string? Speaker, string Verdict, string Rules, string Words,
    DisputeOutcome? Outcome, string? Resolution, DateTimeOffset Opened, DateTimeOffset? Resolved);

/// <summary>The disputes of all guilds.</summary>
public sealed class Disputes
{
    /// <summary>Of one member in one guild; more is a flood.</summary>
    public const int MostOpenOfMember = 10;

    /// <summary>As long as what moderators did: a resolved dispute is a part of it.</summary>
    public static readonly TimeSpan KeptResolved = AuditLog.Kept;

    private const string Columns = "id, guild, user, claim, speaker, verdict, rules, words, outcome, resolution, opened, resolved";

    private readonly StoreFile file;
    private readonly TimeProvider time;

    internal Disputes(StoreFile file, TimeProvider time) => (this.file, this.time) = (file, time);

    /// <returns>Its id; null when the member has <see cref="MostOpenOfMember"/> open ones in the guild, and nothing was stored.</returns>
    public Task<long?> OpenAsync(string guild, string user, StoredCheck check, string words, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store => store.Number("SELECT count(*) FROM dispute WHERE guild = $1 AND user = $2 AND outcome IS NULL", guild, user) >= MostOpenOfMember ? null : store.Number(
            "INSERT INTO dispute(guild, user, claim, speaker, verdict, rules, words, opened) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
            guild, user, check.Claim, check.Speaker, check.Verdict, check.Rules, words, time.GetUtcNow()),
        cancellationToken);

    /// <summary>Null when this guild has none of that id.</summary>
    public Task<Dispute?> FindAsync(string guild, long id, CancellationToken cancellationToken = default) => file.ReadAsync(
        store => store.List($"SELECT {Columns} FROM dispute WHERE guild = $1 AND id = $2", Read, guild, id).FirstOrDefault(),
        cancellationToken);

    /// <summary>The open ones of a guild, oldest first; or the resolved ones, latest first.</summary>
    public Task<IReadOnlyList<Dispute>> OfAsync(string guild, bool open, int skip, int take, CancellationToken cancellationToken = default) => file.ReadAsync<IReadOnlyList<Dispute>>(
        store => store.List(
            $"SELECT {Columns} FROM dispute WHERE guild = $1 AND (outcome IS NULL) = $2 ORDER BY iif($2, id, -id) LIMIT $4 OFFSET $3", Read, guild, open, skip, take),
        cancellationToken);

    public Task<int> CountAsync(string guild, bool open, CancellationToken cancellationToken = default) => file.ReadAsync(
        store => (int)store.Number("SELECT count(*) FROM dispute WHERE guild = $1 AND (outcome IS NULL) = $2", guild, open)!.Value,
        cancellationToken);

    /// <summary>A member's, in every guild, latest first: the open ones, and those whose outcome they could not be told yet.</summary>
    public Task<IReadOnlyList<Dispute>> OfMemberAsync(string user, CancellationToken cancellationToken = default) => file.ReadAsync<IReadOnlyList<Dispute>>(
        store => store.List($"SELECT {Columns} FROM dispute WHERE user = $1 ORDER BY id DESC", Read, user),
        cancellationToken);

    /// <summary>Settles an open dispute. Its member is still to be told.</summary>
    /// <returns>As it was before, with the member to tell; null when it is not open.</returns>
    public Task<Dispute?> ResolveAsync(string guild, long id, DisputeOutcome outcome, string? resolution, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store =>
        {
            var open = store.List($"SELECT {Columns} FROM dispute WHERE guild = $1 AND id = $2 AND outcome IS NULL", Read, guild, id).FirstOrDefault();
            store.Execute(
                "UPDATE dispute SET outcome = $3, resolution = $4, resolved = $5, tries = 1 WHERE guild = $1 AND id = $2 AND outcome IS NULL",
                guild, id, (int)outcome, resolution, time.GetUtcNow());
            return open;
        },
        cancellationToken);

    /// <summary>The resolved ones whose members could not be told yet, of all guilds, oldest first.</summary>
    public Task<IReadOnlyList<Dispute>> UntoldAsync(CancellationToken cancellationToken = default) => file.ReadAsync<IReadOnlyList<Dispute>>(
        store => store.List($"SELECT {Columns} FROM dispute WHERE user IS NOT NULL AND outcome IS NOT NULL ORDER BY id", Read),
        cancellationToken);

    /// <summary>Counts a try to tell a member in vain; with the last one it is forgotten whose dispute it was.</summary>
    public Task TriedAsync(long id, int most, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store => store.Execute("UPDATE dispute SET tries = tries + 1, user = iif(tries + 1 >= $2, NULL, user) WHERE id = $1", id, most),
        cancellationToken);

    public Task ForgetMemberAsync(long id, CancellationToken cancellationToken = default) =>
        file.InTransactionAsync(store => store.Execute("UPDATE dispute SET user = NULL WHERE id = $1", id), cancellationToken);

    /// <summary>A member's open ones, wherever they are. Of the resolved ones it is forgotten whose they were.</summary>
    /// <returns>How many open ones there were.</returns>
    public Task<int> DeleteAsync(string user, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store =>
        {
            store.Execute("UPDATE dispute SET user = NULL WHERE user = $1 AND outcome IS NOT NULL", user);
            return store.Execute("DELETE FROM dispute WHERE user = $1", user);
        },
        cancellationToken);

    /// <summary>Deletes what was resolved longer than <see cref="KeptResolved"/> ago.</summary>
    public Task<int> PruneAsync(DateTimeOffset now, CancellationToken cancellationToken = default) =>
        file.DeleteAsync("dispute", "resolved <= $1", [now - KeptResolved], cancellationToken);

    private static Dispute Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.TextOrNull(2), row.GetString(3), row.TextOrNull(4), row.GetString(5), row.GetString(6), row.GetString(7),
        row.IsDBNull(8) ? null : (DisputeOutcome)row.GetInt32(8), row.TextOrNull(9), row.Time(10), row.TimeOrNull(11));
}
