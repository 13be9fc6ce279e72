namespace QuoteBot;

/// <summary>Only so many checks at the same time, the others in the order in which they came: checking is work for the processor, and more at once would only take longer each.</summary>
public sealed class CheckPlaces : IDisposable
{
    private readonly SemaphoreSlim _places = new(Environment.ProcessorCount);

    /// <summary>Waits for its turn, and lets the next one in when it is done.</summary>
    public async Task<T> TakeAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
