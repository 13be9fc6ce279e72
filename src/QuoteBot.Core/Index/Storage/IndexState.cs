namespace QuoteBot.Index.Storage;

/// <summary>Tells whether an index has changed. Safe for concurrent use.</summary>
internal sealed class IndexState(IndexFile file) : IDisposable
{
    private readonly Lock _lock = new();

    /// <summary>The version tells of others' commits as one connection sees them, so it must be the same connection every time; opened at once, so that it is of the file that was opened.</summary>
    private readonly Session _session = new(file.Reader());

    /// <summary>A number that is another one after each commit, of whatever process. What is read after it was asked for is of that state or a later one.</summary>
    public long Now()
    {
        lock (_lock)
            return _session.With("PRAGMA data_version").Number() ?? 0;
    }

    /// <summary>Whether the file that is open has since been removed, or another has taken its name.</summary>
    public bool HasMoved()
    {
        lock (_lock)
            return FileMoves.HasMoved(_session.Connection);
    }

    public void Dispose()
    {
        lock (_lock)
            _session.Dispose();
    }
}
