namespace QuoteBot.Discord.Store;

/// <summary>Single values under a name, such as which commands were registered last.</summary>
public sealed class Notes
{
    private readonly StoreFile file;

    internal Notes(StoreFile file) => this.file = file;

    /// <returns>Null when there is none.</returns>
    public Task<string?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        file.ReadAsync(store => store.List("SELECT value FROM note WHERE name = $1", row => row.GetString(0), name).FirstOrDefault(), cancellationToken);

    public Task SaveAsync(string name, string value, CancellationToken cancellationToken = default) => file.InTransactionAsync(
        store => store.Execute("INSERT INTO note VALUES ($1, $2) ON CONFLICT(name) DO UPDATE SET value = excluded.value", name, value),
        cancellationToken);

    /// <summary>The value that stands there; where there is none, the made one is stored first.</summary>
    internal Task<string> EnsureAsync(string name, Func<string> make, CancellationToken cancellationToken) => file.InTransactionAsync(
        store =>
        {
            store.Execute("INSERT INTO note VALUES ($1, $2) ON CONFLICT(name) DO NOTHING", name, make());
            return store.List("SELECT value FROM note WHERE name = $1", row => row.GetString(0), name)[0];
        },
        cancellationToken);
}
