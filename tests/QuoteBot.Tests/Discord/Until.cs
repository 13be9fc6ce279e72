namespace QuoteBot.Tests.Discord;

/// <summary>Waits for what other threads bring about.</summary>
internal static class Until
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(5);

    /// <exception cref="TimeoutException">It did not come about; the message says what was waited for.</exception>
    public static async Task TrueAsync(Func<bool> holds, Func<string> what, TimeSpan? most = null)
    {
        var begun = Environment.TickCount64;
        while (!holds())
        {
            if (Environment.TickCount64 - begun > (most ?? TimeSpan.FromSeconds(15)).TotalMilliseconds)
            {
                throw new TimeoutException($"It did not come about: {what()}");
            }

            await Task.Delay(LookAgain);
        }
    }

    public static Task TrueAsync(Func<bool> holds, string what) => TrueAsync(holds, () => what);
}
