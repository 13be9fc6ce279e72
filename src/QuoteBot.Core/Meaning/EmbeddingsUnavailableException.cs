namespace QuoteBot.Meaning;

/// <summary>No vectors could be had. The message says what happened, why, and what to do, and holds no key.</summary>
/// <param name="isTemporary">See <see cref="IsTemporary"/>.</param>
/// <param name="retryAfter">See <see cref="RetryAfter"/>.</param>
public sealed class EmbeddingsUnavailableException(string message, bool isTemporary, TimeSpan? retryAfter = null, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>
    /// True: the model's place is down, slow or busy, and the same request may succeed later, so wait and resume. False: it will fail until
    /// somebody changes a setting or the model's place, so stop and show the message.
    /// </summary>
    public bool IsTemporary { get; } = isTemporary;

    /// <summary>How long a new request is pointless; null when nobody said, and always when the failure is not temporary.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
