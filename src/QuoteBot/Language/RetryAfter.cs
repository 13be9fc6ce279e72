namespace QuoteBot.Language;

/// <summary>The wait that a server asks for (RFC 9110, section 10.2.3: a number of seconds, or a date).</summary>
internal static class RetryAfter
{
    /// <summary>Null when it names none, or a time that is over.</summary>
    public static TimeSpan? Of(HttpResponseMessage? response, TimeProvider time)
    {
        var wait = response?.Headers.RetryAfter switch
        {
            { Delta: { } seconds } => seconds,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => TimeSpan.Zero,
        };
        return wait > TimeSpan.Zero ? wait : null;
    }
}
