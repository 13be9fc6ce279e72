using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Http;

/// <summary>A first answer on its way from the bot into the response to Discord's request.</summary>
internal sealed class ResponseAnswer
{
    private readonly TaskCompletionSource<Callback?> given = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gives the answer, and returns when it has been sent.</summary>
    /// <exception cref="DiscordException">It came too late or a second time, or could not be sent.</exception>
    public Task GiveAsync(Callback callback, CancellationToken cancellationToken) => given.TrySetResult(callback)
        ? written.Task.WaitAsync(cancellationToken)
        : throw new DiscordException("Discord did not take the answer: it came too late, or there was one before.");

    /// <summary>Waits for the answer; null when there was none in time, and none is taken any more.</summary>
    public async Task<Callback?> TakeAsync(TimeSpan most, TimeProvider time)
    {
        using var limit = new CancellationTokenSource(most, time);
        using var over = limit.Token.Register(() => given.TrySetResult(null));
        return await given.Task;
    }

    public void Written() => written.TrySetResult();

    public void Lost(Exception failure) => written.TrySetException(new DiscordException("Discord did not wait for the answer.", inner: failure));
}
