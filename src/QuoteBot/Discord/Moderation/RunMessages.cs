using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;

namespace QuoteBot.Discord.Moderation;

/// <summary>Keeps the messages up to date that show how far runs have got.</summary>
public sealed partial class RunMessages(IDiscord discord, TimeProvider time, ILogger<RunMessages> logger)
{
    /// <summary>Discord counts edits, and nobody reads faster.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Task, byte> watched = new();

    /// <summary>Answers with the run as it is now, and goes on in the background until it has ended.</summary>
    /// <param name="note">What is to be read beside it, from the first to the last; null for nothing.</param>
    public async Task ShowAsync(Request request, SourceRun run, string? note, CancellationToken cancellationToken)
    {
        var shown = RunCard.Of(run, run.Status) with { Content = note ?? "" };
        await request.ReplyAsync(shown, cancellationToken).ConfigureAwait(false);
        var watching = Task.Run(() => WatchAsync(new RunMessage(request, discord, time), run, shown), CancellationToken.None);
        watched.TryAdd(watching, 0);
        _ = watching.ContinueWith(done => watched.TryRemove(done, out _), TaskScheduler.Default);
    }

    /// <summary>Done when every message says how its run ended; runs are to be stopped first.</summary>
    public Task StopAsync() => Task.WhenAll(watched.Keys);

    private async Task WatchAsync(RunMessage message, SourceRun run, MessageBody shown)
    {
        try
        {
            var isOver = false;
            while (!isOver && !message.IsLost)
            {
                await Task.Delay(Every, time).ConfigureAwait(false);
                var ended = run.Ended.IsCompleted;
                var status = run.Status;
                var now = RunCard.Of(run, status) with { Content = shown.Content };
                if (ended || message.MustMove || now.Embeds![0] != shown.Embeds![0])
                {
                    var isShown = await message.ShowAsync(now, RunCard.Of(run, status with { Problems = [] }), cancellationToken: default).ConfigureAwait(false);
                    // The summary is tried until it stands there.
                    isOver = ended && isShown;
                    shown = now;
                }
            }
        }
        catch (Exception failure)
        {
            // The run goes on without its message; /sources show has it.
            LogLost(failure, run.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The message of run {Run} could not be kept up to date.")]
    private partial void LogLost(Exception failure, long run);
}
