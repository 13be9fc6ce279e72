using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>Shows sources to moderators.</summary>
public sealed class SourceCard(BotStore store, GuildIndexes indexes, SourceRuns runs, SourceRoots roots)
{
    private const int PerPage = 10;
    private const int PathLength = 300;
    private const int MessageLength = 400;

    public async Task<MessageBody> ListAsync(string? guild, int page, CancellationToken cancellationToken)
    {
        var sources = await store.Sources.OfAsync(guild, cancellationToken).ConfigureAwait(false);
        if (sources.Count == 0)
        {
            return new MessageBody { Content = "There are no sources yet. Add the first with `/sources add`: a folder or file of the bot's host, or a file that you upload.", Embeds = [], Components = [] };
        }

        var pages = (sources.Count + PerPage - 1) / PerPage;
        page = Math.Clamp(page, 0, pages - 1);
        var lines = new List<string>();
        foreach (var source in sources.Skip(page * PerPage).Take(PerPage))
        {
            lines.Add($"**{Markdown.Escape(source.Name)}** · {Kind(source)}{(source.Paused ? " · paused" : "")}\n{await LastAsync(source, cancellationToken).ConfigureAwait(false)}");
        }

        return new MessageBody
        {
            Content = "",
            Embeds =
            [
                new Embed
                {
                    Title = guild is null ? "Sources of all servers" : "Sources of this server",
                    Description = string.Join("\n\n", lines),
                    Footer = pages > 1 ? new EmbedFooter($"Page {page + 1} of {pages}") : null,
                },
            ],
            Components = Paging.Row(pages, page, to => CustomId.Of(SourcesCommand.Name, to)),
        };
    }

    public async Task<MessageBody> OfAsync(StoredSource source, CancellationToken cancellationToken)
    {
        if (runs.Of(source.Id) is { } run && !run.Ended.IsCompleted)
        {
            return RunCard.Of(run, run.Status);
        }

        var articles = (await indexes.Own(source.Guild).ListAsync(cancellationToken).ConfigureAwait(false)).Count(article => article.Id.StartsWith(source.Prefix, StringComparison.Ordinal));
        var last = await store.Runs.LastAsync(source.Id, cancellationToken).ConfigureAwait(false);
        var card = new CardFields();
        card.Add("Kind", Kind(source), inline: true);
        card.Add("State", source.Paused ? "paused: not read again until `/sources resume`" : "active", inline: true);
        card.Add("Articles in the index", articles.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), inline: true);
        card.Add("Belongs to", source.Guild is null ? "all servers" : "this server alone", inline: true);
        card.Add("Added", $"<t:{source.AddedAt.ToUnixTimeSeconds()}:D>", inline: true);
        card.Add("Path", Markdown.Escape(source.Kind == SourceKind.Attachment ? Path.GetFileName(source.Path) : roots.Shown(source.Path), PathLength));
        card.Add("Last reading", last is null ? "never" : RunCard.Line(last));
        card.Add("What it said", Markdown.Escape(last?.Message, MessageLength));
        return new MessageBody { Embeds = [card.In(new Embed { Title = Markdown.Escape(source.Name) })], Components = [] };
    }

    private async Task<string> LastAsync(StoredSource source, CancellationToken cancellationToken) =>
        await store.Runs.LastAsync(source.Id, cancellationToken).ConfigureAwait(false) is { } last ? RunCard.Line(last) : "Never read.";

    private static string Kind(StoredSource source) => source.Kind switch
    {
        SourceKind.Folder => "folder",
        SourceKind.File => "file",
        _ => "uploaded file",
    };
}
