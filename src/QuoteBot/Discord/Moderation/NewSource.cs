using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>A source that was added, or the sentence that says why not: one of the two is set.</summary>
public sealed record AddedSource(StoredSource? Source, string? Refusal);

/// <summary>Adds a source from a path of the host or an uploaded file.</summary>
public sealed class NewSource(BotStore store, SourceRoots roots, UploadedFiles uploads, IDiscord discord, SourceScope scope)
{
    public const string NewName = "name";
    public const string GivenPath = "path";
    public const string Upload = "file";

    /// <summary>A list that a moderator still overlooks.</summary>
    private const int MostOfGuild = 50;

    public Task<AddedSource> AddAsync(Request request, CancellationToken cancellationToken)
    {
        var name = SafeText.Line(request.Text(NewName), SourceOptions.MostName).Trim();
        return (name, request.Text(GivenPath), request.File(Upload)) switch
        {
            ("", _, _) => No("Give the source a name."),
            (_, null, null) => No("Give a path of the host, or upload a file."),
            (_, not null, not null) => No("Give a path or a file, not both."),
            (_, { } path, null) => FromPathAsync(request, name, path, cancellationToken),
            (_, null, { } file) => FromUploadAsync(request, name, file, cancellationToken),
        };
    }

    private async Task<AddedSource> FromPathAsync(Request request, string name, string path, CancellationToken cancellationToken)
    {
        var found = roots.Find(path);
        return found.Path is { } real
            ? await StoreAsync(request, name, found.Kind, real, cancellationToken).ConfigureAwait(false)
            : new AddedSource(null, found.Refusal);
    }

    private async Task<AddedSource> FromUploadAsync(Request request, string name, Attachment file, CancellationToken cancellationToken)
    {
        if (UploadedFiles.Refusal(file) is { } refusal)
        {
            return new AddedSource(null, refusal);
        }

        byte[] content;
        try
        {
            content = await discord.DownloadAsync(file, UploadedFiles.MostBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (DiscordException failure)
        {
            return new AddedSource(null, $"The file could not be fetched from Discord: {Markdown.Escape(failure.Message)}");
        }

        var added = await StoreAsync(request, name, SourceKind.Attachment, "", cancellationToken).ConfigureAwait(false);
        if (added.Source is not { } source)
        {
            return added;
        }

        try
        {
            var kept = await uploads.SaveAsync(source, file.Filename, content, cancellationToken).ConfigureAwait(false);
            await store.Sources.MoveAsync(source.Id, kept, cancellationToken).ConfigureAwait(false);
            return new AddedSource(source with { Path = kept }, null);
        }
        catch
        {
            await store.Sources.RemoveAsync(source.Id, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<AddedSource> StoreAsync(Request request, string name, SourceKind kind, string path, CancellationToken cancellationToken)
    {
        var guild = scope.Of(request);
        if (await store.Sources.AddAsync(guild, name, kind, path, store.MemberKey(request.User), MostOfGuild, cancellationToken).ConfigureAwait(false) is { } source)
        {
            return new AddedSource(source, null);
        }

        return new AddedSource(null, (await store.Sources.MarkedAsync(cancellationToken).ConfigureAwait(false)).Any(one => one.Guild == guild)
            ? "A source is just being removed, and its name and place are not free yet. Please try again in a minute."
            : await store.Sources.FindAsync(guild, name, cancellationToken).ConfigureAwait(false) is not null
            ? $"There is a source “{Markdown.Escape(name)}” already. Choose another name, or read that one again with `/reindex`."
            : $"There are {MostOfGuild} sources already, which is the most. Remove one first.");
    }

    private static Task<AddedSource> No(string refusal) => Task.FromResult(new AddedSource(null, refusal));
}
