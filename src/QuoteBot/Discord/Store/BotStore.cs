using System.Security.Cryptography;
using System.Text;

namespace QuoteBot.Discord.Store;

/// <summary>What the bot remembers beside the index, in one file of the data folder. Safe for concurrent use.</summary>
public sealed class BotStore : IDisposable
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "bot.db";

    private const string KeyNote = "member key";

    private readonly StoreFile file;
    private readonly byte[] key;

    private BotStore(StoreFile file, TimeProvider time, byte[] key)
    {
        (this.file, this.key) = (file, key);
        Guilds = new Guilds(file, time);
        Checks = new Checks(file, time);
        Sources = new SourceList(file, time);
        Runs = new RunLog(file, time);
        Disputes = new Disputes(file, time);
        Audit = new AuditLog(file, time);
        Notes = new Notes(file);
    }

    public Guilds Guilds { get; }

    public Checks Checks { get; }

    public SourceList Sources { get; }

    public RunLog Runs { get; }

    public Disputes Disputes { get; }

    public AuditLog Audit { get; }

    public Notes Notes { get; }

    /// <summary>Opens the store of a data folder, and makes it where there is none.</summary>
    /// <exception cref="Cli.Failure">The file is not this program's, or a newer version's; it was left as it is.</exception>
    public static async Task<BotStore> OpenAsync(string folder, TimeProvider time, CancellationToken cancellationToken = default)
    {
        var file = StoreFile.Open(Path.GetFullPath(Path.Combine(folder, FileName)));
        try
        {
            var key = await new Notes(file).EnsureAsync(KeyNote, () => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), cancellationToken).ConfigureAwait(false);
            return new BotStore(file, time, Convert.FromHexString(key));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Under what a member's checks are kept: without the key of this file it tells nobody whose they are.</summary>
    /// <returns>64 hexadecimal digits, always the same for one user.</returns>
    public string MemberKey(string user) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(user)));

    /// <inheritdoc cref="StoreFile.WipeLogAsync"/>
    public Task WipeLogAsync(CancellationToken cancellationToken = default) => file.WipeLogAsync(cancellationToken);

    /// <summary>Deletes the copies of before an update that are <see cref="Checks.Kept"/> old: no check is remembered longer.</summary>
    public void DeleteOldCopies(DateTimeOffset now)
    {
        foreach (var copy in Directory.EnumerateFiles(Path.GetDirectoryName(file.Path)!, FileName + ".v*.bak").Where(copy => File.GetLastWriteTimeUtc(copy) <= now - Checks.Kept))
        {
            File.Delete(copy);
        }
    }

    public void Dispose() => file.Dispose();
}
