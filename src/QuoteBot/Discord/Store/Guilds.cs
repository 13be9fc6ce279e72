using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace QuoteBot.Discord.Store;

/// <summary>The guilds that the bot is in, or was until lately, with their settings.</summary>
public sealed class Guilds
{
    private readonly StoreFile file;
    private readonly TimeProvider time;

    /// <summary>Asked before every acknowledgement, which is not to wait for the file.</summary>
    private readonly ConcurrentDictionary<string, GuildSettings> chosen = new(StringComparer.Ordinal);

    internal Guilds(StoreFile file, TimeProvider time) => (this.file, this.time) = (file, time);

    /// <summary>The defaults where nothing was chosen, and outside guilds.</summary>
    public async Task<GuildSettings> SettingsAsync(string? guild, CancellationToken cancellationToken = default)
    {
        if (guild is null)
        {
            return GuildSettings.Default;
        }

        if (chosen.TryGetValue(guild, out var known))
        {
            return known;
        }

        var read = await file.ReadAsync(
            store => store.List(
                "SELECT public, per_member, per_guild, log_channel FROM guild WHERE id = $1",
                row => new GuildSettings(row.GetBoolean(0), row.GetInt32(1), row.GetInt32(2), row.TextOrNull(3)),
                guild).FirstOrDefault() ?? GuildSettings.Default,
            cancellationToken);
        return chosen.GetOrAdd(guild, read);
    }

    public async Task SaveAsync(string guild, GuildSettings settings, CancellationToken cancellationToken = default)
    {
        await file.InTransactionAsync(
            store =>
            {
                Join(store, guild);
                return store.Execute(
                    "UPDATE guild SET public = $2, per_member = $3, per_guild = $4, log_channel = $5 WHERE id = $1",
                    guild, settings.PublicAnswers, settings.ChecksPerMember, settings.ChecksPerGuild, settings.LogChannel);
            },
            cancellationToken);
        chosen[guild] = settings;
    }

    public Task JoinedAsync(string guild, CancellationToken cancellationToken = default) =>
        file.InTransactionAsync(store => Join(store, guild), cancellationToken);

    /// <summary>Something came from the guild: the bot is in it, unless it has left since.</summary>
    public Task SeenAsync(string guild, DateTimeOffset at, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store => store.Number("SELECT left_at FROM guild WHERE id = $1", guild) is { } left && left > at.ToUnixTimeMilliseconds() ? 0 : Join(store, guild),
        cancellationToken);

    public Task LeftAsync(string guild, CancellationToken cancellationToken = default) => file.InTransactionAsync(store => Leave(store, guild), cancellationToken);

    /// <summary>The bot is in these and no others: those that it has left meanwhile, and those that it is back in, are marked so.</summary>
    public Task OnReadyAsync(IReadOnlyCollection<string> guilds, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store =>
        {
            var known = store.List("SELECT id FROM guild WHERE left_at IS NULL", row => row.GetString(0));
            foreach (var guild in guilds)
            {
                Join(store, guild);
            }

            return known.Except(guilds).Sum(guild => Leave(store, guild));
        },
        cancellationToken);

    /// <summary>Those that the bot left at or before the time.</summary>
    public Task<IReadOnlyList<string>> LeftByAsync(DateTimeOffset at, CancellationToken cancellationToken = default) => file.ReadAsync<IReadOnlyList<string>>(
        store => store.List("SELECT id FROM guild WHERE left_at <= $1 ORDER BY id", row => row.GetString(0), at),
        cancellationToken);

    /// <summary>Forgets a guild: its settings, checks, disputes, sources and audit. What it has in files is the caller's.</summary>
    /// <param name="leftBy">Only if the bot had left by then, for it may be back in.</param>
    /// <returns>Whether there was such a guild.</returns>
    public Task<bool> ForgetAsync(string guild, DateTimeOffset leftBy, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store =>
        {
            if (store.Execute("DELETE FROM guild WHERE id = $1 AND left_at <= $2", guild, leftBy) == 0)
            {
                return false;
            }

            chosen.TryRemove(guild, out _);
            store.Execute("DELETE FROM checked WHERE guild = $1", guild);
            store.Execute("DELETE FROM dispute WHERE guild = $1", guild);
            store.Execute("DELETE FROM source WHERE guild = $1", guild);
            store.Execute("DELETE FROM audit WHERE guild = $1", guild);
            return true;
        },
        cancellationToken);

    private int Join(SqliteConnection store, string guild) => store.Execute(
        """
        INSERT INTO guild VALUES ($1, $2, NULL, $3, $4, $5, NULL)
        ON CONFLICT(id) DO UPDATE SET left_at = NULL
        """,
        guild, time.GetUtcNow(), GuildSettings.Default.PublicAnswers, GuildSettings.Default.ChecksPerMember, GuildSettings.Default.ChecksPerGuild);

    /// <summary>The first time counts: the bot may be told twice. One that was never known has nothing to delete, and is marked all the same, for it may have had checks.</summary>
    private int Leave(SqliteConnection store, string guild)
    {
        if (store.Number("SELECT count(*) FROM guild WHERE id = $1", guild) == 0)
        {
            Join(store, guild);
        }

        return store.Execute("UPDATE guild SET left_at = $2 WHERE id = $1 AND left_at IS NULL", guild, time.GetUtcNow());
    }
}
