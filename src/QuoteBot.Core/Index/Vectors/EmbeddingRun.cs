using QuoteBot.Meaning;

namespace QuoteBot.Index.Vectors;

/// <summary>Makes the vectors that an index lacks, to the end; while the model cannot be had it waits, and goes on where it stopped.</summary>
/// <param name="time">By which it waits.</param>
public sealed class EmbeddingRun(IQuoteIndex index, TimeProvider time)
{
    /// <summary>How long to wait after the first failure; twice as long after each further one.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(2);

    /// <summary>A model that comes back is noticed within a minute.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>How often to look for articles that came in meanwhile.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    /// <param name="until">While it runs, more articles may come in; null when all are there.</param>
    /// <param name="onProgress">Called after each batch, with the number of articles in it.</param>
    /// <param name="onWait">Called before each wait for the model, with the reason and the time.</param>
    /// <exception cref="EmbeddingsUnavailableException">The model will give no vectors until somebody changes something. What was made is stored.</exception>
    public async Task RunAsync(Task? until = null, Action<int>? onProgress = null, Action<string, TimeSpan>? onWait = null, CancellationToken cancellationToken = default)
    {
        var wait = ShortestWait;
        while (true)
        {
            // Asked before looking: what came in up to then is found.
            var isLast = until is null || until.IsCompleted;
            try
            {
                var embedded = await index.EmbedAsync(cancellationToken).ConfigureAwait(false);
                wait = ShortestWait;
                if (embedded > 0)
                    onProgress?.Invoke(embedded);
                else if (isLast)
                    return;
                else
                    await Task.WhenAny(until!, Task.Delay(Look, time, cancellationToken)).ConfigureAwait(false);
            }
            catch (EmbeddingsUnavailableException failure) when (failure.IsTemporary)
            {
                var pause = failure.RetryAfter is { } told && told > wait ? told : wait;
                onWait?.Invoke(failure.Message, pause);
                await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
                wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
            }
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
