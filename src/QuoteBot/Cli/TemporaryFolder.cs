namespace QuoteBot.Cli;

/// <summary>A folder that is gone when its user is done, also after a failure or Ctrl+C.</summary>
public sealed class TemporaryFolder(string purpose) : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory($"quotebot-{purpose}-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
