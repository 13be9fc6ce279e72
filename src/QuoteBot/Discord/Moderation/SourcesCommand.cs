using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary><c>/sources</c>: where a guild's articles come from.</summary>
public sealed class SourcesCommand(BotStore store, SourceRuns runs, NewSource adding, SourceRemoval removal, RunMessages messages, SourceCard card, SourceScope scope, ModerationLog log)
{
    /// <summary>The command, and its pages' buttons.</summary>
    public const string Name = "sources";

    public static CommandDefinition Definition { get; } = SourceOptions.Command(
        Name,
        "The sources whose articles are searched",
        SourceOptions.Sub("list", "All sources"),
        SourceOptions.Sub("show", "One source: what it holds, and how the last reading went", SourceOptions.Chosen),
        SourceOptions.Sub(
            "add",
            "Adds a folder or file of the bot's host, or an uploaded file, and reads it",
            new CommandOption { Type = OptionType.String, Name = NewSource.NewName, Description = "What to call it", Required = true, MinLength = 1, MaxLength = SourceOptions.MostName },
            new CommandOption { Type = OptionType.String, Name = NewSource.GivenPath, Description = "A folder or file of the host, among those that the operator allows", MaxLength = 400 },
            new CommandOption { Type = OptionType.Attachment, Name = NewSource.Upload, Description = "A .txt, .md, .html or .jsonl file of up to 8 MB" }),
        SourceOptions.Sub("remove", "Removes a source with all its articles", SourceOptions.Chosen),
        SourceOptions.Sub("pause", "Keeps a source from being read again; its articles stay", SourceOptions.Chosen),
        SourceOptions.Sub("resume", "Lets a paused source be read again", SourceOptions.Chosen));

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        if (Moderator.Refusal(request) is { } refusal)
        {
            await request.ReplyAsync(refusal, cancellationToken).ConfigureAwait(false);
            return;
        }

        await (request.Command switch
        {
            Name + " add" => AddAsync(request, cancellationToken),
            Name + " show" => OfOneAsync(request, ShowAsync, cancellationToken),
            Name + " remove" => OfOneAsync(request, RemoveAsync, cancellationToken),
            Name + " pause" => OfOneAsync(request, (of, source, token) => PauseAsync(of, source, paused: true, token), cancellationToken),
            Name + " resume" => OfOneAsync(request, (of, source, token) => PauseAsync(of, source, paused: false, token), cancellationToken),
            _ => ListAsync(request, 0, cancellationToken),
        }).ConfigureAwait(false);
    }

    public async Task PageAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        if (Moderator.Refusal(request) is { } refusal)
        {
            await request.ReplyAsync(refusal, cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.DeferUpdateAsync(cancellationToken).ConfigureAwait(false);
        await ListAsync(request, (int)(id.Number(0) ?? 0), cancellationToken).ConfigureAwait(false);
    }

    private async Task ListAsync(Request request, int page, CancellationToken cancellationToken) =>
        await request.ReplyAsync(await card.ListAsync(scope.Of(request), page, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private async Task OfOneAsync(Request request, Func<Request, StoredSource, CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        var name = request.Text(SourceOptions.Source) ?? "";
        if (await store.Sources.FindAsync(scope.Of(request), name, cancellationToken).ConfigureAwait(false) is { } source)
        {
            await act(request, source, cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.ReplyAsync($"There is no source “{Markdown.Escape(name)}”. `/sources list` shows all.", cancellationToken).ConfigureAwait(false);
    }

    private async Task ShowAsync(Request request, StoredSource source, CancellationToken cancellationToken) =>
        await request.ReplyAsync(await card.OfAsync(source, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private async Task AddAsync(Request request, CancellationToken cancellationToken)
    {
        var added = await adding.AddAsync(request, cancellationToken).ConfigureAwait(false);
        if (added.Source is not { } source)
        {
            await request.ReplyAsync(added.Refusal!, cancellationToken).ConfigureAwait(false);
            return;
        }

        var note = await log.RecordAsync(request, $"added the source “{source.Name}”", cancellationToken).ConfigureAwait(false);
        if (await runs.StartAsync(source, whole: false, cancellationToken).ConfigureAwait(false) is { } run)
        {
            await messages.ShowAsync(request, run, note, cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.ReplyAsync($"The source was added. The bot is being restarted; read it with `/reindex` afterwards. {note}".TrimEnd(), cancellationToken).ConfigureAwait(false);
    }

    private async Task RemoveAsync(Request request, StoredSource source, CancellationToken cancellationToken)
    {
        // Written down first: what is cut off is finished later, by nobody's command.
        var note = await log.RecordAsync(request, $"removed the source “{source.Name}”", cancellationToken).ConfigureAwait(false);
        if (await removal.RemoveAsync(source, cancellationToken).ConfigureAwait(false) is not { } articles)
        {
            await request.ReplyAsync($"The source “{Markdown.Escape(source.Name)}” is being removed already.", cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.ReplyAsync(
            $"The source “{Markdown.Escape(source.Name)}” and its {VerdictWords.Count(articles, "article", "articles")} were removed. {note}".TrimEnd(),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task PauseAsync(Request request, StoredSource source, bool paused, CancellationToken cancellationToken)
    {
        var name = Markdown.Escape(source.Name);
        if (source.Paused == paused)
        {
            await request.ReplyAsync($"“{name}” is {(paused ? "paused already" : "not paused")}.", cancellationToken).ConfigureAwait(false);
            return;
        }

        await store.Sources.PauseAsync(source.Id, paused, cancellationToken).ConfigureAwait(false);
        var note = await log.RecordAsync(request, $"{(paused ? "paused" : "resumed")} the source “{source.Name}”", cancellationToken).ConfigureAwait(false);
        await request.ReplyAsync(
            (paused ? $"“{name}” is paused: it is not read again until `/sources resume`. Its articles are still found. " : $"“{name}” can be read again with `/reindex`. ") + note,
            cancellationToken).ConfigureAwait(false);
    }
}
