using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary><c>/reindex</c>: reads a source again.</summary>
public sealed class ReindexCommand(BotStore store, SourceRuns runs, RunMessages messages, SourceScope scope, ModerationLog log)
{
    public const string Name = "reindex";

    private const string Mode = "mode";
    private const string All = "all";

    public static CommandDefinition Definition { get; } = SourceOptions.Command(
        Name,
        "Reads a source again",
        SourceOptions.Chosen,
        new CommandOption
        {
            Type = OptionType.String,
            Name = Mode,
            Description = "What changed since the last time (the default), or every article anew",
            Choices = [new OptionChoice("what changed", "changed"), new OptionChoice("all articles anew", All)],
        });

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        if (Moderator.Refusal(request) is { } refusal)
        {
            await request.ReplyAsync(refusal, cancellationToken).ConfigureAwait(false);
            return;
        }

        var name = request.Text(SourceOptions.Source) ?? "";
        if (await store.Sources.FindAsync(scope.Of(request), name, cancellationToken).ConfigureAwait(false) is not { } source)
        {
            await request.ReplyAsync($"There is no source “{Markdown.Escape(name)}”. `/sources list` shows all.", cancellationToken).ConfigureAwait(false);
        }
        else if (source.Paused)
        {
            await request.ReplyAsync($"“{Markdown.Escape(source.Name)}” is paused. `/sources resume` lets it be read again.", cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await ReadAsync(request, source, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ReadAsync(Request request, StoredSource source, CancellationToken cancellationToken)
    {
        var whole = request.Text(Mode) == All;
        if (await runs.StartAsync(source, whole, cancellationToken).ConfigureAwait(false) is { } run)
        {
            var note = await log.RecordAsync(request, $"had the source “{source.Name}” read again, {(whole ? "all of it" : "what changed")}", cancellationToken).ConfigureAwait(false);
            await messages.ShowAsync(request, run, note, cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.ReplyAsync(
            runs.IsStopping ? "The bot is being restarted; please try again in a minute."
                : await store.Sources.FindAsync(source.Id, cancellationToken).ConfigureAwait(false) is null ? $"“{Markdown.Escape(source.Name)}” is being removed."
                : $"“{Markdown.Escape(source.Name)}” is being read already: `/sources show` says how far it is.",
            cancellationToken).ConfigureAwait(false);
    }
}
