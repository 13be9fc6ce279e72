using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary><c>/audit</c>: what moderators did.</summary>
public sealed class AuditCommand(BotStore store)
{
    /// <summary>The command, and its pages' buttons.</summary>
    public const string Name = "audit";

    private const int PerPage = 12;
    private const int LineLength = 250;

    public static CommandDefinition Definition { get; } = SourceOptions.Command(Name, "What moderators did here in the last 180 days");

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        await (Moderator.Refusal(request) is { } refusal ? request.ReplyAsync(refusal, cancellationToken) : ShowAsync(request, 0, cancellationToken)).ConfigureAwait(false);
    }

    public async Task PageAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        if (Moderator.Refusal(request) is { } refusal)
        {
            await request.ReplyAsync(refusal, cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.DeferUpdateAsync(cancellationToken).ConfigureAwait(false);
        await ShowAsync(request, (int)Math.Min(int.MaxValue, id.Number(0) ?? 0), cancellationToken).ConfigureAwait(false);
    }

    private async Task ShowAsync(Request request, int page, CancellationToken cancellationToken)
    {
        var count = await store.Audit.CountAsync(request.Guild!, cancellationToken).ConfigureAwait(false);
        var pages = Math.Max(1, (count + PerPage - 1) / PerPage);
        page = Math.Clamp(page, 0, pages - 1);
        var entries = await store.Audit.OfAsync(request.Guild!, page * PerPage, PerPage, cancellationToken).ConfigureAwait(false);
        var body = new MessageBody
        {
            Content = "",
            Embeds =
            [
                new Embed
                {
                    Title = "What moderators did",
                    Description = entries.Count == 0 ? "Nothing yet." : string.Join('\n', entries.Select(Line)),
                    Footer = new EmbedFooter((pages > 1 ? $"Page {page + 1} of {pages}. " : "") + "The numbers are user ids; entries are deleted after 180 days."),
                },
            ],
            Components = Paging.Row(pages, page, to => CustomId.Of(Name, to)),
        };
        await request.ReplyAsync(body, cancellationToken).ConfigureAwait(false);
    }

    private static string Line(AuditEntry entry) => $"<t:{entry.At.ToUnixTimeSeconds()}:f> {ModerationLog.Name(entry.User)} {Markdown.Escape(entry.What, LineLength)}";
}
