using Microsoft.Data.Sqlite;
using QuoteBot.Index;

namespace QuoteBot.Discord.Store;

public enum SourceKind
{
    Folder,
    File,

    /// <summary>A file that a moderator uploaded; the bot keeps it.</summary>
    Attachment,
}

/// <summary>Where a guild's articles come from.</summary>
/// <param name="Guild">Null for one that belongs to all.</param>
/// <param name="Name">Unique in its guild, whatever the case.</param>
/// <param name="Path">On the host; of an attachment, the name of its file alone.</param>
/// <param name="AddedBy">See <see cref="BotStore.MemberKey"/>; empty when the member had it forgotten.</param>
public sealed record StoredSource(long Id, string? Guild, string Name, SourceKind Kind, string Path, bool Paused, string AddedBy, DateTimeOffset AddedAt)
{
    /// <summary>What the ids of its articles begin with, so that it can be removed by itself.</summary>
    public string Prefix => IndexerOptions.PrefixOf(Id);
}

/// <summary>The sources of all guilds. One that is being removed is not found any more.</summary>
public sealed class SourceList
{
    private const string Columns = "id, guild, name, kind, path, paused, added_by, added_at";

    private readonly StoreFile file;
    private readonly TimeProvider time;

    internal SourceList(StoreFile file, TimeProvider time) => (this.file, this.time) = (file, time);

    /// <param name="guild">Null for those that belong to all.</param>
    /// <returns>By name.</returns>
    public Task<IReadOnlyList<StoredSource>> OfAsync(string? guild, CancellationToken cancellationToken = default) => file.ReadAsync<IReadOnlyList<StoredSource>>(
        store => store.List($"SELECT {Columns} FROM source WHERE guild IS $1 AND removed = 0 ORDER BY name", Read, guild),
        cancellationToken);

    public Task<StoredSource?> FindAsync(string? guild, string name, CancellationToken cancellationToken = default) => file.ReadAsync(
        store => store.List($"SELECT {Columns} FROM source WHERE guild IS $1 AND name = $2 AND removed = 0", Read, guild, name).FirstOrDefault(),
        cancellationToken);

    public Task<StoredSource?> FindAsync(long id, CancellationToken cancellationToken = default) =>
        file.ReadAsync(store => store.List($"SELECT {Columns} FROM source WHERE id = $1 AND removed = 0", Read, id).FirstOrDefault(), cancellationToken);

    /// <param name="most">How many the guild may have.</param>
    /// <returns>Null when the name is taken, or there are so many already; nothing was stored.</returns>
    public Task<StoredSource?> AddAsync(string? guild, string name, SourceKind kind, string path, string addedBy, int most, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store => store.Number("SELECT count(*) FROM source WHERE guild IS $1", guild) >= most ? null : store.List(
            $"""
            INSERT INTO source(guild, name, kind, path, paused, added_by, added_at) VALUES ($1, $2, $3, $4, 0, $5, $6)
            ON CONFLICT DO NOTHING RETURNING {Columns}
            """,
            Read, guild, name, (int)kind, path, addedBy, time.GetUtcNow()).FirstOrDefault(),
        cancellationToken);

    /// <summary>An attachment's file is kept under the source's id, so its name is known only afterwards.</summary>
    public Task MoveAsync(long id, string path, CancellationToken cancellationToken = default) =>
        file.InTransactionAsync(store => store.Execute("UPDATE source SET path = $2 WHERE id = $1", id, path), cancellationToken);

    public Task PauseAsync(long id, bool paused, CancellationToken cancellationToken = default) =>
        file.InTransactionAsync(store => store.Execute("UPDATE source SET paused = $2 WHERE id = $1", id, paused), cancellationToken);

    /// <summary>From now on it is not found any more; its name stays taken until it is gone.</summary>
    public Task MarkRemovedAsync(long id, CancellationToken cancellationToken = default) =>
        file.InTransactionAsync(store => store.Execute("UPDATE source SET removed = 1 WHERE id = $1", id), cancellationToken);

    /// <summary>Those that are marked and are not gone yet, of all guilds.</summary>
    public Task<IReadOnlyList<StoredSource>> MarkedAsync(CancellationToken cancellationToken = default) => file.ReadAsync<IReadOnlyList<StoredSource>>(
        store => store.List($"SELECT {Columns} FROM source WHERE removed = 1 ORDER BY id", Read),
        cancellationToken);

    /// <summary>With its runs.</summary>
    public Task RemoveAsync(long id, CancellationToken cancellationToken = default) =>
        file.InTransactionAsync(store => store.Execute("DELETE FROM source WHERE id = $1", id), cancellationToken);

    /// <summary>Those that a member added, in every guild.</summary>
    public Task<IReadOnlyList<StoredSource>> AddedByAsync(string member, CancellationToken cancellationToken = default) => file.ReadAsync<IReadOnlyList<StoredSource>>(
        store => store.List($"SELECT {Columns} FROM source WHERE added_by = $1 ORDER BY id", Read, member),
        cancellationToken);

    /// <summary>The sources stay; who added them is forgotten.</summary>
    public Task ForgetAsync(string member, CancellationToken cancellationToken = default) =>
        file.InTransactionAsync(store => store.Execute("UPDATE source SET added_by = '' WHERE added_by = $1", member), cancellationToken);

    private static StoredSource Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.TextOrNull(1), row.GetString(2), (SourceKind)row.GetInt32(3), row.GetString(4), row.GetBoolean(5), row.GetString(6), row.Time(7));
}
