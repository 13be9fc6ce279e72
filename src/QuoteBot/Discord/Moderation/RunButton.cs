using QuoteBot.Discord.Sources;

namespace QuoteBot.Discord.Moderation;

/// <summary>The button that ends a run.</summary>
public sealed class RunButton(SourceRuns runs, SourceScope scope, ModerationLog log)
{
    public const string Name = "run";

    /// <param name="id">The source's id, and the run's.</param>
    public async Task HandleAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        if (Moderator.Refusal(request) is { } refusal)
        {
            await request.ReplyAsync(refusal, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (id.Number(0) is not { } source || runs.Of(source) is not { } run || run.Id != id.Number(1) || run.Source.Guild != scope.Of(request) || run.Ended.IsCompleted)
        {
            await request.ReplyAsync("This reading has ended already.", cancellationToken).ConfigureAwait(false);
            return;
        }

        run.Cancel();
        var note = await log.RecordAsync(request, $"cancelled the reading of the source “{run.Source.Name}”", cancellationToken).ConfigureAwait(false);
        await request.ReplyAsync($"The reading ends after the articles that are being written. What is stored stays. {note}".TrimEnd(), cancellationToken).ConfigureAwait(false);
    }
}
