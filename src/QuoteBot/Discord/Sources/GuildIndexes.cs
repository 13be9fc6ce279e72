using System.Collections.Concurrent;
using QuoteBot.Discord.Protocol;
using QuoteBot.Index;

namespace QuoteBot.Discord.Sources;

/// <summary>The articles that a guild sees: those of all, and its own, which stand in a file of their own and so can never be another's.</summary>
/// <param name="folder">The data folder: the shared index is there, a guild's own under <c>guilds/</c>.</param>
/// <param name="options">How index files are opened.</param>
public sealed class GuildIndexes(string folder, IndexOptions options, TimeProvider time) : IAsyncDisposable
{
    /// <summary>After so long without a question a guild's file is closed: each holds some megabytes and a few file handles.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (FileIndex Own, CombinedIndex Combined)> guilds = new(StringComparer.Ordinal);

    /// <summary>What the command line writes, and the sources that belong to all.</summary>
    public FileIndex Shared { get; } = new(Path.Combine(folder, SqliteQuoteIndex.FileName), options, time);

    public string Folder => folder;

    /// <summary>To read. Good for as long as this lives; the caller doesn't dispose it.</summary>
    /// <param name="guild">Null for the shared articles alone.</param>
    /// <exception cref="ArgumentException">The guild's id is no number of up to 20 digits.</exception>
    public Task<IQuoteIndex> OfAsync(string? guild)
    {
        if (guild is null)
        {
            return Task.FromResult<IQuoteIndex>(Shared);
        }

        var (own, combined) = Of(guild);
        return Task.FromResult<IQuoteIndex>(own.Exists ? combined : Shared);
    }

    /// <summary>To write: a guild's own index, or the shared one where the guild is null.</summary>
    public FileIndex Own(string? guild) => guild is null ? Shared : Of(guild).Own;

    /// <summary>When the articles that a guild sees were last written to; null where there are none.</summary>
    public DateTimeOffset? LastChange(string? guild)
    {
        var last = Shared.LastChange;
        return guild is not null && Of(guild).Own.LastChange is { } own && (last is null || own > last) ? own : last;
    }

    /// <summary>Closes what nobody has asked for a while.</summary>
    public async Task CloseIdleAsync()
    {
        foreach (var (own, _) in guilds.Values)
        {
            await own.CloseIdleAsync(Idle);
        }
    }

    /// <summary>Deletes all that a guild has in files.</summary>
    public async Task DeleteAsync(string guild)
    {
        if (guilds.TryRemove(guild, out var known))
        {
            await known.Own.DisposeAsync();
        }

        var own = FolderOf(guild);
        if (Directory.Exists(own))
        {
            Directory.Delete(own, recursive: true);
        }
    }

    /// <summary>Where a guild's own files are; null where the guild is null: then those of the shared sources.</summary>
    /// <exception cref="ArgumentException">The guild's id is no number of up to 20 digits.</exception>
    public string FolderOf(string? guild) => Path.Combine(folder, "guilds", guild is null ? "shared" : Checked(guild));

    public async ValueTask DisposeAsync()
    {
        await Shared.DisposeAsync();
        foreach (var (own, _) in guilds.Values)
        {
            await own.DisposeAsync();
        }
    }

    private (FileIndex Own, CombinedIndex Combined) Of(string guild) => guilds.GetOrAdd(guild, id =>
    {
        var own = new FileIndex(Path.Combine(FolderOf(id), SqliteQuoteIndex.FileName), options, time);
        return (own, new CombinedIndex(Shared, own));
    });

    /// <summary>It becomes a part of a path, so it must be nothing but a number.</summary>
    private static string Checked(string guild) => Snowflake.Is(guild)
        ? guild
        : throw new ArgumentException("A guild's id is a number of up to 20 digits.", nameof(guild));
}
